import type { Block } from '../model/rich-text.ts';
import type { Box, Placed } from './layout.ts';
import type { Relations } from './part.ts';
import { emu, line, paragraphs } from './text.ts';
import { DRAWN, xml } from './xml.ts';

/** The place of a shape. */
export const place = ({ x, y, width, height }: Box): string =>
  xml(
    'a:xfrm',
    {},
    xml('a:off', { x: emu(x), y: emu(y) }),
    xml('a:ext', { cx: emu(width), cy: emu(height) }),
  );

/** What a shape stands for in the layouts. */
interface Placeholder {
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'sldNum' | 'sldImg';
  readonly idx?: number;
}

interface Shape {
  readonly id: number;
  readonly name: string;
  readonly placeholder: Placeholder;
  readonly box?: Box;
  /** Paragraphs, XML. */
  readonly text: string;
  /** How the text stands in its box, XML; absent: as in the layout. */
  readonly body?: string;
  /** What its letters are, XML; absent: as in the master. */
  readonly style?: string;
}

/** The text keeps its size, and shrinks where somebody writes more. */
export const FITTED = xml(
  'a:bodyPr',
  { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 't' },
  xml('a:normAutofit'),
);

/** A box with words, in the place of one of the layout. */
export const shape = ({
  id,
  name,
  placeholder,
  box,
  text,
  body = xml('a:bodyPr'),
  style = xml('a:lstStyle'),
}: Shape): string =>
  xml(
    'p:sp',
    {},
    xml(
      'p:nvSpPr',
      {},
      xml('p:cNvPr', { id, name }),
      xml('p:cNvSpPr', {}, xml('a:spLocks', { noGrp: 1 })),
      xml('p:nvPr', {}, xml('p:ph', { ...placeholder })),
    ),
    xml('p:spPr', {}, box ? place(box) : ''),
    xml('p:txBody', {}, body, style, text),
  );

interface Words extends Omit<Shape, 'text' | 'box' | 'body' | 'style'> {
  readonly placed: Placed;
  readonly words: readonly Block[];
  readonly language: string;
  readonly relations: Relations;
}

/** A fitted text. */
export const words = ({ placed, words: text, language, relations, ...rest }: Words): string =>
  shape({
    ...rest,
    box: placed.box,
    body: FITTED,
    text: paragraphs(text, { language, relations, size: placed.size }),
  });

/** The number of a slide, which programs keep true. */
export const slideNumber = (language: string): string =>
  xml(
    'a:p',
    {},
    xml(
      'a:fld',
      { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
      xml('a:rPr', { lang: language }),
      xml('a:t', {}, '‹#›'),
    ),
  );

/** The number of the slide and what stands beside it; ids `id` and the next. */
export const foot = (box: Box, text: string, language: string, relations: Relations, id: number): string =>
  shape({
    ...{ id, name: 'Slide Number', placeholder: { type: 'sldNum', idx: 11 }, text: slideNumber(language) },
    box: { ...box, width: NUMBER_WIDTH },
  }) +
  shape({
    ...{ id: id + 1, name: 'Footer', placeholder: { type: 'ftr', idx: 12 } },
    text: paragraphs(line(text), { language, relations }),
    box: { ...box, x: box.x + NUMBER_WIDTH, width: box.width - NUMBER_WIDTH },
  });
const NUMBER_WIDTH = 24;

interface Picture {
  readonly id: number;
  readonly box: Box;
  readonly alt: string;
  /** Ids of the relations to PNG and SVG. */
  readonly png: string;
  readonly svg: string;
}

/** A picture: SVG for programs that know it, else the PNG behind it. */
export const picture = ({ id, box, alt, png, svg }: Picture): string =>
  xml(
    'p:pic',
    {},
    xml(
      'p:nvPicPr',
      {},
      xml('p:cNvPr', { id, name: 'Map', descr: alt }),
      xml('p:cNvPicPr', {}, xml('a:picLocks', { noChangeAspect: 1 })),
      xml('p:nvPr'),
    ),
    xml(
      'p:blipFill',
      {},
      xml(
        'a:blip',
        { 'r:embed': png },
        xml(
          'a:extLst',
          {},
          xml(
            'a:ext',
            { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' },
            xml('asvg:svgBlip', {
              'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
              'r:embed': svg,
            }),
          ),
        ),
      ),
      xml('a:stretch', {}, xml('a:fillRect')),
    ),
    xml('p:spPr', {}, place(box), xml('a:prstGeom', { prst: 'rect' }, xml('a:avLst'))),
  );

/** A filled box without words. */
export const bar = (id: number, box: Box, colour: string): string =>
  xml(
    'p:sp',
    {},
    xml('p:nvSpPr', {}, xml('p:cNvPr', { id, name: 'Rule' }), xml('p:cNvSpPr'), xml('p:nvPr')),
    xml(
      'p:spPr',
      {},
      place(box),
      xml('a:prstGeom', { prst: 'rect' }, xml('a:avLst')),
      xml('a:solidFill', {}, xml('a:schemeClr', { val: colour })),
    ),
  );

/** All shapes of a slide, a layout or a master. */
export const tree = (...shapes: readonly string[]): string =>
  xml(
    'p:spTree',
    {},
    xml('p:nvGrpSpPr', {}, xml('p:cNvPr', { id: 1, name: '' }), xml('p:cNvGrpSpPr'), xml('p:nvPr')),
    xml('p:grpSpPr'),
    ...shapes,
  );

/** The root of a slide, a layout or a master, by its name. */
export const drawnPart = (
  name: string,
  values: Readonly<Record<string, string | number>>,
  ...content: string[]
) => xml(name, { ...DRAWN, ...values }, ...content);
