import { type Atlas, instrumentsOf, type LinkedArea, type LinkedClause } from '../atlas/atlas.ts';
import type { Instrument } from '../model/types.ts';
import { instrumentName } from './instrument-names.ts';
import { SelectLink } from './link.tsx';
import { type PanelContext, say } from './panel-context.ts';

/** An instrument on record by its short title and its day. */
export const InstrumentLink = ({ view, instrument }: { view: PanelContext; instrument: Instrument }) => (
  <SelectLink view={view} to={{ kind: 'instrument', id: instrument.id }}>
    {instrumentName(view, instrument)}
  </SelectLink>
);

/** What was signed of what a clause says: the areas that it falls within, and the instruments that have them or lack them. */
export interface Signed {
  readonly areas: readonly LinkedArea[];
  readonly instruments: readonly Instrument[];
}

/** Null where nothing that was signed is known beside the agreement. */
function signedOf(atlas: Atlas, { clause, agreement }: LinkedClause): Signed | null {
  const areas = (clause.record.areas ?? []).flatMap((id) => atlas.areaById.get(id) ?? []);
  const all = instrumentsOf(atlas, agreement.id);
  if (all.length === 0) return null;
  const having = all.filter((instrument) => areas.some((linked) => linked.instrument === instrument));
  return { areas, instruments: areas.length > 0 ? having : all };
}

/** One line of a clause: the areas on record that it falls within, or that none names it. */
export function SignedLine({ view, linked }: { view: PanelContext; linked: LinkedClause }) {
  const { instruments: words, list } = view.words;
  const signed = signedOf(view.atlas, linked);
  if (!signed) return null;
  return (
    <p class="signed-line">
      <strong>{words.signed + list.colon}</strong>
      {signed.areas.length > 0 ? words.within : words.unnamed}
      {signed.areas.map(({ area }, index) => (
        <span key={area.id}>
          {index > 0 ? list.separator : ' '}
          <SelectLink view={view} to={{ kind: 'area', id: area.id }}>
            {say(view, area.title)}
          </SelectLink>
        </span>
      ))}
      {signed.instruments.map((instrument) => (
        <span key={instrument.id} class="quiet">
          {' · '}
          <InstrumentLink view={view} instrument={instrument} />
        </span>
      ))}
    </p>
  );
}
