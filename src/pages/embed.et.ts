import { importToLive } from '../app/retry-import.ts';

void importToLive(() =>
  Promise.all([import('./embed.tsx'), import('virtual:atlas/et'), import('../i18n/et/index.ts')]),
).then(([{ openEmbed }, { default: data }, { et }]) =>
  openEmbed(data, et, () => import('virtual:deferred/et')),
);
