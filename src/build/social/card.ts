import { wholeCamera } from '../../app/framing.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { NO_PADDING } from '../../geometry/fit-camera.ts';
import { t } from '../../i18n/index.ts';
import { escapeText } from '../../model/escape.ts';
import type { Language } from '../../model/text.ts';
import { taglineOf } from '../../panel/titles.ts';
import {
  type Basemap,
  FONT_FAMILY,
  mapRules,
  svgMap,
  type TextStyle,
  tag,
  textWidth,
  wrap,
} from '../../render/flat/poster.ts';
import { sceneBuilder } from '../../scene/build.ts';
import { GROUND } from '../../scene/tokens.ts';
import { inScheme, withoutLinks } from '../../share/image/colours.ts';
import { flow } from '../../share/image/foot.ts';
import { initialState } from '../../state/actions.ts';
import { SOCIAL_SIZE } from './names.ts';

/** Width of the words beside the map, their edge and their sizes: pixels, large since the picture is shown small. */
const WORDS = 470;
const EDGE = 52;
const NAME = 62;
const LINE = 31;
const CREDIT = 17;

const SCHEME = 'light';
const COLOUR = GROUND[SCHEME];

const measured = (size: number, weight: 400 | 600): TextStyle => ({
  ...{ size, weight, italic: false, capitals: false, spacing: 0 },
  ...{ colour: 'townText', halo: 'landHalo' },
});

/** A text in lines that fit beside the map, and the height that they take. */
function block(text: string, size: number, weight: 400 | 600, top: number, fill: string) {
  const style = measured(size, weight);
  const lines = flow(
    text.split(' '),
    (word) => textWidth(word, style),
    textWidth(' ', style),
    WORDS - 2 * EDGE,
  );
  const pitch = Math.round(size * 1.25);
  const svg = lines.map((line, index) =>
    wrap(
      'text',
      { x: EDGE, y: top + size + index * pitch, 'font-size': size, 'font-weight': weight, fill },
      escapeText(line.map(({ item }) => item).join(' ')),
    ),
  );
  return { svg: svg.join(''), height: lines.length * pitch };
}

/** The picture that other sites show beside a link to the atlas, as SVG: its name and its map. */
export function socialCard(atlas: Atlas, basemap: Basemap, language: Language): string {
  const { width, height } = SOCIAL_SIZE;
  const words = t(language);
  const map = { width: width - WORDS, height };
  const camera = wholeCamera(atlas.config.defaultView, map, NO_PADDING);
  const scene = sceneBuilder(atlas, language)(initialState(atlas), SCHEME);
  const drawn = svgMap(scene, basemap, camera, map.width, map.height, { prefix: 's-' }).replace(
    '<svg ',
    `<svg x="${WORDS}" width="${map.width}" height="${map.height}" overflow="hidden" `,
  );
  const name = block(words.site.name, NAME, 600, EDGE, COLOUR.townText);
  const said = block(
    taglineOf({ atlas, language, words }),
    LINE,
    400,
    EDGE + name.height + 24,
    COLOUR.landText,
  );
  const attribution = `${words.controls.credits.land} Natural Earth. ${words.controls.credits.towns} GeoNames, CC BY 4.0.`;
  const credits = block(attribution, CREDIT, 400, 0, COLOUR.landText);
  const beside = [
    tag('rect', { width: WORDS, height, fill: COLOUR.land }),
    name.svg,
    said.svg,
    wrap('g', { transform: `translate(0 ${height - EDGE - credits.height})` }, credits.svg),
  ];
  const content = [
    `<style>${mapRules(camera.zoom)}</style>`,
    withoutLinks(drawn),
    wrap('g', { 'font-family': FONT_FAMILY }, beside.join('')),
  ];
  return wrap(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    inScheme(content.join(''), SCHEME),
  );
}
