import { hydrateOnInteraction } from '../app/hydrate-on-interaction.ts';
import { importToLive } from '../app/retry-import.ts';

hydrateOnInteraction(async (occasion) => {
  const [{ openAtlas }, { default: data }, { en }] = await importToLive(() =>
    Promise.all([import('./atlas.tsx'), import('virtual:atlas/en'), import('../i18n/en/index.ts')]),
  );
  await openAtlas(data, en, () => import('virtual:deferred/en'), occasion);
});
