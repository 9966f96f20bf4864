import { importToLive } from '../app/retry-import.ts';

const [{ openEmbed }, { default: data }, { et }] = await importToLive(() =>
  Promise.all([import('./embed.tsx'), import('virtual:atlas/et'), import('../i18n/et/index.ts')]),
);
await openEmbed(data, et, () => import('virtual:deferred/et'));
