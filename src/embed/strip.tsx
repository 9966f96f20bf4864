import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Credits } from '../controls/credits.tsx';
import { announcement } from '../panel/announcement.ts';
import { announce, LiveRegion } from '../panel/announcer.tsx';
import type { BriefingInPanel } from '../panel/briefing-in-panel.ts';
import { DateStatusKey } from '../panel/date-status-key.tsx';
import { FiltersInForce } from '../panel/in-force.tsx';
import { idOf, type PanelContext } from '../panel/panel-context.ts';
import type { RegionInList } from '../panel/places/order.ts';
import { PlacesByRegion } from '../panel/places/places.tsx';
import { Reading } from '../panel/reading/reading.tsx';
import type { Action } from '../state/actions.ts';
import { Attribution } from './controls.tsx';
import { stripText } from './strip-text.ts';

interface StripProps {
  readonly view: PanelContext;
  readonly missed: boolean;
  /** The places on the map, as it looks when it is asked. */
  readonly places: () => readonly RegionInList[];
  readonly briefing?: BriefingInPanel | null;
  /** The link to the full map. */
  readonly children: ComponentChildren;
}

/**
 * The compact panel: one line under the map with what is selected, which opens over the map; in a wide frame a
 * column beside it that is always open.
 */
export function Strip({ view, missed, places, briefing = null, children }: StripProps) {
  const { words } = view;
  const [open, setOpen] = useState(false);
  const step = briefing?.left ? null : briefing;
  const { number, title, text, note } = step ? { ...step, number: null, text: undefined } : stripText(view);
  const root = useRef<HTMLElement>(null);
  const inner = useFollowing(view, root, step);
  useEscape(root, open, () => setOpen(false));
  return (
    <aside class="strip" id="panel" data-furniture ref={root} aria-label={words.embed.panel} data-open={open}>
      <div class="strip-line">
        <button
          type="button"
          class="strip-toggle"
          aria-expanded={open}
          aria-controls="strip-text"
          title={open ? words.embed.collapse : words.embed.expand}
          onClick={() => setOpen(!open)}
        >
          <svg class="strip-arrow" viewBox="0 0 12 8" aria-hidden="true">
            <path d="M1 7 6 2l5 5" />
          </svg>
          <span class="strip-words">
            <strong>
              {number && <span class="margin">{number} </span>}
              {title}
            </strong>
            {text && <span class="strip-sentence">{text}</span>}
            <span class="strip-note quiet">{note}</span>
          </span>
        </button>
        {briefing && <div class="strip-steps">{briefing.keys()}</div>}
        <div class="strip-end">
          {children}
          <Attribution words={words} />
        </div>
      </div>
      <div class="strip-text part" id="strip-text">
        <FiltersInForce view={inner} />
        {briefing?.content(inner.dispatch)}
        {!step && <Reading view={inner} missed={missed} />}
        <DateStatusKey view={inner} />
        <PlacesInFrame view={inner} places={places} />
        <Credits words={words} />
      </div>
      <LiveRegion />
    </aside>
  );
}

/**
 * Follows a change of subject: to the top of the text; the focus to its heading if the reader chose it there, else a
 * quiet announcement. Nothing outside the text is ever scrolled, so that a page round the frame stays where it is.
 * Returns the view for the text, whose actions say that they come from it.
 */
function useFollowing(
  view: PanelContext,
  root: { readonly current: HTMLElement | null },
  step: BriefingInPanel | null,
) {
  const subject =
    step?.subject ?? [idOf(view.state.selection), ...view.state.candidates].filter(Boolean).join();
  const last = useRef(subject);
  const inner = useMemo((): PanelContext => {
    const dispatch = (action: Action): void => {
      view.dispatch({ origin: 'panel', ...action });
      // A filter that is taken off takes the focus with it.
      if (action.type === 'filter' || action.type === 'date') setTimeout(() => rescueFocus(root.current));
    };
    return { ...view, dispatch };
  }, [view]);
  useEffect(() => {
    if (last.current === subject) return;
    last.current = subject;
    const text = root.current?.querySelector('.strip-text');
    if (text) text.scrollTop = 0;
    const here = view.state.origin === 'panel';
    if (here) text?.querySelector('h2')?.focus({ preventScroll: true });
    announce(here ? '' : (step?.said ?? announcement(view)));
  }, [subject]);
  return inner;
}

function rescueFocus(root: HTMLElement | null): void {
  if (document.activeElement === document.body)
    root?.querySelector<HTMLElement>('.strip-text h2')?.focus({ preventScroll: true });
}

interface PlacesInFrameProps {
  readonly view: PanelContext;
  readonly places: () => readonly RegionInList[];
}

/** The places on the map as a list, made when it is opened: for who chooses without a pointer. */
function PlacesInFrame({ view, places }: PlacesInFrameProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="places strip-places" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{view.words.keys.places.heading}</summary>
      {open && <PlacesByRegion view={view} regions={places()} />}
    </details>
  );
}

/** Closes an open sheet at Escape, before the map takes that key for its own; the focus stays with its button. */
function useEscape(root: { readonly current: HTMLElement | null }, open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return;
    const closeBy = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.stopPropagation();
      if (root.current?.contains(document.activeElement))
        root.current.querySelector<HTMLElement>('.strip-toggle')?.focus({ preventScroll: true });
      close();
    };
    const within = (event: Event): boolean => root.current?.contains(event.target as Node) ?? false;
    // What is open within the text is closed first, by itself.
    const before = (event: KeyboardEvent): void => {
      if (!within(event)) closeBy(event);
    };
    const after = (event: KeyboardEvent): void => {
      if (within(event)) closeBy(event);
    };
    window.addEventListener('keydown', before, { capture: true });
    window.addEventListener('keydown', after);
    return () => {
      window.removeEventListener('keydown', before, { capture: true });
      window.removeEventListener('keydown', after);
    };
  }, [open]);
}
