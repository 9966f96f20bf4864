import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER } from './files.ts';

/** The file of the root that pages of briefings are made from. */
const SOURCE = 'briefing-page.html';
const PAGE = /^briefings\/([a-z0-9-]+)\/index\.html$/;

/** The address of a briefing's page from the folder of its language. */
const pageOfBriefing = (id: string): string => `briefings/${id}/index.html`;

/** The id of the briefing that a page is of, by its address from the folder of its language; null for any other page. */
export const briefingOf = (name: string): string | null => PAGE.exec(name)?.[1] ?? null;

/** The pages of the briefings of a folder of data, and the file that each is made from. */
export function briefingPages(folder = DATA_FOLDER): Readonly<Record<string, string>> {
  const files = join(folder, 'briefings');
  const ids = existsSync(files) ? readdirSync(files).filter((file) => file.endsWith('.json')) : [];
  return Object.fromEntries(ids.map((file) => [pageOfBriefing(file.slice(0, -'.json'.length)), SOURCE]));
}
