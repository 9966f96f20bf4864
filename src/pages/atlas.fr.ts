import { hydrateOnInteraction } from '../app/hydrate-on-interaction.ts';
import { retryImport } from '../app/retry-import.ts';

const load = retryImport(() =>
  Promise.all([import('./atlas.tsx'), import('virtual:atlas/fr'), import('../i18n/fr.ts')]),
);

hydrateOnInteraction(async (occasion) => {
  const [{ openAtlas }, { default: data }, { fr }] = await load();
  await openAtlas(data, fr, () => import('virtual:deferred/fr'), occasion);
});
