import data from 'virtual:atlas/et';
import { et } from '../i18n/et.ts';
import { openEmbed } from './embed.tsx';

openEmbed(data, et);
