import { GROUND_KINDS, type GroundKind, type Kind } from '../scene/key.ts';
import { AreaSample, LineSample, Sign } from './swatch.tsx';
import { partyNames } from './terms.tsx';
import type { View } from './view.ts';

/** How a kind of mark is drawn, in a box of 24 × 24. */
export const KindSample = ({ kind: { category, shape } }: { kind: Kind }) => (
  <svg class={`swatch k-${category}`} viewBox="0 0 24 24" aria-hidden="true">
    {shape === 'point' && <Sign category={category} />}
    {shape === 'area' && <AreaSample category={category} />}
    {shape === 'line' && <LineSample category={category} />}
  </svg>
);

/** One of the ways in which a layer is drawn, in words: the names of a few lines, else what it is. */
export const waysName = ({ words }: Pick<View, 'words'>, { shape, names }: Kind): string =>
  names.length > 0 ? names.join(words.list.separator) : words.first.key.shapes[shape];

/** A kind of mark in words. */
export function kindName(view: Pick<View, 'words'>, kind: Kind): string {
  if (!kind.oneOfSeveral) return kind.title;
  return kind.names.length > 0 ? waysName(view, kind) : `${kind.title}: ${waysName(view, kind)}`;
}

/** A stretch of the ground as the map draws it. */
export const GroundSample = ({ kind }: { kind: GroundKind | 'tint' }) => (
  <svg class={`swatch ground-sample g-${kind}`} viewBox="0 0 24 24" aria-hidden="true">
    <rect class="g-below" x="1" y="4" width="22" height="16" />
    {kind === 'shelf' && <path class="g-land" d="M1 20V12C6 8 9 15 14 12S20 6 23 8V20Z" />}
    {kind !== 'shelf' && kind !== 'ice' && kind !== 'tint' && (
      <path class="g-line" d="M1 15Q8 6 13 12T23 9" />
    )}
  </svg>
);

/** Whom the tint of the ground stands for. */
export const TintKey = ({ view, parties }: { view: View; parties: readonly string[] }) => (
  <>
    <h3>{view.words.first.key.parties}</h3>
    <ul class="key-list">
      <li>
        <GroundSample kind="tint" />
        <span>{partyNames(view.words, parties)}</span>
      </li>
    </ul>
  </>
);

/** What the ground shows that wants a word. */
export const GroundKey = ({ view }: { view: View }) => (
  <>
    <h3>{view.words.first.key.ground}</h3>
    <ul class="key-list">
      {GROUND_KINDS.map((kind) => (
        <li key={kind}>
          <GroundSample kind={kind} />
          <span>{view.words.first.key[kind]}</span>
        </li>
      ))}
    </ul>
  </>
);
