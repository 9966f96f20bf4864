import type { Instrument } from '../../model/types.ts';
import { SelectLink } from '../link.tsx';
import type { View } from '../view.ts';
import { instrumentName } from './names.ts';

/** An instrument on record by its short title and its day. */
export const InstrumentLink = ({ view, instrument }: { view: View; instrument: Instrument }) => (
  <SelectLink view={view} to={{ kind: 'instrument', id: instrument.id }}>
    {instrumentName(view, instrument)}
  </SelectLink>
);
