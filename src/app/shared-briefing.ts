import { type Draft, jsonOf } from '../briefing/draft.ts';
import { readIn } from '../briefing/read.ts';
import { fileNameOf, fragmentHolding } from '../briefing/workshop.ts';
import { t } from '../i18n/index.ts';
import type { SharedBriefing } from '../share/shared-briefing.ts';
import { briefingFragment } from '../share/shared-briefing.ts';
import { IN_ADDRESS } from '../state/fragment.ts';
import type { AtlasApp } from './atlas-app.ts';
import type { OpenBriefing } from './briefing.ts';
import type { Deferred } from './deferred.ts';
import { retryImport } from './retry-import.ts';

const loadSlides = retryImport(async () => (await import('./briefing-slides.ts')).briefingSlides);

interface From {
  readonly app: Pick<AtlasApp, 'atlas' | 'language'>;
  readonly deferred: Pick<Deferred, 'before'>;
}

/** What the dialog for sharing knows of a briefing. */
function sharedOf(
  { app, deferred }: From,
  whole: Draft,
  place: Pick<SharedBriefing, 'id' | 'step' | 'shown'>,
): SharedBriefing {
  const { language } = app;
  const briefing = readIn(whole, language);
  const shared = {
    ...place,
    title: briefing.title || t(language).briefing.label,
    steps: briefing.steps.length,
    shipped: !place.id.startsWith(IN_ADDRESS),
    json: `${jsonOf(whole, 2)}\n`,
    fileName: fileNameOf(briefing.title),
  };
  return {
    ...shared,
    slides: async (site, drawing) => {
      const make = await loadSlides();
      const fragment = briefingFragment(shared, false);
      return make(app, deferred, { briefing, fragment, site, drawing });
    },
  };
}

/** The briefing that is read. */
export const sharedOpen = (from: From, { whole, id, step, left }: OpenBriefing): SharedBriefing =>
  sharedOf(from, whole, { id, step, shown: !left });

/** The briefing in the making. */
export async function sharedDraft(from: From, draft: Draft): Promise<SharedBriefing> {
  const [, id = ''] = /^#briefing=([^&]*)/.exec(await fragmentHolding(draft)) ?? [];
  return sharedOf(from, draft, { id, step: 1, shown: true });
}
