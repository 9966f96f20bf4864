import { useEffect, useState } from 'preact/hooks';
import type { PanelPart } from '../model/vocabulary.ts';
import type { OpenedParts } from '../panel/panel.tsx';
import type { AtlasApp } from './atlas-app.ts';
import { piece } from './piece.ts';
import { whenIdle } from './when-idle.ts';

const fetchOpened = piece(async () => (await import('./opened.ts')).opened);

/** The views over all clauses: fetched at once where one is open, else when the page has nothing else to do. */
export function useOpened({ host, notices }: AtlasApp, panel: PanelPart): OpenedParts | undefined {
  const [opened, setOpened] = useState<OpenedParts>();
  const wanted = panel === 'timeline' || panel === 'parties' || panel === 'comparison';
  const load = (): void => {
    fetchOpened().then(setOpened, (error: unknown) => {
      if (!wanted) return;
      const message = error instanceof Error ? error.message : String(error);
      notices.tell({ kind: 'failure', part: 'view', message, retry: load });
    });
  };
  useEffect(() => {
    if (opened) return;
    if (wanted) load();
    else whenIdle(host, load);
  }, [wanted]);
  return opened;
}
