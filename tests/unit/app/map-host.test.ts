import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MapHost } from '../../../src/app/map-host.ts';
import type { HostEvents } from '../../../src/app/renderer-slot.ts';
import type { Camera } from '../../../src/model/geo.ts';
import type {
  Renderer,
  RendererEvents,
  RendererFactory,
  RendererKind,
  RenderFailure,
} from '../../../src/render/renderer.ts';
import type { Scene } from '../../../src/scene/scene.ts';

const HOME: Camera = { lng: -30, lat: 80, zoom: 2, bearing: 0, pitch: 0 };
const scene = (language: string) => ({ language }) as unknown as Scene;

/** As much of an element as the host touches. */
class Piece extends EventTarget {
  readonly children: Piece[] = [];
  readonly style: Record<string, string> = {};
  readonly dataset: Record<string, string> = {};
  readonly attributes = new Set<string>();
  parent: Piece | null = null;
  className = '';
  clientWidth = 700;
  clientHeight = 374;
  readonly canvas: Piece | null;
  constructor(canvas: Piece | null = null) {
    super();
    this.canvas = canvas;
  }
  append(child: Piece): void {
    child.parent = this;
    this.children.push(child);
  }
  remove(): void {
    const siblings = this.parent?.children ?? [];
    if (siblings.includes(this)) siblings.splice(siblings.indexOf(this), 1);
  }
  contains(other: Piece | null): boolean {
    return other !== null && (other === this || other.parent === this);
  }
  querySelector(): Piece | null {
    return this.canvas;
  }
  focus(): void {
    page.activeElement = this;
  }
  setAttribute(name: string): void {
    this.attributes.add(name);
  }
  toggleAttribute(name: string, on: boolean): void {
    if (on) this.attributes.add(name);
    else this.attributes.delete(name);
  }
}

class Pointer extends Event {
  readonly pointerId = 1;
  readonly buttons: number = 1;
  readonly clientX: number;
  constructor(type: string, { clientX = 0 }: { clientX?: number } = {}) {
    super(type);
    this.clientX = clientX;
  }
}

const page = {
  documentElement: new Piece(),
  activeElement: null as Piece | null,
  createElement: () => new Piece(new Piece()),
};

/** A renderer whose making and rest are ours to tell. */
class Fake implements Renderer {
  at: Camera;
  ended = false;
  readonly seen: Scene[] = [];
  /** The height of the map that it draws for. */
  height = map.clientHeight;
  made: () => void = () => undefined;
  constructor(
    readonly kind: RendererKind,
    readonly layer: Piece,
    shown: Scene,
    camera: Camera,
    readonly events: RendererEvents,
  ) {
    this.at = camera;
    this.seen.push(shown);
  }
  setScene(shown: Scene): void {
    this.seen.push(shown);
  }
  camera = (): Camera => (this.kind === 'flat' ? { ...this.at, pitch: 0 } : this.at);
  moveTo(camera: Camera): void {
    this.at = camera;
  }
  setFurniture(): void {}
  project = () => null;
  unproject = () => null;
  resize(): void {
    this.height = map.clientHeight;
  }
  destroy(): void {
    this.ended = true;
  }
}

let map: Piece;
let renderers: Fake[];
let failures: RenderFailure[];
let cameras: Camera[];
let broken: RendererKind | null;
let host: MapHost;
let resizeTo: (height: number) => void;
const settle = () => new Promise<void>((done) => setTimeout(done));
const poster = new Piece();
const idle = () => page.documentElement.attributes.has('data-idle');

const loader = (kind: RendererKind) => async (): Promise<RendererFactory> => {
  if (broken === kind) throw new Error('Found no network');
  return (layer, shown, camera, events) => {
    const fake = new Fake(kind, layer as unknown as Piece, shown, camera, events);
    renderers.push(fake);
    return new Promise((resolve) => {
      fake.made = () => resolve(fake);
    });
  };
};

/** Brings a renderer all the way onto the page. */
async function draw(kind: RendererKind): Promise<Fake> {
  const done = host.use(kind);
  await settle();
  const fake = renderers.at(-1)!;
  fake.made();
  fake.events.idle(true);
  await done;
  return fake;
}

beforeEach(() => {
  const window = new EventTarget();
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', page);
  vi.stubGlobal('PointerEvent', Pointer);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(changed: () => void) {
        resizeTo = (height) => {
          map.clientHeight = height;
          changed();
        };
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  page.documentElement = new Piece();
  page.activeElement = null;
  map = new Piece();
  map.append(poster);
  [renderers, failures, cameras, broken] = [[], [], [], null];
  const nothing = () => undefined;
  const events: HostEvents = {
    camera: (camera) => cameras.push(camera),
    settled: nothing,
    hover: nothing,
    click: nothing,
    failure: (failure) => failures.push(failure),
  };
  const loaders = { flat: loader('flat'), gl: loader('gl') };
  host = new MapHost(map as unknown as HTMLElement, loaders, events, scene('first'), HOME);
});
afterEach(() => vi.unstubAllGlobals());

describe('the host of the map', () => {
  it('keeps the picture of the page until a renderer has drawn', async () => {
    const done = host.use('flat');
    await settle();
    expect(map.children).toContain(poster);
    expect(renderers[0]!.layer.style.visibility).toBe('hidden');
    renderers[0]!.made();
    await done;
    expect(map.children).toEqual([renderers[0]!.layer]);
    expect(renderers[0]!.layer.style.visibility).toBe('');
    expect(page.documentElement.dataset.map).toBe('flat');
    expect(host.drawing.value).toBe('flat');
  });

  it('changes renderers only when the new one has drawn the scene and camera of that moment', async () => {
    const flat = await draw('flat');
    const done = host.use('gl');
    await settle();
    const gl = renderers[1]!;
    gl.made();
    await settle();
    expect(host.renderer).toBe(flat);
    const moved = { ...HOME, lng: 10 };
    host.moveTo(moved, { duration: 0 });
    host.setScene(scene('second'));
    gl.events.idle(true);
    await settle();
    await done;
    expect(host.renderer).toBe(gl);
    expect(gl.at).toEqual(moved);
    expect(gl.seen.at(-1)).toEqual(scene('second'));
    expect(flat.ended).toBe(true);
  });

  it('shows no renderer at a size that the map had while it was made', async () => {
    const done = host.use('flat');
    await settle();
    resizeTo(462);
    renderers[0]!.made();
    await done;
    expect(renderers[0]!.height).toBe(462);
  });

  it('tells a renderer that is to take over of a size that changed while it drew', async () => {
    await draw('flat');
    const done = host.use('gl');
    await settle();
    const gl = renderers[1]!;
    gl.made();
    await settle();
    resizeTo(462);
    gl.events.idle(true);
    await done;
    expect(gl.height).toBe(462);
  });

  it('makes a renderer only where there is room to draw, and does not draw in none', async () => {
    map.clientHeight = 0;
    resizeTo(0);
    const events = {
      camera: () => {},
      settled: () => {},
      hover: () => {},
      click: () => {},
      failure: () => {},
    };
    host = new MapHost(
      map as unknown as HTMLElement,
      { flat: loader('flat'), gl: loader('gl') },
      events,
      scene('first'),
      HOME,
    );
    const done = host.use('flat');
    await settle();
    expect(renderers).toEqual([]);
    resizeTo(374);
    await settle();
    renderers[0]!.made();
    expect(await done).toBe(true);
    resizeTo(0);
    expect(renderers[0]!.height).toBe(374);
  });

  it('does not change renderers under a hand', async () => {
    const flat = await draw('flat');
    map.dispatchEvent(new Pointer('pointerdown'));
    const done = host.use('gl');
    await settle();
    renderers[1]!.made();
    renderers[1]!.events.idle(true);
    await settle();
    expect(host.renderer).toBe(flat);
    window.dispatchEvent(new Pointer('pointerup'));
    await done;
    expect(host.renderer).toBe(renderers[1]);
  });

  it('falls from a lost context at the first picture, with camera, focus and the drag under way', async () => {
    const gl = await draw('gl');
    gl.at = { ...HOME, lng: 33, pitch: 40 };
    gl.events.camera(gl.at);
    page.activeElement = gl.layer;
    map.append(gl.layer);
    map.dispatchEvent(new Pointer('pointerdown', { clientX: 10 }));
    window.dispatchEvent(new Pointer('pointermove', { clientX: 20 }));
    gl.events.failure({ part: 'context', message: 'lost', retry: null });
    expect(host.lost.value).toBe(true);
    expect(failures).toEqual([]);
    const done = host.use('flat');
    await settle();
    expect(gl.ended).toBe(true);
    window.dispatchEvent(new Pointer('pointermove', { clientX: 50 }));
    const flat = renderers[1]!;
    const got: [string, number][] = [];
    for (const type of ['pointerdown', 'pointermove'])
      flat.layer.canvas!.addEventListener(type, (event) => got.push([type, (event as Pointer).clientX]));
    flat.made();
    await done;
    expect(flat.at).toMatchObject({ lng: 33, pitch: 40 });
    expect([got[0], got.at(-1)]).toEqual([
      ['pointerdown', 20],
      ['pointermove', 50],
    ]);
    expect(page.activeElement).toBe(flat.layer.canvas);
  });

  it('tells when the browser gives the context back', async () => {
    const gl = await draw('gl');
    gl.events.failure({ part: 'context', message: 'lost', retry: null });
    gl.layer.canvas!.dispatchEvent(new Event('webglcontextrestored'));
    expect(host.lost.value).toBe(false);
  });

  it('keeps a tilt that Canvas cannot show, in the camera and in what it tells', async () => {
    host.moveTo({ ...HOME, pitch: 40 }, { duration: 0 });
    expect(host.tilted.value).toBe(true);
    const flat = await draw('flat');
    flat.events.camera({ ...HOME, lng: 5, pitch: 0 });
    expect(cameras.at(-1)).toMatchObject({ lng: 5, pitch: 40 });
    const gl = await draw('gl');
    expect(gl.at.pitch).toBe(40);
  });

  it('names a renderer that does not arrive, keeps what draws, and tries again when asked', async () => {
    const flat = await draw('flat');
    broken = 'gl';
    expect(await host.use('gl')).toBe(false);
    expect(host.renderer).toBe(flat);
    expect(failures.map(({ part, message }) => [part, message])).toEqual([['gl', 'Found no network']]);
    expect(host.failed.value).toBe('gl');
    expect(idle()).toBe(true);
    broken = null;
    failures[0]!.retry?.();
    await settle();
    renderers[1]!.made();
    renderers[1]!.events.idle(true);
    await settle();
    expect(host.renderer).toBe(renderers[1]);
    expect(host.failed.value).toBe(null);
  });

  it('keeps the picture of the page where nothing arrives', async () => {
    broken = 'flat';
    await host.use('flat');
    expect(map.children).toEqual([poster]);
    expect(idle()).toBe(true);
  });

  it('drops a renderer that is no longer wanted before it was ready', async () => {
    const flat = await draw('flat');
    const dropped = host.use('gl');
    await settle();
    expect(idle()).toBe(false);
    expect(await host.use('flat')).toBe(true);
    renderers[1]!.made();
    expect(await dropped).toBe(false);
    expect(renderers[1]!.ended).toBe(true);
    expect(host.renderer).toBe(flat);
    expect(idle()).toBe(true);
  });

  it('makes a renderer once, however often it is asked for', async () => {
    const first = host.use('flat');
    const second = host.use('flat');
    await settle();
    renderers[0]!.made();
    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(renderers.length).toBe(1);
  });

  it('says that it is at rest only when what is seen is', async () => {
    const flat = await draw('flat');
    expect(idle()).toBe(true);
    flat.events.idle(false);
    expect(idle()).toBe(false);
  });

  it('is not at rest while something is under way that may yet move the map', async () => {
    await draw('flat');
    let over = (): void => {};
    host.await(
      new Promise<void>((resolve) => {
        over = resolve;
      }),
    );
    host.await(Promise.reject(new Error('It came to nothing.')));
    expect(idle()).toBe(false);
    await Promise.resolve();
    expect(idle()).toBe(false);
    over();
    await Promise.resolve();
    await Promise.resolve();
    expect(idle()).toBe(true);
  });
});
