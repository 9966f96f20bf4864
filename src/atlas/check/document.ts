import { FILE_FORMS, FILE_KINDS, type FileKind } from '../../model/files.ts';
import { type JsonFault, type JsonNode, readPositions } from './json.ts';
import { offsetAt, type TextPosition, textPositions } from './locate.ts';
import { type Finding, type Path, type Problem, pointerOf } from './problem.ts';
import { anyOf } from './words.ts';

/** A file as it was read: `path` as it is to be shown, `text` decoded from UTF-8. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A file that is JSON, its kind known. */
export interface Document {
  readonly file: string;
  readonly kind: FileKind;
  /** The file's name without folder and ending: the id that it must give itself. */
  readonly stem: string;
  readonly value: unknown;
  /** Line and column of an offset in the text. */
  readonly positionOf: (offset: number) => TextPosition;
  readonly root: JsonNode;
}

const MARK = '\uFEFF';

function faultsOfBytes(text: string): JsonFault[] {
  if (text.startsWith(MARK))
    return [
      {
        offset: 0,
        path: [],
        found: 'a byte order mark',
        expected: 'UTF-8 that begins with the JSON itself',
        mend: 'save the file as UTF-8 without BOM',
      },
    ];
  const offset = text.indexOf('\uFFFD');
  if (offset < 0) return [];
  return [
    {
      offset,
      path: [],
      found: 'bytes that are not UTF-8',
      expected: 'a file in UTF-8',
      mend: 'save the file as UTF-8',
    },
  ];
}

function faultOfEmptiness(): JsonFault {
  return {
    offset: 0,
    path: [],
    found: 'an empty file',
    expected: 'a JSON object',
    mend: 'write the file, or remove it',
  };
}

/** The kind by the file's place, or null where the place says nothing. */
export function kindOfPath(path: string): FileKind | null {
  const [folder, name] = ['', ...path.split('/')].slice(-2) as [string, string];
  if (name === 'atlas.json') return 'atlas';
  if (name === 'gazetteer.geojson') return 'gazetteer';
  if (name === 'synonyms.json') return 'synonyms';
  return FILE_KINDS.find((kind) => FILE_FORMS[kind].place.startsWith(`${folder}/`)) ?? null;
}

/** The kind by what the file says, for one that stands outside the folders of the data. */
function kindOfValue(value: unknown): FileKind | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('articles' in value) return 'agreement';
  if ('signatories' in value) return 'instrument';
  if ('steps' in value) return 'briefing';
  if ('terms' in value) return 'synonyms';
  return 'features' in value ? 'layer' : null;
}

export const stemOf = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1).replace(/\.(geo)?json$/, '');

/** A problem of a whole file, or of a file that should be there. */
export const problemOfFile = (file: string, finding: Finding): Problem => ({
  file,
  line: 1,
  column: 1,
  pointer: '',
  ...finding,
});

/** Reads one file. `document` is null where it is no JSON or of no kind that is known. */
export function readDocument({ path, text }: SourceFile): { document: Document | null; problems: Problem[] } {
  const marked = text.startsWith(MARK);
  const body = marked ? text.slice(1) : text;
  const { root, faults } =
    body.trim() === '' ? { root: null, faults: [faultOfEmptiness()] } : readPositions(body);
  const positionOf = textPositions(body);
  const problems = [...faultsOfBytes(text), ...faults].map(
    ({ offset, path: steps, ...finding }): Problem => ({
      file: path,
      ...positionOf(offset),
      pointer: pointerOf(steps),
      ...finding,
    }),
  );
  if (!root) return { document: null, problems };
  const value: unknown = JSON.parse(body);
  const kind = kindOfPath(path) ?? kindOfValue(value);
  if (kind) return { document: { file: path, kind, stem: stemOf(path), value, positionOf, root }, problems };
  problems.push(
    problemOfFile(path, {
      found: 'a file of a kind that the atlas does not read',
      expected: anyOf(FILE_KINDS.map((each) => FILE_FORMS[each].place)),
      mend: 'move the file to its folder, or out of the data',
    }),
  );
  return { document: null, problems };
}

/** A value within a document. What is asked of a value that has none is undefined, never an error. */
export interface Place {
  readonly document: Document;
  readonly path: Path;
  readonly value: unknown;
}

export const rootOf = (document: Document): Place => ({ document, path: [], value: document.value });

function member(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string | number, unknown>)[step];
}

/** The place `steps` further in. */
export const at = ({ document, path, value }: Place, ...steps: (string | number)[]): Place => ({
  document,
  path: [...path, ...steps],
  value: steps.reduce(member, value),
});

/** The items of a list; none where it is no list. */
export const items = (place: Place, ...steps: (string | number)[]): Place[] => {
  const list = at(place, ...steps);
  return Array.isArray(list.value) ? list.value.map((_, index) => at(list, index)) : [];
};

/** The text at a place, or null where there is none. */
export const textAt = (place: Place, ...steps: (string | number)[]): string | null => {
  const { value } = at(place, ...steps);
  return typeof value === 'string' ? value : null;
};

/** A problem at a place; its position is that of the value, or of its key. */
export const problemAt = (
  { document, path }: Place,
  finding: Finding,
  what: 'value' | 'key' = 'value',
): Problem => ({
  file: document.file,
  ...document.positionOf(offsetAt(document.root, path, what)),
  pointer: pointerOf(path),
  ...finding,
});
