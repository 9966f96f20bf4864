import { da } from '../i18n/da/index.ts';
import { en } from '../i18n/en/index.ts';
import { et } from '../i18n/et/index.ts';
import { fr } from '../i18n/fr/index.ts';
import { provide } from '../i18n/index.ts';

// For Node, where every page is written: a page in the browser provides one language.
provide('en', en);
provide('fr', fr);
provide('da', da);
provide('et', et);
