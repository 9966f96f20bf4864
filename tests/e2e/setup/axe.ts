import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AtlasPage } from './atlas-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds wrong with a page as it stands, one line an element. */
export async function findings(atlas: AtlasPage): Promise<string[]> {
  await atlas.page.evaluate(AXE);
  const violations = await atlas.page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } }).axe.run(),
  );
  return violations.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}
