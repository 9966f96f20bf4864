const SVG = 'http://www.w3.org/2000/svg';
const PIECE = /<(\/?)([\w-]+)((?: [\w:-]+="[^"]*")*)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const LETTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const plain = (text: string): string => text.replace(/&(amp|lt|gt|quot);/g, (_, name) => LETTERS[name]!);

/**
 * The element that SVG text of our own writing stands for (`render/flat/svg`: tags, attributes in double quotes,
 * four escapes). Made node by node, since a parser of markup is what the page's policy shuts off.
 *
 * @throws TypeError where the text holds no element.
 */
export function svgElement(text: string): SVGElement {
  const root = document.createElementNS(SVG, 'g');
  const open: Element[] = [root];
  for (const [, closes, name, attributes = '', empty, words] of text.matchAll(PIECE)) {
    const parent = open[open.length - 1]!;
    if (words !== undefined) parent.append(plain(words));
    else if (closes) open.pop();
    else {
      const element = document.createElementNS(SVG, name!);
      for (const [, key, value] of attributes.matchAll(ATTRIBUTE))
        if (key !== 'xmlns') element.setAttribute(key!, plain(value!));
      parent.append(element);
      if (!empty) open.push(element);
    }
  }
  if (!(root.firstElementChild instanceof SVGElement)) throw new TypeError('Found no element in SVG text');
  return root.firstElementChild;
}
