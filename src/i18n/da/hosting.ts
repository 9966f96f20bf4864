import type { Catalogue } from '../en/index.ts';

export const hosting: Catalogue['hosting'] = {
  newerEdition: 'En nyere udgave af atlasset er klar. Den vises, næste gang siden åbnes.',
};
