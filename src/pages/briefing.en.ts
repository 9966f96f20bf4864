import { hydrateOnInteraction } from '../app/hydrate-on-interaction.ts';
import { importToLive } from '../app/retry-import.ts';

hydrateOnInteraction(async () => {
  const [{ openBriefingPage }, { default: data }, { default: briefings }, { en }] = await importToLive(() =>
    Promise.all([
      import('./briefing.tsx'),
      import('virtual:atlas/en'),
      import('virtual:briefings/en'),
      import('../i18n/en/index.ts'),
    ]),
  );
  await openBriefingPage(data, en, () => import('virtual:deferred/en'), briefings);
});
