import type { DateStatus } from '../state/date-status.ts';
import { DATE_STATUS } from './date-status-looks.ts';
import { type SymbolPart, symbolParts } from './symbols.ts';

/** One path of a sample in a box of 40 × 24 units. */
interface SamplePart extends SymbolPart {
  readonly opacity: number;
  readonly transform: string | null;
}

const BOX = 'M2 4H20V20H2Z';
const HATCH = 'M2 9L7 4M2 15L13 4M3 20L19 4M9 20L20 9M15 20L20 15';

/** What a date status looks like on the map, whatever the category: a stretch of area and a sign beside it. */
export function dateStatusSample(dateStatus: DateStatus): readonly SamplePart[] {
  const { fill, pattern, width, opacity, dash } = DATE_STATUS[dateStatus];
  const plain = { fill: 'none', stroke: 'hue', width: 1, opacity: 1, transform: null } as const;
  return [
    { ...plain, path: BOX, fill: 'hue', stroke: 'none', width: 0, opacity: 0.12 * fill },
    ...(pattern > 0 ? [{ ...plain, path: HATCH, opacity: 0.6 * pattern }] : []),
    // Dashes of the map would come round so small a box but once or twice.
    {
      ...plain,
      path: BOX,
      width: 1.4 * width,
      opacity: 0.9 * opacity,
      ...(dash && { dash: halved(dash) }),
    },
    ...symbolParts('square', dateStatus).map((part) => ({
      ...part,
      opacity: 1,
      transform: 'translate(22.8 3.6)scale(.7)',
    })),
  ];
}

const halved = (dash: readonly number[]): number[] => dash.map((length) => length / 2);
