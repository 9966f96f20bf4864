import { importToLive } from '../app/retry-import.ts';

const [{ openEmbed }, { default: data }, { fr }] = await importToLive(() =>
  Promise.all([import('./embed.tsx'), import('virtual:atlas/fr'), import('../i18n/fr/index.ts')]),
);
await openEmbed(data, fr, () => import('virtual:deferred/fr'));
