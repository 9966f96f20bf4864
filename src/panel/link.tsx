import type { ComponentChildren } from 'preact';
import type { Atlas } from '../atlas/atlas.ts';
import type { Language } from '../model/text.ts';
import { NO_SELECTION } from '../state/actions.ts';
import { relatedFeatures } from '../state/selectors.ts';
import type { Selection, ViewState } from '../state/state.ts';
import { addressOf, type PanelContext } from './panel-context.ts';

/** A click that asks for this page, not for a new tab or a download. */
export const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** Whether what is hovered, here or on the map, is this selection or speaks of it. */
function isLit({ atlas, state: { hover } }: PanelContext, selection: Selection): boolean {
  if (hover.kind === 'none' || selection.kind === 'none') return false;
  if (hover.id === selection.id) return true;
  if (selection.kind === 'area') return fallsWithin(atlas, hover.id, selection.id);
  if (selection.kind === 'clause' && hover.kind === 'area') return fallsWithin(atlas, selection.id, hover.id);
  if (selection.kind === 'feature') return relatedFeatures(atlas, hover).includes(selection.id);
  if (selection.kind !== 'clause' || hover.kind !== 'feature') return false;
  return atlas.featureById.get(hover.id)?.feature.properties.clauses.includes(selection.id) ?? false;
}

const fallsWithin = (atlas: Atlas, clauseId: string, areaId: string): boolean =>
  atlas.clausesByArea.get(areaId)?.includes(clauseId) ?? false;

interface SelectLinkProps {
  readonly view: PanelContext;
  readonly to: Selection;
  readonly class?: string;
  readonly rel?: 'prev' | 'next';
  readonly children: ComponentChildren;
}

/** Handlers that light a selection on the map while an element has the pointer or the focus; `too` is told of it. */
export function lighting(
  dispatch: PanelContext['dispatch'],
  selection: ViewState['hover'],
  too: (lit: boolean) => void = () => undefined,
) {
  const light = () => {
    dispatch({ type: 'hover', selection });
    too(true);
  };
  const quench = () => {
    dispatch({ type: 'hover', selection: NO_SELECTION });
    too(false);
  };
  return { onMouseEnter: light, onMouseLeave: quench, onFocus: light, onBlur: quench };
}

/** What makes a link select, and light what it speaks of on the map while it has the pointer or the focus. */
export function selecting(dispatch: PanelContext['dispatch'], selection: Selection) {
  return {
    href: addressOf(selection),
    onClick: (event: MouseEvent) => {
      if (!isPlain(event)) return;
      event.preventDefault();
      dispatch({ type: 'select', selection });
    },
    ...lighting(dispatch, selection),
  };
}

/** A link that selects. */
export function SelectLink({ view, to, class: name, rel, children }: SelectLinkProps) {
  const { dispatch, state } = view;
  const current = to.kind !== 'none' && state.selection.kind !== 'none' && state.selection.id === to.id;
  return (
    <a
      class={name}
      rel={rel}
      aria-current={current ? 'true' : undefined}
      data-lit={isLit(view, to) ? '' : undefined}
      {...selecting(dispatch, to)}
    >
      {children}
    </a>
  );
}

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

/** The language of the titles of sources, where it is not the page's: the data gives them in English alone. */
export const sourceLanguage = (language: Language): Language | undefined =>
  language === 'en' ? undefined : 'en';

interface ExternalLinkProps {
  readonly view: PanelContext;
  readonly url: string | undefined;
  readonly title: string;
}

/** A source outside: a link for web addresses, plain words for anything else. */
export function ExternalLink({ view, url, title }: ExternalLinkProps) {
  const lang = sourceLanguage(view.language);
  if (!url || !isWeb(url)) return <cite lang={lang}>{title}</cite>;
  return (
    <a class="external" href={url} target="_blank" rel="noopener noreferrer">
      <cite lang={lang}>{title}</cite>
      <span class="sr-only"> ({view.words.links.external})</span>
    </a>
  );
}
