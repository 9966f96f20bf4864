/** The map without a script: SVG for the prerendered page, print and export. Runs in Node and in the browser. */

export { textWidth } from '../names/measure.ts';
export { FONT_FAMILY, type TextStyle } from '../names/style.ts';
export { type Basemap, readBasemap } from './draw/basemap.ts';
export type { LoadedLayer } from './draw/packed.ts';
export { groundCss, mapRules, tokensCss } from './svg/css.ts';
export { MARGIN, svgMap } from './svg/map.ts';
export { type Attributes, tag, wrap } from './svg/tag.ts';
