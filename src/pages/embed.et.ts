import data from 'virtual:atlas/et';
import { et } from '../i18n/et.ts';
import { openEmbed } from './embed.tsx';

void openEmbed(data, et, () => import('virtual:deferred/et'));
