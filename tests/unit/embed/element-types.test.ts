import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { elementTypes } from '../../../src/build/element-types.ts';
import { FRAGMENT_KEYS, LOADING_ATTRIBUTES } from '../../../src/model/wire.ts';

const ROOT = join(import.meta.dirname, '../../..');
const METHODS = ['select', 'flyTo', 'setLayers', 'setFilter', 'getView', 'toImage'] as const;

/** What a compiler that reads what is published for hosts beside the class itself says of `code`. */
function compiled(code: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'accords-types-'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const element = join(ROOT, 'src/embed/element/element.ts');
  write('arctic-accords.d.ts', elementTypes());
  write('host.ts', `import type { AccordsElement } from '${element}';\n${code}`);
  write(
    'tsconfig.json',
    JSON.stringify({
      extends: join(ROOT, 'tsconfig.json'),
      compilerOptions: { types: [] },
      include: ['*.ts'],
    }),
  );
  try {
    execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder]);
    return '';
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the types for hosts', () => {
  it('say of each method what the element takes and gives, and no more', () => {
    const same = METHODS.map(
      (name) => `
        const ${name}: Same<AccordsElement['${name}'], ArcticAccordsElement['${name}']> = true;`,
    );
    const code = `
      import type { ArcticAccordsElement } from './arctic-accords.d.ts';
      type Is<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
      type Same<A extends (...a: never) => unknown, B extends (...a: never) => unknown> =
        Is<Parameters<A>, Parameters<B>> extends true ? Is<ReturnType<A>, ReturnType<B>> : false;
      ${same.join('')}
      export const ours = [${METHODS.join(', ')}, ({} as AccordsElement) satisfies ArcticAccordsElement];`;
    expect(compiled(code)).toBe('');
    expect(compiled(code.replace("AccordsElement['select']", "AccordsElement['flyTo']"))).toMatch(
      /error TS2322/,
    );
  });

  it('name every attribute', () => {
    for (const name of [...LOADING_ATTRIBUTES, ...Object.keys(FRAGMENT_KEYS)])
      expect(elementTypes()).toContain(`\`${name}\``);
  });
});
