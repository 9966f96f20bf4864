import { hydrateOnInteraction } from '../app/hydrate-on-interaction.ts';
import { importToLive } from '../app/retry-import.ts';

hydrateOnInteraction(async (occasion) => {
  const [{ openAtlas }, { default: data }, { da }] = await importToLive(() =>
    Promise.all([import('./atlas.tsx'), import('virtual:atlas/da'), import('../i18n/da/index.ts')]),
  );
  await openAtlas(data, da, () => import('virtual:deferred/da'), occasion);
});
