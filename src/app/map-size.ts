/** The room that the map takes up on the page, CSS pixels, and the changes of it. */
export class MapSize {
  /** Settles when the map takes up room. In a tab or frame that is hidden it does not yet. */
  readonly sized: Promise<void>;
  readonly #container: HTMLElement;
  readonly #observer: ResizeObserver;

  /** `changed` is called when there is room and it is, or may be, another than before. */
  constructor(container: HTMLElement, changed: () => void) {
    this.#container = container;
    let settle = (): void => undefined;
    this.sized = new Promise((resolve) => {
      settle = resolve;
    });
    this.#observer = new ResizeObserver(() => {
      if (!this.takesRoom) return;
      settle();
      changed();
    });
    this.#observer.observe(container);
    if (this.takesRoom) settle();
  }

  get now(): { readonly width: number; readonly height: number } {
    return { width: this.#container.clientWidth, height: this.#container.clientHeight };
  }

  /** Whether there is anything to draw on: a hidden frame has no size. */
  get takesRoom(): boolean {
    return this.now.width > 0 && this.now.height > 0;
  }

  /** For comparison: two sizes are one where this is the same. */
  get key(): string {
    return `${this.now.width} ${this.now.height}`;
  }

  end(): void {
    this.#observer.disconnect();
  }
}
