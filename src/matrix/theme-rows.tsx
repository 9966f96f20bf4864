import type { FunctionComponent } from 'preact';
import type { LayerFeature } from '../model/types.ts';
import { AreaItem, ClauseList } from '../panel/clause-item.tsx';
import { SelectLink } from '../panel/link.tsx';
import { type PanelContext, say } from '../panel/panel-context.ts';
import type { Side, ThemeComparison } from './comparing.ts';
import { FilterHead } from './filter-head.tsx';
import { LIMITS_LAYER } from './limits.ts';

/** One theme: a row for the reports, one for what was signed, one across all columns for the law. */
export function ThemeRows({
  view,
  comparison: { theme, sides, limits },
}: {
  view: PanelContext;
  comparison: ThemeComparison;
}) {
  const { words, state, atlas } = view;
  const lit = theme !== null && state.hover.kind === 'theme' && state.hover.id === theme;
  const layer = atlas.layers.find(({ id }) => id === LIMITS_LAYER);
  return (
    <tbody class="compared" data-lit={lit ? '' : undefined}>
      <tr class="compared-title">
        <th class="compared-theme" scope="rowgroup" colSpan={sides.length + 1}>
          {theme ? (
            <FilterHead view={view} facet="theme" value={theme} name={words.themes[theme]} />
          ) : (
            words.comparison.beyond
          )}
        </th>
      </tr>
      {theme && <SideRow view={view} sides={sides} heading={words.comparison.reported} of={Reported} />}
      <SideRow view={view} sides={sides} heading={words.instruments.signed} of={Signed} />
      {layer && limits.length > 0 && (
        <tr>
          <th class="compared-row" scope="row">
            {say(view, layer.title)}
          </th>
          <td class="compared-side compared-law" colSpan={sides.length}>
            <Limits view={view} limits={limits} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

interface SideProps {
  readonly view: PanelContext;
  readonly side: Side;
}

interface SideRowProps {
  readonly view: PanelContext;
  readonly sides: readonly Side[];
  readonly heading: string;
  readonly of: FunctionComponent<SideProps>;
}

/** A cell a side; where the columns do not fit beside one another the name of its agreement stands in it, which its heading says anyway. */
const SideRow = ({ view, sides, heading, of: Said }: SideRowProps) => (
  <tr>
    <th class="compared-row" scope="row">
      {heading}
    </th>
    {sides.map((side) => (
      <td key={side.agreement.id} class="compared-side">
        <span class="compared-name" aria-hidden="true">
          {say(view, side.agreement.shortTitle)}
        </span>
        <Said view={view} side={side} />
      </td>
    ))}
  </tr>
);

function Reported({ view, side: { clauses, why } }: SideProps) {
  if (why !== 'says') return <p class="quiet">{view.words.comparison.none[why]}</p>;
  return <ClauseList view={view} clauses={clauses} />;
}

function Signed({ view, side: { areas, instruments } }: SideProps) {
  const { comparison } = view.words;
  if (instruments.length === 0) return <p class="quiet">{comparison.noDocument}</p>;
  if (areas.length === 0) return <p class="quiet">{comparison.noArea}</p>;
  return (
    <ol class="clauses">
      {areas.map(({ area }) => {
        const reported = view.atlas.clausesByArea.has(area.id);
        return (
          <AreaItem key={area.id} view={view} area={area} note={reported ? null : comparison.notReported} />
        );
      })}
    </ol>
  );
}

/** Limits in law by name; each lights up on the map, and selects. */
const Limits = ({ view, limits }: { view: PanelContext; limits: readonly LayerFeature[] }) => (
  <p>
    {limits.map(({ id, properties }, index) => (
      <span key={id}>
        {index > 0 && view.words.list.separator}
        <SelectLink view={view} to={{ kind: 'feature', id }}>
          {say(view, properties.name)}
        </SelectLink>
      </span>
    ))}
  </p>
);
