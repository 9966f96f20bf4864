import { hydrateOnInteraction } from '../app/hydrate-on-interaction.ts';
import { importToLive } from '../app/retry-import.ts';

hydrateOnInteraction(async () => {
  const [{ openBriefingPage }, { default: data }, { default: briefings }, { fr }] = await importToLive(() =>
    Promise.all([
      import('./briefing.tsx'),
      import('virtual:atlas/fr'),
      import('virtual:briefings/fr'),
      import('../i18n/fr/index.ts'),
    ]),
  );
  await openBriefingPage(data, fr, () => import('virtual:deferred/fr'), briefings);
});
