import { instrumentsOf } from '../atlas/atlas.ts';
import { formatDate } from '../i18n/format.ts';
import type { Agreement } from '../model/types.ts';
import { relatedFeatures } from '../state/selectors.ts';
import { PlaceChips } from './chips.tsx';
import { clausesOf } from './clause-order.ts';
import { ArticleList } from './contents.tsx';
import { Crumbs } from './crumbs.tsx';
import { Glossed } from './glossed.tsx';
import { OpenReading } from './open-reading.tsx';
import { type PanelContext, say } from './panel-context.ts';
import { MarksLine } from './record-tally.tsx';
import { ShowOnMap } from './show-on-map.tsx';
import { InstrumentLink } from './signed-line.tsx';
import { SourceList } from './sources.tsx';
import { Fact, PartiesFact } from './terms.tsx';

/** More places than this at once are no longer a selection that one can take in at a glance. */
const MANY_PLACES = 12;

/** An agreement: what it is, what is reported of its making, its articles, its sources. */
export function AgreementView({ view, agreement }: { view: PanelContext; agreement: Agreement }) {
  const { words, atlas } = view;
  const { place, date, note } = agreement.reported;
  const clauses = clausesOf(atlas, agreement);
  return (
    <article class="reading">
      <Crumbs view={view}>{words.agreement.label}</Crumbs>
      <h2 tabIndex={-1}>{say(view, agreement.title)}</h2>
      <Glossed view={view} text={say(view, agreement.summary)} />
      <Worth view={view} agreement={agreement} />
      <p>
        <OpenReading view={view} from={{ kind: 'agreement', id: agreement.id }} />
      </p>
      <dl class="facts">
        <PartiesFact view={view} parties={agreement.parties} term={words.agreement.parties} />
        <Fact term={words.agreement.reported}>
          {words.agreement.reportedAt(say(view, place), date ? formatDate(date, words) : '')}.{' '}
          {!date && `${words.agreement.undated} `}
          <span class="quiet">{say(view, note)}</span>
        </Fact>
        <SignedFact view={view} agreement={agreement} />
      </dl>
      <Places view={view} agreement={agreement} />
      <h3>{words.agreement.articles}</h3>
      <MarksLine view={view} clauses={clauses.map(({ clause }) => clause)} />
      <p class="quiet note">{words.contents.numbering}</p>
      <ArticleList view={view} agreement={agreement} clauses={clauses} level={4} />
      <h3>{words.agreement.sources}</h3>
      <SourceList view={view} sources={agreement.sources} />
    </article>
  );
}

/** What was signed, as far as it is on record: documents of their own beside the reported agreement. */
export function SignedFact({ view, agreement }: { view: PanelContext; agreement: Agreement }) {
  const signed = instrumentsOf(view.atlas, agreement.id);
  if (signed.length === 0) return null;
  return (
    <Fact term={view.words.instruments.heading}>
      {signed.map((instrument, index) => (
        <span key={instrument.id}>
          {index > 0 && view.words.list.separator}
          <InstrumentLink view={view} instrument={instrument} />
        </span>
      ))}
    </Fact>
  );
}

/** What its one source is worth, where the data says so. */
export function Worth({ view, agreement: { reported } }: { view: PanelContext; agreement: Agreement }) {
  if (!reported.worth) return null;
  return (
    <p class="notice">
      <strong>{view.words.agreement.worth}</strong> {say(view, reported.worth)}
    </p>
  );
}

function Places({ view, agreement }: { view: PanelContext; agreement: Agreement }) {
  const { words, atlas } = view;
  const ids = relatedFeatures(atlas, { kind: 'agreement', id: agreement.id });
  if (ids.length === 0) return null;
  return (
    <>
      {ids.length > MANY_PLACES ? (
        <p class="notice">{words.agreement.tooMany(ids.length)}</p>
      ) : (
        <>
          <h3>{words.clause.places}</h3>
          <PlaceChips view={view} ids={ids} />
        </>
      )}
      <ShowOnMap view={view} of={{ kind: 'agreement', id: agreement.id }} />
    </>
  );
}
