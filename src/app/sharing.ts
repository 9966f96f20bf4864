import type { AtlasApp } from './atlas-app.ts';
import { retryImport } from './retry-import.ts';

const dialog = retryImport(async () => (await import('../share/dialog/open.tsx')).openShare);

/** Opens the dialog for sharing, whose code comes with the first wish for it. Where it does not come, says so. */
export async function shareMap(app: AtlasApp): Promise<void> {
  const { notices } = app;
  notices.forget('share');
  try {
    const openShare = await dialog();
    openShare(app);
  } catch (error) {
    const retry = () => void shareMap(app);
    notices.tell({ kind: 'failure', part: 'share', message: String(error), retry });
  }
}
