import { whenWanted } from '../app/wanted.ts';

whenWanted(async (occasion) => {
  const [{ openAtlas }, { default: data }, { fr }] = await Promise.all([
    import('./atlas.tsx'),
    import('virtual:atlas/fr'),
    import('../i18n/fr.ts'),
  ]);
  await openAtlas(data, fr, () => import('virtual:deferred/fr'), occasion);
});
