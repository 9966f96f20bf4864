import { importToLive } from '../app/retry-import.ts';

const [{ openEmbed }, { default: data }, { en }] = await importToLive(() =>
  Promise.all([import('./embed.tsx'), import('virtual:atlas/en'), import('../i18n/en/index.ts')]),
);
await openEmbed(data, en, () => import('virtual:deferred/en'));
