import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ReadBriefing } from './read.ts';

/** What presenting asks of the briefing that is open. */
export interface Presented {
  /** Null where none is open any more. `step`: from 1. */
  readonly open: ReadonlySignal<{ readonly briefing: ReadBriefing; readonly step: number } | null>;
  readonly go: (step: number) => void;
}

/** What a key does; a presenter's remote sends the Page keys, and `b` or a full stop for black. */
export type Move = 'next' | 'previous' | 'first' | 'last' | 'black' | 'jump' | 'end' | number;

const KEYS: Readonly<Record<string, Move>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  b: 'black',
  B: 'black',
  '.': 'black',
  Enter: 'jump',
  Escape: 'end',
};

/** What a key does while a briefing is presented; null where it is none of ours. A digit is itself. */
export const moveOf = (key: string): Move | null =>
  /^\d$/.test(key) ? Number(key) : Object.hasOwn(KEYS, key) ? KEYS[key]! : null;

/**
 * The position that a move leads to: a step from 1, 0 for the title slide before the steps, `steps` + 1 for the closing
 * slide after them. `typed`: the digits before the move.
 */
export function positionAfter(move: Move, position: number, steps: number, typed: string): number {
  const ways: Readonly<Partial<Record<Move, number>>> = {
    ...{ next: position + 1, previous: position - 1, first: 0, last: steps + 1 },
    jump: typed ? Number(typed) : position,
  };
  return Math.min(Math.max(0, ways[move] ?? position), steps + 1);
}

/** Digits of a step's number. */
const MOST_DIGITS = 2;

/** Presents the open briefing: where it stands, and what moves it. Knows nothing of screens. */
export class Presenter {
  readonly #presented: Presented;
  /** The slide before or after the steps, as a position; null while a step is shown. */
  readonly #slide = signal<number | null>(null);
  readonly #since = signal<number | null>(null);
  readonly #black = signal(false);
  #typed = '';

  /** When presenting began, in milliseconds as `Date.now()`; null while nothing is presented. */
  readonly since: ReadonlySignal<number | null> = this.#since;
  readonly black: ReadonlySignal<boolean> = this.#black;
  /** As for `positionAfter`; null where no briefing is open. */
  readonly position: ReadonlySignal<number | null> = computed(() => {
    const open = this.open.value;
    return open && (this.#slide.value ?? open.step);
  });

  constructor(presented: Presented) {
    this.#presented = presented;
  }

  get open(): Presented['open'] {
    return this.#presented.open;
  }

  /** A briefing that stands at its first step begins with its title slide. */
  begin(): void {
    this.#since.value = Date.now();
    if (this.position.peek() === 1) this.#slide.value = 0;
  }

  end(): void {
    this.#since.value = null;
    this.#slide.value = null;
    this.#black.value = false;
    this.#typed = '';
  }

  move(move: Move): void {
    const [open, position] = [this.open.peek(), this.position.peek()];
    if (!open || position === null || move === 'end') this.end();
    else if (move === 'black') this.#black.value = !this.#black.peek();
    else if (typeof move === 'number') this.#typed = (this.#typed + move).slice(-MOST_DIGITS);
    else {
      const steps = open.briefing.steps.length;
      const to = positionAfter(move, position, steps, this.#typed);
      this.#black.value = false;
      this.#typed = '';
      if (to !== position) this.#turnTo(to, steps);
    }
  }

  #turnTo(position: number, steps: number): void {
    const step = Math.min(Math.max(1, position), steps);
    // The notes can be turned without a presentation, which alone has slides round the steps.
    this.#slide.value = step === position || this.#since.peek() === null ? null : position;
    if (step !== this.open.peek()?.step) this.#presented.go(step);
  }
}

/** Takes the keys of `page` as moves wherever the focus is, before the keys of the map and of the panel. */
export function takeKeys(page: Window, presenter: Presenter, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent): void => {
    const move = event.ctrlKey || event.altKey || event.metaKey ? null : moveOf(event.key);
    if (move === null) return;
    event.preventDefault();
    event.stopPropagation();
    presenter.move(move);
  };
  page.addEventListener('keydown', onKey, { capture: true, signal });
}
