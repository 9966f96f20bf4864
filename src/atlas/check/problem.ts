import { group } from 'd3';

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

/** Problems of a kind that are named one by one in a file; of more only the number is said. */
const MOST_OF_A_KIND = 20;

const wordsOf = ({ file, pointer, found, expected }: Problem): string =>
  `${file}\n${pointer}\n${found}\n${expected}`;
const kindOf = ({ file, expected }: Problem): string => `${file}\n${expected}`;

/** Each problem once, and of a kind in a file the first twenty: a layer in metres has thousands. */
export function bounded(problems: readonly Problem[]): Problem[] {
  const once = [...new Map(problems.map((problem) => [wordsOf(problem), problem])).values()];
  return [...group(once, kindOf).values()].flatMap((alike) => {
    const more = alike.length - MOST_OF_A_KIND;
    if (more <= 0) return alike;
    return [
      ...alike.slice(0, MOST_OF_A_KIND),
      { ...alike[MOST_OF_A_KIND]!, found: `${more} more problems like this one` },
    ];
  });
}

/** Control and direction characters could break the line or disguise it in a terminal. */
const oneLine = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );

/** Letters of a key that a line repeats: a longer one is no key of ours, and the line says where it stands. */
const MOST_OF_A_KEY = 60;
const shortened = (pointer: string): string =>
  pointer
    .split('/')
    .map((step) => (step.length > MOST_OF_A_KEY ? `${step.slice(0, MOST_OF_A_KEY)}…` : step))
    .join('/');

/** `file:line:column pointer: found …; expected …; mend`, always one line. */
export function formatProblem({ file, line, column, pointer, found, expected, mend }: Problem): string {
  const where = `${file}:${line}:${column}${pointer && ` ${shortened(pointer)}`}`;
  return oneLine(`${where}: found ${found}; expected ${expected}; ${mend}`);
}
