import { LANGUAGES } from '../../model/text.ts';
import { at, items, type Place, problemAt, rootOf, textAt } from './document.ts';
import type { Documents } from './documents.ts';
import type { Problem } from './problem.ts';
import { quote } from './words.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A text for people is an object that has it in English; what is no text at all is the schema's to name. */
const isText = ({ value }: Place): boolean => isObject(value) && typeof value.en === 'string';

/** All texts within a place, in their order. */
function textsIn(place: Place): Place[] {
  if (isText(place)) return [place];
  if (Array.isArray(place.value)) return items(place).flatMap(textsIn);
  if (!isObject(place.value)) return [];
  // Coordinates are most of a file and hold no text.
  return Object.keys(place.value).flatMap((key) => (key === 'coordinates' ? [] : textsIn(at(place, key))));
}

const missingFrom = (text: Place, languages: readonly string[]): Problem[] =>
  languages
    .filter((language) => at(text, language).value === undefined)
    .map((language) =>
      problemAt(text, {
        found: `a text without ${quote(language)}: ${quote(textAt(text, 'en') ?? '')}`,
        expected: `each text in every language of atlas.json: ${languages.join(', ')}`,
        mend: `write it in ${quote(language)} too`,
      }),
    );

const leftOverIn = (text: Place, languages: readonly string[]): Problem[] =>
  LANGUAGES.filter((language) => at(text, language).value !== undefined && !languages.includes(language)).map(
    (language) =>
      problemAt(
        at(text, language),
        {
          found: `a text in ${quote(language)}, which atlas.json does not list`,
          expected: `texts in the languages of atlas.json alone: ${languages.join(', ')}`,
          mend: `remove it, or list ${quote(language)} there`,
        },
        'key',
      ),
  );

/** Texts that lack a language which `atlas.json` lists, or have one that it does not list. */
export function checkLanguages({ atlas, gazetteer, synonyms, ...lists }: Documents): Problem[] {
  if (!atlas) return [];
  const { agreements, instruments, layers, briefings } = lists;
  const listed = items(rootOf(atlas), 'languages').flatMap((place) => textAt(place) ?? []);
  const languages = LANGUAGES.filter((language) => listed.includes(language));
  if (!languages.includes('en')) return [];
  const single = [atlas, gazetteer, synonyms].filter((document) => document !== null);
  const documents = [...single, ...agreements, ...instruments, ...layers, ...briefings];
  return documents
    .flatMap((document) => textsIn(rootOf(document)))
    .flatMap((text) => [...missingFrom(text, languages), ...leftOverIn(text, languages)]);
}
