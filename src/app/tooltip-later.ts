import type { AtlasApp } from './atlas-app.ts';

/** Brings the tip of the map when a pointer or a key comes to it for the first time. */
export function tooltipLater(container: HTMLElement, app: AtlasApp): void {
  const listening = new AbortController();
  const { signal } = listening;
  let last: Event | null = null;
  const come = (event: Event): void => {
    if (event instanceof PointerEvent && event.pointerType === 'touch') return;
    const first = last === null;
    last = event;
    if (!first) return;
    // A map without it is whole all the same.
    import('./tooltip.tsx').then(
      ({ tooltipOn }) => {
        listening.abort();
        tooltipOn(container, app, last!);
      },
      () => listening.abort(),
    );
  };
  container.addEventListener('pointermove', come, { signal, passive: true });
  container.addEventListener('keydown', come, { signal, capture: true });
}
