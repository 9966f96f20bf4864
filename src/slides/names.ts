import type { Slide } from './deck.ts';

const LAYOUTS: readonly Slide['kind'][] = ['start', 'step', 'list'];

/** Where the parts stand in the archive. */
export const NAMES = {
  presentation: 'ppt/presentation.xml',
  theme: (n: 1 | 2): string => `ppt/theme/theme${n}.xml`,
  master: 'ppt/slideMasters/slideMaster1.xml',
  layout: (kind: Slide['kind']): string => `ppt/slideLayouts/slideLayout${LAYOUTS.indexOf(kind) + 1}.xml`,
  notesMaster: 'ppt/notesMasters/notesMaster1.xml',
  slide: (n: number): string => `ppt/slides/slide${n}.xml`,
  notes: (n: number): string => `ppt/notesSlides/notesSlide${n}.xml`,
  png: (n: number): string => `ppt/media/map${n}.png`,
  svg: (n: number): string => `ppt/media/map${n}.svg`,
  core: 'docProps/core.xml',
  app: 'docProps/app.xml',
} as const;
