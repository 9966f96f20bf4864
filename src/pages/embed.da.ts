import { importToLive } from '../app/retry-import.ts';

void importToLive(() =>
  Promise.all([import('./embed.tsx'), import('virtual:atlas/da'), import('../i18n/da/index.ts')]),
).then(([{ openEmbed }, { default: data }, { da }]) =>
  openEmbed(data, da, () => import('virtual:deferred/da')),
);
