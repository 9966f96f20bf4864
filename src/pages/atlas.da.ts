import { whenWanted } from '../app/wanted.ts';

whenWanted(async (occasion) => {
  const [{ openAtlas }, { default: data }, { da }] = await Promise.all([
    import('./atlas.tsx'),
    import('virtual:atlas/da'),
    import('../i18n/da.ts'),
  ]);
  await openAtlas(data, da, () => import('virtual:deferred/da'), occasion);
});
