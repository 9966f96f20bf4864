import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bearingFacing } from '../../src/controls/turn.ts';
import type { Camera } from '../../src/model/geo.ts';
import { AtlasPage, PHONE, SMALL_DESK } from './setup/atlas-page.ts';
import { launch } from './setup/browser.ts';
import { agreements, clauseTitle, features, featuresOf, layers, middleOf } from './setup/features.ts';
import { differingPixels } from './setup/pictures.ts';

const site = inject('site');
const HOME = 'at=-29.5,81.3,1.9';

/** Where and how near to look for a feature: areas whole, points close. */
const lookAt = (id: string): string => {
  const feature = features.find((candidate) => candidate.id === id);
  if (!feature) throw new Error(`There is no feature ${id}.`);
  const [lng, lat] = middleOf(feature);
  const zoom = feature.geometry.type === 'Point' ? 6 : 4;
  return `at=${lng.toFixed(5)},${lat.toFixed(5)},${zoom}&layers=headquarters,exercise-areas,surveillance-zones`;
};

describe.each(['gl', 'flat'] as const)('the atlas drawn by %s', (renderer) => {
  let browser: Browser;
  let atlas: AtlasPage;
  const go = (fragment: string) => atlas.go(`#${fragment}&renderer=${renderer}`);

  beforeAll(async () => {
    browser = await launch({ webgl: renderer === 'gl' });
    atlas = await AtlasPage.open(browser, site, `#${HOME}&renderer=${renderer}`, { viewport: SMALL_DESK });
  });
  afterAll(() => browser.close());

  it('names its renderer', async () => {
    expect(await atlas.page.getAttribute('html', 'data-map')).toBe(renderer);
  });

  it('draws each layer', async () => {
    const picture = async (ids: string) => {
      await go(`${HOME}&layers=${ids}`);
      return atlas.page.locator('#map').screenshot();
    };
    const empty = await picture('');
    for (const { id } of layers) expect(differingPixels(empty, await picture(id)), id).toBeGreaterThan(150);
  });

  const clickable = ['headquarters', 'exercise-areas', 'surveillance-zones'].map((id) => featuresOf(id));
  // Whatever draws, a click does the same with what lies under it: of each layer one place is enough, and all on canvas.
  const places = renderer === 'flat' ? clickable.flat() : clickable.map(([first]) => first!);
  it.each(places.map(({ id, properties }) => [id, properties.clauses] as const))(
    'selects %s by a click in its middle and names its clauses',
    async (id, clauses) => {
      await go(lookAt(id));
      await atlas.clickCentre();
      expect(new URLSearchParams(atlas.fragment.slice(1)).get('sel')).toBe(id);
      const words = await atlas.panelText();
      for (const clause of clauses) expect(words).toContain(clauseTitle(clause));
    },
  );

  it('tells at the pointer what lies there, and lets Escape take that away', async () => {
    await go(lookAt('hq.nuuk'));
    const box = await atlas.mapBox();
    const tip = atlas.page.getByRole('tooltip');
    await atlas.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await tip.waitFor();
    const { name, clauses } = features.find(({ id }) => id === 'hq.nuuk')!.properties;
    expect(await tip.textContent()).toContain(name.en);
    expect(await tip.textContent()).toMatch(new RegExp(`Canada.* · ${clauses.length} clause`));
    const under = await atlas.page.evaluate(() => {
      const { left, top } = document.querySelector('.tooltip')!.getBoundingClientRect();
      return document.elementFromPoint(left + 4, top + 4)?.tagName;
    });
    expect(under).toBe('CANVAS');
    await atlas.page.keyboard.press('Escape');
    await tip.waitFor({ state: 'hidden' });
  });

  it('lists what lies under a click where places overlap', async () => {
    await go('at=-57.98,63.4,4&layers=surveillance-zones,search-and-rescue');
    await atlas.clickCentre();
    const choices = atlas.page.locator('.candidates .choice');
    expect(await choices.count()).toBeGreaterThan(1);
    await choices.nth(1).click();
    await atlas.idle();
    expect(atlas.fragment).toMatch(/sel=(sar|surveillance)\./);
    expect(await atlas.page.locator('.candidates').count()).toBe(0);
  });

  it('lets features north of 85° be clicked', async () => {
    await go('at=-40,86,5&layers=search-and-rescue,surveillance-zones');
    await atlas.clickCentre();
    expect(atlas.fragment).toMatch(/sel=/);
  });

  it('lets a feature be clicked where it crosses 180°', async () => {
    const route = features.find(({ id }) => id === 'route.northern-sea-route')!;
    const crossing = (route.geometry.coordinates as number[][][])
      .flat()
      .find(([lng]) => Math.abs(lng!) === 180)!;
    for (const lng of [180, -179.99]) {
      await go(`at=${lng},${crossing[1]},5&layers=sea-routes`);
      await atlas.clickCentre();
      expect(atlas.fragment).toContain('sel=route.northern-sea-route');
    }
  });

  it('says so when nothing lies under a click', async () => {
    await go('at=120,75,5&layers=headquarters');
    await atlas.clickCentre();
    expect(atlas.fragment).not.toContain('sel=');
    expect(await atlas.panelText()).toMatch(/nothing/i);
  });

  it('crosses the Pole by dragging without a jump', async () => {
    await go('at=-45,86.5,4');
    const box = await atlas.mapBox();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await atlas.page.mouse.move(x, y);
    await atlas.page.mouse.down();
    for (let step = 1; step <= 12; step++) await atlas.page.mouse.move(x, y + 20 * step);
    await atlas.page.mouse.up();
    await atlas.idle();
    const camera = await atlas.camera();
    expect(camera.bearing).toBeCloseTo(0, 6);
    expect(Math.abs(camera.lng - 135)).toBeLessThan(3);
    expect(camera.lat).toBeLessThan(89);
  });

  it('never asks another host, and says nothing in the console', () => {
    const host = new URL(site).host;
    const outside = atlas.requests.filter(
      (url) => !url.startsWith('data:') && !url.startsWith('blob:') && new URL(url).host !== host,
    );
    expect(outside).toEqual([]);
    expect(atlas.complaints).toEqual([]);
  });
});

describe('the address of the atlas', () => {
  const renderer = 'flat';
  let browser: Browser;
  let atlas: AtlasPage;
  const go = (fragment: string) => atlas.go(`#${fragment}&renderer=${renderer}`);

  beforeAll(async () => {
    browser = await launch({ webgl: false });
    atlas = await AtlasPage.open(browser, site, `#${HOME}&renderer=${renderer}`, { viewport: SMALL_DESK });
  });
  afterAll(() => browser.close());

  it('goes back and forward over selections, not over movements', async () => {
    await go(HOME);
    await atlas.page.evaluate(() => {
      location.hash = '#sel=hq.ottawa';
    });
    await atlas.idle();
    const entries = await atlas.page.evaluate(() => history.length);
    const box = await atlas.mapBox();
    await atlas.page.mouse.move(box.x + 200, box.y + 300);
    for (let i = 0; i < 4; i++) await atlas.page.mouse.wheel(0, -100);
    await atlas.idle();
    expect(await atlas.page.evaluate(() => history.length)).toBe(entries);
    await atlas.page.goBack();
    await atlas.idle();
    expect(atlas.fragment).not.toContain('sel=');
    await atlas.page.goForward();
    await atlas.idle();
    expect(atlas.fragment).toContain('sel=hq.ottawa');
  });

  it('lights the places of a clause that is chosen in the panel, and moves to show them', async () => {
    await go('at=160,75,5');
    await atlas.page.locator('#panel a[href="#sel=ca-dk"]').first().click();
    await atlas.page.locator('#panel a[href="#sel=ca-dk.3.3"]').first().click();
    await atlas.idle();
    expect(atlas.fragment).toContain('sel=ca-dk.3.3');
    const [lng] = new URLSearchParams(atlas.fragment.slice(1)).get('at')!.split(',').map(Number);
    expect(lng).toBeLessThan(0);
    const place = atlas.page.locator('#panel a[href="#sel=exercise.greenland-west"]').first();
    await place.click();
    await atlas.idle();
    expect(atlas.fragment).toContain('sel=exercise.greenland-west');
    expect(await atlas.panelText()).toContain(clauseTitle('ca-dk.3.3'));
  });

  it('gives the same picture and words for a copied address', async () => {
    const address = `#at=-60,72,3.4,40&sel=ca-dk.2.1&layers=surveillance-zones,headquarters&scheme=dark&renderer=${renderer}`;
    await atlas.go(address);
    const other = await AtlasPage.open(browser, site, address, { viewport: SMALL_DESK });
    expect(other.fragment).toBe(atlas.fragment);
    // What is told to screen readers comes a moment after the map.
    await expect.poll(async () => (await other.panelText()) === (await atlas.panelText())).toBe(true);
    const [here, there] = [await atlas.page.screenshot(), await other.page.screenshot()];
    expect(differingPixels(here, there)).toBeLessThan(400);
    await other.close();
  });
});

describe('the ways to places', () => {
  let browser: Browser;
  let atlas: AtlasPage;
  beforeAll(async () => {
    browser = await launch({ webgl: false });
    atlas = await AtlasPage.open(browser, site, '#sel=hq.tallinn', { viewport: SMALL_DESK });
  });
  afterAll(() => browser.close());

  const press = async (name: string | RegExp) => {
    await atlas.page.getByRole('button', { name }).click();
    await atlas.idle();
  };
  const choose = async (id: string) => {
    await atlas.page.locator(`#panel a[href="#sel=${id}"]`).first().click();
    await atlas.idle();
  };
  const near = ({ lng, lat, zoom, bearing }: Camera): readonly number[] =>
    [lng, lat, zoom, bearing].map((value) => Number(value.toFixed(1)));

  it('go to what an address names where it says no view, the north of the place up', async () => {
    const { lng, lat, zoom, bearing } = await atlas.camera();
    expect([lng, lat, zoom].map(Math.round)).toEqual([25, 59, 5]);
    expect(bearing).toBeCloseTo(bearingFacing(lng), 0);
  });

  it('turn by the compass as the map first stood, and the north up here again', async () => {
    await press(/Turn back to the standard view/);
    expect((await atlas.camera()).bearing).toBeCloseTo(0, 6);
    await press(/Turn north up here/);
    const { lng, bearing } = await atlas.camera();
    expect(bearing).toBeCloseTo(bearingFacing(lng), 1);
  });

  it('go to a clause and to its places, and step by step back', async () => {
    await atlas.go(`#${HOME}`);
    const home = await atlas.camera();
    await choose('ca-dk.3.3');
    const clause = await atlas.camera();
    expect(clause.zoom).toBeGreaterThan(home.zoom + 0.5);
    expect(clause.zoom).toBeLessThanOrEqual(4);
    await choose('exercise.greenland-west');
    expect((await atlas.camera()).zoom).toBeGreaterThan(clause.zoom + 0.5);
    await atlas.page.goBack();
    await atlas.idle();
    expect(near(await atlas.camera())).toEqual(near(clause));
    await atlas.page.goBack();
    await atlas.idle();
    expect(near(await atlas.camera())).toEqual(near(home));
    expect(atlas.fragment).not.toContain('sel=');
  });

  it('go there again, and back, by buttons beside the text', async () => {
    await atlas.go('#at=160,75,3&sel=ca-dk.3.3');
    const away = await atlas.camera();
    expect(near(away)).toEqual([160, 75, 3, 0]);
    await press('Show on map');
    expect((await atlas.camera()).lng).toBeLessThan(0);
    await press('Back to the view before');
    expect(near(await atlas.camera())).toEqual(near(away));
    expect(await atlas.page.evaluate(() => document.activeElement?.textContent)).toBe('Show on map');
  });

  it('go where Enter in the search says, and a click on the map goes nowhere', async () => {
    await atlas.go(`#${HOME}`);
    await atlas.page.getByRole('combobox').fill('Tallinn');
    await atlas.page.getByRole('option').first().waitFor();
    await atlas.page.keyboard.press('Enter');
    await atlas.idle();
    expect((await atlas.camera()).zoom).toBeGreaterThanOrEqual(4);
    await atlas.go(lookAt('hq.nuuk'));
    const before = await atlas.camera();
    await atlas.clickCentre();
    expect(atlas.fragment).toContain('sel=hq.nuuk');
    expect(await atlas.camera()).toEqual(before);
  });

  it('follow a text from clause to clause, each with all its places in sight, until a hand moves the map', async () => {
    const [agreement] = agreements;
    await atlas.go(`#${HOME}&sel=${agreement!.id}&panel=reading`);
    const placesOf = (id: string) => features.filter(({ properties }) => properties.clauses.includes(id));
    const ids = agreement!.articles.flatMap(({ clauses }) => clauses.map(({ id }) => id));
    const placed = ids.filter((id) => placesOf(id).length > 0);
    const views = new Set<string>();
    for (const id of placed) {
      await atlas.page.locator(`[data-reads="${id}"]`).evaluate((part) => {
        const panel = part.closest('.panel-scroll')!;
        panel.scrollTop += part.getBoundingClientRect().top - panel.getBoundingClientRect().top - 36;
      });
      await atlas.page.locator(`[data-reads="${id}"][data-current]`).waitFor();
      await atlas.idle();
      const outside = await atlas.page.evaluate(
        (positions) => {
          const { host } = document.getElementById('map') as HTMLElement & {
            host: {
              renderer: { project(at: readonly number[]): [number, number] };
              size: { width: number; height: number };
            };
          };
          return positions.filter((at) => {
            const [x, y] = host.renderer.project(at);
            return x < 0 || y < 0 || x > host.size.width || y > host.size.height;
          });
        },
        placesOf(id).map((place) => middleOf(place)),
      );
      expect(outside, id).toEqual([]);
      const camera = await atlas.camera();
      expect(camera.zoom, id).toBeLessThanOrEqual(4);
      views.add(near(camera).join());
    }
    expect(views.size).toBeGreaterThan(placed.length / 4);

    await press('Zoom in');
    const { zoom } = await atlas.camera();
    await atlas.page.keyboard.press('p');
    await atlas.idle();
    expect((await atlas.camera()).zoom).toBe(zoom);
    await press('Follow again');
    expect((await atlas.camera()).zoom).toBeLessThanOrEqual(4);
  });

  it('leave the sheet of a narrow window as it is under a pointer, and raise it for who types', async () => {
    await atlas.page.setViewportSize(PHONE);
    await atlas.go(`#${HOME}`);
    const height = () => atlas.page.locator('#panel').getAttribute('data-height');
    const before = await height();
    await atlas.page.getByRole('combobox').hover();
    expect(await height()).toBe(before);
    await atlas.page.getByRole('combobox').focus();
    await expect.poll(height).toBe('full');
  });
});
