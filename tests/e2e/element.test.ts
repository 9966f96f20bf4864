import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AccordsElement } from '../../src/embed/element/element.ts';
import type { Camera } from '../../src/model/geo.ts';
import { launch } from './setup/browser.ts';
import { drawn, ELEMENT, Embedding } from './setup/embedding.ts';
import { clauseTitle } from './setup/features.ts';

/** Keeps every event of the elements of a page, in its own order. */
const LOG = `<script>var told = [];
for (const name of ['ready', 'select', 'view', 'error'])
  document.addEventListener('accords-' + name, ({ detail, target, composed }) => told.push({ name, detail, id: target.id, composed }));
</script>`;
const MAP =
  '<arctic-accords id="map" loading="eager" at="-50,72,3.5"><p>Without the map.</p></arctic-accords>';

/** Loads of an element whose map could be stretched: whether it is depends on what comes first. */
const LOADS = 3;

interface Told {
  readonly name: string;
  readonly id: string;
  readonly composed: boolean;
  readonly detail: { id: string; name: string; kind: string; code: string; message: string; zoom: number };
}
/** When the map of a frame came to rest, and where. */
interface Rest {
  readonly at: number;
  readonly camera: Camera;
}
declare global {
  var told: Told[];
}

const names = (page: Page) => page.evaluate(() => told.map(({ name }) => name));
const ready = (page: Page, count = 1) =>
  page.waitForFunction((n) => told.filter(({ name }) => name === 'ready').length >= n, count);

describe('the element', () => {
  let browser: Browser;
  let on: Embedding;
  beforeAll(async () => {
    browser = await launch({ webgl: false });
    on = await Embedding.start(browser);
  });
  afterAll(async () => {
    await on.close();
    await browser.close();
  });

  it('is never stretched, however late the page comes to its height on a slow machine', async () => {
    const page = await on.open('');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const host = `<!doctype html><html lang="en"><title>Host</title><body><arctic-accords loading="eager" src="${on.atlas.origin}/embed.html"></arctic-accords>${ELEMENT.replaceAll('{A}', on.atlas.origin)}`;
    for (let load = 1; load <= LOADS; load++) {
      await page.setContent(host);
      const map = await drawn(page);
      const [drawnAs, shownAs] = await map.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('#map canvas')!;
        const { width, height } = canvas.getBoundingClientRect();
        return [canvas.width / canvas.height, width / height];
      });
      expect(Math.abs(drawnAs / shownAs - 1), `load ${load}`).toBeLessThan(0.01);
    }
    await page.context().close();
  });

  describe('on a page', () => {
    let page: Page;
    beforeAll(async () => {
      page = await on.open(`${LOG}<div id="a">${MAP}</div><div id="b"></div>${ELEMENT}`);
      await ready(page);
    });
    afterAll(() => page.context().close());
    /** Nothing is chosen, and nothing told. */
    beforeEach(() =>
      page.evaluate(async () => {
        const map = document.querySelector('arctic-accords') as AccordsElement;
        await map.setFilter({ agreement: [], theme: [], on: null });
        await map.setLayers(null);
        await map.select(null);
        told.length = 0;
      }),
    );

    it('does what it is asked, and tells what is selected and seen', async () => {
      const said = await page.evaluate(async () => {
        const map = document.querySelector('arctic-accords') as AccordsElement;
        await map.select('hq.nuuk');
        await map.setLayers(['headquarters', 'bases']);
        await map.setFilter({ agreement: ['ca-dk'], on: '2026' });
        await map.flyTo({ lng: -20, lat: 80, zoom: 4 });
        await map.flyTo({ zoom: 4.5 });
        const refused = await map.select('hq.nowhere').catch(({ code, name }) => `${name} ${code}`);
        const slip = await map.setFilter({ parties: ['CA'] } as object).catch(({ message }) => message);
        return { view: await map.getView(), refused, slip };
      });
      expect(said.refused).toBe('AccordsError unknown');
      expect(said.slip).toMatch(/^parties: .*, expected agreement, theme, party/);
      expect(said.view.layers).toEqual(['headquarters', 'bases']);
      expect(Math.abs(said.view.lat - 80) + Math.abs(said.view.zoom - 4.5)).toBeLessThan(0.01);
      const [select] = await page.evaluate(() => told.filter(({ name }) => name === 'select'));
      expect(select).toMatchObject({ id: 'map', composed: true, detail: { id: 'hq.nuuk', kind: 'feature' } });
      expect(select?.detail).toMatchObject({ lng: expect.closeTo(-51.7, 0), lat: expect.closeTo(64.2, 0) });
      const map = await drawn(page);
      expect(await map.locator('.active-filters .removable').count()).toBe(2);
    });

    it('has flown when it says so: the map rests there, on a machine that is slow too', async () => {
      const map = await drawn(page);
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
      await map.evaluate(() => {
        const { host } = document.getElementById('map') as HTMLElement & { host: { camera: Camera } };
        const rests: Rest[] = [];
        new MutationObserver(() => {
          if (document.documentElement.hasAttribute('data-idle'))
            rests.push({ at: performance.timeOrigin + performance.now(), camera: host.camera });
        }).observe(document.documentElement, { attributeFilter: ['data-idle'] });
        Object.assign(globalThis, { rests });
      });
      const answered = await page.evaluate(async () => {
        const element = document.querySelector('arctic-accords') as AccordsElement;
        await element.flyTo({ lng: -20, lat: 75, zoom: 4 });
        return performance.timeOrigin + performance.now();
      });
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      const rests = await map.evaluate(() => (globalThis as unknown as { rests: Rest[] }).rests);
      const before = rests.filter(({ at }) => at <= answered).at(-1);
      expect(before?.camera).toMatchObject({ lng: expect.closeTo(-20, 3), lat: expect.closeTo(75, 3) });
    });

    it('tells what the reader picks in the frame', async () => {
      const map = await drawn(page);
      await map.locator('.strip-toggle').click();
      await map.locator('.strip-text a[href="#sel=ca-dk.3.3"]').first().click();
      await page.waitForFunction(() => told.some(({ detail }) => detail.id === 'ca-dk.3.3'));
      const { detail } = (await page.evaluate(() => told.find(({ name }) => name === 'select')))!;
      expect(detail).toMatchObject({
        kind: 'clause',
        name: clauseTitle('ca-dk.3.3'),
        clauses: ['ca-dk.3.3'],
      });
    });

    it('gives pictures of the size asked for, which fetch nothing and keep their text', async () => {
      const { png, svg, seen, box } = await page.evaluate(async () => {
        const map = document.querySelector('arctic-accords') as AccordsElement;
        const size = () => [map.clientWidth, map.clientHeight];
        let [box, asSeen] = [size(), await createImageBitmap(await map.toImage())];
        // What was picked before may still be changing the height of the strip.
        while (String(box) !== String(size()))
          [box, asSeen] = [size(), await createImageBitmap(await map.toImage())];
        const bitmap = await createImageBitmap(
          await map.toImage({ width: 500, height: 400, type: 'image/png' }),
        );
        const drawing = await map.toImage({ width: 500, height: 400, type: 'image/svg+xml' });
        return {
          png: [bitmap.width, bitmap.height],
          svg: await drawing.text(),
          seen: [asSeen.width, asSeen.height],
          box,
        };
      });
      expect(seen).toEqual(box);
      expect(png).toEqual([500, 400]);
      expect(svg).toMatch(/^<svg [^>]*width="500" height="400"/);
      expect(svg).toContain('Natural Earth');
      expect(svg).toContain('<text');
      expect(svg).not.toMatch(/var\(|href="(?!#)|url\((?!#|data:)|<script/);
    });

    it('follows its attributes', async () => {
      const map = await drawn(page);
      await page.evaluate(() => {
        const { attributes: _, ...rest } = {
          attributes: null,
          select: 'ca-eu',
          scheme: 'dark',
          theme: 'cyber',
        };
        const element = document.querySelector('arctic-accords')!;
        for (const [name, value] of Object.entries(rest)) element.setAttribute(name, value);
      });
      await map.waitForFunction(() => document.documentElement.dataset.scheme === 'dark');
      await map.waitForFunction(
        () => location.hash.includes('sel=ca-eu') && location.hash.includes('theme=cyber'),
      );
      await page.evaluate(() => document.querySelector('arctic-accords')!.removeAttribute('select'));
      await map.waitForFunction(() => !location.hash.includes('sel='));
    });

    it('keeps the view and what is selected when it is moved, and answers what was asked before', async () => {
      const view = await page.evaluate(async () => {
        const map = document.querySelector('arctic-accords') as AccordsElement;
        await map.flyTo({ lng: 10, lat: 78, zoom: 4.25 });
        await map.select('hq.tallinn');
        await map.flyTo({ lng: 10, lat: 78, zoom: 4.25 });
        const asked = map.getView();
        document.getElementById('b')?.append(map);
        return asked;
      });
      expect(view.zoom).toBeCloseTo(4.25, 2);
      const map = await drawn(page);
      const kept = /^#at=10,78,4.25(?:,[-\d.]+)?&sel=hq.tallinn/;
      expect(await map.evaluate(() => location.hash)).toMatch(kept);
      // Changed while it is nowhere: what is changed, and nothing else.
      await page.evaluate(() => {
        const element = document.querySelector('arctic-accords')!;
        element.remove();
        element.setAttribute('theme', 'exercises');
        document.getElementById('a')?.append(element);
      });
      const again = await drawn(page);
      expect(await again.evaluate(() => location.hash)).toMatch(kept);
      expect(await again.evaluate(() => location.hash)).toContain('theme=exercises');
    });
  });

  it('stands three times on a page, and loads the one far below only when the reader comes near', async () => {
    const three = ['ca-dk', 'ca-eu', 'hq.brussels'].map(
      (id, i) => `<arctic-accords id="m${i}" select="${id}" lang="en"><p>${id}</p></arctic-accords>`,
    );
    const gap = '<div style="height: 4000px"></div>';
    const page = await on.open(
      LOG + ELEMENT + three[0] + three[1] + gap + three[2] + ELEMENT.replace('.js', '.js?again'),
    );
    await ready(page, 2);
    expect(await page.locator('iframe').count()).toBe(2);
    expect(await page.locator('#m2').getByText('hq.brussels').isVisible()).toBe(true);
    await page.locator('#m2').scrollIntoViewIfNeeded();
    await ready(page, 3);
    expect(
      await page.evaluate(() => told.filter(({ name }) => name === 'ready').map(({ id }) => id)),
    ).toEqual(expect.arrayContaining(['m0', 'm1', 'm2']));
    expect(await page.locator('#m2').getByText('hq.brussels').isVisible()).toBe(false);
    await page.context().close();
  });

  it('needs nothing of a strict host but to be let in', async () => {
    const page = await on.open(
      '<arctic-accords loading="eager" title="The accords">Words.</arctic-accords><script type="module" src="{A}/arctic-accords.js"></script>',
      {
        headers: {
          'Content-Security-Policy':
            "default-src 'self'; script-src {A}; frame-src {A}; require-trusted-types-for 'script'; trusted-types 'none'",
        },
      },
    );
    const map = await drawn(page);
    expect(await map.locator('html').getAttribute('data-map')).toBe('flat');
    expect(await page.locator('iframe').getAttribute('title')).toBe('The accords');
    expect((await page.locator('iframe').boundingBox())?.height).toBeGreaterThan(300);
    expect(on.complaints).toEqual([]);
    await page.context().close();
  });

  it('shows in a page that has no origin of its own', async () => {
    const page = await on.open(LOG + MAP + ELEMENT, {
      headers: { 'Content-Security-Policy': 'sandbox allow-scripts' },
    });
    await ready(page);
    expect(await page.evaluate(() => origin)).toBe('null');
    const view = await page.evaluate(() =>
      (document.querySelector('arctic-accords') as AccordsElement).getView(),
    );
    expect(view).toMatchObject({ lng: expect.closeTo(-50, 3), zoom: expect.closeTo(3.5, 2) });
    await page.context().close();
  });

  it('leaves its words where the map cannot come, and says what is wrong', async () => {
    const page = await on.open(
      `${LOG}<arctic-accords loading="eager" src="javascript:document.title='run'">Words.</arctic-accords>${ELEMENT}`,
    );
    await page.waitForFunction(() => told.length > 0);
    expect(await names(page)).toEqual(['error']);
    expect(await page.evaluate(() => told[0]?.detail.code)).toBe('src');
    expect(await page.getByText('Words.').isVisible()).toBe(true);
    expect([await page.title(), await page.locator('iframe').count()]).toEqual(['Host', 0]);
    await page.context().close();
  });
});
