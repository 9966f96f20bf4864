import { partyCountries } from '../model/countries.ts';
import type { GroundTokens } from './tokens.ts';

export type Tone = Extract<keyof GroundTokens, `tint${number}`>;

/** The land of a party to what is selected, or of parties of one state, in a tone of its own. */
export interface Tint {
  readonly tone: Tone;
  /** Party codes: ISO 3166-1 alpha-2, or EU. */
  readonly parties: readonly string[];
  /** ISO 3166-1 alpha-2 codes of the countries on the map. */
  readonly countries: readonly string[];
}

/** Parties that have the same tone in every selection; Greenland and the Faroe Islands are of one state with Denmark. */
const OWN: Readonly<Record<string, Tone>> = {
  CA: 'tint1',
  DK: 'tint2',
  GL: 'tint2',
  FO: 'tint2',
  EU: 'tint3',
};
/** Tones of the others, in the order in which they are named; from the start again where they do not suffice. */
const OTHERS: readonly Tone[] = ['tint4', 'tint5', 'tint6'];

/**
 * A tone for each of the parties, so that nobody has to guess whose shore is whose. A member that is named beside the
 * Union has its own.
 */
export function tints(parties: readonly string[]): readonly Tint[] {
  const others = parties.filter((party) => !(party in OWN));
  const toneOf = (party: string): Tone => OWN[party] ?? OTHERS[others.indexOf(party) % OTHERS.length]!;
  const named = new Set(partyCountries(parties.filter((party) => party !== 'EU')));
  const byTone = new Map<Tone, Tint>();
  for (const party of parties) {
    const tone = toneOf(party);
    const own = partyCountries([party]).filter((code) => party !== 'EU' || !named.has(code));
    const { parties: before, countries } = byTone.get(tone) ?? { parties: [], countries: [] };
    byTone.set(tone, { tone, parties: [...before, party], countries: [...new Set([...countries, ...own])] });
  }
  return [...byTone.values()];
}

/** All that decides how a ground is tinted, as one text. */
export const tintKey = (tinted: readonly Tint[]): string =>
  tinted.map(({ tone, countries }) => `${tone}:${countries.join()}`).join(' ');
