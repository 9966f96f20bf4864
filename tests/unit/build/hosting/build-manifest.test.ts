import { describe, expect, it } from 'vitest';
import { buildManifestOf, versionOf, withBuild } from '../../../../src/build/hosting/build-manifest.ts';

const site = (more: Record<string, string> = {}) =>
  new Map(
    Object.entries({
      'index.html': '<script type="module" src="./assets/en.js"></script><a href="./fr/index.html">',
      'fr/index.html': '<link href="../icon.svg"><script type="module" src="../assets/fr.js"></script>',
      'assets/en.js': 'import"./shared.js";import("./gl.js")',
      'assets/fr.js': 'import{a}from"./shared.js"',
      'assets/shared.js': '',
      'assets/gl.js': '',
      'icon.svg': '<svg/>',
      ...more,
    }).map(([name, text]) => [name, Buffer.from(text)] as const),
  );
const names = [...site().keys()];

describe('a build', () => {
  it('has another version when any file differs, and the same otherwise', () => {
    expect(versionOf(site())).toBe(versionOf(site()));
    expect(versionOf(site({ 'assets/gl.js': '1' }))).not.toBe(versionOf(site()));
    expect(versionOf(site({ 'assets/new.js': '' }))).not.toBe(versionOf(site()));
  });

  it('keeps first what a page of a language cannot do without', () => {
    const { first } = buildManifestOf('v', site(), names);
    expect([...first['']!].sort()).toEqual(['assets/en.js', 'assets/shared.js', 'index.html']);
    expect([...first.fr!].sort()).toEqual(['assets/fr.js', 'assets/shared.js', 'fr/index.html', 'icon.svg']);
  });

  it('keeps nothing first that it does not keep', () => {
    const without = names.filter((name) => name !== 'icon.svg');
    expect(buildManifestOf('v', site(), without).first.fr).not.toContain('icon.svg');
  });

  it('knows every file by its contents', () => {
    const { files } = buildManifestOf('v', site(), names);
    expect(Object.keys(files)).toEqual(names);
    expect(new Set(Object.values(files)).size).toBe(6);
    expect(files['icon.svg']).toMatch(/^sha256-[\w+/]{43}=$/);
  });

  it.each([
    ['index.html', './'],
    ['fr/index.html', '../'],
  ])('is named in %s with the way to the root', (page, root) => {
    expect(withBuild('<title>A</title>', page, 'v1')).toBe(
      `<title>A</title><meta name="accords-build" content="v1" data-root="${root}" />`,
    );
  });
});
