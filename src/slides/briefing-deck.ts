import type { Atlas } from '../atlas/atlas.ts';
import { type Cited, citedIn, lastRead } from '../briefing/cited.ts';
import type { ReadBriefing } from '../briefing/read.ts';
import { formatDate } from '../i18n/format.ts';
import type { Catalogue } from '../i18n/index.ts';
import { BRIEFING_WORDS } from '../i18n/share-briefing.ts';
import { type Block, type Inline, parseRichText, selectedBy } from '../model/rich-text.ts';
import type { Language } from '../model/text.ts';
import type { Deck, DeckPicture, Slide } from './deck.ts';
import { type Box, LIST_ROOM, LIST_SIZE, layOutStep } from './layout.ts';
import { pagesOf } from './pages.ts';
import { line } from './text.ts';

export interface BriefingDeck {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly words: Catalogue;
  readonly briefing: ReadBriefing;
  /** The address of the atlas at a fragment; null where it has none that others could use. */
  readonly addressOf: ((fragment: string) => string) | null;
  /** The fragment that the briefing begins with. */
  readonly fragment: string;
  /** Draws the map of a step, from 1, for a box in points. */
  readonly draw: (step: number, box: Box) => Promise<DeckPicture>;
  readonly now: Date;
}

/** A briefing as slides: a start, a slide a step, and the sources. @throws what keeps a map from being drawn */
export async function briefingDeck(source: BriefingDeck): Promise<Deck> {
  const { briefing, words, now } = source;
  const steps: Slide[] = [];
  const all = briefing.steps.length;
  for (const [index, step] of briefing.steps.entries()) {
    const title = step.title || words.briefing.step(index + 1, all);
    const [text = [], ...rest] = partsOfStep(title, richText(step.text, source));
    const { picture: box } = layOutStep(title, text);
    const picture = await source.draw(index + 1, box);
    steps.push({ kind: 'step', title, text, picture, notes: richText(step.notes, source) });
    steps.push(...rest.map((page) => ({ kind: 'list', title, text: page }) as const));
  }
  const title = briefing.title || words.briefing.label;
  return {
    ...{ title, creator: words.site.name, language: words.locale, made: now },
    foot: `${words.site.name} · ${title}`,
    slides: [startSlide(title, source), ...steps, ...sourceSlides(source)],
  };
}

/** Letters smaller than this, points, are not read from a wall: what has no room then goes on on slides of its own. */
const LEGIBLE = 10;

function partsOfStep(title: string, text: readonly Block[]): readonly (readonly Block[])[] {
  const { size, box } = layOutStep(title, text).text;
  if (size >= LEGIBLE) return [text];
  return pagesOf(text, LIST_SIZE, (page) => (page === 0 ? box : LIST_ROOM));
}

/** A text whose links lead to addresses; those to something of the atlas are plain words where it has none. */
function richText(text: string, { addressOf }: Pick<BriefingDeck, 'addressOf'>): Block[] {
  const inline = (content: readonly Inline[]): Inline[] =>
    content.flatMap((part): Inline[] => {
      if (part.kind === 'text') return [part];
      const within = inline(part.content);
      if (part.kind === 'emphasis') return [{ ...part, content: within }];
      if (selectedBy(part.href) === null) return [{ ...part, content: within }];
      return addressOf ? [{ ...part, href: addressOf(part.href), content: within }] : within;
    });
  return parseRichText(text).map((block) =>
    block.kind === 'paragraph'
      ? { ...block, content: inline(block.content) }
      : { ...block, items: block.items.map(inline) },
  );
}

/** What it is about, and what is to be known before all else. */
function startSlide(title: string, source: BriefingDeck): Slide {
  const { atlas, briefing, language, words, addressOf, fragment } = source;
  const own = BRIEFING_WORDS[language];
  const read = lastRead(atlas);
  const link = (href: string): Inline => ({
    kind: 'link',
    href,
    content: [{ kind: 'text', text: own.inAtlas }],
  });
  const home = addressOf?.(fragment);
  return {
    kind: 'start',
    title,
    text: richText(briefing.summary, source),
    small: [
      ...line(words.contents.numbering),
      ...(read ? line(own.dataOf(formatDate(read, words))) : []),
      ...(home ? [{ kind: 'paragraph', content: [link(home)] } as const] : []),
    ],
  };
}

function citation({ title, publisher, url, accessed }: Cited, words: Catalogue): Inline[] {
  const more = [publisher, accessed && words.links.accessed(formatDate(accessed, words))].filter(Boolean);
  const named: Inline = { kind: 'text', text: title };
  return [
    url ? { kind: 'link', href: url, content: [named] } : named,
    ...(more.length > 0 ? [{ kind: 'text', text: `, ${more.join(', ')}` } as const] : []),
  ];
}

/** What the steps stand on, on as many slides as it takes. */
function sourceSlides({ atlas, briefing, words }: BriefingDeck): Slide[] {
  const items = citedIn(atlas, briefing).map((cited) => citation(cited, words));
  const text: Block[] = [...line(words.briefing.reported), { kind: 'list', items }];
  return pagesOf(text, LIST_SIZE, () => LIST_ROOM).map((page) => ({
    kind: 'list',
    title: words.briefing.sources,
    text: page,
  }));
}
