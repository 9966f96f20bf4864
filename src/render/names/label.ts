import type { ScreenPoint } from '../../model/geo.ts';
import type { Box } from '../box.ts';
import type { TextStyle } from './style.ts';

/** A letter set along a line: its middle on the baseline's centre line, CSS pixels; `angle` in radians. */
export interface Glyph {
  readonly letter: string;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** One way of setting a label: straight at a place, or along a line. `boxes` is the room it takes. */
export type Setting =
  | {
      readonly kind: 'straight';
      readonly lines: readonly string[];
      /** Vertical middle of the block; horizontally where `anchor` says. */
      readonly at: ScreenPoint;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly boxes: readonly Box[];
    }
  | {
      readonly kind: 'curved';
      readonly text: string;
      readonly glyphs: readonly Glyph[];
      /** The line under the text, screen points in reading order. */
      readonly line: readonly ScreenPoint[];
      readonly boxes: readonly Box[];
    };

/** A label that asks for room, with its settings from the best to the least. */
export interface Candidate {
  readonly id: string;
  /** Smaller is placed first. */
  readonly priority: number;
  readonly style: TextStyle;
  /** The feature a label names, or null for a place name. */
  readonly markId: string | null;
  /** A town's dot, drawn with the label. */
  readonly dot: ScreenPoint | null;
  /** Made when asked for: most labels find room at the first. */
  readonly settings: () => Iterable<Setting>;
}

export interface Label extends Omit<Candidate, 'settings' | 'priority'> {
  readonly setting: Setting;
}
