import data from 'virtual:atlas/en';
import { en } from '../i18n/en.ts';
import { openAtlas } from './atlas.tsx';

openAtlas(data, en);
