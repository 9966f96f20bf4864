import { t } from '../i18n/index.ts';
import type { Language } from '../model/text.ts';

/** The head of the page: the atlas's name and one line. */
export function Masthead({ language }: { language: Language }) {
  const { site } = t(language);
  return (
    <header class="masthead">
      <h1>{site.name}</h1>
      <p>{site.tagline}</p>
    </header>
  );
}

/** The first stop of the keyboard: past the map, to the words. */
export const SkipLink = ({ language }: { language: Language }) => (
  <a class="skip" href="#panel">
    {t(language).site.skip}
  </a>
);
