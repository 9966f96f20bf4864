import { da } from './da.ts';
import { en } from './en.ts';
import { et } from './et.ts';
import { fr } from './fr.ts';
import { provide } from './index.ts';

// For Node, where every page is written: a page in the browser provides one language.
provide('en', en);
provide('fr', fr);
provide('da', da);
provide('et', et);
