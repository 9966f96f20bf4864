import { CATEGORIES } from '../scene/scene.ts';
import { CATEGORY, GROUND } from '../scene/tokens.ts';
import { HEAD, xml } from './xml.ts';

/** On every machine with PowerPoint, and of the same widths as the letters that LibreOffice puts in its place. */
const FONT = 'Arial';

/** Words as `style/colours.css` has them on light paper, hues as the map has them. */
const [ACCENTS, INK] = [CATEGORIES.slice(0, 6), { dark: '#1c262d', quiet: '#55616a', link: '#1d4f7c' }];

const colour = (name: string, hex: string): string =>
  xml(`a:${name}`, {}, xml('a:srgbClr', { val: hex.slice(1).toUpperCase() }));

const fonts = (name: string): string =>
  xml(
    `a:${name}`,
    {},
    xml('a:latin', { typeface: FONT }),
    xml('a:ea', { typeface: '' }),
    xml('a:cs', { typeface: '' }),
  );

const SOLID = xml('a:solidFill', {}, xml('a:schemeClr', { val: 'phClr' }));
const three = (text: string): string => text.repeat(3);

/** Colours and letters of slides or notes. */
export const theme = (name: string): string =>
  HEAD +
  xml(
    'a:theme',
    { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name },
    xml(
      'a:themeElements',
      {},
      xml(
        'a:clrScheme',
        { name },
        colour('dk1', INK.dark),
        colour('lt1', '#ffffff'),
        colour('dk2', INK.quiet),
        colour('lt2', GROUND.light.land),
        ...ACCENTS.map((category, index) => colour(`accent${index + 1}`, CATEGORY[category].hue.light)),
        colour('hlink', INK.link),
        colour('folHlink', INK.link),
      ),
      xml('a:fontScheme', { name }, fonts('majorFont'), fonts('minorFont')),
      xml(
        'a:fmtScheme',
        { name },
        xml('a:fillStyleLst', {}, three(SOLID)),
        xml('a:lnStyleLst', {}, three(xml('a:ln', { w: 9525 }, SOLID))),
        xml('a:effectStyleLst', {}, three(xml('a:effectStyle', {}, xml('a:effectLst')))),
        xml('a:bgFillStyleLst', {}, three(SOLID)),
      ),
    ),
  );
