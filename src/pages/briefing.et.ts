import { hydrateOnInteraction } from '../app/hydrate-on-interaction.ts';
import { importToLive } from '../app/retry-import.ts';

hydrateOnInteraction(async () => {
  const [{ openBriefingPage }, { default: data }, { default: briefings }, { et }] = await importToLive(() =>
    Promise.all([
      import('./briefing.tsx'),
      import('virtual:atlas/et'),
      import('virtual:briefings/et'),
      import('../i18n/et/index.ts'),
    ]),
  );
  await openBriefingPage(data, et, () => import('virtual:deferred/et'), briefings);
});
