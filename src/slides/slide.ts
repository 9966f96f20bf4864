import type { Block } from '../model/rich-text.ts';
import type { Deck, Slide } from './deck.ts';
import { layOutList, layOutStart, layOutStep } from './layout.ts';
import { NAMES } from './names.ts';
import { type Part, presentationType, Relations } from './part.ts';
import { bar, drawnPart, foot, picture, shape, slideNumber, tree, words } from './shapes.ts';
import { line, paragraphs } from './text.ts';
import { HEAD, xml } from './xml.ts';

const AS_MASTER = xml('p:clrMapOvr', {}, xml('a:masterClrMapping'));

/** A slide with its pictures and its notes. `n`: its number, from 1. */
export function slideParts(deck: Deck, slide: Slide, n: number): Part[] {
  const relations = new Relations();
  const name = NAMES.slide(n);
  relations.to('slideLayout', NAMES.layout(slide.kind));
  const notes = slide.kind === 'step' && slide.notes.length > 0 ? [notesPart(deck, slide.notes, n)] : [];
  if (notes.length > 0) relations.to('notesSlide', NAMES.notes(n));
  const shapes = SHAPES[slide.kind](deck, slide as never, relations, n);
  const content = drawnPart('p:sld', {}, xml('p:cSld', {}, tree(...shapes)), AS_MASTER);
  return [
    { name, type: presentationType('slide'), content: HEAD + content, relations },
    ...notes,
    ...(slide.kind === 'step'
      ? [
          { name: NAMES.png(n), content: slide.picture.png },
          { name: NAMES.svg(n), content: slide.picture.svg },
        ]
      : []),
  ];
}

type Of<Kind extends Slide['kind']> = Extract<Slide, { kind: Kind }>;
type Shapes<Kind extends Slide['kind']> = (
  deck: Deck,
  slide: Of<Kind>,
  relations: Relations,
  n: number,
) => string[];

const SHAPES: { readonly [Kind in Slide['kind']]: Shapes<Kind> } = {
  start: ({ language }, { title, text, small }, relations) => {
    const layout = layOutStart(title, text, small);
    const common = { language, relations };
    return [
      words({
        ...{ id: 2, name: 'Title', placeholder: { type: 'ctrTitle' }, placed: layout.title },
        ...{ words: line(title), ...common },
      }),
      bar(3, layout.rule, 'accent1'),
      words({
        ...{ id: 4, name: 'Summary', placeholder: { type: 'subTitle', idx: 1 }, placed: layout.text },
        ...{ words: text, ...common },
      }),
      words({
        ...{ id: 5, name: 'Sources', placeholder: { type: 'body', idx: 10 }, placed: layout.small },
        ...{ words: small, ...common },
      }),
    ];
  },
  step: (deck, slide, relations, n) => {
    const { title, text, picture: map } = slide;
    const layout = layOutStep(title, text);
    const png = relations.to('image', NAMES.png(n));
    const svg = relations.to('image', NAMES.svg(n));
    return [
      ...titleAndText(deck, slide, layout, relations),
      picture({ id: 4, box: layout.picture, alt: map.alt, png, svg }),
      foot(layout.foot, deck.foot, deck.language, relations, 5),
    ];
  },
  list: (deck, slide, relations) => {
    const layout = layOutList(slide.title, slide.text);
    return [
      ...titleAndText(deck, slide, layout, relations),
      foot(layout.foot, deck.foot, deck.language, relations, 5),
    ];
  },
};

const titleAndText = (
  { language }: Deck,
  { title, text }: Of<'step' | 'list'>,
  layout: Pick<ReturnType<typeof layOutList>, 'title' | 'text'>,
  relations: Relations,
): string[] => [
  words({
    ...{ id: 2, name: 'Title', placeholder: { type: 'title' }, placed: layout.title },
    ...{ words: line(title), language, relations },
  }),
  words({
    ...{ id: 3, name: 'Text', placeholder: { type: 'body', idx: 1 }, placed: layout.text },
    ...{ words: text, language, relations },
  }),
];

/** The notes of a slide. */
function notesPart({ language }: Deck, notes: readonly Block[], n: number): Part {
  const relations = new Relations();
  relations.to('notesMaster', NAMES.notesMaster);
  relations.to('slide', NAMES.slide(n));
  const shapes = [
    xml(
      'p:sp',
      {},
      xml(
        'p:nvSpPr',
        {},
        xml('p:cNvPr', { id: 2, name: 'Slide Image' }),
        xml('p:cNvSpPr', {}, xml('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
        xml('p:nvPr', {}, xml('p:ph', { type: 'sldImg' })),
      ),
      xml('p:spPr'),
    ),
    shape({
      ...{ id: 3, name: 'Notes', placeholder: { type: 'body', idx: 1 } },
      text: paragraphs(notes, { language, relations }),
    }),
    shape({
      ...{ id: 4, name: 'Slide Number', placeholder: { type: 'sldNum', idx: 5 } },
      text: slideNumber(language),
    }),
  ];
  const content = drawnPart('p:notes', {}, xml('p:cSld', {}, tree(...shapes)), AS_MASTER);
  return { name: NAMES.notes(n), type: presentationType('notesSlide'), content: HEAD + content, relations };
}
