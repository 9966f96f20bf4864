import type { Category } from '../../../scene/scene.ts';
import { BASELINE, HALO_WIDTH } from '../draw/text.ts';
import type { Label } from '../labels/label.ts';
import { LINE_HEIGHT } from '../labels/straight.ts';
import { FONT_FAMILY, type TextStyle } from '../labels/style.ts';
import { pathData } from './path.ts';
import { simplify } from './simplify.ts';
import { escapeText, round, tag, wrap } from './tag.ts';

/** Labels as SVG. Equal styles share a group, so that each says its font once. */
export function svgLabels(
  labels: readonly Label[],
  categoryOf: (markId: string) => Category | undefined,
  prefix: string,
): string {
  const groups = new Map<string, string[]>();
  labels.forEach((label, index) => {
    const category = label.markId === null ? undefined : categoryOf(label.markId);
    const key = JSON.stringify([label.style, category]);
    const group = groups.get(key) ?? [];
    groups.set(key, [...group, text(label, `${prefix}t${index}`)]);
  });
  const words = [...groups].map(([key, content]) => {
    const [style, category] = JSON.parse(key) as [TextStyle, Category | null];
    return wrap('g', groupAttributes(style, category), content.join(''));
  });
  return words.join('') + svgDots(labels);
}

function groupAttributes(
  style: TextStyle,
  category: Category | null,
): Record<string, string | number | null> {
  return {
    class: category ? `k-${category}` : null,
    fill: style.colour === 'hue' ? 'var(--k)' : `var(--map-${style.colour})`,
    stroke: `var(--map-${style.halo})`,
    'font-size': style.size,
    'font-weight': style.weight === 400 ? null : style.weight,
    'font-style': style.italic ? 'italic' : null,
    'letter-spacing': style.spacing === 0 ? null : round(style.spacing * style.size),
  };
}

function text({ style, setting }: Label, id: string): string {
  if (setting.kind === 'curved') return curved(setting, style, id);
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

/** A text on the piece of its line that its letters cover, from the first to the last. */
function curved(
  { text, glyphs }: Extract<Label['setting'], { kind: 'curved' }>,
  style: TextStyle,
  id: string,
): string {
  const [first, last] = [glyphs[0]!, glyphs.at(-1)!];
  const ends = style.size;
  const line = [
    first.x - Math.cos(first.angle) * ends,
    first.y - Math.sin(first.angle) * ends,
    ...glyphs.flatMap(({ x, y }) => [x, y]),
    last.x + Math.cos(last.angle) * ends,
    last.y + Math.sin(last.angle) * ends,
  ];
  const d = pathData(simplify(line, line.length / 2, false, 0.1), false);
  const path = tag('path', { id, d, fill: 'none', stroke: 'none' });
  const words = wrap('textPath', { href: `#${id}`, startOffset: '50%' }, escapeText(text));
  return path + wrap('text', { dy: round(BASELINE * style.size), 'text-anchor': 'middle' }, words);
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
