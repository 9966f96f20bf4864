import type { Catalogue } from '../i18n/index.ts';
import type { PanelPart } from '../model/vocabulary.ts';

const TABS = ['clauses', 'layers', 'filters', 'timeline', 'parties'] as const satisfies readonly PanelPart[];
export type Tab = (typeof TABS)[number];

/** The tab under which a part of the panel stands: some share one. */
export function tabOf(part: PanelPart): Tab {
  if (part === 'reading') return 'clauses';
  return part === 'comparison' ? 'parties' : part;
}

interface TabListProps {
  readonly words: Catalogue;
  readonly tab: Tab;
  readonly choose: (tab: Tab) => void;
  /** Number of filters in force, told beside the name. */
  readonly filters: number;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The parts of the panel as tabs; arrow keys go round. Without a script all parts stand one below the other. */
export function TabList({ words, tab, choose, filters }: TabListProps) {
  const keys = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length]!;
    choose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.tabs.label} onKeyDown={keys}>
      {TABS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-controls={`part-${name}`}
          aria-selected={name === tab}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => choose(name)}
        >
          {words.tabs[name]}
          {name === 'filters' && filters > 0 && <span class="tab-count"> ({filters})</span>}
        </button>
      ))}
    </div>
  );
}
