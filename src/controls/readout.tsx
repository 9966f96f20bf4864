import { formatDecimal, formatPosition } from '../i18n/format.ts';
import type { Catalogue } from '../i18n/index.ts';
import type { LngLat } from '../model/geo.ts';

interface ReadoutProps {
  readonly words: Catalogue;
  /** Position under the pointer, or null while there is none. */
  readonly pointer: LngLat | null;
  readonly centre: LngLat;
}

/** Width of the longest coordinates, CSS pixels. */
const WIDEST = 150;

/** Coordinates under the pointer, or of the centre where there is no pointer. */
export function Readout({ words, pointer, centre }: ReadoutProps) {
  const at = pointer ?? centre;
  const label = pointer ? words.controls.pointer : words.controls.centre;
  return (
    <p class="readout" data-furniture={WIDEST} title={`${label}: ${formatDecimal(at, words)}`}>
      <span class="sr-only">{label}: </span>
      {formatPosition(at, words)}
    </p>
  );
}
