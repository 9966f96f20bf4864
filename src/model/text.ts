/** Languages the atlas is written for; English is complete, the others fall back to it. */
export const LANGUAGES = ['en', 'fr', 'da', 'et'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Where the pages of a language stand; English has the root. */
export const folderOf = (language: Language): string => (language === 'en' ? '' : `${language}/`);

/** A text for people. English is required. */
export type LocalizedText = { en: string } & { [language in Exclude<Language, 'en'>]?: string | undefined };

/** The text in `language`, or in English where no translation exists. */
export const inLanguage = (text: LocalizedText, language: Language): string => text[language] ?? text.en;

/** The first sentence of a text: as far as the first full stop before a capital letter. */
export const firstSentence = (text: string): string =>
  /^.*?[.!?](?=\s+\p{Lu}|\s*$)/su.exec(text)?.[0] ?? text;

type PluralForms = { readonly other: string } & { readonly [rule in Intl.LDMLPluralRule]?: string };

/** Picks the form of a word for a count by the language's own plural rules. */
export function pluralizer(language: Language): (n: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return (n, forms) => forms[rules.select(n)] ?? forms.other;
}

/** What an error says, whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
