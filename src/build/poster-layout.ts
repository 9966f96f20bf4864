import type { Camera } from '../model/geo.ts';
import { viewportOf } from '../projection/camera.ts';
import { matrixOf } from '../projection/viewport.ts';
import { HALO_WIDTH } from '../render/names/style.ts';
import { PATTERN_SHRINK } from '../scene/symbols.ts';

/** A size of map, CSS pixels, for which words are placed. */
export interface PosterLayout {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** Where a layout's picture lies in the poster: its origin, and its pixels to one unit of the poster. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const GROUP = /(<g [^>]*?)font-size="([\d.]+)"([^>]*>)(.*?)<\/g>/gs;
const OPEN = '<g class="m-words"';

const short = (value: number): string => String(Math.round(1000 * value) / 1000);

/**
 * The words of an SVG map as groups for the poster. Sizes of words become those of the screen: `--r`
 * is what a pixel of the layout measures on it, so that words keep their size while the ground is fitted.
 */
export function layoutWords(svg: string, name: string, { x, y, scale }: Place): string {
  const transform = `transform="translate(${short(x)} ${short(y)})scale(${short(1 / scale)})"`;
  const words = svg.slice(svg.indexOf(OPEN), svg.lastIndexOf('</svg>'));
  return words.replace(OPEN, `<g class="m-words in-${name}" ${transform}`).replace(GROUP, scalable);
}

/** The rule of the patterns of an SVG map that its page fits to the screen: they lie on the ground as the renderers draw them. */
export function patternRule(
  scope: string,
  camera: Camera,
  width: number,
  height: number,
  zoom = camera.zoom,
): string {
  const [poleX, poleY] = matrixOf(viewportOf(camera, width, height)).slice(4);
  // As `patternScale` has it at the zoom of this window.
  const mesh = `var(--u)*pow(2,mod(${zoom.toFixed(4)} - log(var(--u),2),1))/${PATTERN_SHRINK}`;
  return `${scope} pattern{transform:translate(${poleX!.toFixed(1)}px,${poleY!.toFixed(1)}px)scale(calc(${mesh}))}`;
}

/** The style rule of a layout's words at `scale`. */
export const sizeRule = (name: string, scale: number): string =>
  `.m-words.in-${name}{--r:calc(var(--u)*${short(scale)});stroke-width:calc(${HALO_WIDTH}px*var(--r))}`;

/** A group of words with its sizes made relative to the screen; steps and spacing in em follow of themselves. */
function scalable(group: string, before: string, size: string, after: string, content: string): string {
  // Letters set one by one keep their size as a word, by `style/poster.css`.
  if (before.includes('m-letters')) return group;
  const em = (value: string): string => `${short(Number(value) / Number(size))}em`;
  const spaced = after.replace(/letter-spacing="([\d.]+)"/, (__, value) => `letter-spacing="${em(value)}"`);
  const set = content.replace(/ dy="([\d.]+)"/g, (__, value) => ` dy="${em(value)}"`);
  return `${before}font-size="calc(${size}px*var(--r))"${spaced}${set}</g>`;
}
