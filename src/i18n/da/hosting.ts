import type { HostingWords } from '../en/hosting.ts';

export const hosting: HostingWords = {
  newerEdition: 'En nyere udgave af atlasset er klar. Den vises, næste gang siden åbnes.',
};
