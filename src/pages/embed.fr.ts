import { importToLive } from '../app/retry-import.ts';

void importToLive(() =>
  Promise.all([import('./embed.tsx'), import('virtual:atlas/fr'), import('../i18n/fr/index.ts')]),
).then(([{ openEmbed }, { default: data }, { fr }]) =>
  openEmbed(data, fr, () => import('virtual:deferred/fr')),
);
