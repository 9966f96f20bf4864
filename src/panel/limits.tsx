import { formatDate, formatDistance } from '../i18n/format.ts';
import type { LayerFeature } from '../model/types.ts';
import { LIMIT_STATUSES, type LimitStatus } from '../model/vocabulary.ts';
import { LIMIT } from '../scene/limits.ts';
import { CATEGORY } from '../scene/tokens.ts';
import { PlaceChips } from './chips.tsx';
import { type PanelContext, say } from './panel-context.ts';
import { Fact } from './terms.tsx';

/** What a limit in law rests on: its instrument, from when, how it stands, what runs between its points. */
export function LimitFacts({ view, feature: { properties } }: { view: PanelContext; feature: LayerFeature }) {
  const { limits: words } = view.words;
  const { instrument, article, datum, inForce, status, edges } = properties;
  if (!instrument || !status) return null;
  return (
    <>
      <Fact term={words.instrument}>{say(view, instrument)}</Fact>
      {article && <Fact term={words.article}>{say(view, article)}</Fact>}
      <Fact term={words.datum}>{datum ?? words.unsaid}</Fact>
      <Fact term={words.inForce}>{inForce ? formatDate(inForce, view.words) : words.notFound}</Fact>
      <Fact term={words.status}>
        <LimitSample status={status} /> {words.statuses[status]}
      </Fact>
      {edges && <Fact term={words.edges}>{words.edgeKinds[edges]}</Fact>}
    </>
  );
}

/** Which limits in law a place touches, which areas it lies in, and how far away the next limit is. */
export function LimitsNear({ view, id }: { view: PanelContext; id: string }) {
  const near = view.atlas.limitsNear.get(id);
  if (!near) return null;
  const { limits: words } = view.words;
  const { crossed, around, nearest } = near;
  return (
    <>
      <h3>{words.near}</h3>
      <dl class="facts limits-near">
        <Fact term={words.crossed}>
          {crossed.length > 0 ? <PlaceChips view={view} ids={crossed} /> : words.none}
        </Fact>
        {around.length > 0 && (
          <Fact term={words.around}>
            <PlaceChips view={view} ids={around} />
          </Fact>
        )}
        {nearest && (
          <Fact term={words.nearest}>
            <PlaceChips view={view} ids={[nearest.id]} />
            {words.away(formatDistance(rounded(nearest.metres), view.words))}
          </Fact>
        )}
      </dl>
    </>
  );
}

/** Kilometres are near enough beyond ten of them. */
const rounded = (metres: number): number =>
  metres < 10_000 ? Math.round(metres / 10) * 10 : Math.round(metres / 1000) * 1000;

/** The lines of limits by their status, for the key. */
export function LimitKey({ view }: { view: PanelContext }) {
  const { limits: words } = view.words;
  return (
    <>
      <h3>{words.keyHeading}</h3>
      <ul class="key-list">
        {LIMIT_STATUSES.map((status) => (
          <li key={status}>
            <LimitSample status={status} />
            <span>{words.key[status]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A stretch of the line of a limit. */
export function LimitSample({ status }: { status: LimitStatus }) {
  const { dash, width } = LIMIT[status];
  return (
    <svg class="basis-sample k-limits-in-law" viewBox="0 0 40 24" aria-hidden="true">
      <path
        d="M2 12H38"
        stroke-width={1.6 * CATEGORY['limits-in-law'].width * width}
        stroke-dasharray={dash?.join(' ')}
      />
    </svg>
  );
}
