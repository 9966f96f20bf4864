import type { Box } from '../../geometry/box.ts';
import type { ScreenPoint } from '../../model/geo.ts';
import type { TextStyle } from './style.ts';

/** A letter set along a line: its middle on the baseline's centre line, CSS pixels; `angle` in radians. */
export interface Glyph {
  readonly letter: string;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** A thin line from a word to the place it names, CSS pixels. */
export interface Leader {
  readonly from: ScreenPoint;
  readonly to: ScreenPoint;
}

interface Room {
  /** The room that the words take. */
  readonly boxes: readonly Box[];
  /** Null where the words touch what they name. */
  readonly leader: Leader | null;
}

/** Words in lines, one under the other. */
export interface Straight extends Room {
  readonly kind: 'straight';
  readonly lines: readonly string[];
  /** Vertical middle of the block; horizontally where `anchor` says. */
  readonly at: ScreenPoint;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Letters along a line. */
export interface Curved extends Room {
  readonly kind: 'curved';
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  /** The line under the text, screen points in reading order. */
  readonly line: readonly ScreenPoint[];
}

export type Setting = Straight | Curved;

/** The sign that a name brings with it: the dot of a town, the cross of the Pole. */
export interface Sign {
  readonly kind: 'dot' | 'cross';
  readonly at: ScreenPoint;
}

/** A setting that a name may have. It is worked out when it is asked for: most names find room at one of the first. */
export interface Option {
  /** How much worse than the best it is, for itself: 0 and up. */
  readonly cost: number;
  /** Null where the words can't stand so. */
  readonly setting: () => Setting | null;
}

/** The same options, each dearer by `cost`. */
export function* dearer(options: Iterable<Option>, cost: number): Iterable<Option> {
  for (const option of options) yield { cost: option.cost + cost, setting: option.setting };
}

/** Options of a kind; none of them costs less than `from`. Made when asked for, as settings are. */
export interface Stage {
  readonly from: number;
  readonly options: () => Iterable<Option>;
}

/** A name that asks for room, with its options, the cheapest kind first. */
export interface Candidate {
  readonly id: string;
  /** The name in full, as it is told apart from others. */
  readonly text: string;
  /** Smaller is placed first. */
  readonly priority: number;
  readonly style: TextStyle;
  /** The feature that it names, or null for a name of the basemap. */
  readonly markId: string | null;
  readonly sign: Sign | null;
  readonly stages: readonly Stage[];
  /** Where what is named lies, if it must not go without a name while that is seen. */
  readonly needed?: ScreenPoint;
  /** What a setting costs beyond its own cost, where that takes long to find out. */
  readonly weigh?: (setting: Setting) => number;
}

/** A name with its place in the picture. */
export interface PlacedName extends Pick<Candidate, 'id' | 'style' | 'markId' | 'sign'> {
  readonly setting: Setting;
}
