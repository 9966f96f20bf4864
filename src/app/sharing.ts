import type { AtlasApp } from './atlas-app.ts';
import type { BriefingReader } from './briefing.ts';
import type { BriefingMaker } from './briefing-maker.ts';
import type { Deferred } from './deferred.ts';
import { retryImport } from './retry-import.ts';

const dialog = retryImport(async () => (await import('../share/dialog/open.tsx')).openShare);
const briefings = retryImport(() => import('./shared-briefing.ts'));

interface Sharing {
  readonly app: AtlasApp;
  readonly reader: Pick<BriefingReader, 'open'>;
  readonly maker: BriefingMaker;
  readonly deferred: Pick<Deferred, 'before'>;
}

/** Opens the dialog for sharing, whose code comes with the first wish for it. Where it does not come, says so. */
export async function shareMap(sharing: Sharing): Promise<void> {
  const { app, reader, maker } = sharing;
  const { notices } = app;
  notices.forget('share');
  try {
    const open = reader.open.peek();
    const draft = open ? null : maker.draft();
    const code = open || draft ? briefings() : null;
    const [openShare, made] = await Promise.all([dialog(), code]);
    const briefing =
      made && (open ? made.sharedOpen(sharing, open) : await made.sharedDraft(sharing, draft!));
    const make = (): void => {
      app.store.dispatch({ type: 'panel', panel: 'clauses' });
      maker.start();
    };
    openShare(app, { briefing, make });
  } catch (error) {
    notices.failed('share', error, () => void shareMap(sharing));
  }
}
