import addresses from 'virtual:basemap';
import type { Box } from '../../../geometry/box.ts';
import type { PlanePoint } from '../../../model/geo.ts';
import type { Viewport } from '../../../projection/viewport.ts';
import type { Scene } from '../../../scene/scene.ts';
import { GROUND } from '../../../scene/tokens.ts';
import type { PlaneMarks } from '../../prepared.ts';
import type { RenderFailure, WrittenName } from '../../renderer.ts';
import type { FromPainter, PackedLayer } from '../worker/protocol.ts';
import { facesFor } from './faces.ts';
import { type Link, openLink } from './link.ts';
import { marginFor, Redraw } from './redraw.ts';
import { SceneDiffer } from './scene-differ.ts';
import { covers, Screen } from './screen.ts';
import { Watchdog } from './watchdog.ts';

interface StageEvents {
  /** A picture reached the screen. `complete`: with all data its view needs; `last`: nothing is on its way. */
  painted(complete: boolean, last: boolean): void;
  /** The screen has caught up with the view. */
  caughtUp(): void;
  /** The last picture was moved to where the view is now. */
  moved(): void;
  failure(failure: RenderFailure): void;
}

/** Most device pixels a CSS pixel: beyond two nothing is gained, and the work grows with the square. */
const MOST_RATIO = 2;

/** Device pixels a CSS pixel of a picture on this screen. */
const ratioNow = (): number => Math.min(MOST_RATIO, window.devicePixelRatio || 1);

/** An address of the page as a worker needs it. */
const absolute = (address: string): string => new URL(address, document.baseURI).href;

/** The map as pictures: keeps the painter supplied with the scene, and the screen with pictures. */
export class Stage {
  readonly screen: Screen;
  /** Made anew with the painter, who then knows nothing. */
  #sent = new SceneDiffer();
  #link: Link;
  readonly #watchdog = new Watchdog(() => this.#replacePainter());
  readonly #redraw: Redraw;
  readonly #questions = new Map<number, (ids: readonly string[]) => void>();
  readonly #readers: ((names: readonly WrittenName[]) => void)[] = [];
  #frame = 0;
  #asked = 0;
  #ratio = ratioNow();
  /** What the ground of the last scene depends on. */
  #ground = '';

  #current: Viewport;
  #scene: Scene;
  #furniture: readonly Box[];
  readonly #layers: readonly PackedLayer[];
  readonly #events: StageEvents;

  constructor(
    container: HTMLElement,
    current: Viewport,
    scene: Scene,
    furniture: readonly Box[],
    layers: readonly PackedLayer[],
    events: StageEvents,
  ) {
    this.#current = current;
    this.#scene = scene;
    this.#furniture = furniture;
    this.#layers = layers;
    this.#events = events;
    this.screen = new Screen(container);
    this.screen.resize(current.width, current.height, this.#ratio);
    this.#link = this.#painter();
    this.#redraw = new Redraw((id, view, margin) => {
      this.#link.send({ type: 'draw', id, view, margin: margin ? marginFor(view, this.#ratio) : 1 });
      this.#watchdog.expect();
    });
    this.#sendAll();
  }

  /** The marks of the scene in the plane. */
  get marks(): PlaneMarks {
    return this.#sent.marks;
  }

  /** A painter that has been told where the ground is, and nothing of the scene. */
  #painter(): Link {
    const [scene, layers, ratio] = [this.#scene, this.#layers, this.#ratio];
    const link = openLink(this.#receive);
    link.send({
      type: 'start',
      basemaps: addresses,
      ratio,
      packedLayers: layers.map((layer) => ({ ...layer, url: absolute(layer.url) })),
      faces: facesFor([
        ...scene.marks.map(({ name }) => name),
        ...scene.names.map((n) => n.text + (n.native?.text ?? '')),
      ]),
    });
    return link;
  }

  #sendAll(): void {
    this.#link.send({ type: 'scene', patch: { furniture: this.#furniture } });
    this.setScene(this.#scene);
  }

  /** The painter is dead: another is told all that it knew. */
  #replacePainter(): void {
    this.#link.close();
    this.#leaveUnanswered();
    this.#redraw.forget();
    this.#sent = new SceneDiffer();
    this.#link = this.#painter();
    this.#sendAll();
  }

  get view(): Viewport {
    return this.#current;
  }

  /** Whether the screen shows the view as sharp and complete as it gets. */
  get isDone(): boolean {
    return this.#frame === 0 && this.#redraw.isDone(this.#current);
  }

  /** Shows `view`. A jump is settled at once, and no picture need be asked for on the way. */
  setView(view: Viewport, jump = false): void {
    this.#current = view;
    if (!jump) this.#redraw.moved(view, this.screen.shown);
    this.#paintSoon();
  }

  /**
   * The view stands still: a sharp picture need not wait. After a jump or a change of scale one of the window alone
   * comes first: it is there in less than half the time.
   */
  settle(): void {
    const { shown } = this.screen;
    const near = shown !== null && shown.mpp === this.#current.mpp && covers(shown, this.#current);
    this.#redraw.now(this.#current, near);
  }

  /** A new ground is most of a picture: then, too, one of the window alone comes first. */
  setScene(scene: Scene): void {
    this.#scene = scene;
    const patch = this.#sent.diff(scene);
    if (!patch) return;
    this.screen.ocean = GROUND[scene.scheme].ocean;
    this.#link.send({ type: 'scene', patch });
    const ground = `${scene.scheme} ${scene.tinted.join()}`;
    this.#redraw.invalidate(this.#current, ground === this.#ground);
    this.#ground = ground;
  }

  setFurniture(furniture: readonly Box[]): void {
    this.#furniture = furniture;
    this.#link.send({ type: 'scene', patch: { furniture } });
    this.#redraw.invalidate(this.#current);
  }

  resize(width: number, height: number): void {
    this.#ratio = ratioNow();
    this.#link.send({ type: 'ratio', ratio: this.#ratio });
    this.screen.resize(width, height, this.#ratio);
    this.#current = { ...this.#current, width, height };
    // Resizing clears a canvas: painted at once, so that no blank frame is seen.
    this.screen.paint(this.#current);
    this.#redraw.invalidate(this.#current);
  }

  /** Ids of shapes of packed layers within `tolerance` metres of `at`, topmost first. */
  packedHits(at: PlanePoint, tolerance: number): Promise<readonly string[]> {
    if (this.#layers.length === 0) return Promise.resolve([]);
    const id = ++this.#asked;
    this.#link.send({ type: 'hit', id, at, tolerance });
    return new Promise((resolve) => this.#questions.set(id, resolve));
  }

  /** The names in the last picture. */
  names(): Promise<readonly WrittenName[]> {
    this.#link.send({ type: 'names' });
    return new Promise((resolve) => this.#readers.push(resolve));
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#redraw.destroy();
    this.#watchdog.heard();
    this.#link.close();
    this.screen.destroy();
    this.#leaveUnanswered();
  }

  /** Whoever waits for an answer of the painter waits no longer. */
  #leaveUnanswered(): void {
    for (const answer of this.#questions.values()) answer([]);
    this.#questions.clear();
    for (const answer of this.#readers.splice(0)) answer([]);
  }

  #paintSoon(): void {
    this.#frame ||= requestAnimationFrame(this.#paint);
  }

  readonly #paint = (): void => {
    this.#frame = 0;
    this.screen.paint(this.#current);
    this.#events.moved();
  };

  readonly #receive = (message: FromPainter): void => {
    this.#watchdog.heard();
    if (message.type !== 'picture' && this.#redraw.isAsking) this.#watchdog.expect();
    switch (message.type) {
      case 'picture':
        this.screen.show(message);
        if (!this.#redraw.isSpare(message.id, this.#current)) this.screen.paint(this.#current);
        this.#redraw.arrived(message.id, this.#current, message.view);
        if (message.complete) this.screen.reveal();
        this.#events.painted(message.complete, message.last);
        return;
      case 'overview':
        this.screen.showOverview(message);
        return;
      case 'hits':
        this.#questions.get(message.id)?.(message.ids);
        this.#questions.delete(message.id);
        return;
      case 'names':
        this.#readers.shift()?.(message.names);
        return;
      case 'stale':
        this.#redraw.invalidate(this.#current);
        return;
      case 'failed': {
        const { part } = message;
        this.#events.failure({
          part,
          message: message.message,
          retry: () => this.#link.send({ type: 'retry', part }),
        });
      }
    }
  };
}
