import data from 'virtual:atlas/en';
import { en } from '../i18n/en.ts';
import { openEmbed } from './embed.tsx';

void openEmbed(data, en, () => import('virtual:deferred/en'));
