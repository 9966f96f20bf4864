import type { PanelContext } from '../panel-context.ts';
import { following } from './following.ts';

/** Says whether the map follows the text, and lets it follow again. */
export function FollowBar({ view }: { view: PanelContext }) {
  const { reading } = view.words;
  if (following.value) return <p class="follow quiet">{reading.follows}</p>;
  return (
    <p class="follow" data-stopped="">
      <span>{reading.stopped}</span>{' '}
      <button
        type="button"
        class="text-button"
        onClick={(event) => {
          // The button goes away: the focus goes to what is being read.
          const text = event.currentTarget.closest('.whole');
          const heading = text?.querySelector<HTMLElement>('[data-current] a') ?? text?.querySelector('h2');
          heading?.focus({ preventScroll: true });
          following.value = true;
        }}
      >
        {reading.again}
      </button>
    </p>
  );
}
