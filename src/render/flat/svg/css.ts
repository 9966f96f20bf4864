import type { Scheme } from '../../../model/vocabulary.ts';
import { ACCENT_HUE, ACCENTS } from '../../../scene/accents.ts';
import { CATEGORIES, CATEGORY, GROUND } from '../../../scene/tokens.ts';
import { groundRules } from './ground.ts';
import { textRules } from './text.ts';

/** Zoom for which widths are written, if none is said: that of the atlas's first view. */
const DEFAULT_ZOOM = 1.9;

/** The custom properties of a scheme: `--map-<token>` of the ground and `--map-<category>` of the hues. */
export function groundCss(scheme: Scheme): string {
  const ground = Object.entries(GROUND[scheme]).map(([name, colour]) => `--map-${name}:${colour}`);
  const hues = CATEGORIES.map((category) => `--map-${category}:${CATEGORY[category].hue[scheme]}`);
  const accents = ACCENTS.map((accent) => `--map-${accent}:${ACCENT_HUE[accent][scheme]}`);
  return [...ground, ...hues, ...accents].join(';');
}

/**
 * The style sheet that an SVG map needs. Light by default; dark where the system asks for it, unless the
 * root element says `data-scheme="light"` or `data-scheme="dark"`.
 */
export function tokensCss(zoom = DEFAULT_ZOOM): string {
  const dark = groundCss('dark');
  return [
    `:root{${groundCss('light')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-scheme=light]){${dark}}}`,
    `:root[data-scheme=dark]{${dark}}`,
    mapRules(zoom),
  ].join('');
}

/** The rules of an SVG map without its colours: for an export that carries one scheme. */
export const mapRules = (zoom = DEFAULT_ZOOM): string =>
  `${[...CATEGORIES, ...ACCENTS].map((name) => `.k-${name}{--k:var(--map-${name})}`).join('')}.m-map{stroke-linejoin:round}.m-marks{fill:none}${groundRules(zoom)}${textRules()}`;
