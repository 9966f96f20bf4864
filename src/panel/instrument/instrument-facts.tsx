import { partyName } from '../../i18n/format.ts';
import type { Instrument } from '../../model/types.ts';
import { signingWords } from '../instrument-names.ts';
import { type PanelContext, say } from '../panel-context.ts';
import { Fact } from '../terms.tsx';

interface InstrumentProps {
  readonly view: PanelContext;
  readonly instrument: Instrument;
}

/** When, where and by whom it was signed, and what it binds to. */
export function InstrumentFacts({ view, instrument }: InstrumentProps) {
  const { instruments } = view.words;
  return (
    <>
      <Fact term={instruments.signed}>{signingWords(view, instrument)}</Fact>
      <Fact term={instruments.signatories}>
        <Signatories view={view} instrument={instrument} />
      </Fact>
      <Fact term={instruments.standing}>{say(view, instrument.standing)}</Fact>
    </>
  );
}

/** Who signed: party, name and office. */
const Signatories = ({ view, instrument }: InstrumentProps) => (
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
