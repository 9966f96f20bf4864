import type { Language } from '../model/text.ts';
import type { Briefing } from '../model/types.ts';
import { briefingHere, HERE } from '../one-file/own-briefing.ts';
import { IN_ADDRESS, type UnusedValue } from '../state/fragment.ts';
import { readOwn } from './own.ts';
import { unpack } from './packed.ts';
import { type AnyBriefing, type ReadBriefing, readIn } from './read.ts';

export interface Opened {
  /** Null where the address names none that can be read. */
  readonly briefing: ReadBriefing | null;
  /** The same in all its languages. */
  readonly whole: AnyBriefing | null;
  /** What of a briefing in the address could not be used. */
  readonly notices: readonly UnusedValue[];
}

/** Letters of an address that a notice repeats. */
const SHOWN = 40;

const refused = (id: string): Opened => ({
  briefing: null,
  whole: null,
  notices: [{ key: 'briefing', found: id.slice(0, SHOWN), expected: { what: 'briefing' } }],
});

/** The briefing that an address names, or holds. Never throws. */
export async function openBriefing(
  id: string,
  shipped: readonly Briefing[],
  language: Language,
): Promise<Opened> {
  if (!id.startsWith(IN_ADDRESS)) {
    const briefing = shipped.find((each) => each.id === id);
    return briefing ? { briefing: readIn(briefing, language), whole: briefing, notices: [] } : refused(id);
  }
  try {
    const { briefing, notices } = readOwn(id === HERE ? (briefingHere() ?? '') : await unpack(id));
    return { briefing: briefing && readIn(briefing, language), whole: briefing, notices };
  } catch {
    return refused(id);
  }
}
