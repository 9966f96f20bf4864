import type { Scheme } from '../../model/vocabulary.ts';
import { groundCss } from '../../render/flat/poster.ts';

/** Every colour of a scheme by the name of its custom property. */
const coloursOf = (scheme: Scheme): ReadonlyMap<string, string> =>
  new Map(
    groundCss(scheme)
      .split(';')
      .map((pair) => pair.split(':') as [string, string]),
  );

/**
 * SVG and its rules with the colours of one scheme written out: programs beside browsers know no custom properties.
 * The hue of a category becomes the colour of what it is a class of.
 */
export function inScheme(svg: string, scheme: Scheme): string {
  const colours = coloursOf(scheme);
  const colour = (name: string): string => colours.get(name) ?? 'none';
  return svg
    .replace(/--k:var\((--map-[\w-]+)\)/g, (_, name: string) => `color:${colour(name)}`)
    .replace(/var\((--map-[\w-]+)\)/g, (_, name: string) => colour(name))
    .replaceAll('var(--k)', 'currentColor');
}

/** A picture has nothing to follow a link to: what was one is a group with the same name. */
export const withoutLinks = (svg: string): string =>
  svg.replace(/<a href="[^"]*"/g, '<g role="img"').replaceAll('</a>', '</g>');
