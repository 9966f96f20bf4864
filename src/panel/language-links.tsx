import { t } from '../i18n/index.ts';
import type { Language } from '../model/text.ts';

/** Each language by its own name, whatever the page is written in. */
const NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  da: 'Dansk',
  et: 'Eesti',
};

export interface LanguageLinksProps {
  readonly language: Language;
  /** Relative addresses of this page in each language. */
  readonly addresses: readonly (readonly [language: Language, address: string])[];
}

/** Links to this page in the other languages. Where there is little room their codes are seen, and their names heard. */
export function LanguageLinks({ language, addresses }: LanguageLinksProps) {
  return (
    <nav class="languages" aria-label={t(language).keys.languages}>
      <ul>
        {addresses.map(([other, address]) => (
          <li key={other}>
            <a
              href={address}
              lang={other}
              hreflang={other}
              aria-current={other === language ? 'page' : undefined}
            >
              <span class="language-name">{NAMES[other]}</span>
              <span class="language-code" aria-hidden="true">
                {other}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
