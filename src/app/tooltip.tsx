import { effect } from '@preact/signals';
import { render } from 'preact';
import type { Atlas, LinkedFeature } from '../atlas/atlas.ts';
import { representativePoint } from '../geometry/representative-point.ts';
import { type Catalogue, t } from '../i18n/index.ts';
import type { ScreenPoint } from '../model/geo.ts';
import { inLanguage, type Language } from '../model/text.ts';
import type { AtlasApp } from './atlas-app.ts';

interface TooltipProps {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly words: Catalogue;
  readonly linked: LinkedFeature;
}

/** What a place is in a few words: its name, its kind, and how many clauses of which agreement speak of it. */
function Tooltip({ atlas, language, words, linked: { feature, layer } }: TooltipProps) {
  const { name, clauses } = feature.properties;
  const spoken = atlas.agreements.flatMap((agreement) => {
    const n = clauses.filter((id) => atlas.clauseById.get(id)?.agreement === agreement).length;
    return n > 0 ? [{ agreement, n }] : [];
  });
  return (
    <>
      <strong>{inLanguage(name, language)}</strong>
      <span class="quiet">{words.keys.kinds[layer.id] ?? inLanguage(layer.title, language)}</span>
      {spoken.map(({ agreement, n }) => (
        <span key={agreement.id}>
          {inLanguage(agreement.shortTitle, language)} · {words.contents.clauses(n)}
        </span>
      ))}
      {spoken.length === 0 && <span class="quiet">{words.feature.noClauses}</span>}
    </>
  );
}

/** What stands under the tip: a pointer that rests, or a place that the keys have come to. */
type Guide = { readonly kind: 'pointer'; readonly at: ScreenPoint } | { readonly kind: 'keys' } | null;

/** CSS pixels from the point to the tip. */
const ASIDE = 14;
/** CSS pixels that stay free at the edges of the map. */
const EDGE = 4;

/**
 * Tells by a tip what the pointer rests on, or where the keys have come to. It goes with the pointer, lets every press
 * through, and leaves at Escape until something else is under it. Fingers have no place to rest: they choose.
 * `first`: the event that brought it here.
 */
export function tooltipOn(
  container: HTMLElement,
  { atlas, language, store, host }: AtlasApp,
  first: Event,
): void {
  const words = t(language);
  const tip = document.createElement('div');
  tip.className = 'tooltip';
  tip.id = 'map-tooltip';
  tip.setAttribute('role', 'tooltip');
  tip.hidden = true;
  container.after(tip);
  let guide: Guide = null;
  let shown: string | null = null;
  let dismissed: string | null = null;

  const placeAt = ([x, y]: ScreenPoint): void => {
    const { width, height } = host.size;
    const [w, h] = [tip.offsetWidth, tip.offsetHeight];
    const left = x + ASIDE + w + EDGE <= width ? x + ASIDE : x - ASIDE - w;
    const top = y + ASIDE + h + EDGE <= height - host.padding.bottom ? y + ASIDE : y - ASIDE - h;
    tip.style.translate = `${Math.max(EDGE, left)}px ${Math.max(EDGE, top)}px`;
  };
  const pointOf = (id: string): ScreenPoint | null => {
    if (guide?.kind === 'pointer') return guide.at;
    const linked = guide && atlas.featureById.get(id);
    return linked ? (host.renderer?.project(representativePoint(linked.feature)) ?? null) : null;
  };
  const update = (): void => {
    const { hover } = store.state.peek();
    const id = hover.kind === 'feature' ? hover.id : null;
    if (id !== dismissed) dismissed = null;
    const linked = id && id !== dismissed ? atlas.featureById.get(id) : undefined;
    const at = linked && pointOf(linked.feature.id);
    tip.hidden = !at;
    if (!linked || !at) return;
    if (shown !== id)
      render(<Tooltip atlas={atlas} language={language} words={words} linked={linked} />, tip);
    shown = id;
    placeAt(at);
  };
  const guideBy = (next: Guide): void => {
    guide = next;
    update();
  };

  const byPointer = ({ pointerType, buttons, clientX, clientY }: PointerEvent): void => {
    const { left, top } = container.getBoundingClientRect();
    const rests = pointerType !== 'touch' && buttons === 0;
    guideBy(rests ? { kind: 'pointer', at: [clientX - left, clientY - top] } : null);
  };
  const byKey = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape') guideBy({ kind: 'keys' });
  };
  container.addEventListener('pointermove', byPointer);
  for (const type of ['pointerdown', 'pointerleave', 'wheel', 'focusout'] as const)
    container.addEventListener(type, () => guideBy(null), { passive: true });
  // In the capture phase, in which the map takes its keys and lets none go on.
  container.addEventListener('keydown', byKey, { capture: true });
  window.addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape' || tip.hidden) return;
      dismissed = shown;
      update();
    },
    { capture: true },
  );
  effect(() => {
    // By key the tip goes with the map, which moves to a place out of sight.
    void store.state.value.hover;
    void store.state.value.camera;
    update();
  });
  if (first instanceof PointerEvent) byPointer(first);
  else guideBy({ kind: 'keys' });
}
