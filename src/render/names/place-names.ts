import type { ScreenPoint } from '../../model/geo.ts';
import type { PlaneName } from '../prepared.ts';
import { type Affine, toScreen } from '../view.ts';
import { along, extended, lineLength, readable, smooth } from './along.ts';
import type { Candidate, Setting } from './label.ts';
import { cased, textWidth } from './measure.ts';
import { aroundPoint, straight } from './straight.ts';
import { atZoom, NAME_STYLE, type TextStyle } from './style.ts';

/** Towns, islands and countries before waters of the same priority: they have less room to move. */
const KIND_RANK = {
  ocean: 0,
  country: 0.1,
  sea: 0.2,
  territory: 0.3,
  town: 0.4,
  island: 0.5,
  strait: 0.6,
  bay: 0.7,
};
const TOWN_DOT = 2;
/** Names come this much before their zoom, as in a renderer that knows whole levels alone. */
const EARLY = 0.5;
/** Zoom from which a town may carry both its names. */
const BOTH_NAMES = 4;

/** The wordings from the fullest to the shortest: own name and the other, own name, the other alone. */
function wordings(name: PlaneName, zoom: number): readonly string[] {
  if (!name.native) return [name.text];
  if (name.kind === 'town' && zoom < BOTH_NAMES) return [name.native.text, name.text];
  return [`${name.native.text} · ${name.text}`, name.native.text, name.text];
}

/** How much longer than its line a name may be, as a share: the line is then led on beyond its ends. */
const MOST_LACKING = 0.9;

/** Places on a line where a name may stand, as shares of its length, the middle first. */
const MIDDLES = [0.5, 0.4, 0.6, 0.3, 0.7];

function* onLine(
  name: PlaneName,
  zoom: number,
  style: TextStyle,
  line: readonly ScreenPoint[],
): Iterable<Setting> {
  const own = smooth(readable(line));
  for (const text of wordings(name, zoom)) {
    const lacking = textWidth(cased(text, style), style) + style.size - lineLength(own);
    const way = lacking > 0 && lacking <= MOST_LACKING * lineLength(own) ? extended(own, lacking / 2) : own;
    for (const middle of lacking > 0 ? [0.5] : MIDDLES) {
      const setting = along(text, style, way, middle);
      if (setting) yield setting;
    }
  }
}

function* atPoint(name: PlaneName, zoom: number, style: TextStyle, at: ScreenPoint): Iterable<Setting> {
  for (const text of wordings(name, zoom)) {
    if (name.kind === 'town') yield* aroundPoint(text, style, at, TOWN_DOT);
    else {
      yield straight(text, style, at, 'middle');
      if (text.includes(' ')) yield straight(text, style, at, 'middle', 9 * style.size);
    }
  }
}

/** Candidates of the place names that may be shown at `zoom`, as seen through `m`. */
export function nameCandidates(names: readonly PlaneName[], m: Affine, zoom: number): Candidate[] {
  return names
    .filter((name) => zoom + EARLY >= name.minZoom && zoom <= name.maxZoom)
    .map((name) => {
      const style = atZoom(NAME_STYLE[name.kind], zoom);
      const line = name.points.map((point) => toScreen(m, point));
      return {
        id: name.id,
        priority: 10 * name.priority + KIND_RANK[name.kind],
        style,
        markId: null,
        dot: name.kind === 'town' ? line[0]! : null,
        settings: () =>
          line.length > 1 && lineLength(line) > 0
            ? onLine(name, zoom, style, line)
            : atPoint(name, zoom, style, line[0]!),
      };
    });
}
