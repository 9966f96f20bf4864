/** One defect of one file: where it stands, and in words what to do about it. */
export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** RFC 6901 pointer of the value; empty for the whole file. */
  readonly pointer: string;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/** What a check has to say; where is added by the place it is said of. */
export type Finding = Pick<Problem, 'found' | 'expected' | 'mend'>;

/** Steps from the root of a JSON value. */
export type Path = readonly (string | number)[];

export const pointerOf = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By file, line, column, then words: the same defects always come in the same order. */
export const sortProblems = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort(
    (a, b) => byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(a.found, b.found),
  );

/** Control and direction characters could break the line or disguise it in a terminal. */
const oneLine = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );

/** `file:line:column pointer: found …; expected …; mend`, always one line. */
export function formatProblem({ file, line, column, pointer, found, expected, mend }: Problem): string {
  const where = `${file}:${line}:${column}${pointer && ` ${pointer}`}`;
  return oneLine(`${where}: found ${found}; expected ${expected}; ${mend}`);
}
