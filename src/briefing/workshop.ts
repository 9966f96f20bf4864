import { type ReadonlySignal, signal } from '@preact/signals';
import { keep, readKept } from '../model/kept.ts';
import type { UnusedValue } from '../state/fragment.ts';
import { type Draft, EMPTY, jsonOf } from './draft.ts';
import { changed, type History, historyOf, redone, undone } from './history.ts';
import { MOST, readOwn } from './own.ts';
import { pack } from './packed.ts';

/** The briefing in the making, which goes on while something else is read. */
export interface Workshop {
  readonly history: ReadonlySignal<History<Draft>>;
  /** Whether this browser keeps it. */
  readonly kept: ReadonlySignal<boolean>;
  /** `touched`: the field that is written in; further changes to it are undone with this one. */
  readonly change: (draft: Draft, touched?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Takes a file in the place of what is there; where it cannot be used, that stays. Tells what was wrong with it. */
  readonly open: (
    file: Blob,
  ) => Promise<{ readonly opened: boolean; readonly problems: readonly UnusedValue[] }>;
}

export function openWorkshop(): Workshop {
  const history = signal(historyOf(keptDraft()));
  const kept = signal(true);
  const take = (next: History<Draft> | null): void => {
    if (!next || next === history.peek()) return;
    history.value = next;
    kept.value = keepDraft(next.present);
  };
  const change: Workshop['change'] = (draft, touched) => take(changed(history.peek(), draft, touched));
  return {
    history,
    kept,
    change,
    undo: () => take(undone(history.peek())),
    redo: () => take(redone(history.peek())),
    open: async (file) => {
      if (file.size > MOST.bytes) {
        const found = `${file.size}`;
        const expected = { what: 'length', most: MOST.bytes } as const;
        return { opened: false, problems: [{ key: 'briefing', found, expected }] };
      }
      const { briefing, notices } = readOwn(await file.text());
      if (briefing) change(briefing);
      return { opened: briefing !== null, problems: notices };
    },
  };
}

/** The fragment of the address that holds a draft. */
export const fragmentHolding = async (draft: Draft): Promise<string> =>
  `#briefing=${await pack(jsonOf(draft))}&step=1`;

/** The name of a draft's file, after that of the atlas. */
export const fileNameOf = (title: string): string => {
  const name = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 60);
  return `${name ? `-${name}` : ''}.briefing.json`;
};

const KEPT_AS = 'accords-briefing';

/** The briefing that this browser keeps; an empty one where it keeps none. */
function keptDraft(): Draft {
  const kept = readKept('localStorage', KEPT_AS);
  return (kept && readOwn(kept, 0).briefing) || EMPTY;
}

/** Keeps a briefing in this browser; returns whether that was possible. One without steps and words is forgotten. */
function keepDraft(draft: Draft): boolean {
  const begun = draft.steps.length > 0 || Object.values({ ...draft.title, ...draft.summary }).some(Boolean);
  return keep('localStorage', KEPT_AS, begun ? jsonOf(draft) : null);
}
