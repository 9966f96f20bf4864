/**
 * The map that the page was written with. As long as it shows what a renderer would show it stays to be seen, and the
 * renderer, ready behind it, takes hand and keys: nothing is painted twice, nothing can blink. It goes when the
 * picture has to change.
 */
export class FirstPicture {
  #holds = false;
  #layer: HTMLElement | null = null;
  #others: readonly Element[] = [];

  /** The picture shows the view and the scene that are wanted now. */
  hold(): void {
    this.#holds = true;
  }

  /** A renderer is ready in `layer`. Returns whether the picture, made of `others`, stays over it. */
  cover(layer: HTMLElement, others: readonly Element[]): boolean {
    if (!this.#holds || others.length === 0) return false;
    this.#layer = layer;
    this.#others = others;
    layer.style.opacity = '0';
    for (const other of others) other.setAttribute('inert', '');
    return true;
  }

  /** The picture is no longer what is wanted. */
  lift(): void {
    this.#holds = false;
    if (!this.#layer) return;
    this.#layer.style.opacity = '';
    for (const other of this.#others) other.remove();
    this.#layer = null;
    this.#others = [];
  }
}

/**
 * Whether the written map has all its names. It has them placed for three sizes of map, and on a phone or in a frame a
 * renderer, which knows the very size and what stands over it, finds room for more.
 */
export function hasAllNames(): boolean {
  const names = document.querySelector('.poster .in-near');
  return names !== null && getComputedStyle(names).display !== 'none';
}
