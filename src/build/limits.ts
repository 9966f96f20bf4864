import { readFileSync } from 'node:fs';
import { messageOf } from '../model/text.ts';
import { fromDescription, toDescription } from './limits/description.ts';
import { fromTable, toTable } from './limits/table.ts';

/** What a file says in the other form: a regulation's table or description as GeoJSON, GeoJSON as what it was. */
function converted(text: string): string {
  if (text.startsWith('COMMENCING')) return JSON.stringify(fromDescription(text), null, 2);
  if (!text.startsWith('{')) return JSON.stringify(fromTable(text), null, 2);
  const feature = JSON.parse(text);
  return 'ways' in feature ? toDescription(feature) : toTable(feature);
}

/**
 * `npm run limits -- file…`: writes each file in the other form to standard output.
 * @public called by limits.mjs
 */
export function main(paths: readonly string[]): number {
  if (paths.length === 0) {
    console.error('found no file; expected a table of coordinates or its GeoJSON; name one or more');
    return 1;
  }
  for (const path of paths) {
    try {
      console.log(converted(readFileSync(path, 'utf8').trim()));
    } catch (error) {
      console.error(`${path}: ${messageOf(error)}`);
      return 1;
    }
  }
  return 0;
}
