import type { ScreenPoint } from '../../model/geo.ts';
import type { PlaneName } from '../prepared.ts';
import { lineLength } from './along.ts';
import { onOwnLine } from './line-settings.ts';
import { aroundPoint, overPoint } from './point-settings.ts';
import { PRIORITY } from './priority.ts';
import type { Candidate, Setting } from './setting.ts';
import { type Project, seenPoints } from './shape.ts';
import { BETWEEN, blocksOf } from './straight.ts';
import { atZoom, NAME_STYLE, type TextStyle } from './style.ts';

/** Radius of a town's dot, CSS pixels. */
export const TOWN_DOT = 2;
/** Names come this much before their zoom. */
const EARLY = 0.5;
/** Zoom from which a place may carry its own name beside that in the reader's language. */
const BOTH_NAMES = 4;
/** Widest line of the name of a country or an island, in sizes of its letters; a wider one comes second. */
const WIDEST = 9;

/** The wordings from the fullest to the shortest: the reader's, and after it the place's own. */
const wordings = ({ text, native }: PlaneName, zoom: number): readonly string[] =>
  native && zoom >= BOTH_NAMES ? [`${text} ${BETWEEN} ${native.text}`, text] : [text];

/** What a shorter wording costs. */
const SHORTER = 4;

function* settingsOf(
  name: PlaneName,
  zoom: number,
  style: TextStyle,
  line: readonly ScreenPoint[],
): Iterable<Setting> {
  for (const [order, text] of wordings(name, zoom).entries())
    for (const setting of wordingSettings(name, text, style, line))
      yield { ...setting, cost: setting.cost + SHORTER * order };
}

function wordingSettings(
  { kind }: PlaneName,
  text: string,
  style: TextStyle,
  line: readonly ScreenPoint[],
): Iterable<Setting> {
  if (line.length > 1 && lineLength(line) > 0) return onOwnLine(text, style, line);
  if (kind === 'town') return aroundPoint(blocksOf(text, style, [Infinity]), style, line[0]!, TOWN_DOT);
  return overPoint(blocksOf(text, style, [WIDEST * style.size, Infinity]), line[0]!);
}

/** Candidates of the place names that may be shown at `zoom`. */
export function nameCandidates(names: readonly PlaneName[], project: Project, zoom: number): Candidate[] {
  return names
    .filter((name) => zoom + EARLY >= name.minZoom && zoom <= name.maxZoom)
    .flatMap((name): Candidate[] => {
      const style = atZoom(NAME_STYLE[name.kind], zoom);
      const line = seenPoints(name.points, project);
      if (line.length < name.points.length) return [];
      const { id, text, kind, isParty } = name;
      return [
        {
          id,
          text,
          priority: isParty ? PRIORITY.party : 10 * name.priority + PRIORITY.kind[kind],
          style,
          markId: null,
          sign: kind === 'town' ? { kind: 'dot', at: line[0]! } : null,
          stages: [{ from: 0, settings: () => settingsOf(name, zoom, style, line) }],
        },
      ];
    });
}
