import { hydrateOnInteraction } from '../app/hydrate-on-interaction.ts';
import { importToLive } from '../app/retry-import.ts';

hydrateOnInteraction(async (occasion) => {
  const [{ openAtlas }, { default: data }, { fr }] = await importToLive(() =>
    Promise.all([import('./atlas.tsx'), import('virtual:atlas/fr'), import('../i18n/fr/index.ts')]),
  );
  await openAtlas(data, fr, () => import('virtual:deferred/fr'), occasion);
});
