import { at, type Document, items, type Place, problemAt, rootOf, textAt } from './document.ts';
import { checkKnown, checkTwice, namedAt } from './names.ts';
import type { Problem } from './problem.ts';
import { quote } from './words.ts';

const articlesOf = (agreement: Document): Place[] => items(rootOf(agreement), 'articles');
export const clausesOf = (agreement: Document): Place[] =>
  articlesOf(agreement).flatMap((article) => items(article, 'clauses'));

/** Articles are numbered 1, 2, 3 …: an address once given stays. */
function checkArticleNumbers(agreement: Document): Problem[] {
  let before = 0;
  return articlesOf(agreement).flatMap((article) => {
    const { value } = at(article, 'number');
    const next = before + 1;
    before = typeof value === 'number' ? value : next;
    if (before === next) return [];
    return [
      problemAt(at(article, 'number'), {
        found: `article ${before} after article ${next - 1}`,
        expected: `article ${next}`,
        mend: 'number the articles one after the other from 1',
      }),
    ];
  });
}

/** The paragraph that a clause's id speaks of, if it is of this article; else null. */
function paragraphOf(id: string, article: string): number | null {
  const paragraph = id.startsWith(`${article}.`) ? Number(id.slice(article.length + 1)) : Number.NaN;
  return Number.isInteger(paragraph) ? paragraph : null;
}

/** A clause's id says agreement, article and paragraph, and paragraphs run 1, 2, 3 …. */
function checkClauseIds(article: Place, address: string, seen: Set<string>): Problem[] {
  let before = 0;
  return items(article, 'clauses').flatMap((clause) => {
    const [found, next] = [textAt(clause, 'id'), before + 1];
    const again = found === null || seen.has(found);
    if (found !== null) seen.add(found);
    const paragraph = again ? before : paragraphOf(found, address);
    before = paragraph ?? next;
    if (again || paragraph === next) return [];
    return [
      problemAt(at(clause, 'id'), {
        found: `${quote(found)} ${next === 1 ? `as the first clause of article ${address}` : `after ${quote(`${address}.${next - 1}`)}`}`,
        expected: quote(`${address}.${next}`),
        mend: 'correct the id, or move the clause to its place',
      }),
    ];
  });
}

function checkAllClauseIds(agreement: Document): Problem[] {
  const id = textAt(rootOf(agreement), 'id') ?? agreement.stem;
  const seen = new Set<string>();
  return articlesOf(agreement).flatMap((article, index) => {
    const { value } = at(article, 'number');
    return checkClauseIds(article, `${id}.${typeof value === 'number' ? value : index + 1}`, seen);
  });
}

/** Sources that a clause names and the agreement lacks; reports and records are not each other. */
function checkSources(agreement: Document): Problem[] {
  const sources = items(rootOf(agreement), 'sources');
  const ofKind = (kind: string): Set<string> =>
    new Set(
      namedAt(
        sources.filter((source) => textAt(source, 'kind') === kind),
        'id',
      ).map(({ id }) => id),
    );
  const clauses = clausesOf(agreement);
  const records = namedAt([
    ...items(rootOf(agreement), 'reported', 'sources'),
    ...clauses.flatMap((clause) => [
      ...items(clause, 'record', 'sources'),
      ...items(clause, 'record', 'background', 'sources'),
    ]),
  ]);
  return [
    ...checkTwice(namedAt(sources, 'id'), 'source id'),
    ...checkKnown(
      namedAt(clauses, 'source', 'id'),
      ofKind('report'),
      'source of kind "report" of this agreement',
    ),
    ...checkKnown(records, ofKind('record'), 'source of kind "record" of this agreement'),
  ];
}

/** What an agreement says of itself and cannot be. */
export const checkAgreement = (agreement: Document): Problem[] => [
  ...checkArticleNumbers(agreement),
  ...checkAllClauseIds(agreement),
  ...checkSources(agreement),
];
