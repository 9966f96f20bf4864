/** An element of SVG, or text between tags as it is written. */
type Node = Element | string;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
}

/** A tag, or what stands between two. Values hold no `>`, since our own SVG writes it as an entity. */
const TOKEN = /<(\/?)([\w:]+)([^>]*?)(\/?)>|[^<]+/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/** Reads SVG as `render/flat/svg` writes it: well-formed, without comments. */
function parse(svg: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [token, end, name, attributes, empty] of svg.matchAll(TOKEN)) {
    if (name === undefined) open.at(-1)!.children.push(token);
    else if (end) open.pop();
    else {
      const pairs = [...attributes!.matchAll(ATTRIBUTE)].map(([, key, value]) => [key!, value!] as const);
      const element = { name, attributes: Object.fromEntries(pairs), children: [] };
      open.at(-1)!.children.push(element);
      if (!empty) open.push(element);
    }
  }
  return root.children[0] as Element;
}

const write = (node: Node): string => {
  if (typeof node === 'string') return node;
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${value}"`);
  const tag = node.name + attributes.join('');
  return node.children.length === 0
    ? `<${tag}/>`
    : `<${tag}>${node.children.map(write).join('')}</${node.name}>`;
};

/** Elements by their ids, and the declarations of classes. */
interface Sheet {
  readonly byId: ReadonlyMap<string, Element>;
  readonly rules: ReadonlyMap<string, readonly (readonly [string, string])[]>;
  /** Size of the picture. */
  readonly size: Readonly<Record<string, string | undefined>>;
}

function* elementsIn(node: Node): Generator<Element> {
  if (typeof node === 'string') return;
  yield node;
  for (const child of node.children) yield* elementsIn(child);
}

const RULE = /\.([\w-]+)\{([^}]*)\}/g;

function sheetOf(root: Element): Sheet {
  const all = [...elementsIn(root)];
  const text = all.flatMap(({ name, children }) => (name === 'style' ? children : [])).join('');
  const declared = (body: string) =>
    body
      .split(';')
      .filter(Boolean)
      .map((pair) => pair.split(':') as [string, string]);
  return {
    byId: new Map(
      all.flatMap((element) => (element.attributes.id ? [[element.attributes.id, element]] : [])),
    ),
    rules: new Map([...text.matchAll(RULE)].map(([, name, body]) => [name!, declared(body!)])),
    size: root.attributes,
  };
}

/** What an element takes over from those round it, and cannot leave to the program that draws it. */
interface Inherited {
  readonly color: string;
  /** Words have their halo under them. */
  readonly halo: boolean;
  /** What is left of ink by all groups round it; programs differ in what they make of a group that is not opaque. */
  readonly opacity: number;
  readonly 'fill-opacity': number;
  readonly 'stroke-opacity': number;
}

const OPAQUE = { opacity: 1, 'fill-opacity': 1, 'stroke-opacity': 1 } as const;

/** Nothing that draws: names for screen readers, which the picture has as one, and what a style sheet needs. */
const SILENT = /^(?:class|role|color|data-.*|aria-.*|pointer-events|paint-order|(?:fill-|stroke-)?opacity)$/;
/** What is drawn itself, and so has what is left of its ink written to it. */
const DRAWN = /^(?:path|rect|circle|text)$/;
/** What is referred to in the picture that is left. */
const REFERRED = /^(?:pattern|clipPath)$/;

/** The letters of the slides: they are on every machine, and no file can bring its own into such a picture. */
const FONT = "Arial, 'Liberation Sans', Helvetica, sans-serif";

/** The attributes of an element with the rules of its classes, and what its children take over. */
function attributesOf({ name: tag, attributes }: Element, { rules, size }: Sheet, round: Inherited) {
  const own = { ...attributes };
  for (const name of (attributes.class ?? '').split(' '))
    for (const [property, value] of rules.get(name) ?? []) own[property] = value;
  const share = (name: keyof typeof OPAQUE): number => Number(own[name] ?? 1);
  const inherited: Inherited = {
    color: own.color ?? round.color,
    halo: own['paint-order'] ? own['paint-order'] === 'stroke' : round.halo,
    // Groups are in one another; a strength of fill or stroke takes the place of the one before.
    opacity: (tag === 'pattern' ? 1 : round.opacity) * share('opacity'),
    'fill-opacity': own['fill-opacity'] ? share('fill-opacity') : round['fill-opacity'],
    'stroke-opacity': own['stroke-opacity'] ? share('stroke-opacity') : round['stroke-opacity'],
  };
  if (own['font-family']) own['font-family'] = FONT;
  const kept = Object.entries(own).flatMap(([key, value]) => {
    if (SILENT.test(key) || (key === 'id' && !REFERRED.test(tag))) return [];
    const whole = value === '100%' ? (size[key] ?? value) : value;
    return [[key, whole === 'currentColor' ? inherited.color : whole] as const];
  });
  return { own: { ...Object.fromEntries(kept), ...(DRAWN.test(tag) && strengths(inherited)) }, inherited };
}

function strengths({ opacity, ...of }: Inherited): Record<string, string> {
  const written = (['fill-opacity', 'stroke-opacity'] as const).flatMap((name) => {
    const strength = Math.round(1000 * opacity * of[name]) / 1000;
    return strength < 1 ? [[name, String(strength)] as const] : [];
  });
  return Object.fromEntries(written);
}

/** Drawn elements in the place of one. */
function plain(element: Node, sheet: Sheet, round: Inherited): Node[] {
  if (typeof element === 'string') return [element];
  const { name } = element;
  if (name === 'style' || name === 'title' || name === 'symbol') return [];
  const { own, inherited } = attributesOf(element, sheet, round);
  if (name === 'use') return used(own, sheet, inherited);
  const inside = (within: Inherited): Node[] =>
    element.children.flatMap((child) => plain(child, sheet, within));
  if (name === 'defs') {
    // Shapes that were drawn by reference stand where they are drawn.
    const kept = inside(inherited).filter((child) => typeof child !== 'string' && REFERRED.test(child.name));
    return kept.length > 0 ? [{ name, attributes: {}, children: kept }] : [];
  }
  if (name === 'svg' && element.attributes.class)
    return [{ name: 'g', attributes: strokesOf(own), children: inside(inherited) }];
  // Programs that know no order of painting draw a halo over its letters: it is drawn by itself, under them.
  if (name === 'g' && inherited.halo && own['font-size']) {
    const children = inside({ ...inherited, halo: false });
    const { fill: _, ...halo } = own;
    return [
      { name, attributes: { ...halo, fill: own.stroke ?? 'none' }, children },
      { name, attributes: { ...own, stroke: 'none' }, children },
    ];
  }
  const rimmed = name === 'path' && inherited.halo && own.stroke && (own.fill ?? 'none') !== 'none';
  if (rimmed)
    return [
      { name, attributes: { ...own, fill: 'none' }, children: [] },
      { name, attributes: { ...own, stroke: 'none' }, children: [] },
    ];
  return [{ name, attributes: own, children: inside(inherited) }];
}

/** A map within the picture begins at the picture's corner and has its scale: of its frame only this is left. */
const strokesOf = (own: Readonly<Record<string, string>>): Record<string, string> =>
  own['stroke-linejoin'] ? { 'stroke-linejoin': own['stroke-linejoin'] } : {};

/** What is drawn by reference, drawn in its place. */
function used(own: Readonly<Record<string, string>>, sheet: Sheet, inherited: Inherited): Node[] {
  const { href = '', x = '0', y = '0', width, height: _, ...rest } = own;
  const target = sheet.byId.get(href.slice(1));
  if (!target) return [];
  if (target.name === 'symbol') {
    const [, , side] = (target.attributes.viewBox ?? '0 0 1').split(' ').map(Number);
    const transform = `translate(${x} ${y})scale(${Math.round((1e4 * Number(width)) / side!) / 1e4})`;
    const children = target.children.flatMap((child) => plain(child, sheet, inherited));
    return [{ name: 'g', attributes: { ...rest, transform }, children }];
  }
  const [drawn] = plain(target, sheet, inherited) as [Element];
  return [{ ...drawn, attributes: { ...rest, ...drawn.attributes } }];
}

/**
 * A picture for programs that know little more than the basics of SVG, such as those for slides: shapes with their
 * attributes, no style sheet, no reference but to patterns, no link, letters that every machine has.
 */
export function plainSvg(svg: string): string {
  const root = parse(svg);
  const sheet = sheetOf(root);
  const children = root.children.flatMap((child) =>
    plain(child, sheet, { color: '#000000', halo: false, ...OPAQUE }),
  );
  return write({ ...root, children });
}
