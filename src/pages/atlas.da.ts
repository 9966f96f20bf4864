import { hydrateOnInteraction } from '../app/hydrate-on-interaction.ts';
import { retryImport } from '../app/retry-import.ts';

const load = retryImport(() =>
  Promise.all([import('./atlas.tsx'), import('virtual:atlas/da'), import('../i18n/da.ts')]),
);

hydrateOnInteraction(async (occasion) => {
  const [{ openAtlas }, { default: data }, { da }] = await load();
  await openAtlas(data, da, () => import('virtual:deferred/da'), occasion);
});
