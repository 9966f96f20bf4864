import data from 'virtual:atlas/et';
import { et } from '../i18n/et.ts';
import { openAtlas } from './atlas.tsx';

openAtlas(data, et);
