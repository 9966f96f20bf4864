import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AtlasPage } from './atlas-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds wrong with a page as it stands, or with the part of it that `within` selects; one line an element. */
export async function findings(atlas: Pick<AtlasPage, 'page'>, within = 'html'): Promise<string[]> {
  await atlas.page.evaluate(AXE);
  const violations = await atlas.page.evaluate(
    (part) =>
      (globalThis as unknown as { axe: { run(part: string): Promise<{ violations: Finding[] }> } }).axe.run(
        part,
      ),
    within,
  );
  return violations.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}
