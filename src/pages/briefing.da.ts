import { hydrateOnInteraction } from '../app/hydrate-on-interaction.ts';
import { importToLive } from '../app/retry-import.ts';

hydrateOnInteraction(async () => {
  const [{ openBriefingPage }, { default: data }, { default: briefings }, { da }] = await importToLive(() =>
    Promise.all([
      import('./briefing.tsx'),
      import('virtual:atlas/da'),
      import('virtual:briefings/da'),
      import('../i18n/da/index.ts'),
    ]),
  );
  await openBriefingPage(data, da, () => import('virtual:deferred/da'), briefings);
});
