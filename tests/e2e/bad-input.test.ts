import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { AtlasPage, SMALL_DESK } from './setup/atlas-page.ts';
import { launch } from './setup/browser.ts';
import { clauseTitle } from './setup/features.ts';

const site = inject('site');

describe('bad input', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ webgl: false });
  });
  afterAll(() => browser.close());

  it('names what is wrong with an address and uses the rest of it', async () => {
    const atlas = await AtlasPage.open(
      browser,
      site,
      '#at=91,95,x&sel=ca-dk.3.3&layers=nowhere,bases&mine=1',
      {
        viewport: SMALL_DESK,
      },
    );
    const told = (await atlas.page.locator('.failures').textContent()) ?? '';
    expect(told).toContain('91,95,x');
    expect(told).toContain('nowhere');
    expect(await atlas.panelText()).toContain(clauseTitle('ca-dk.3.3'));
    await atlas.page.locator('#panel a[href="#sel=ca-dk.3.4"]').first().click();
    await atlas.idle();
    expect(atlas.fragment).toMatch(/layers=bases.*mine=1$/);
    // An address without a fault takes what was said of the one before it.
    await atlas.go('#sel=ca-dk.3.3');
    expect(await atlas.page.locator('.failures li').count()).toBe(0);
    await atlas.close();
  });

  it('takes a fragment of markup for text, and survives a megabyte of it', async () => {
    const atlas = await AtlasPage.open(
      browser,
      site,
      '#sel=<img src=x onerror=document.title=1>&q=<b>x</b>',
      {
        viewport: SMALL_DESK,
      },
    );
    expect(await atlas.page.title()).toMatch(/^Arctic Accords/);
    expect(await atlas.page.locator('.failures img').count()).toBe(0);
    await atlas.page.evaluate(() => {
      location.hash = `#q=${'x'.repeat(1_000_000)}`;
    });
    await atlas.idle();
    expect(await atlas.panelText()).toContain('The agreements');
    await atlas.close();
  });

  it('names a basemap that does not come, keeps the marks, and brings it on a second try', async () => {
    const page = await browser.newPage({ viewport: SMALL_DESK, reducedMotion: 'reduce' });
    let broken = true;
    await page.route('**/basemap-overview*', (route) => (broken ? route.abort() : route.continue()));
    await page.goto(`${site}#renderer=flat&layers=headquarters`);
    const failures = page.locator('.failures li');
    await failures.first().waitFor();
    expect(await page.locator('html').getAttribute('data-map')).toBe('flat');
    broken = false;
    await failures.getByRole('button', { name: 'Try again' }).click();
    await failures.first().waitFor({ state: 'detached' });
    await page.waitForSelector('html[data-idle]', { state: 'attached' });
    await page.close();
  });
});
