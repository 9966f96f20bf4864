import type { FaceSource } from '../worker/protocol.ts';

/** Those of the letters that a `unicode-range` holds; no range holds all. */
export function heldBy(range: string, letters: ReadonlySet<number>): number[] {
  if (range.trim() === '') return [...letters];
  const spans = range.split(',').map((part) => part.trim().replace(/^U\+/i, '').split('-'));
  const bounds = spans.map(([first, last]) => [
    Number.parseInt(first!.replaceAll('?', '0'), 16),
    Number.parseInt(last ?? first!.replaceAll('?', 'F'), 16),
  ]);
  return [...letters].filter((letter) => bounds.some(([from, to]) => letter >= from! && letter <= to!));
}

/** Every `url()` of a source made absolute, since a worker has another base. */
const absolute = (source: string, base: string): string =>
  source.replace(
    /url\((["']?)([^"')]+)\1\)/g,
    (_, _quote, url: string) => `url("${new URL(url, base).href}")`,
  );

function* rulesOf(sheets: Iterable<CSSStyleSheet>): Iterable<{ rule: CSSFontFaceRule; base: string }> {
  for (const sheet of sheets) {
    let rules: CSSRuleList;
    try {
      rules = sheet.cssRules;
    } catch {
      continue; // a sheet of another origin keeps its rules to itself
    }
    for (const rule of rules)
      if (rule instanceof CSSFontFaceRule) yield { rule, base: sheet.href ?? document.baseURI };
  }
}

/** The font faces of the page's style sheets that hold any letter of `words`. */
export function facesFor(words: Iterable<string>): FaceSource[] {
  const letters = new Set<number>();
  for (const word of words) for (const letter of word) letters.add(letter.codePointAt(0)!);
  const faces: FaceSource[] = [];
  for (const { rule, base } of rulesOf(document.styleSheets)) {
    const value = (name: string): string => rule.style.getPropertyValue(name);
    const unicodeRange = value('unicode-range');
    const held = heldBy(unicodeRange, letters);
    if (held.length === 0) continue;
    const descriptors: FontFaceDescriptors = {
      style: value('font-style') || 'normal',
      weight: value('font-weight') || '400',
      ...(unicodeRange && { unicodeRange }),
    };
    const family = value('font-family').replace(/^["']|["']$/g, '');
    faces.push({
      family,
      source: absolute(value('src'), base),
      descriptors,
      letters: String.fromCodePoint(...held),
    });
  }
  return faces;
}
