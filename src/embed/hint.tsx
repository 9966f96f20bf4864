import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Catalogue } from '../i18n/index.ts';
import { type CooperativeOptions, cooperate, type Manner } from './cooperative.ts';

/** Milliseconds a hint stands: time to read it twice. */
const STANDS = 6000;

/** Says once, when it is first needed, how the map is moved; never to a reader who does it already. */
export function hintOf(map: HTMLElement): ReadonlySignal<Manner | null> {
  const hint: Signal<Manner | null> = signal(null);
  const said = new Set<Manner>();
  const options: CooperativeOptions = {
    tried: (manner) => {
      if (said.has(manner)) return;
      said.add(manner);
      hint.value = manner;
      setTimeout(() => {
        if (hint.value === manner) hint.value = null;
      }, STANDS);
    },
    knows: (manner) => {
      said.add(manner);
      if (hint.value === manner) hint.value = null;
    },
  };
  cooperate(map, options);
  return hint;
}

const keyName = (): string => (/Mac|iP(hone|ad)/.test(navigator.platform) ? '⌘' : 'Ctrl');

export function Hint({ words, manner }: { words: Catalogue; manner: Manner | null }) {
  const { hints } = words.embed;
  return (
    <p class="embed-hint" role="status">
      {manner && <span>{manner === 'touch' ? hints.touch : hints.wheel(keyName())}</span>}
    </p>
  );
}
