import { GRATICULE, SOUTH } from '../geometry/graticule.ts';
import { formatGridLine } from '../i18n/format.ts';
import type { Catalogue } from '../i18n/index.ts';
import { forward } from '../projection/index.ts';
import type { GridLine } from './prepared.ts';

/** Metres from the Pole to a parallel. */
const radiusOf = (lat: number): number => Math.hypot(...forward([0, lat]));

/** All lines of latitude and longitude in the plane, the Arctic Circle and the Pole, named in a language. */
export const gridLines = (words: Catalogue): GridLine[] => [
  ...GRATICULE.map((line): GridLine => {
    const { value, minZoom } = line;
    if (line.kind === 'arctic-circle')
      return { kind: 'circle', text: words.arcticCircle, minZoom, radius: radiusOf(value) };
    const common = { text: formatGridLine(line.kind, value, words), minZoom };
    return line.kind === 'meridian'
      ? { kind: 'meridian', ...common, from: forward([value, SOUTH]), to: forward([value, line.north]) }
      : { kind: 'parallel', ...common, radius: radiusOf(value) };
  }),
  { kind: 'pole', text: words.northPole, minZoom: 0 },
];
