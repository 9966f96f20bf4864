import { useEffect, useState } from 'preact/hooks';
import { countIn, isTable } from '../../export/file.ts';
import type { Whole } from '../../export/whole.ts';
import type { ChoosingProps } from '../layer-fields.tsx';
import { languageIn } from '../names.ts';
import { cutOf } from './file.ts';
import { WholeFiles } from './whole-files.tsx';

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
