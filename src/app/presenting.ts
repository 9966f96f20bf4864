import type { PresentProps } from '../briefing/step.tsx';
import type { AtlasApp } from './atlas-app.ts';
import type { BriefingReader } from './briefing.ts';
import { retryImport } from './retry-import.ts';

/** The code that presents, which comes when it is asked for. */
const loadCode = retryImport(() => import('../briefing/present.tsx'));

export function presentingOf(
  { atlas, language, notices }: AtlasApp,
  { open, go }: BriefingReader,
): PresentProps {
  let presenter: ReturnType<Awaited<ReturnType<typeof loadCode>>['presenterOn']> | null = null;
  const load = async () => {
    const code = await loadCode();
    presenter ??= code.presenterOn({ open, go }, { atlas, language });
    return { code, presenter };
  };
  const told = (work: () => Promise<void>): void => {
    work().catch((error: unknown) => notices.failed('view', error, () => told(work)));
  };
  return {
    present: () =>
      told(async () => {
        (await load()).presenter.begin();
      }),
    showNotes() {
      // Browsers open a window at the press itself, not later.
      const page = window.open('', 'accords-notes', 'popup,width=720,height=640');
      if (page)
        told(async () => {
          const { code, presenter } = await load();
          code.showNotes(page, presenter, language);
          page.focus();
        });
      return page !== null;
    },
  };
}
