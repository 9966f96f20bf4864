import data from 'virtual:atlas/da';
import { da } from '../i18n/da.ts';
import { openAtlas } from './atlas.tsx';

openAtlas(data, da);
