import { useEffect, useRef, useState } from 'preact/hooks';
import type { Catalogue } from '../i18n/index.ts';
import { announce } from '../panel/announcer.tsx';
import { rounded, spotOn } from './annotate.ts';
import { MakingKey } from './making-key.tsx';
import type { MakingProps, TakePlace } from './making-props.ts';

interface PlaceKeysProps extends Pick<MakingProps, 'seen' | 'picking'> {
  readonly words: Catalogue;
  /** What a key is called: with the end of the arrow that it is for. */
  readonly of: (name: string) => string;
  readonly put: (place: readonly number[]) => void;
}

/** Keys that put a place at the middle of the map, or where the map is pressed next. */
export function PlaceKeys({ words, of, put, seen, picking }: PlaceKeysProps) {
  const { annotations } = words.making;
  const [own, setOwn] = useState<TakePlace | null>(null);
  const isPicking = own !== null && picking.value === own;
  // What is written meanwhile must not be lost.
  const latest = useRef(put);
  latest.current = put;
  useEffect(() => {
    if (!isPicking) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      picking.value = null;
    };
    document.documentElement.setAttribute('data-picking', '');
    window.addEventListener('keydown', onKey, true);
    return () => {
      document.documentElement.removeAttribute('data-picking');
      window.removeEventListener('keydown', onKey, true);
      if (picking.peek() === own) picking.value = null;
    };
  }, [isPicking]);
  const pick = (): void => {
    if (isPicking) {
      picking.value = null;
      return;
    }
    const next: TakePlace = (at) => latest.current(rounded(at));
    setOwn(() => next);
    picking.value = next;
    announce(annotations.press);
  };
  return (
    <div class="making-keys">
      <MakingKey onClick={() => put(spotOn(seen()))}>{of(annotations.toMiddle)}</MakingKey>
      <MakingKey aria-pressed={isPicking} onClick={pick}>
        {of(annotations.pick)}
      </MakingKey>
    </div>
  );
}
