import type { Slide } from './deck.ts';
import { type Box, FOOT, layOutList, layOutStart, layOutStep, SLIDE } from './layout.ts';
import { NAMES } from './names.ts';
import { type Part, presentationType, Relations } from './part.ts';
import { drawnPart, FITTED, place, shape, slideNumber, tree } from './shapes.ts';
import { emu, line, paragraphs } from './text.ts';
import { theme } from './theme.ts';
import { HEAD, xml } from './xml.ts';

const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml';

const WHITE = xml('p:bg', {}, xml('p:bgRef', { idx: 1001 }, xml('a:schemeClr', { val: 'bg1' })));
const COLOURS = xml('p:clrMap', {
  ...{ bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' },
  ...{ accent1: 'accent1', accent2: 'accent2', accent3: 'accent3' },
  ...{ accent4: 'accent4', accent5: 'accent5', accent6: 'accent6' },
  ...{ hlink: 'hlink', folHlink: 'folHlink' },
});

/** What stands in a box of a layout, with its name and its place. */
type Standing = readonly [name: string, type: PlaceholderType, idx: number | undefined, box: Box];
type PlaceholderType = Parameters<typeof shape>[0]['placeholder']['type'];

/** Boxes of a layout, whose words only show where words will stand. */
const standing = (all: readonly Standing[], language: string): string[] => {
  const relations = new Relations();
  return all.map(([name, type, idx, box], index) => {
    const text = type === 'sldNum' ? slideNumber(language) : paragraphs(line(name), { language, relations });
    const small = type === 'ftr' || type === 'sldNum';
    return shape({
      ...{ id: index + 2, name, box, text },
      placeholder: idx === undefined ? { type } : { type, idx },
      body: small ? FOOT_BODY : FITTED,
      ...(small && { style: FOOT_STYLE }),
    });
  });
};

const FOOT_BODY = xml('a:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'b' });
const FOOT_STYLE = xml(
  'a:lstStyle',
  {},
  xml(
    'a:lvl1pPr',
    { algn: 'l' },
    xml(
      'a:defRPr',
      { sz: 100 * FOOT.size },
      xml('a:solidFill', {}, xml('a:schemeClr', { val: 'tx2' })),
      xml('a:latin', { typeface: '+mn-lt' }),
    ),
  ),
);

const WORDS = [{ kind: 'paragraph', content: [{ kind: 'text', text: 'Text' }] }] as const;
const { title, text, foot } = layOutStep('Title', WORDS);
const start = layOutStart('Title', WORDS, WORDS);
const list = layOutList('Title', WORDS);
const feet = (box: Box): readonly Standing[] => [
  ['Slide Number', 'sldNum', 11, { ...box, width: 24 }],
  ['Footer', 'ftr', 12, { ...box, x: box.x + 24, width: box.width - 24 }],
];

const LAYOUTS: Readonly<Record<Slide['kind'], { name: string; type?: string; boxes: readonly Standing[] }>> =
  {
    start: {
      ...{ name: 'Start', type: 'title' },
      boxes: [
        ['Title', 'ctrTitle', undefined, start.title.box],
        ['Summary', 'subTitle', 1, start.text.box],
        ['Sources', 'body', 10, start.small.box],
      ],
    },
    step: {
      name: 'Step with map',
      boxes: [['Title', 'title', undefined, title.box], ['Text', 'body', 1, text.box], ...feet(foot)],
    },
    list: {
      ...{ name: 'List', type: 'obj' },
      boxes: [
        ['Title', 'title', undefined, list.title.box],
        ['Text', 'body', 1, list.text.box],
        ...feet(list.foot),
      ],
    },
  };
const KINDS = Object.keys(LAYOUTS) as (keyof typeof LAYOUTS)[];

/** Letters of a level of the master, in hundredths of a point. */
const level = (size: number, bold: boolean): string =>
  xml(
    'a:lvl1pPr',
    { marL: 0, indent: 0, algn: 'l' },
    xml('a:buNone'),
    xml(
      'a:defRPr',
      { sz: 100 * size, b: bold ? 1 : 0 },
      xml('a:solidFill', {}, xml('a:schemeClr', { val: 'tx1' })),
      xml('a:latin', { typeface: bold ? '+mj-lt' : '+mn-lt' }),
    ),
  );

function layoutPart(kind: Slide['kind'], language: string): Part {
  const relations = new Relations();
  relations.to('slideMaster', NAMES.master);
  const { name, type, boxes } = LAYOUTS[kind];
  const content = drawnPart(
    'p:sldLayout',
    { preserve: 1, ...(type ? { type } : { userDrawn: 1 }) },
    xml('p:cSld', { name }, tree(...standing(boxes, language))),
    xml('p:clrMapOvr', {}, xml('a:masterClrMapping')),
  );
  return {
    name: NAMES.layout(kind),
    type: presentationType('slideLayout'),
    content: HEAD + content,
    relations,
  };
}

/** Ids of masters and layouts begin here. */
const FIRST_ID = 2_147_483_648;

function masterPart(language: string): Part {
  const relations = new Relations();
  const layouts = KINDS.map((kind, index) =>
    xml('p:sldLayoutId', {
      id: FIRST_ID + 1 + index,
      'r:id': relations.to('slideLayout', NAMES.layout(kind)),
    }),
  );
  relations.to('theme', NAMES.theme(1));
  const content = drawnPart(
    'p:sldMaster',
    {},
    xml('p:cSld', {}, WHITE, tree(...standing(LAYOUTS.step.boxes, language))),
    COLOURS,
    xml('p:sldLayoutIdLst', {}, ...layouts),
    xml(
      'p:txStyles',
      {},
      xml('p:titleStyle', {}, level(26, true)),
      xml('p:bodyStyle', {}, level(17, false)),
      xml('p:otherStyle', {}, level(12, false)),
    ),
  );
  return { name: NAMES.master, type: presentationType('slideMaster'), content: HEAD + content, relations };
}

/** A page of notes, A4 upright, points. */
const NOTES = { width: 540, height: 720 } as const;
const NOTES_EDGE = 54;

function notesMasterPart(language: string): Part {
  const relations = new Relations();
  relations.to('theme', NAMES.theme(2));
  const width = NOTES.width - 2 * NOTES_EDGE;
  const height = (width * SLIDE.height) / SLIDE.width;
  const image = { x: NOTES_EDGE, y: NOTES_EDGE, width, height };
  const below = NOTES_EDGE + height + 24;
  const sheet = xml(
    'p:sp',
    {},
    xml(
      'p:nvSpPr',
      {},
      xml('p:cNvPr', { id: 2, name: 'Slide Image' }),
      xml('p:cNvSpPr', {}, xml('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      xml('p:nvPr', {}, xml('p:ph', { type: 'sldImg', idx: 2 })),
    ),
    xml('p:spPr', {}, place(image), xml('a:prstGeom', { prst: 'rect' }, xml('a:avLst'))),
  );
  const text = shape({
    ...{ id: 3, name: 'Notes', placeholder: { type: 'body', idx: 3 } },
    box: { x: NOTES_EDGE, y: below, width, height: NOTES.height - 60 - below },
    text: paragraphs(line('Notes'), { language, relations }),
  });
  const number = shape({
    ...{ id: 4, name: 'Slide Number', placeholder: { type: 'sldNum', idx: 5 } },
    box: { x: NOTES_EDGE, y: NOTES.height - 48, width, height: 24 },
    text: slideNumber(language),
  });
  const content = drawnPart(
    'p:notesMaster',
    {},
    xml('p:cSld', {}, WHITE, tree(sheet, text, number)),
    COLOURS,
    xml('p:notesStyle', {}, level(12, false)),
  );
  return {
    name: NAMES.notesMaster,
    type: presentationType('notesMaster'),
    content: HEAD + content,
    relations,
  };
}

/** What slides are made after. */
export const masterParts = (language: string): Part[] => [
  masterPart(language),
  ...KINDS.map((kind) => layoutPart(kind, language)),
  { name: NAMES.theme(1), type: themeType, content: theme('Arctic Accords') },
  notesMasterPart(language),
  { name: NAMES.theme(2), type: themeType, content: theme('Arctic Accords notes') },
];

/** Sizes of slides and notes, for the presentation. */
export const SIZES =
  xml('p:sldSz', { cx: emu(SLIDE.width), cy: emu(SLIDE.height) }) +
  xml('p:notesSz', { cx: emu(NOTES.width), cy: emu(NOTES.height) });

export const FIRST_MASTER = FIRST_ID;
