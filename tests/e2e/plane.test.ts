import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { LngLat, ScreenPoint } from '../../src/model/geo.ts';
import type { Renderer } from '../../src/render/renderer.ts';
import { AtlasPage, SMALL_DESK } from './setup/atlas-page.ts';
import { launch } from './setup/browser.ts';
import { differingPixels } from './setup/pictures.ts';

type MapElement = HTMLElement & { host: { renderer: Renderer } };

const PLACES: readonly LngLat[] = [
  [24.75, 59.44],
  [-75.7, 45.41],
  [-66.46, 80.83],
  [179.9, 71],
  [-179.9, 71],
  [0, 90],
];

describe('MapLibre and deck.gl on one plane', () => {
  let browser: Browser;
  let atlas: AtlasPage;
  const TILTED = 'at=-30,80,2,0,40&renderer=gl';
  const shot = () => atlas.page.locator('#map').screenshot();
  let atFirst: Buffer;

  beforeAll(async () => {
    browser = await launch();
    atlas = await AtlasPage.open(browser, inject('site'), `#${TILTED}&layers=deployments`, {
      viewport: SMALL_DESK,
    });
    atFirst = await shot();
  });
  afterAll(() => browser.close());

  it.each([
    ['0', '20'],
    ['35', '30'],
    ['-120', '50'],
  ])('agree to half a pixel at bearing %s and pitch %s', async (bearing, pitch) => {
    await atlas.go(`#at=-30,80,2,${bearing},${pitch}&renderer=gl`);
    const pairs = await atlas.page.evaluate((places) => {
      const { renderer } = (document.getElementById('map') as MapElement).host;
      return places.map((place): [ScreenPoint | null, ScreenPoint] => [
        renderer.project(place),
        renderer.debug!().deckProject!(place)!,
      ]);
    }, PLACES);
    for (const [maplibre, deck] of pairs)
      expect(Math.hypot(maplibre![0] - deck[0], maplibre![1] - deck[1])).toBeLessThan(0.5);
  });

  it('has drawn the raised deployments when it says for the first time that it is at rest', async () => {
    await atlas.go(`#${TILTED}&layers=`);
    expect(differingPixels(atFirst, await shot())).toBeGreaterThan(1000);
  });

  it('draws the deployments under the signs', async () => {
    await atlas.go(`#${TILTED}`);
    const order = await atlas.page.evaluate(() =>
      (document.getElementById('map') as MapElement).host.renderer.debug!().drawingOrder!(),
    );
    const flows = order.findIndex((id) => id.startsWith('deck'));
    expect(flows).toBeGreaterThan(order.indexOf('coast'));
    expect(flows).toBeLessThan(order.findIndex((id) => id.includes('symbol')));
  });

  it('holds the position under the pointer while the Pole is dragged past', async () => {
    await atlas.go('#at=-45,87,4&renderer=gl');
    const box = await atlas.mapBox();
    const at = (point: ScreenPoint) =>
      atlas.page.evaluate(
        (screen) => (document.getElementById('map') as MapElement).host.renderer.unproject(screen)!,
        point,
      );
    const from: ScreenPoint = [box.width / 2, box.height / 2 + 40];
    const to: ScreenPoint = [from[0] + 20, from[1] + 180];
    const grabbed = await at(from);
    await atlas.page.mouse.move(box.x + from[0], box.y + from[1]);
    await atlas.page.mouse.down();
    await atlas.page.mouse.move(box.x + to[0], box.y + to[1], { steps: 6 });
    // The hand still holds: the camera of the next frame is that of the last movement.
    const seen = await atlas.page.evaluate(
      (place) =>
        new Promise<ScreenPoint>((done) => {
          const look = () =>
            done((document.getElementById('map') as MapElement).host.renderer.project(place)!);
          requestAnimationFrame(() => requestAnimationFrame(look));
        }),
      grabbed,
    );
    await atlas.page.mouse.up();
    await atlas.idle();
    expect(Math.hypot(seen[0] - to[0], seen[1] - to[1])).toBeLessThan(2);
    const camera = await atlas.camera();
    expect(Math.abs(camera.lng)).toBeGreaterThan(90);
    expect(camera.bearing).toBeCloseTo(0, 6);
  });

  it('goes from afar as near to Hans Island as the address asks, at the start as later', async () => {
    const NEAR = '#at=-66.46,80.83,10.5&renderer=gl';
    const { page } = atlas;
    const drawnZoom = () =>
      page.evaluate(() => (document.getElementById('map') as MapElement).host.renderer.camera().zoom);
    await atlas.go('#at=24.75,59.44,5&renderer=gl');
    await atlas.go(NEAR);
    expect(await drawnZoom()).toBeCloseTo(10.5, 6);
    await page.reload();
    await atlas.idle();
    expect(await drawnZoom()).toBeCloseTo(10.5, 6);
  });
});
