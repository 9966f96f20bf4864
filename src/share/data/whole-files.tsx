import { CATALOG, fileOf, tableOf } from '../../export/names.ts';
import type { Catalogue } from '../../i18n/index.ts';
import { inLanguage } from '../../model/text.ts';
import type { Site } from '../address.ts';
import type { ShareContext } from '../share-context.ts';

interface WholeFilesProps {
  readonly site: Site;
  readonly context: ShareContext;
  readonly words: Catalogue;
}

/** Links to the files of the site that hold all, the catalogue last. */
export function WholeFiles({ site, context, words }: WholeFilesProps) {
  const { atlas, language } = context;
  const { data } = words.share;
  const files = [
    ...(['clauses.csv', 'places.csv'] as const).map((name) => [data.kinds[name], tableOf(name, language)]),
    ...atlas.agreements.map(({ id, title }) => [inLanguage(title, language), fileOf('agreement', id)]),
    ...atlas.instruments.map(({ id, title }) => [inLanguage(title, language), fileOf('instrument', id)]),
    ...[...atlas.layers].reverse().map(({ id, title }) => [inLanguage(title, language), fileOf('layer', id)]),
    [data.catalogue, CATALOG],
  ] as const;
  return (
    <>
      <details class="share-layers">
        <summary>{data.whole}</summary>
        <ul class="share-files">
          {files.map(([title, name]) => (
            <li key={name}>
              <a href={site.root + name} download>
                {title}
              </a>{' '}
              <span class="quiet">{name!.slice(name!.lastIndexOf('/') + 1)}</span>
            </li>
          ))}
        </ul>
      </details>
      <p>
        <a href={`${site.root}licences/DATA.md`} target="_blank" rel="noopener">
          {data.licences}
        </a>
      </p>
    </>
  );
}
