import { importToLive } from '../app/retry-import.ts';

const [{ openEmbed }, { default: data }, { da }] = await importToLive(() =>
  Promise.all([import('./embed.tsx'), import('virtual:atlas/da'), import('../i18n/da/index.ts')]),
);
await openEmbed(data, da, () => import('virtual:deferred/da'));
