import data from 'virtual:atlas/da';
import { da } from '../i18n/da.ts';
import { openEmbed } from './embed.tsx';

openEmbed(data, da);
