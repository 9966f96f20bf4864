import { escapeText } from '../../../model/escape.ts';
import { hueKeyOf, type Inked } from '../../../scene/look.ts';
import { LEADER_WIDTH, SIGN_WIDTH } from '../../names/draw.ts';
import { POLE_CROSS } from '../../names/grid-names.ts';
import { TOWN_DOT } from '../../names/place-names.ts';
import type { PlacedName } from '../../names/setting.ts';
import { BASELINE, FONT_FAMILY, HALO_WIDTH, LINE_HEIGHT, type TextStyle } from '../../names/style.ts';
import { isBent, lettersOf, onLine, turned } from './bent.ts';
import { round, tag, wrap } from './tag.ts';

export interface SvgNamesInput {
  readonly names: readonly PlacedName[];
  /** A mark by its id, for the hue of its name. */
  readonly markOf: (markId: string) => Inked | undefined;
  /** Prefix of ids in the document. */
  readonly prefix: string;
  /** Whether bent words are set letter by letter, which a browser lays out many times faster than a text on a path. */
  readonly byLetter: boolean;
}

/** Names as SVG. Equal styles share a group, so that each says its font once. */
export function svgNames({ names, markOf, prefix, byLetter }: SvgNamesInput): string {
  const groups = new Map<string, string[]>();
  names.forEach((name, index) => {
    const hue = hueClass(name, markOf);
    const letters = byLetter && isBent(name.setting);
    const key = JSON.stringify([name.style, hue, letters]);
    const group = groups.get(key) ?? [];
    const content = letters ? lettersOf(name.setting, name.style) : text(name, `${prefix}t${index}`);
    groups.set(key, [...group, content]);
  });
  const words = [...groups].map(([key, content]) => {
    const [style, hue, letters] = JSON.parse(key) as [TextStyle, string | null, boolean];
    return wrap('g', groupAttributes(style, hue, letters), content.join(''));
  });
  return svgLeaders(names, markOf) + words.join('') + svgSigns(names);
}

/** The class that gives a name the hue of its mark. */
function hueClass({ markId }: PlacedName, markOf: SvgNamesInput['markOf']): string | null {
  const mark = markId === null ? undefined : markOf(markId);
  return mark ? `k-${hueKeyOf(mark)}` : null;
}

const fillOf = ({ colour }: TextStyle): string => (colour === 'hue' ? 'var(--k)' : `var(--map-${colour})`);

function groupAttributes(
  style: TextStyle,
  hue: string | null,
  letters: boolean,
): Record<string, string | number | null> {
  const classes = [hue, letters && 'm-letters'].filter(Boolean);
  return {
    class: classes.length > 0 ? classes.join(' ') : null,
    fill: fillOf(style),
    stroke: `var(--map-${style.halo})`,
    'font-size': style.size,
    'font-weight': style.weight === 400 ? null : style.weight,
    'font-style': style.italic ? 'italic' : null,
    'letter-spacing': style.spacing === 0 || letters ? null : round(style.spacing * style.size),
  };
}

function text({ style, setting }: PlacedName, id: string): string {
  if (setting.kind === 'curved') return isBent(setting) ? onLine(setting, style, id) : turned(setting, style);
  const { lines, at, anchor } = setting;
  const x = round(at[0]);
  const top = at[1] + (BASELINE - ((lines.length - 1) / 2) * LINE_HEIGHT) * style.size;
  const attributes = { x, y: round(top), 'text-anchor': anchor === 'start' ? null : anchor };
  if (lines.length === 1) return wrap('text', attributes, escapeText(lines[0]!));
  const spans = lines.map((line, index) =>
    wrap('tspan', { x, dy: index === 0 ? null : round(LINE_HEIGHT * style.size) }, escapeText(line)),
  );
  return wrap('text', attributes, spans.join(''));
}

/** The lines from words to what they name, under all words. */
function svgLeaders(names: readonly PlacedName[], markOf: SvgNamesInput['markOf']): string {
  return names
    .map((name) => {
      const { style } = name;
      const { leader } = name.setting;
      if (!leader) return '';
      const [from, to] = [leader.from, leader.to].map(([x, y]) => `${round(x)} ${round(y)}`);
      const path = (attributes: Record<string, string | number>): string =>
        tag('path', { d: `M${from}L${to}`, ...attributes });
      const halo = path({ stroke: `var(--map-${style.halo})` });
      const ink = path({ stroke: fillOf(style), 'stroke-width': LEADER_WIDTH });
      return wrap('g', { class: hueClass(name, markOf) }, halo + ink);
    })
    .join('');
}

function svgSigns(names: readonly PlacedName[]): string {
  const signs = names.map(({ sign }) => {
    if (!sign) return '';
    const [x, y] = [round(sign.at[0]), round(sign.at[1])];
    if (sign.kind === 'dot') return tag('circle', { cx: x, cy: y, r: TOWN_DOT });
    const [half, side] = [POLE_CROSS, 2 * POLE_CROSS];
    return tag('path', { class: 'm-pole', d: `M${x - half} ${y}h${side}M${x} ${y - half}v${side}` });
  });
  const drawn = signs.join('');
  return drawn === '' ? '' : wrap('g', { class: 'm-town' }, drawn);
}

/** The style sheet's rules of the words. */
export const textRules = (): string =>
  `.m-words{font-family:${FONT_FAMILY};paint-order:stroke;stroke-width:${HALO_WIDTH};stroke-linejoin:round;pointer-events:none}` +
  `.m-town{fill:var(--map-landHalo);stroke:var(--map-townText);stroke-width:${SIGN_WIDTH};paint-order:normal}` +
  '.m-pole{stroke:var(--map-gridText)}';
