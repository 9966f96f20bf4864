import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SiteFiles } from '../site.ts';

/** Where the licences stand in the built site. */
const LICENCES = 'licences/';
/** What the bundler writes of the packages that it bundles: their names and licence texts. */
export const PACKAGES = `${LICENCES}packages.md`;

const rootFile = (name: string): URL => new URL(`../../../${name}`, import.meta.url);

/** The project's own licence and its notices of data, fonts and software, by their addresses in the site. */
export function ownLicences(): SiteFiles {
  const notices = readdirSync(fileURLToPath(rootFile('LICENSES'))).sort();
  return new Map([
    [`${LICENCES}LICENSE.txt`, readFileSync(rootFile('LICENSE'))],
    ...notices.map((name) => [`${LICENCES}${name}`, readFileSync(rootFile(`LICENSES/${name}`))] as const),
  ]);
}

/** All licences among `files` as one text; each under its name. */
export const licenceText = (files: SiteFiles): string =>
  [...files]
    .filter(([name]) => name.startsWith(LICENCES))
    .map(
      ([name, bytes]) =>
        `== ${name.slice(LICENCES.length)} ==\n\n${Buffer.from(bytes).toString('utf8').trim()}\n`,
    )
    .join('\n');
