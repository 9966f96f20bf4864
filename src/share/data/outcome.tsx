import { useEffect, useState } from 'preact/hooks';
import { countIn, isTable } from '../../export/file.ts';
import { CATALOG, fileOf, tableOf } from '../../export/names.ts';
import type { Whole } from '../../export/whole.ts';
import type { Catalogue } from '../../i18n/index.ts';
import { inLanguage } from '../../model/text.ts';
import type { Site } from '../address.ts';
import type { ChoosingProps } from '../layer-fields.tsx';
import { languageIn } from '../names.ts';
import type { ShareContext } from '../share-context.ts';
import { cutOf } from './file.ts';

interface DataOutcomeProps extends ChoosingProps {
  readonly failed: (message: string) => void;
}

/** What a file of data will hold, under what terms, and the files that hold all. */
export function DataOutcome({ failed, ...props }: DataOutcomeProps) {
  const { context, words } = props;
  const { share } = words;
  const [whole, setWhole] = useState<Whole | null>(null);
  useEffect(() => {
    context.whole().then(setWhole, () => failed(share.fileFailed));
  }, []);
  return (
    <div class="share-outcome">
      <p class="share-shown">{whole && holdsOf(props, whole)}</p>
      <p>{share.data.terms}</p>
      {context.site && <WholeFiles site={context.site} context={context} words={words} />}
    </div>
  );
}

/** One sentence that says what the file will hold. */
function holdsOf({ context, words, choices }: ChoosingProps, whole: Whole): string {
  const { file, language } = choices;
  const [kind] = file.split('.') as ['clauses' | 'places' | 'instruments'];
  const count = countIn(file, cutOf(context, choices, whole));
  const said = isTable(file) ? languageIn(words, language) : null;
  return words.share.data.holds[kind](count, countIn(file, whole), said);
}

interface WholeFilesProps {
  readonly site: Site;
  readonly context: ShareContext;
  readonly words: Catalogue;
}

/** Links to the files of the site that hold all, the catalogue last. */
function WholeFiles({ site, context, words }: WholeFilesProps) {
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
