import { unpack } from '../../../geometry/pack-read.ts';
import { PLANE_EXTENT, zoomOf } from '../../../projection/plane.ts';
import type { Viewport } from '../../../projection/viewport.ts';
import { type Detail, detailAt } from '../../../scene/ground.ts';
import { tintKey } from '../../../scene/tints.ts';
import { readBasemap } from '../draw/basemap.ts';
import type { Canvas, MakeCanvas } from '../draw/canvases.ts';
import { HitIndex } from '../draw/hit-index.ts';
import { Composer } from './composer.ts';
import { addFaces, fontsOnTheirWay } from './faces.ts';
import { Loading, loadBytes } from './load.ts';
import type { FromPainter, PackedLayer, ToPainter } from './protocol.ts';
import { emptyState, patched } from './state.ts';

type Send = (message: FromPainter, transfer?: Transferable[]) => void;
type Start = Extract<ToPainter, { type: 'start' }>;
type Draw = Extract<ToPainter, { type: 'draw' }>;
/** A picture of what a canvas shows now, which may be drawn on again while it is made. */
type BitmapOf = (canvas: Canvas) => Promise<ImageBitmap> | Canvas;

/** Answers the page's messages; the same in a worker and, where there is none, on the page's own thread. */
export class Painter {
  #state = emptyState();
  #start: Start | null = null;
  #ratio = 1;
  /** A picture that was asked for before all was there that it needs. */
  #waiting: Draw | null = null;
  #drew = false;
  #overviewKey = '';
  readonly #indices: HitIndex[] = [];
  readonly #composer: Composer;
  readonly #loading: Loading;

  readonly #send: Send;
  readonly #bitmapOf: BitmapOf;

  constructor(send: Send, make: MakeCanvas, bitmapOf: BitmapOf) {
    this.#send = send;
    this.#bitmapOf = bitmapOf;
    this.#composer = new Composer(make);
    this.#loading = new Loading(this.#arrived, (part, message) => {
      send({ type: 'failed', part, message });
      this.#arrived();
    });
  }

  readonly receive = (message: ToPainter): void => {
    switch (message.type) {
      case 'start':
        this.#begin(message);
        return;
      case 'scene':
        this.#state = patched(this.#state, message.patch);
        return;
      case 'ratio':
        this.#ratio = message.ratio;
        return;
      case 'draw':
        this.#draw(message);
        return;
      case 'hit':
        this.#hit(message);
        return;
      case 'retry':
        this.#loading.retry(message.part);
        return;
      case 'names':
        this.#send({ type: 'names', names: this.#composer.written });
        return;
    }
  };

  #begin(start: Start): void {
    this.#start = start;
    this.#ratio = start.ratio;
    this.#loadBasemap('overview', start.basemaps.overview);
    for (const layer of start.packedLayers) this.#loading.start(layer.id, () => this.#loadLayer(layer));
    this.#loading.start('fonts', () => addFaces(start.faces));
    this.#send({ type: 'started' });
  }

  async #loadLayer({ id, category, url }: PackedLayer): Promise<void> {
    const collections = Object.values(unpack(await loadBytes(url)));
    for (const shapes of collections)
      this.#state = { ...this.#state, layers: [...this.#state.layers, { id, category, shapes }] };
  }

  #loadBasemap(detail: Detail, address: string): void {
    this.#loading.start(`basemap-${detail}`, async () => {
      const basemap = readBasemap(await loadBytes(address));
      this.#state = { ...this.#state, basemaps: { ...this.#state.basemaps, [detail]: basemap } };
    });
  }

  readonly #arrived = (): void => {
    const waiting = this.#waiting;
    this.#waiting = null; // drawing may have it wait again
    if (waiting) this.#draw(waiting);
    else if (this.#drew) this.#send({ type: 'stale' });
  };

  get #lacksGround(): boolean {
    return this.#loading.isRunning('basemap-overview') || this.#loading.isRunning('fonts');
  }

  async #draw(request: Draw): Promise<void> {
    const detail = detailAt(zoomOf(request.view.mpp));
    if (this.#start) this.#loadBasemap(detail, this.#start.basemaps[detail]);
    // The first picture is shown when it is complete: drawn sooner, it would be drawn in vain.
    if (this.#drew ? this.#lacksGround : !this.#loading.isIdle) {
      this.#waiting = request;
      return;
    }
    this.#drew = true;
    const { canvas, view } = this.#composer.compose(this.#state, request.view, request.margin, this.#ratio);
    const made = this.#bitmapOf(canvas);
    const fonts = fontsOnTheirWay();
    void fonts?.then(() => {
      this.#state = { ...this.#state, fonts: this.#state.fonts + 1 };
      this.#arrived();
    });
    const complete = this.#loading.isIdle;
    const last = complete && !fonts;
    const bitmap = await made;
    this.#send({ type: 'picture', id: request.id, bitmap, view, complete, last }, transferOf(bitmap));
    if (!last) return;
    this.#overview();
    this.#index();
  }

  /** Makes shapes of packed layers findable: after the first picture, which is not to wait for it. */
  #index(): void {
    const { layers } = this.#state;
    while (this.#indices.length < layers.length)
      this.#indices.push(new HitIndex(layers[this.#indices.length]!.shapes));
  }

  /** Sends the whole plane once a scheme and tint, when nothing more urgent is to be drawn. */
  async #overview(): Promise<void> {
    const key = `${this.#state.scheme} ${tintKey(this.#state.tinted)}`;
    if (key === this.#overviewKey) return;
    this.#overviewKey = key;
    const bitmap = await this.#bitmapOf(this.#composer.overview(this.#state, overviewView));
    this.#send({ type: 'overview', bitmap, view: overviewView }, transferOf(bitmap));
  }

  #hit({ id, at, tolerance }: Extract<ToPainter, { type: 'hit' }>): void {
    this.#index();
    const found = this.#indices.map((index) => index.idsAt(at, tolerance));
    this.#send({ type: 'hits', id, ids: found.reverse().flat() });
  }
}

const transferOf = (bitmap: unknown): Transferable[] =>
  typeof ImageBitmap !== 'undefined' && bitmap instanceof ImageBitmap ? [bitmap] : [];

/** Side of the picture of the whole plane, CSS pixels: coarse, but never blank. */
const SIDE = 1024;

/** The whole plane, the Pole in its middle. */
export const overviewView: Viewport = {
  x: 0,
  y: 0,
  mpp: PLANE_EXTENT / SIDE,
  bearing: 0,
  width: SIDE,
  height: SIDE,
};
