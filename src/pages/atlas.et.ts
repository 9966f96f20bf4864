import { hydrateOnInteraction } from '../app/hydrate-on-interaction.ts';

hydrateOnInteraction(async (occasion) => {
  const [{ openAtlas }, { default: data }, { et }] = await Promise.all([
    import('./atlas.tsx'),
    import('virtual:atlas/et'),
    import('../i18n/et.ts'),
  ]);
  await openAtlas(data, et, () => import('virtual:deferred/et'), occasion);
});
