import { instrumentsOf, type LinkedClause } from '../atlas/atlas.ts';
import { firstSentence } from '../model/text.ts';
import type { Agreement } from '../model/types.ts';
import { accentOf } from '../scene/accents.ts';
import { SelectLink } from './link.tsx';
import { type PanelContext, say } from './panel-context.ts';
import { RecordTally } from './record-tally.tsx';
import { InstrumentLink } from './signed-line.tsx';
import { partyNames } from './terms.tsx';

interface CardProps {
  readonly view: PanelContext;
  readonly agreement: Agreement;
  /** Those of its clauses that pass the filters; all, where nothing filters. */
  readonly passing?: readonly LinkedClause[];
}

/** An agreement at a glance: who, what, how many clauses and how they stand, and what all of it is known from. */
export function AgreementCard({ view, agreement, passing }: CardProps) {
  const { words } = view;
  const { first, contents } = words;
  const all = agreement.articles.flatMap(({ clauses }) => clauses);
  const left = passing?.length ?? all.length;
  return (
    <section
      class="agreement-card"
      data-accent={accentOf(view.atlas.config.agreements, agreement.id)}
      data-out={left === 0 ? '' : undefined}
    >
      <h3>
        <SelectLink view={view} to={{ kind: 'agreement', id: agreement.id }} class="card-link">
          {say(view, agreement.shortTitle)}
        </SelectLink>
        <span class="quiet card-parties">{partyNames(words, agreement.parties)}</span>
      </h3>
      <p class="card-about">{firstSentence(say(view, agreement.summary))}</p>
      <div class="card-figures">
        <strong>
          {left < all.length ? contents.clausesOf(left, all.length) : contents.clauses(all.length)}
        </strong>
        <RecordTally view={view} clauses={all} />
      </div>
      <p class="card-known quiet">
        {first.known(
          agreement.sources.filter(({ kind }) => kind === 'report').length,
          agreement.reported.date !== null,
        )}
        .
      </p>
      {instrumentsOf(view.atlas, agreement.id).map((instrument) => (
        <p key={instrument.id} class="card-signed">
          {words.instruments.signed}
          {words.list.colon}
          <InstrumentLink view={view} instrument={instrument} />
        </p>
      ))}
    </section>
  );
}
