/** What the reader tried alone, and how it is done with the map. */
export type Manner = 'wheel' | 'touch';

export interface CooperativeOptions {
  /** The reader tried to move the map the way that moves the page. */
  readonly tried: (manner: Manner) => void;
  /** The reader moved the map the way that moves the map. */
  readonly knows: (manner: Manner) => void;
}

/** CSS pixels a finger strays before it is scrolling and no longer touching. */
const STRAY = 8;

/**
 * Leaves the page its scroll: one finger and the plain wheel go past the map. Two fingers move it; the wheel zooms
 * it with Ctrl or ⌘, or after a press of the mouse into it, until the pointer leaves. It stands before whichever
 * renderer draws, in the capture phase of `map`, whose style must say `touch-action: pan-x pan-y` all the way down.
 */
export function cooperate(map: HTMLElement, { tried, knows }: CooperativeOptions): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const before = { capture: true, signal } as const;
  /** Where each finger was put down; null once it scrolls. */
  const fingers = new Map<number, { readonly x: number; readonly y: number } | null>();
  let engaged = false;
  /** A gesture that two fingers have begun is the map's to its end. */
  let paired = false;

  const onWheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey || engaged) {
      knows('wheel');
      return;
    }
    event.stopPropagation();
    tried('wheel');
  };

  const onDown = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') {
      engaged = true;
      return;
    }
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    paired ||= fingers.size > 1;
  };
  const onMove = (event: PointerEvent): void => {
    const from = fingers.get(event.pointerId);
    if (from === undefined || event.pointerType !== 'touch') return;
    if (paired) {
      if (fingers.size > 1) knows('touch');
      else event.stopPropagation();
      return;
    }
    event.stopPropagation();
    if (from === null || Math.hypot(event.clientX - from.x, event.clientY - from.y) < STRAY) return;
    fingers.set(event.pointerId, null);
    tried('touch');
  };
  const onUp = (event: PointerEvent): void => {
    const from = fingers.get(event.pointerId);
    if (event.type === 'pointercancel' && from && !paired) tried('touch');
    fingers.delete(event.pointerId);
    if (fingers.size === 0) paired = false;
    if (from !== null || event.type !== 'pointerup') return;
    // The map has seen a finger come and stay: let go as it is now, it would take that for a tap.
    event.stopPropagation();
    event.target?.dispatchEvent(cancelOf(event));
  };
  const onTouch = (event: TouchEvent): void => {
    if (event.touches.length > 1) {
      if (event.cancelable) event.preventDefault();
    } else if (event.type === 'touchmove') event.stopPropagation();
  };

  map.addEventListener('wheel', onWheel, { ...before, passive: true });
  map.addEventListener('pointerdown', onDown, before);
  map.addEventListener('pointermove', onMove, before);
  map.addEventListener('pointerup', onUp, before);
  map.addEventListener('pointercancel', onUp, before);
  map.addEventListener('touchstart', onTouch, { ...before, passive: false });
  map.addEventListener('touchmove', onTouch, { ...before, passive: false });
  map.addEventListener(
    'pointerleave',
    () => {
      engaged = false;
    },
    { signal },
  );
  return () => listening.abort();
}

const cancelOf = ({ pointerId, pointerType, isPrimary, clientX, clientY }: PointerEvent): PointerEvent =>
  new PointerEvent('pointercancel', { pointerId, pointerType, isPrimary, clientX, clientY, bubbles: true });
