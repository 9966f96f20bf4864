import { hydrateOnInteraction } from '../app/hydrate-on-interaction.ts';
import { importToLive } from '../app/retry-import.ts';

hydrateOnInteraction(async (occasion) => {
  const [{ openAtlas }, { default: data }, { et }] = await importToLive(() =>
    Promise.all([import('./atlas.tsx'), import('virtual:atlas/et'), import('../i18n/et/index.ts')]),
  );
  await openAtlas(data, et, () => import('virtual:deferred/et'), occasion);
});
