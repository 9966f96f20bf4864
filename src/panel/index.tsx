import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Atlas } from '../atlas/atlas.ts';
import { t } from '../i18n/index.ts';
import type { Language } from '../model/text.ts';
import { FACETS } from '../model/vocabulary.ts';
import type { Action } from '../state/actions.ts';
import type { ViewState } from '../state/state.ts';
import { announcement } from './announcement.ts';
import { LiveRegion } from './announcer.tsx';
import type { BriefingInPanel } from './briefing-in-panel.ts';
import { Filters } from './filters.tsx';
import { FiltersInForce } from './in-force.tsx';
import { Layers } from './layers.tsx';
import { type PanelContext, ViewContext, type Ways } from './panel-context.ts';
import { Part } from './part.tsx';
import { Reading } from './reading/reading.tsx';
import { SearchField } from './search/field.tsx';
import { ResultsAgain, ResultsPart, SearchAnnouncement } from './search/results-part.tsx';
import { ASLEEP_SEARCH, type SearchStatus } from './search/status.ts';
import { type Search, useSearch } from './search/use-search.ts';
import type { SheetHeight } from './sheet.ts';
import { SheetHandle } from './sheet-handle.tsx';
import { useStepKeys } from './shortcuts.ts';
import { type Tab, TabList, tabOf } from './tabs.tsx';
import { subjectOf, useFollowing } from './use-following.ts';

/** Parts that are built on the panel's own, and made when they are opened. */
export interface LazyViews {
  readonly timeline: ComponentType<{ view: PanelContext }>;
  readonly parties: ComponentType<{ view: PanelContext }>;
  readonly comparison: ComponentType<{ view: PanelContext }>;
}

export interface PanelProps {
  readonly atlas: Atlas;
  readonly state: ViewState;
  readonly dispatch: (action: Action) => void;
  readonly language: Language;
  /** Today, `YYYY-MM-DD`. */
  readonly now: string;
  /** The last click on the map found nothing. */
  readonly missed?: boolean;
  /**
   * What stands below the map's key, made anew each time: a node of its own that is used again would keep the tree that
   * it first stood in, and so all after it. The same function as long as it is the same.
   */
  readonly keyFoot?: () => ComponentChildren;
  readonly searchStatus?: SearchStatus;
  readonly opened?: LazyViews;
  readonly briefing?: BriefingInPanel | null;
  readonly ways?: Ways;
  readonly make?: () => void;
}

/** The panel: contents or what is selected, the map's key, the filters. On narrow screens it is a sheet. */
export function Panel({
  atlas,
  state,
  dispatch,
  language,
  now,
  missed = false,
  keyFoot,
  searchStatus = ASLEEP_SEARCH,
  opened,
  briefing = null,
  ways,
  make,
}: PanelProps) {
  const words = t(language);
  const root = useRef<HTMLElement>(null);
  const step = briefing?.left ? null : briefing;
  const subject = step?.subject ?? subjectOf(atlas, state);
  const tab = tabOf(state.panel);
  const [height, setHeight] = useState<SheetHeight>('peek');

  const lower = () => setHeight((now) => (now === 'full' ? 'half' : now));
  const view = useView({ atlas, state, dispatch, language, now, ways: useLowering(ways, lower), make });
  useStepKeys(view, dispatch);
  const changed = (): string => {
    if (height === 'peek' && subject) setHeight('half');
    return step?.said ?? announcement(view);
  };
  useFollowing(root, subject, { origin: state.origin, stays: briefing?.stays, changed });

  const search = useSearch(view, searchStatus, lower);
  const rise = () => {
    searchStatus.wake();
    setHeight('full');
  };

  useEffect(() => {
    if (state.panel !== 'clauses' && height === 'peek') setHeight('half');
  }, [state.panel]);
  const open = (next: Tab) => {
    dispatch({ type: 'panel', panel: next });
    if (height === 'peek') setHeight('half');
  };
  const filters = FACETS.reduce((sum, facet) => sum + state.filters[facet].length, 0);
  const parts = useMemo(
    () => <Parts {...{ view, missed, keyFoot, opened, briefing, searchStatus, search }} />,
    [view, missed, keyFoot, opened, briefing, searchStatus, search],
  );
  return (
    <aside
      class="panel"
      id="panel"
      ref={root}
      aria-label={words.site.panel}
      data-tab={tab}
      data-height={height}
      data-furniture=""
    >
      <SheetHandle words={words} height={height} setHeight={setHeight} />
      <SearchField words={words} search={search} wake={searchStatus.wake} rise={rise} />
      <TabList words={words} tab={tab} choose={open} filters={filters} />
      <ViewContext.Provider value={view}>{parts}</ViewContext.Provider>
      <FiltersInForce view={view} />
      <SearchAnnouncement view={view} searchStatus={searchStatus} search={search} />
      <LiveRegion />
    </aside>
  );
}

interface PartsProps extends Pick<PanelProps, 'keyFoot' | 'opened' | 'briefing'> {
  readonly view: PanelContext;
  readonly missed: boolean;
  readonly searchStatus: SearchStatus;
  readonly search: Search;
}

function Parts({ view, missed, keyFoot, opened, briefing, searchStatus, search }: PartsProps) {
  const { panel } = view.state;
  return (
    <div class="panel-scroll">
      <Part name="clauses" panel={panel} kept>
        {search.showing ? (
          <ResultsPart view={view} searchStatus={searchStatus} search={search} />
        ) : (
          <>
            <ResultsAgain view={view} search={search} />
            {briefing?.content(view.dispatch)}
            {(!briefing || briefing.left) && <Reading view={view} missed={missed} />}
          </>
        )}
      </Part>
      <Part name="layers" panel={panel} kept>
        <Layers view={view} foot={keyFoot} />
      </Part>
      <Part name="filters" panel={panel} kept>
        <Filters view={view} />
      </Part>
      <Part name="timeline" panel={panel}>
        {opened && panel === 'timeline' && <opened.timeline view={view} />}
      </Part>
      <Part name="parties" panel={panel}>
        {opened && panel === 'parties' && <opened.parties view={view} />}
        {opened && panel === 'comparison' && <opened.comparison view={view} />}
      </Part>
    </div>
  );
}

/**
 * The view of all parts, the same object while only the camera moves, so that a drag on the map
 * renders nothing here. What is done in the panel says so.
 */
function useView(props: Omit<PanelProps, 'missed' | 'keyFoot' | 'opened' | 'searchStatus'>): PanelContext {
  const { atlas, state, dispatch, language, now, ways, make } = props;
  const { selection, layers, filters, on, query, panel, hover, candidates, arrived } = state;
  return useMemo(
    () => ({
      atlas,
      state,
      language,
      now,
      words: t(language),
      ways,
      make,
      dispatch: (action: Action) => dispatch({ origin: 'panel', ...action }),
    }),
    [
      atlas,
      dispatch,
      language,
      now,
      ways,
      make,
      selection,
      layers,
      filters,
      on,
      query,
      panel,
      hover,
      candidates,
      arrived,
    ],
  );
}

/** The ways of the map, before which a sheet that covers all of it makes room. */
const useLowering = (ways: Ways | undefined, lower: () => void): Ways | undefined =>
  useMemo(
    () =>
      ways && {
        before: ways.before,
        go(selection) {
          lower();
          ways.go(selection);
        },
        back() {
          lower();
          ways.back();
        },
      },
    [ways],
  );
