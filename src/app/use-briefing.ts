import { h } from 'preact';
import { useMemo } from 'preact/hooks';
import type { PresentProps } from '../briefing/step.tsx';
import { t } from '../i18n/index.ts';
import type { BriefingInPanel } from '../panel/briefing-in-panel.ts';
import { IN_ADDRESS } from '../state/fragment.ts';
import type { AtlasApp } from './atlas-app.ts';
import type { BriefingReader } from './briefing.ts';
import type { BriefingMaker } from './briefing-maker.ts';

/** What stands above what is read, and is no step. */
const NOTHING_READ = {
  title: '',
  note: '',
  keys: () => null,
  subject: '',
  said: '',
  left: true,
  stays: true,
};

/** What only the whole atlas has: a frame makes and presents nothing, and leads to no page. */
interface InAtlas {
  readonly maker: BriefingMaker;
  readonly presenting: PresentProps;
}

/**
 * The step of a briefing as the panel shows it, or the briefing in the making; null where there is neither.
 */
export function useBriefing(
  { atlas, language }: Pick<AtlasApp, 'atlas' | 'language'>,
  { open, go, close }: BriefingReader,
  inAtlas: InAtlas | null = null,
): BriefingInPanel | null {
  const now = open.value;
  const making = inAtlas?.maker.shown.value ?? null;
  return useMemo(() => {
    if (!now) return making && { ...NOTHING_READ, content: making };
    const { code, briefing, id, step, left } = now;
    const { title, text, annotations } = briefing.steps[step - 1]!;
    const pointedAt = code.mapAnnotations(annotations, language).map(({ said }) => ` ${said}.`);
    const words = t(language);
    const page = !inAtlas || id.startsWith(IN_ADDRESS) ? null : `briefings/${id}/`;
    const all = briefing.steps.length;
    return {
      title,
      note: `${words.briefing.step(step, all)} · ${briefing.title}`,
      keys: () => h(code.StepKeys, { words, step, all, go }),
      subject: `${id} ${step}`,
      said: `${words.briefing.step(step, all)}${words.list.colon}${title}. ${code.plainWords(text)}${pointedAt.join('')}`,
      left,
      content: (dispatch) =>
        left
          ? h(code.StepLeft, { words, back: () => go(step) })
          : h(code.StepInPanel, {
              atlas,
              language,
              dispatch,
              briefing,
              step,
              go,
              close,
              page,
              presenting: inAtlas?.presenting ?? null,
            }),
    };
  }, [now, making]);
}
