/** The map without a script: SVG for the prerendered page, print and export. Runs in Node and in the browser. */
export { type Basemap, readBasemap } from './basemap.ts';
export { groundCss, mapRules, tokensCss } from './svg/css.ts';
export { svgMap } from './svg/map.ts';
