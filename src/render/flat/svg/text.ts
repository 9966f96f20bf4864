import type { Category } from '../../../scene/scene.ts';
import { BASELINE, HALO_WIDTH } from '../../names/draw.ts';
import type { Label } from '../../names/label.ts';
import { LINE_HEIGHT } from '../../names/straight.ts';
import { FONT_FAMILY, type TextStyle } from '../../names/style.ts';
import { isBent, lettersOf, onLine, turned } from './bent.ts';
import { escapeText, round, tag, wrap } from './tag.ts';

export interface SvgLabelsInput {
  readonly labels: readonly Label[];
  readonly categoryOf: (markId: string) => Category | undefined;
  /** Prefix of ids in the document. */
  readonly prefix: string;
  /** Whether bent words are set letter by letter, which a browser lays out many times faster than a text on a path. */
  readonly byLetter: boolean;
}

/** Labels as SVG. Equal styles share a group, so that each says its font once. */
export function svgLabels({ labels, categoryOf, prefix, byLetter }: SvgLabelsInput): string {
  const groups = new Map<string, string[]>();
  labels.forEach((label, index) => {
    const category = label.markId === null ? undefined : categoryOf(label.markId);
    const letters = byLetter && isBent(label.setting);
    const key = JSON.stringify([label.style, category ?? null, letters]);
    const group = groups.get(key) ?? [];
    const content = letters ? lettersOf(label.setting, label.style) : text(label, `${prefix}t${index}`);
    groups.set(key, [...group, content]);
  });
  const words = [...groups].map(([key, content]) => {
    const [style, category, letters] = JSON.parse(key) as [TextStyle, Category | null, boolean];
    return wrap('g', groupAttributes(style, category, letters), content.join(''));
  });
  return words.join('') + svgDots(labels);
}

function groupAttributes(
  style: TextStyle,
  category: Category | null,
  letters: boolean,
): Record<string, string | number | null> {
  const classes = [category && `k-${category}`, letters && 'm-letters'].filter(Boolean);
  return {
    class: classes.length > 0 ? classes.join(' ') : null,
    fill: style.colour === 'hue' ? 'var(--k)' : `var(--map-${style.colour})`,
    stroke: `var(--map-${style.halo})`,
    'font-size': style.size,
    'font-weight': style.weight === 400 ? null : style.weight,
    'font-style': style.italic ? 'italic' : null,
    'letter-spacing': style.spacing === 0 || letters ? null : round(style.spacing * style.size),
  };
}

function text({ style, setting }: Label, id: string): string {
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

function svgDots(labels: readonly Label[]): string {
  const dots = labels.flatMap(({ dot }) =>
    dot ? [tag('circle', { cx: round(dot[0]), cy: round(dot[1]), r: 2 })] : [],
  );
  return dots.length === 0 ? '' : wrap('g', { class: 'm-town' }, dots.join(''));
}

/** The style sheet's rules of the words. */
export const textRules = (): string =>
  `.m-words{font-family:${FONT_FAMILY};paint-order:stroke;stroke-width:${HALO_WIDTH};stroke-linejoin:round;pointer-events:none}` +
  '.m-town{fill:var(--map-landHalo);stroke:var(--map-townText);stroke-width:1.2;paint-order:normal}';
