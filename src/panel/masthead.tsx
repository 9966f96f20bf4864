import type { Atlas } from '../atlas/atlas.ts';
import { t } from '../i18n/index.ts';
import type { Language } from '../model/text.ts';
import { LanguageLinks, type LanguageLinksProps } from './language-links.tsx';
import { taglineOf } from './titles.ts';

interface MastheadProps extends LanguageLinksProps {
  readonly atlas: Atlas;
}

/** The head of the page: the atlas's name, its agreements, and the same page in the other languages. */
export function Masthead({ atlas, language, addresses }: MastheadProps) {
  const words = t(language);
  return (
    <header class="masthead">
      <h1>{words.site.name}</h1>
      <p>{taglineOf({ atlas, language, words })}</p>
      <LanguageLinks language={language} addresses={addresses} />
    </header>
  );
}

/** The first stops of the keyboard: past the map, to the words; and to the map as a list, which a script opens in them. */
export const SkipLinks = ({ language }: { language: Language }) => (
  <>
    <a class="skip" href="#panel">
      {t(language).site.skip}
    </a>
    <a class="skip scripted" href="#panel" data-to="places">
      {t(language).keys.places.skip}
    </a>
  </>
);
