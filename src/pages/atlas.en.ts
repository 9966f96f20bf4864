import { hydrateOnInteraction } from '../app/hydrate-on-interaction.ts';
import { retryImport } from '../app/retry-import.ts';

const load = retryImport(() =>
  Promise.all([import('./atlas.tsx'), import('virtual:atlas/en'), import('../i18n/en.ts')]),
);

hydrateOnInteraction(async (occasion) => {
  const [{ openAtlas }, { default: data }, { en }] = await load();
  await openAtlas(data, en, () => import('virtual:deferred/en'), occasion);
});
