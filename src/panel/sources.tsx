import { formatDate } from '../i18n/format.ts';
import type { AgreementSource, Clause, FeatureSource } from '../model/types.ts';
import { RECORD_STATUSES, type RecordStatus } from '../model/vocabulary.ts';
import { Glossed } from './glossed.tsx';
import { ExternalLink } from './link.tsx';
import { type PanelContext, say } from './panel-context.ts';

/** What a list says of a source. */
type Listed = Pick<AgreementSource, 'title' | 'publisher' | 'url' | 'accessed'>;

/** Sources of an agreement, an instrument or a briefing: title, publisher, day of access. */
export function SourceList({ view, sources }: { view: PanelContext; sources: readonly Listed[] }) {
  return (
    <ul class="sources">
      {sources.map((source, index) => (
        <li key={index}>
          <Source view={view} source={source} />
        </li>
      ))}
    </ul>
  );
}

/** Sources of a feature, each with what it is a source for; those nobody has checked are marked. */
export function FeatureSources({ view, sources }: { view: PanelContext; sources: readonly FeatureSource[] }) {
  const { feature, sourceUses } = view.words;
  return (
    <ul class="sources">
      {sources.map((source, index) => (
        <li key={index}>
          <Source view={view} source={source} />
          <span class="quiet">{`, ${feature.sourceFor(sourceUses[source.for])}`}</span>
          {!source.verified && <span class="unverified">{feature.unverified}</span>}
        </li>
      ))}
    </ul>
  );
}

function Source({ view, source }: { view: PanelContext; source: Listed }) {
  const { title, publisher, url, accessed } = source;
  const read = accessed && view.words.links.accessed(formatDate(accessed, view.words));
  const parts = [publisher, read].filter(Boolean);
  return (
    <>
      <ExternalLink view={view} url={url} title={title} />
      {parts.length > 0 && <span class="quiet">{`, ${parts.join(', ')}`}</span>}
    </>
  );
}

const GLYPHS: Readonly<Record<RecordStatus, string>> = {
  corroborated: 'M3 8.5 6.5 12 13 4.5',
  partly: 'M8 3.5a4.5 4.5 0 1 0 .01 0',
  differs: 'M3 6h10M3 10h10M10.5 3l-5 10',
  'not-found': 'M8 3.5a4.5 4.5 0 1 0 .01 0',
};

/** The small mark of how a clause stands against other sources; told apart by shape, not by colour. */
export function RecordMark({ view, status }: { view: PanelContext; status: RecordStatus }) {
  const text = view.words.records[status].mark;
  return (
    <svg class="record-mark" data-status={status} viewBox="0 0 16 16" role="img" aria-label={text}>
      <title>{text}</title>
      <Glyph status={status} />
    </svg>
  );
}

/** What each mark means, for a key. */
export const RecordLines = ({ view, quiet = false }: { view: PanelContext; quiet?: boolean }) => (
  <>
    {RECORD_STATUSES.map((status) => (
      <li key={status}>
        <RecordMark view={view} status={status} />
        <span class={quiet ? 'quiet' : undefined}>{view.words.layers.marks[status]}</span>
      </li>
    ))}
  </>
);

/** The same mark where its words stand beside it: it is silent. */
export const SilentRecordMark = ({ status }: { status: RecordStatus }) => (
  <svg class="record-mark" data-status={status} viewBox="0 0 16 16" aria-hidden="true">
    <Glyph status={status} />
  </svg>
);

const Glyph = ({ status }: { status: RecordStatus }) => (
  <>
    <path d={GLYPHS[status]} stroke-dasharray={status === 'not-found' ? '1.8 1.75' : undefined} />
    {status === 'partly' && <path class="half" d="M8 3.5a4.5 4.5 0 0 0 0 9z" />}
  </>
);

/** How the clause stands against other sources, as one plain phrase, with its sources. */
export function RecordPhrase({
  view,
  record,
  known,
}: {
  view: PanelContext;
  record: Clause['record'];
  known: readonly AgreementSource[];
}) {
  const { status, note, sources, background } = record;
  return (
    <div class="record" data-status={status}>
      <Glossed
        view={view}
        class="note-text"
        lead={
          <>
            <strong>{view.words.records[status].phrase}</strong>{' '}
          </>
        }
        text={say(view, note)}
      />
      <Cited view={view} ids={sources} known={known} />
      {background && (
        <>
          <Glossed
            view={view}
            class="note-text"
            lead={<strong>{view.words.clause.background} </strong>}
            text={say(view, background.note)}
          />
          <Cited view={view} ids={background.sources} known={known} />
        </>
      )}
    </div>
  );
}

interface CitedProps {
  readonly view: PanelContext;
  readonly ids: readonly string[];
  readonly known: readonly AgreementSource[];
}

/** Those sources of an agreement that are named; nothing where none is. */
function Cited({ view, ids, known }: CitedProps) {
  const sources = known.filter(({ id }) => ids.includes(id));
  return sources.length > 0 ? <SourceList view={view} sources={sources} /> : null;
}
