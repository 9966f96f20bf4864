import data from 'virtual:atlas/da';
import { da } from '../i18n/da.ts';
import { openEmbed } from './embed.tsx';

void openEmbed(data, da, () => import('virtual:deferred/da'));
