import type { Catalogue } from '../i18n/index.ts';

/** Natural Earth asks for no credit, a map owes it all the same; GeoNames and the ODbL ask for theirs. */
export const Credits = ({ words: { controls } }: { words: Catalogue }) => (
  <p class="credits" data-furniture="">
    <span class="projection">{controls.credits.projection} </span>
    {controls.credits.land} <Origin url="https://www.naturalearthdata.com/">Natural Earth</Origin>.{' '}
    {controls.credits.towns} <Origin url="https://www.geonames.org/">GeoNames</Origin>, CC BY 4.0.{' '}
    {controls.credits.airfields}
  </p>
);

const Origin = ({ url, children }: { url: string; children: string }) => (
  <a href={url} target="_blank" rel="noopener noreferrer">
    {children}
  </a>
);
