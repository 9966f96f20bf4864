import type { GroundKind, Kind } from '../scene/key.ts';
import { AreaSample, LineSample, Sign } from './swatch.tsx';
import type { View } from './view.ts';

/** How a kind of mark is drawn, in a box of 24 × 24. */
export const KindSample = ({ kind: { category, shape } }: { kind: Kind }) => (
  <svg class={`swatch k-${category}`} viewBox="0 0 24 24" aria-hidden="true">
    {shape === 'point' && <Sign category={category} />}
    {shape === 'area' && <AreaSample category={category} />}
    {shape === 'line' && <LineSample category={category} />}
  </svg>
);

/** A kind of mark in words. */
export function kindName(
  { words }: Pick<View, 'words'>,
  { title, shape, names, oneOfSeveral }: Kind,
): string {
  if (names.length > 0) return names.join(words.list.separator);
  return oneOfSeveral ? `${title}: ${words.first.key.shapes[shape]}` : title;
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
