import { hydrateOnInteraction } from '../app/hydrate-on-interaction.ts';
import { retryImport } from '../app/retry-import.ts';

const load = retryImport(() =>
  Promise.all([import('./atlas.tsx'), import('virtual:atlas/et'), import('../i18n/et.ts')]),
);

hydrateOnInteraction(async (occasion) => {
  const [{ openAtlas }, { default: data }, { et }] = await load();
  await openAtlas(data, et, () => import('virtual:deferred/et'), occasion);
});
