import type { ComponentChildren } from 'preact';
import type { Layer } from '../model/types.ts';
import { categoryOf } from '../scene/build.ts';
import { isOutlined, type Kind, keyOf } from '../scene/key.ts';
import { visibleLayers } from '../state/selectors.ts';
import { DateStatusKey } from './date-status-key.tsx';
import { AccentKey, BasisLines, GroundLines, TintLines, Ways } from './key-samples.tsx';
import { LimitKey } from './limits.tsx';
import { type PanelContext, say } from './panel-context.ts';
import { RecordLines } from './sources.tsx';
import { Swatch } from './swatch.tsx';
import { TextButton } from './text-button.tsx';

/** The map's key: every layer with its sign and a switch, and what a line's manner says; `foot` stands below it. */
export function Layers({ view, foot }: { view: PanelContext; foot?: () => ComponentChildren }) {
  const { words, atlas, state, dispatch } = view;
  const visible = visibleLayers(atlas, state);
  const { kinds, tinted, ground } = keyOf(atlas, state, view.language);
  return (
    <div class="layers">
      <h2 tabIndex={-1}>{words.layers.heading}</h2>
      <DateStatusKey view={view} />
      <p class="lead">{visible.length > 0 ? words.layers.explanation : words.layers.none}</p>
      <ul class="layer-list">
        {[...atlas.layers].reverse().map((layer) => (
          <LayerSwitch
            key={layer.id}
            view={view}
            layer={layer}
            visible={visible}
            kinds={kinds.filter((kind) => kind.layerId === layer.id)}
          />
        ))}
      </ul>
      {state.layers && (
        <p>
          <TextButton onClick={() => dispatch({ type: 'layers', ids: null })}>
            {words.layers.reset}
          </TextButton>
        </p>
      )}
      {visible.includes('limits-in-law') && <LimitKey view={view} />}
      <AccentKey view={view} />
      {tinted.length > 0 && (
        <>
          <h3>{words.first.key.parties}</h3>
          <ul class="key-list">
            <TintLines view={view} tinted={tinted} />
          </ul>
        </>
      )}
      <h3>{words.first.key.ground}</h3>
      <ul class="key-list">
        <GroundLines view={view} ground={ground} />
      </ul>
      <h3>{words.layers.basisHeading}</h3>
      <p class="lead">{words.layers.basisIntro}</p>
      <ul class="key-list">
        <BasisLines view={view} explained="quiet" />
      </ul>
      <h3>{words.layers.markHeading}</h3>
      <ul class="key-list">
        <RecordLines view={view} />
      </ul>
      {foot?.()}
    </div>
  );
}

interface LayerSwitchProps {
  readonly view: PanelContext;
  readonly layer: Layer;
  readonly visible: readonly string[];
  /** The ways in which it is drawn now. */
  readonly kinds: readonly Kind[];
}

function LayerSwitch({ view, layer, visible, kinds }: LayerSwitchProps) {
  const on = visible.includes(layer.id);
  const count = layer.features.length || (layer.deferred ?? 0);
  const toggle = () =>
    view.dispatch({
      type: 'layers',
      ids: on ? visible.filter((id) => id !== layer.id) : [...visible, layer.id],
    });
  return (
    <li>
      <label class="layer-switch">
        <input type="checkbox" checked={on} onChange={toggle} aria-describedby={`about-${layer.id}`} />
        <Swatch category={categoryOf(layer.id)} outlined={isOutlined(layer.features)} />
        <span class="layer-name">{say(view, layer.title)}</span>
        <span class="count">
          <span class="sr-only">, {view.words.layers.places(count)}</span>
          <span aria-hidden="true">{count}</span>
        </span>
      </label>
      <p class="quiet" id={`about-${layer.id}`}>
        {say(view, layer.description)}
      </p>
      <Ways view={view} kinds={kinds} />
    </li>
  );
}
