import { useEffect, useState } from 'preact/hooks';
import type { PanelPart } from '../model/vocabulary.ts';
import type { LazyViews } from '../panel/index.tsx';
import type { AtlasApp } from './atlas-app.ts';
import { retryImport } from './retry-import.ts';
import { whenIdle } from './when-idle.ts';

const fetchViews = retryImport(async () => (await import('./lazy-views.ts')).lazyViews);

/** The views over all clauses: fetched at once where one is open, else when the page has nothing else to do. */
export function useLazyViews({ host, notices }: AtlasApp, panel: PanelPart): LazyViews | undefined {
  const [opened, setOpened] = useState<LazyViews>();
  const wanted = panel === 'timeline' || panel === 'parties' || panel === 'comparison';
  const load = (): void => {
    fetchViews().then(setOpened, (error: unknown) => {
      if (wanted) notices.failed('view', error, load);
    });
  };
  useEffect(() => {
    if (opened) return;
    if (wanted) load();
    else whenIdle(host, load);
  }, [wanted]);
  return opened;
}
