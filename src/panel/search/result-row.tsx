import { categoryOf } from '../../scene/build.ts';
import type { Hit } from '../../search/finder.ts';
import { foundName, marked, passage } from '../../search/results.ts';
import type { Analyser } from '../../search/words.ts';
import { sourceLanguage } from '../link.tsx';
import type { PanelContext } from '../panel-context.ts';
import { Swatch } from '../swatch.tsx';

interface RowProps {
  readonly view: PanelContext;
  readonly analyser: Analyser;
  readonly hit: Hit;
}

/** One find: its sign or number, its name, what it stands in, and the passage that has the words. */
export function ResultRow({ view, analyser, hit }: RowProps) {
  const { entry, terms } = hit;
  const other = foundName(entry, analyser, terms);
  const words = passage(entry.text, analyser, terms);
  const mark = (text: string) => <Marked text={text} analyser={analyser} terms={terms} />;
  return (
    <>
      <Sign view={view} hit={hit} />
      <span class="hit-words">
        <span class="hit-name">
          <span lang={entry.kind === 'source' ? sourceLanguage(view.language) : undefined}>
            {mark(entry.name)}
          </span>
          {other && entry.kind !== 'source' && (
            <span class="quiet">
              {' · '}
              <span lang={other.lang}>{mark(other.text)}</span>
            </span>
          )}
        </span>
        <span class="hit-context">{mark(entry.context)}</span>
        {words && <span class="hit-passage">{mark(words)}</span>}
      </span>
    </>
  );
}

function Sign({ view, hit: { entry } }: { view: PanelContext; hit: Hit }) {
  if (entry.number) return <span class="hit-sign margin">{entry.number}</span>;
  const layer = view.atlas.featureById.get(entry.id)?.layer;
  return (
    <span class="hit-sign" aria-hidden="true">
      {layer && <Swatch category={categoryOf(layer.id)} />}
    </span>
  );
}

interface MarkedProps {
  readonly text: string;
  readonly analyser: Analyser;
  readonly terms: ReadonlySet<string>;
}

/** A text with the words found marked; made of text nodes alone. */
const Marked = ({ text, analyser, terms }: MarkedProps) => (
  <>
    {marked(text, analyser, terms).map(({ text: run, found }, at) =>
      found ? <mark key={at}>{run}</mark> : run,
    )}
  </>
);
