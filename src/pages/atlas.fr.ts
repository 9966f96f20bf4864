import data from 'virtual:atlas/fr';
import { fr } from '../i18n/fr.ts';
import { openAtlas } from './atlas.tsx';

openAtlas(data, fr);
