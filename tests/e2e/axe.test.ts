import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { AtlasPage, DESK, PHONE, SMALL_PHONE } from './setup/atlas-page.ts';
import { launch } from './setup/browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function findings(atlas: AtlasPage): Promise<string[]> {
  await atlas.page.evaluate(AXE);
  const violations = await atlas.page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } }).axe.run(),
  );
  return violations.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}

describe('axe', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ webgl: false });
  });
  afterAll(() => browser.close());

  const sizes = { wide: DESK, phone: PHONE, small: SMALL_PHONE } as const;
  const selections = {
    nothing: '',
    'a clause': 'sel=ca-dk.1.1',
    'a place': 'sel=hq.ottawa',
    'an agreement': 'sel=ca-eu',
  } as const;

  for (const scheme of ['light', 'dark'] as const)
    for (const [width, viewport] of Object.entries(sizes))
      it(`finds nothing in ${scheme}, ${width}, whatever is selected and whichever part is open`, async () => {
        const atlas = await AtlasPage.open(browser, inject('site'), `#scheme=${scheme}`, { viewport });
        const found: string[] = [];
        for (const [what, sel] of Object.entries(selections)) {
          await atlas.go(`#scheme=${scheme}&${sel}`);
          found.push(...(await findings(atlas)).map((text) => `${what}: ${text}`));
        }
        for (const tab of ['Map key', 'Filter']) {
          await atlas.page.getByRole('tab', { name: tab }).click();
          found.push(...(await findings(atlas)).map((text) => `${tab}: ${text}`));
        }
        for (const panel of ['timeline', 'parties', 'comparison']) {
          await atlas.go(`#scheme=${scheme}&panel=${panel}&on=2026-03`);
          await atlas.page.locator('.timeline, .themes').waitFor();
          found.push(...(await findings(atlas)).map((text) => `${panel}: ${text}`));
        }
        await atlas.close();
        expect(found).toEqual([]);
      });
});
