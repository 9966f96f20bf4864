import { partyName } from '../../i18n/format.ts';
import type { Instrument } from '../../model/types.ts';
import { type PanelContext, say } from '../panel-context.ts';

/** Who signed: party, name and office. */
export const Signatories = ({ view, instrument }: { view: PanelContext; instrument: Instrument }) => (
  <ul class="signatories">
    {instrument.signatories.map(({ name, office, party }) => (
      <li key={name}>
        {partyName(party, view.words)}
        {view.words.list.separator}
        {name} <span class="quiet">({say(view, office)})</span>
      </li>
    ))}
  </ul>
);
