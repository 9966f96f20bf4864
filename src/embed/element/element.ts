import type { Camera } from '../../model/geo.ts';
import type { Facet } from '../../model/vocabulary.ts';
import { type EVENTS, type IMAGE_FORMATS, LOADING_ATTRIBUTES } from '../../model/wire.ts';
import { fragmentOf, fragmentSince, pageAddress, STATE_ATTRIBUTES } from './address.ts';
import { changesOf } from './changes.ts';
import { frameFor } from './frame.ts';
import type { Detail, FrameMessage } from './read.ts';
import { sheetsOf } from './sheet.ts';
import { type Failure, type Question, Wire } from './wire.ts';

/** How near to the window a map is loaded: half a screen ahead of the reader. */
const AHEAD = '50%';

type Filter = Readonly<Partial<Record<Facet, readonly string[]>>> & { readonly on?: string | null };
interface ImageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly type?: (typeof IMAGE_FORMATS)[number];
}

/** `<arctic-accords>`. Attributes are the state. Hosts read its types in what `build/element-types.ts` writes. */
export class AccordsElement extends HTMLElement {
  /** The address of the script, beside which the atlas lies; set before the element is defined. */
  static beside = '';
  static readonly observedAttributes = [...LOADING_ATTRIBUTES, ...STATE_ATTRIBUTES];
  readonly #box = document.createElement('div');
  readonly #sheets: ReturnType<typeof sheetsOf>;
  readonly #wire = new Wire((reply) => this.#hear(reply));
  readonly #changed = new Set<string>();
  #frame: HTMLIFrameElement | null = null;
  #visibility: IntersectionObserver | null = null;
  /** The state of the map that was shown last, for the one that is loaded after a move. */
  #fragment: string | null = null;
  #wanted = false;
  #rendering = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    this.#box.append(document.createElement('slot'));
    root.append(this.#box);
    this.#sheets = sheetsOf(root);
  }

  connectedCallback(): void {
    this.#sheets.reserve();
    this.#render();
  }

  disconnectedCallback(): void {
    this.#unload();
    this.#visibility?.disconnect();
    this.#visibility = null;
    // A move takes the element out and puts it in again at once: only what is still out then is gone.
    queueMicrotask(() => {
      if (!this.isConnected)
        this.#wire.end({ code: 'removed', message: 'The map was removed from the page.' });
    });
  }

  /** A move that keeps the frame as it is needs nothing done. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string): void {
    this.#changed.add(name);
    this.#render();
  }

  async select(id: string | null): Promise<void> {
    await this.#ask({ type: 'select', target: id });
  }

  async flyTo(place: Readonly<Partial<Camera>>): Promise<void> {
    await this.#ask({ type: 'fly', at: { ...place } });
  }

  async setLayers(ids: readonly string[] | null): Promise<void> {
    await this.#ask({ type: 'layers', ids: ids && [...ids] });
  }

  async setFilter(filter: Filter): Promise<void> {
    await this.#ask({ ...filter, type: 'filter' });
  }

  async goToStep(n: number): Promise<void> {
    await this.#ask({ type: 'step', n });
  }

  async getView(): Promise<Detail<'view'>> {
    return (await this.#ask({ type: 'view' })).detail as Detail<'view'>;
  }

  async toImage(image: ImageOptions = {}): Promise<Blob> {
    const { clientWidth, clientHeight } = this;
    const { width = clientWidth, height = clientHeight, type = 'image/png' } = image;
    const reply = await this.#ask({ type: 'image', width, height, format: type });
    return (reply.detail as Detail<'image'>).blob;
  }

  /** A question loads the map: whoever asks does not wait for the reader to come near. */
  #ask(message: Question): Promise<FrameMessage> {
    this.#wanted = true;
    this.#render();
    return this.#wire.ask(message);
  }

  /** Once a tick, whatever has changed in it. */
  #render(): void {
    if (this.#rendering) return;
    this.#rendering = true;
    queueMicrotask(() => {
      this.#rendering = false;
      if (this.isConnected) this.#update();
    });
  }

  #update(): void {
    if (['src', 'lang', 'briefing'].some((name) => this.#changed.has(name))) this.#unload();
    if (this.#frame) this.#send();
    else if (this.#wanted || this.getAttribute('loading') === 'eager') this.#load();
    else this.#watch();
  }

  #watch(): void {
    this.#visibility ??= new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#wanted = true;
        this.#render();
      },
      { rootMargin: AHEAD },
    );
    this.#visibility.observe(this);
  }

  #load(): void {
    this.#visibility?.disconnect();
    this.#visibility = null;
    try {
      const read = (name: string) => this.getAttribute(name);
      const url = pageAddress(read, this.baseURI, AccordsElement.beside);
      const { origin } = url;
      const long = (name: string) => this.#fail(tooLong(name));
      url.hash =
        this.#fragment === null
          ? fragmentOf(read, long)
          : fragmentSince(this.#fragment, this.#changed, read, long);
      this.#changed.clear();
      this.#frame = frameFor(this, url.href);
      this.#wire.attach(this.#frame, origin, (error) => this.#giveUp(error));
      this.#box.append(this.#frame);
    } catch (error) {
      this.#giveUp({ code: 'src', message: (error as Error).message });
    }
  }

  /** The words inside the tag stay, and take the room that they need. */
  #giveUp(error: Failure): void {
    this.#sheets.release();
    this.#fail(error);
  }

  #unload(): void {
    this.#wire.detach();
    this.#frame?.remove();
    this.#frame = null;
    this.#box.className = '';
  }

  /** Brings a running map up to date with the attributes. */
  #send(): void {
    if (!this.#wire.isOpen) return;
    const names = [...this.#changed];
    this.#changed.clear();
    for (const message of changesOf(names, (name) => this.getAttribute(name)))
      this.#wire.ask(message).catch((error: Failure) => this.#fail(error));
  }

  #hear(reply: FrameMessage): void {
    this.#fragment = reply.fragment ?? this.#fragment;
    if (reply.type === 'height') this.#sheets.reserve(reply.detail.px);
    else if (reply.type === 'error') this.#fail(reply.detail);
    else if (reply.type === 'ready') {
      this.#sheets.reserve();
      this.#box.className = 'shown';
      this.#tell('ready', reply.detail);
      this.#send();
    } else if (reply.type !== 'image' && reply.type !== 'ok') this.#tell(reply.type, reply.detail);
  }

  #fail({ code, message }: Failure): void {
    this.#tell('error', { code, message });
  }

  #tell(name: (typeof EVENTS)[number], detail: object): void {
    this.dispatchEvent(new CustomEvent(`accords-${name}`, { detail, bubbles: true, composed: true }));
  }
}

const tooLong = (name: string): Failure => ({
  code: 'attribute',
  message: `${name}: too long to be read; it was left out.`,
});
