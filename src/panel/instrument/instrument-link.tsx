import type { Instrument } from '../../model/types.ts';
import { SelectLink } from '../link.tsx';
import type { PanelContext } from '../panel-context.ts';
import { instrumentName } from './names.ts';

/** An instrument on record by its short title and its day. */
export const InstrumentLink = ({ view, instrument }: { view: PanelContext; instrument: Instrument }) => (
  <SelectLink view={view} to={{ kind: 'instrument', id: instrument.id }}>
    {instrumentName(view, instrument)}
  </SelectLink>
);
