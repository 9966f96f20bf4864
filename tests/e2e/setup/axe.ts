import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AtlasPage } from './atlas-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

interface Axe {
  run(part: string, options: object): Promise<{ violations: Finding[] }>;
}
type Judge = typeof globalThis & { axe?: Axe };

/** Another scheme is other colours in the same document: what does not depend on them need be judged once alone. */
export const COLOURS = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/**
 * What axe finds wrong with a page as it stands, or with the part of it that `within` selects, one line an element;
 * by all of its rules, or by `rules`.
 */
export async function findings(
  atlas: Pick<AtlasPage, 'page'>,
  rules: object = {},
  within = 'html',
): Promise<string[]> {
  if (!(await atlas.page.evaluate(() => 'axe' in globalThis))) await atlas.page.evaluate(AXE);
  const { violations } = await atlas.page.evaluate(
    ([part, options]) => (globalThis as Judge).axe!.run(part, { ...options, resultTypes: ['violations'] }),
    [within, rules] as const,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
