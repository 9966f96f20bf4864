import { importToLive } from '../app/retry-import.ts';

void importToLive(() =>
  Promise.all([import('./embed.tsx'), import('virtual:atlas/en'), import('../i18n/en/index.ts')]),
).then(([{ openEmbed }, { default: data }, { en }]) =>
  openEmbed(data, en, () => import('virtual:deferred/en')),
);
