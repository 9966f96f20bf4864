import type { Hit } from '../../search/finder.ts';
import type { GroupKind, Results } from '../../search/results.ts';

/** What one can choose in the list: a find, or the rest of a group. */
export type Choice =
  | { readonly id: string; readonly kind: 'hit'; readonly hit: Hit }
  | { readonly id: string; readonly kind: 'more'; readonly group: GroupKind; readonly all: number };

export interface ChoiceGroup {
  readonly kind: GroupKind;
  readonly choices: readonly Choice[];
}

/** Finds of a group that are shown at first. */
const AT_FIRST = 5;

/** The groups of results as they are shown: the first of each, all of those in `whole`. */
export const choicesOf = ({ groups }: Results, whole: ReadonlySet<GroupKind>): readonly ChoiceGroup[] =>
  groups.map(({ kind, hits }) => {
    const shown = whole.has(kind) || hits.length <= AT_FIRST + 1 ? hits : hits.slice(0, AT_FIRST);
    const choices = shown.map((hit): Choice => ({ id: `found-${hit.entry.id}`, kind: 'hit', hit }));
    if (shown.length === hits.length) return { kind, choices };
    return {
      kind,
      choices: [...choices, { id: `found-all-${kind}`, kind: 'more', group: kind, all: hits.length }],
    };
  });

/** The choice that an arrow key leads to from `active`, round the list; null for keys that mean nothing here. */
export function nextChoice(
  choices: readonly Choice[],
  active: string | null,
  key: string,
): Choice | null | undefined {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
  const at = choices.findIndex(({ id }) => id === active);
  if (key === 'ArrowDown') return choices[(at + 1) % choices.length] ?? null;
  return choices[at < 1 ? choices.length - 1 : at - 1] ?? null;
}
