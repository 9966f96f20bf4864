import { hydrateOnInteraction } from '../app/hydrate-on-interaction.ts';

hydrateOnInteraction(async (occasion) => {
  const [{ openAtlas }, { default: data }, { en }] = await Promise.all([
    import('./atlas.tsx'),
    import('virtual:atlas/en'),
    import('../i18n/en.ts'),
  ]);
  await openAtlas(data, en, () => import('virtual:deferred/en'), occasion);
});
