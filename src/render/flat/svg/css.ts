import type { Scheme } from '../../../model/vocabulary.ts';
import { ACCENT_HUE, ACCENTS } from '../../../scene/accents.ts';
import { CATEGORIES, CATEGORY, GROUND } from '../../../scene/tokens.ts';
import { groundRules } from './ground.ts';
import { textRules } from './text.ts';

/** Zoom for which widths are written, if none is said: that of the atlas's first view. */
const DEFAULT_ZOOM = 1.9;

/** Every colour of a scheme by what it is for: tokens of the ground, then the hues. */
const coloursOf = (scheme: Scheme): readonly (readonly [name: string, colour: string])[] => [
  ...Object.entries(GROUND[scheme]),
  ...CATEGORIES.map((category) => [category, CATEGORY[category].hue[scheme]] as const),
  ...ACCENTS.map((accent) => [accent, ACCENT_HUE[accent][scheme]] as const),
];

/** The custom properties of a scheme: `--map-<token>` of the ground and `--map-<category>` of the hues. */
export const groundCss = (scheme: Scheme): string =>
  coloursOf(scheme)
    .map(([name, colour]) => `--map-${name}:${colour}`)
    .join(';');

/** The style sheet that an SVG map needs on a page; light or dark as `color-scheme` is there (`style/colours.css`). */
export function tokensCss(zoom = DEFAULT_ZOOM): string {
  const dark = new Map(coloursOf('dark'));
  const pairs = coloursOf('light').map(
    ([name, light]) => `--map-${name}:light-dark(${light},${dark.get(name)})`,
  );
  return `:root{${pairs.join(';')}}${mapRules(zoom)}`;
}

/** The rules of an SVG map without its colours: for an export that carries one scheme. */
export const mapRules = (zoom = DEFAULT_ZOOM): string =>
  `${[...CATEGORIES, ...ACCENTS].map((name) => `.k-${name}{--k:var(--map-${name})}`).join('')}.m-map{stroke-linejoin:round}.m-marks{fill:none}${groundRules(zoom)}${textRules()}`;
