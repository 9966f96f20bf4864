import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/model/types.ts';
import { RECORD_STATUSES } from '../../src/model/vocabulary.ts';
import { selectionOf } from '../../src/state/selectors.ts';
import { atlas } from './search/finders.ts';

const html = readFileSync(join(import.meta.dirname, '../../public/briefing.html'), 'utf8');
const all = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, found = '']) => found);

describe('the sample briefing', () => {
  it('names nothing that the atlas does not hold', () => {
    const ids = all(/(?:#sel=|data-select="|data-step=")([\w.-]+)/g);
    expect(ids.length).toBeGreaterThan(15);
    expect(ids.filter((id) => selectionOf(atlas, id).kind === 'none')).toEqual([]);
  });

  it('names the steps of the briefing that it shows as the data do, each a link to its own', () => {
    const [id = ''] = all(/<arctic-accords[^>]*\sbriefing="([^"]*)"/g);
    const file = join(import.meta.dirname, `../../data/briefings/${id}.json`);
    const { steps }: Briefing = JSON.parse(readFileSync(file, 'utf8'));
    const links = steps.map(
      ({ title }, index) => `<a href="briefings/${id}/#step-${index + 1}">${title.en}</a>`,
    );
    for (const link of links) expect(html).toContain(link);
    expect(all(/(#step-\d+)/g)).toHaveLength(steps.length);
  });

  it('counts the clauses as the data do', () => {
    const clauses = [...atlas.clauseById.values()].map(({ clause }) => clause);
    const count = (name: string) => Number(all(new RegExp(`data-count="${name}">(\\d+)<`, 'g'))[0]);
    expect(count('all')).toBe(clauses.length);
    for (const status of RECORD_STATUSES)
      expect(count(status)).toBe(clauses.filter(({ record }) => record.status === status).length);
  });

  it('cites sources of the agreements and no others, each number of the text among them', () => {
    const known = atlas.agreements.flatMap(({ sources }) => sources.map(({ url }) => url));
    const cited = all(/href="(https:[^"]+)"/g).map((url) => url.replaceAll('&amp;', '&'));
    expect(cited.filter((url) => !known.includes(url))).toEqual([]);
    const sources = html.slice(html.indexOf('<ol class="sources">')).match(/<li>/g)?.length ?? 0;
    const numbers = all(/\[([\d,–¶&nbsp; ;]+)\]/g).flatMap((text) =>
      [...text.replace(/,&nbsp;¶.*/, '').matchAll(/\d+/g)].map(Number),
    );
    expect(Math.max(...numbers)).toBe(sources);
  });
});
