interface Press {
  /** Where what is drawn under the pointer was last in step with it. */
  from: PointerEvent;
  now: PointerEvent;
  moved: boolean;
}

/** CSS pixels, more than a press may stray and still count as a tap. */
const NO_TAP = 8;

/** The pointers pressed on the map, kept across a change of renderers. */
export type { PointerHandover };

class PointerHandover {
  readonly #presses = new Map<number, Press>();
  readonly #listening = new AbortController();
  readonly #map: HTMLElement;
  #waiting: (() => void)[] = [];

  constructor(map: HTMLElement) {
    this.#map = map;
    const { signal } = this.#listening;
    const listen = { capture: true, passive: true, signal } as const;
    map.addEventListener(
      'pointerdown',
      (event) => this.#presses.set(event.pointerId, { from: event, now: event, moved: false }),
      listen,
    );
    window.addEventListener('pointermove', (event) => this.#move(event), listen);
    window.addEventListener('pointerup', (event) => this.#end(event), listen);
    window.addEventListener('pointercancel', (event) => this.#end(event), listen);
  }

  /** Resolves when no pointer is pressed on the map. */
  free(): Promise<void> {
    if (this.#presses.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** What is drawn stops following here. */
  mark(): void {
    for (const press of this.#presses.values()) press.from = press.now;
  }

  /** Presses all that is pressed on `target` too, so that it takes over the gesture, and catches up with it. */
  handTo(target: EventTarget): void {
    for (const { from, now, moved } of [...this.#presses.values()]) {
      target.dispatchEvent(copy('pointerdown', from));
      if (!moved) continue;
      // A pointer that was dragging and comes to rest must not be taken for a tap.
      target.dispatchEvent(copy('pointermove', now, NO_TAP));
      target.dispatchEvent(copy('pointermove', now));
    }
  }

  destroy(): void {
    known.delete(this.#map);
    this.#listening.abort();
  }

  #move(event: PointerEvent): void {
    const press = this.#presses.get(event.pointerId);
    if (!press) return;
    // The button was let go where the page could not see it.
    if (event.buttons === 0) this.#end(event);
    else Object.assign(press, { now: event, moved: true });
  }

  #end({ pointerId }: PointerEvent): void {
    this.#presses.delete(pointerId);
    if (this.#presses.size > 0) return;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

const known = new WeakMap<HTMLElement, PointerHandover>();

/** The pointers on a map, watched since the first asking: what was pressed before the map was ready is not lost. */
export function pointerHandoverOf(map: HTMLElement): PointerHandover {
  const pointers = known.get(map) ?? new PointerHandover(map);
  known.set(map, pointers);
  return pointers;
}

const copy = (type: string, event: PointerEvent, aside = 0): PointerEvent =>
  new PointerEvent(type, {
    pointerId: event.pointerId,
    pointerType: event.pointerType,
    isPrimary: event.isPrimary,
    button: type === 'pointerdown' && event.buttons === 2 ? 2 : 0,
    buttons: event.buttons,
    ctrlKey: event.ctrlKey,
    clientX: event.clientX + aside,
    clientY: event.clientY,
    cancelable: true,
  });
