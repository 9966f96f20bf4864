import type { LinkedClause } from '../atlas/atlas.ts';
import type { LocalizedText } from '../model/text.ts';
import { SelectLink } from '../panel/link.tsx';
import { clauseNumber, type PanelContext, say } from '../panel/panel-context.ts';
import { type RelativeOrder, relativeOrders } from './model.ts';

/** What the reports say by their own reckoning: in their order, and on no calendar. */
export function Relative({ view }: { view: PanelContext }) {
  const { words, atlas, state } = view;
  const orders = relativeOrders(atlas, state);
  if (orders.length === 0) return null;
  return (
    <section class="relative">
      <h3>{words.time.relative}</h3>
      <p class="lead">{words.time.relativeIntro}</p>
      {orders.map((order) => (
        <Order key={order.agreement.id} view={view} order={order} />
      ))}
    </section>
  );
}

function Order({ view, order: { agreement, times, unsaid } }: { view: PanelContext; order: RelativeOrder }) {
  const { words } = view;
  return (
    <section class="order">
      <h4>{say(view, agreement.shortTitle)}</h4>
      <ol class="order-times">
        {times.map(({ time, items }) => (
          <Time key={time} view={view} name={words.time.relativeTimes[time]} time={time} items={items} />
        ))}
        {unsaid.length > 0 && (
          <Time
            view={view}
            name={words.time.unsaid}
            time="unsaid"
            items={unsaid.map((linked) => ({ linked, what: linked.clause.title }))}
          />
        )}
      </ol>
      <details class="why">
        <summary>{words.time.whyUndated}</summary>
        <p class="quiet">{say(view, agreement.reported.note)}</p>
      </details>
    </section>
  );
}

interface TimeProps {
  readonly view: PanelContext;
  readonly name: string;
  readonly time: string;
  readonly items: readonly { readonly linked: LinkedClause; readonly what: LocalizedText }[];
}

function Time({ view, name, time, items }: TimeProps) {
  return (
    <li data-time={time}>
      <p class="time-name">{name}</p>
      <ul>
        {items.map(({ linked: { clause }, what }) => (
          <li key={clause.id}>
            <SelectLink view={view} to={{ kind: 'clause', id: clause.id }} class="clause-link">
              <span class="margin">{clauseNumber(clause.id)}</span>
              <span class="clause-title">{say(view, what)}</span>
            </SelectLink>
          </li>
        ))}
      </ul>
    </li>
  );
}
