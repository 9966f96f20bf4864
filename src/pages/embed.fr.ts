import data from 'virtual:atlas/fr';
import { fr } from '../i18n/fr.ts';
import { openEmbed } from './embed.tsx';

void openEmbed(data, fr, () => import('virtual:deferred/fr'));
