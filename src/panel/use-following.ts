import { useEffect, useRef } from 'preact/hooks';
import type { Atlas } from '../atlas/atlas.ts';
import type { Origin, ViewState } from '../state/state.ts';
import { announce } from './announcer.tsx';
import { agreementOf } from './clause-order.ts';
import { idOf } from './panel-context.ts';

const READING = 'reading ';

interface Following {
  readonly origin: Origin | null;
  /** Something is being written in the panel: it keeps its place and the focus. */
  readonly stays?: boolean;
  /** What happens then; returns what ears are told. */
  readonly changed: () => string;
}

/**
 * Follows a change of subject: to the top; the focus to the new heading if the change was made in
 * the panel, else a quiet announcement, because the person's focus is on the map.
 */
export function useFollowing(
  root: { current: HTMLElement | null },
  subject: string,
  { origin, stays = false, changed }: Following,
): void {
  const last = useRef(subject);
  useEffect(() => {
    if (last.current === subject) return;
    last.current = subject;
    // Steps through a whole agreement are made by keys, on the map as well.
    const isOnMap = document.activeElement?.closest('#map');
    const here = origin === 'panel' || (origin === 'reading' && !isOnMap);
    const words = changed();
    // A text that is read from end to end finds its own place.
    if (!stays && !subject.startsWith(READING)) root.current?.querySelector('.panel-scroll')?.scrollTo(0, 0);
    const part = root.current?.querySelector('#part-clauses');
    const heading = part?.querySelector<HTMLElement>('[data-current] a') ?? part?.querySelector('h2');
    if (here && !stays) heading?.focus({ preventScroll: true });
    announce(here && !stays ? '' : words);
  }, [subject]);
}

/** What the panel is about: while an agreement is read, the whole of it, clause by clause. */
export function subjectOf(atlas: Atlas, { panel, selection, candidates }: ViewState): string {
  const whole = panel === 'reading' ? agreementOf(atlas, selection) : null;
  return whole ? `${READING}${whole.id}` : [idOf(selection), ...candidates].filter(Boolean).join();
}
