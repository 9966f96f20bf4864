import type { Box } from '../../geometry/box.ts';
import { lengthOf, piecesInside, pointAt } from '../../geometry/polyline.ts';
import type { ScreenPoint } from '../../model/geo.ts';
import type { PlaneName } from '../prepared.ts';
import { longestLeader, withLeader } from './leader.ts';
import { onOwnLine } from './line-settings.ts';
import { aroundPoint, overPoint } from './point-settings.ts';
import { PRIORITY } from './priority.ts';
import { type Candidate, dearer, type Option, type Setting } from './setting.ts';
import { type Project, seenPoints } from './shape.ts';
import { BETWEEN, blocksOf } from './straight.ts';
import { nameStyle, type TextStyle } from './style.ts';

/** Radius of a town's dot, CSS pixels. */
export const TOWN_DOT = 2;
/** Names come this much before their zoom. */
const EARLY = 0.5;
/** Zoom from which a place may carry its own name beside that in the reader's language. */
const BOTH_NAMES = 4;
/** Widest line of the name of a country or an island, in sizes of its letters; a wider one comes second. */
const WIDEST = 9;
/** The same off its land, where there is least room. */
const NARROW = 6;

/** The wordings from the fullest to the shortest: the reader's, and after it the place's own. */
const wordings = ({ text, native }: PlaneName, zoom: number): readonly string[] =>
  native && zoom >= BOTH_NAMES ? [`${text} ${BETWEEN} ${native.text}`, text] : [text];

/** What a shorter wording costs. */
const SHORTER = 4;

function* optionsOf(
  name: PlaneName,
  zoom: number,
  style: TextStyle,
  line: readonly ScreenPoint[],
): Iterable<Option> {
  for (const [order, text] of wordings(name, zoom).entries())
    yield* dearer(wordingOptions(name, text, style, line), SHORTER * order);
}

function* wordingOptions(
  { kind, isParty }: PlaneName,
  text: string,
  style: TextStyle,
  line: readonly ScreenPoint[],
): Iterable<Option> {
  const blocks = blocksOf(text, style, [WIDEST * style.size, Infinity]);
  if (line.length === 1)
    yield* kind === 'town'
      ? aroundPoint(blocks.slice(-1), style, line[0]!, TOWN_DOT)
      : overPoint(blocks, line[0]!);
  else if (lengthOf(line) > 0) {
    yield* onOwnLine(text, style, line);
    // Water is named along its line or not at all; land may be named across it.
    if (kind === 'country' || kind === 'territory')
      for (const share of isParty ? ENDS : ACROSS)
        yield* dearer(overPoint(blocks, pointAt(line, share)), STRAIGHT);
  }
}

/** What it costs a country to be named straight and not along its line, and where on the line that may be. */
const STRAIGHT = 1.2;
const ACROSS = [0.5, 0.3, 0.7];
/** The same for a party, which is named wherever there is room, and where the line of a name may end. */
const ENDS = [0.5, 0.3, 0.7, 0, 1];
/** What it costs a country to be named off its land, on a leader. */
const TIED = 6;

/** How near its land the line of a name ends: on it, or beside a sign that stands there; CSS pixels. */
const CLEAR = [0, 11];

/** Part of the shorter side of the window that the leader of a party is long at most: it is named wherever there is room. */
const LONGEST = 0.22;

/** The line of another's name runs through the middle of its land. */
type Lands = readonly { readonly id: string; readonly line: readonly ScreenPoint[] }[];

const landsOf = (names: readonly PlaneName[], project: Project): Lands =>
  names
    .filter(({ kind, points }) => (kind === 'country' || kind === 'territory') && points.length > 1)
    .map(({ id, points }) => ({ id, line: seenPoints(points, project) }));

/** Off its own land, and not in the middle of another's, where it would be read as the name of that. */
function* tied(
  name: PlaneName,
  style: TextStyle,
  line: readonly ScreenPoint[],
  window: Box,
  lands: Lands,
): Iterable<Option> {
  const most = longestLeader(window, LONGEST);
  const blocks = blocksOf(name.text, style, [Infinity, NARROW * style.size]);
  const isElsewhere = (setting: Setting): boolean =>
    !lands.some(({ id, line: other }) => id !== name.id && piecesInside(other, setting.boxes[0]!).length > 0);
  for (const clear of CLEAR)
    for (const share of line.length > 1 ? ENDS : [0.5])
      for (const { cost, setting } of withLeader(blocks, pointAt(line, share), clear, TIED, [0, most]))
        yield {
          cost,
          setting: () => {
            const found = setting();
            return found && isElsewhere(found) ? found : null;
          },
        };
}

/** Candidates of the place names that may be shown at `zoom`. */
export function nameCandidates(
  names: readonly PlaneName[],
  project: Project,
  zoom: number,
  window: Box,
): Candidate[] {
  const lands = landsOf(names, project);
  return names
    .filter((name) => (name.isParty || zoom + EARLY >= name.minZoom) && zoom <= name.maxZoom)
    .flatMap((name): Candidate[] => {
      const style = nameStyle(name.kind, zoom);
      const line = seenPoints(name.points, project);
      if (line.length < name.points.length) return [];
      const { id, text, kind, isParty } = name;
      return [
        {
          id,
          text,
          // Countries have less room than the islands that are named with them.
          priority: (isParty ? PRIORITY.party : 10 * name.priority) + PRIORITY.kind[kind],
          style,
          markId: null,
          ...(isParty && { needed: pointAt(line.length > 1 ? line : [line[0]!, line[0]!], 0.5) }),
          sign: kind === 'town' ? { kind: 'dot', at: line[0]! } : null,
          stages: [
            { from: 0, options: () => optionsOf(name, zoom, style, line) },
            // A party is named wherever there is room for it.
            ...(isParty ? [{ from: TIED, options: () => tied(name, style, line, window, lands) }] : []),
          ],
        },
      ];
    });
}
