import type { Feature, FeatureCollection } from 'geojson';
import { ARCTIC_CIRCLE, type GraticuleLine, graticule } from '../../geometry/graticule.ts';
import { formatGridLine } from '../../i18n/format.ts';
import type { Catalogue } from '../../i18n/index.ts';

/** Zoom from which the finer lines are drawn. */
const FINER_FROM = 3;

/** Degrees of the ends of the piece of the Arctic Circle that carries its name, in the open Norwegian Sea. */
const NAMED = [-14, 12] as const;

const textOf = ({ kind, value }: GraticuleLine, words: Catalogue): string =>
  kind === 'parallel' || kind === 'meridian' ? formatGridLine(kind, value, words) : '';

const feature = (line: GraticuleLine, minZoom: number, words: Catalogue): Feature => ({
  type: 'Feature',
  properties: { kind: line.kind, text: textOf(line, words), minZoom },
  geometry: { type: 'LineString', coordinates: line.line.map((position) => [...position]) },
});

/** Parallels, meridians and the Arctic Circle, each with its `kind`, `text` and the zoom it appears at. */
export function graticuleCollection(words: Catalogue): FeatureCollection {
  const key = ({ kind, value }: GraticuleLine): string => `${kind} ${value}`;
  const coarse = graticule();
  const known = new Set(coarse.map(key));
  const fine = graticule({ meridianStep: 15, fine: true }).filter((line) => !known.has(key(line)));
  const features = [
    ...coarse.map((line) => feature(line, 0, words)),
    ...fine.map((line) => feature(line, FINER_FROM, words)),
  ];
  return { type: 'FeatureCollection', features };
}

/** The piece of the Arctic Circle that carries its name: the circle is named once. */
export function circleLabelLine(text: string): FeatureCollection {
  const [west, east] = NAMED;
  const coordinates = Array.from({ length: east - west + 1 }, (_, i) => [west + i, ARCTIC_CIRCLE]);
  const named: Feature = {
    type: 'Feature',
    properties: { text },
    geometry: { type: 'LineString', coordinates },
  };
  return { type: 'FeatureCollection', features: [named] };
}
