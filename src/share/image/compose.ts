import type { Atlas } from '../../atlas/atlas.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Catalogue } from '../../i18n/index.ts';
import type { Language } from '../../model/text.ts';
import { PROVENANCE, type Scheme } from '../../model/vocabulary.ts';
import { announcement } from '../../panel/announcement.ts';
import { stillContext } from '../../panel/panel-context.ts';
import { taglineOf } from '../../panel/titles.ts';
import { type Basemap, mapRules, svgMap, wrap } from '../../render/flat/poster.ts';
import { sceneBuilder } from '../../scene/build.ts';
import { keyOf } from '../../scene/key.ts';
import { dateStatusesShown, legend } from '../../scene/legend.ts';
import type { ViewState } from '../../state/state.ts';
import { inScheme, withoutLinks } from './colours.ts';
import { footOf, type KeyItem } from './foot.ts';
import { type Seen, type Size, sameGround } from './same-ground.ts';
import { arcSampleSvg, basisSampleSvg, categorySample, dateStatusSampleSvg } from './sample.ts';

export interface Pictured {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly words: Catalogue;
  readonly state: ViewState;
  readonly scheme: Scheme;
  readonly seen: Seen;
  /** Today, `YYYY-MM-DD`. */
  readonly now: string;
}

/** Ids of a picture begin with it. */
const PREFIX = 'i-';
/** The most of the height that the foot may take. */
const FOOT_SHARE = 0.45;

interface Composing {
  /** Rules that bring the letters along. */
  readonly fonts?: string;
  /** Bent words are set letter by letter and patterns are lines, for programs that know neither. */
  readonly basic?: boolean;
  /** Whether the picture says what it is of; where its words stand beside it, it need not. */
  readonly heading?: boolean;
}

/** A picture as SVG of `width` × `height` pixels: the map, and under it what is needed to read it. */
export function composed(
  pictured: Pictured,
  basemap: Basemap,
  size: Size,
  { fonts = '', basic = false, heading = true }: Composing = {},
): string {
  const { atlas, language, state, scheme, words } = pictured;
  const { width, height } = size;
  const foot = fittingFoot(pictured, size, { basic, heading });
  const map = { width, height: height - foot.height };
  const camera = sameGround(pictured.seen, map);
  const scene = sceneBuilder(atlas, language)({ ...state, hover: { kind: 'none' }, candidates: [] }, scheme);
  const drawn = svgMap(scene, basemap, camera, map.width, map.height, {
    prefix: PREFIX,
    byLetter: basic,
    ofLines: basic,
  }).replace('<svg ', `<svg width="${map.width}" height="${map.height}" overflow="hidden" `);
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
  };
  const lower = wrap('g', { transform: `translate(0 ${map.height})` }, foot.svg);
  const title = wrap('title', {}, words.site.map);
  const body = inScheme(`<style>${mapRules(camera.zoom)}</style>${withoutLinks(drawn)}${lower}`, scheme);
  return wrap('svg', attributes, `${title}<style>${fonts}</style>${body}`);
}

/** As much of the foot as there is room for, down to nothing under a picture the size of a stamp. */
function fittingFoot(
  pictured: Pictured,
  { width, height }: Size,
  { basic, heading }: Required<Pick<Composing, 'basic' | 'heading'>>,
): ReturnType<typeof footOf> {
  const whole = footInput(pictured, basic);
  const input = heading ? whole : { ...whole, title: '', note: '' };
  const name = { title: pictured.words.site.name, note: '', key: [], credits: [] };
  const feet = [input, { ...input, note: '', key: [] }, name].map((foot) => footOf(foot, width, PREFIX));
  return feet.find((foot) => foot.height <= height * FOOT_SHARE) ?? { svg: '', height: 0 };
}

function footInput({ atlas, language, words, state, now }: Pictured, basic: boolean) {
  const { controls, site } = words;
  const chosen = state.selection.kind !== 'none';
  const view = stillContext(atlas, language, { ...state, candidates: [] }, now);
  const { credits } = controls;
  return {
    title: chosen ? announcement(view).replace(/\.$/, '') : site.name,
    note: chosen ? site.name : taglineOf(view),
    key: keyItems(atlas, state, language, words, basic),
    credits: [
      `${formatDate(now, words)}.`,
      credits.projection,
      `${credits.land} Natural Earth.`,
      `${credits.towns} GeoNames, CC BY 4.0.`,
      credits.airfields,
    ],
  };
}

function keyItems(
  atlas: Atlas,
  state: ViewState,
  language: Language,
  words: Catalogue,
  basic: boolean,
): KeyItem[] {
  const entries = legend(atlas, { ...state, hover: { kind: 'none' } }, language);
  const bases = PROVENANCE.filter((basis) => entries.some((entry) => entry.bases.includes(basis)));
  const { kinds } = keyOf(atlas, { ...state, hover: { kind: 'none' }, candidates: [] }, language);
  const arcsOf = (layerId: string) =>
    kinds.filter((kind) => kind.layerId === layerId).flatMap((kind) => kind.arcs);
  return [
    ...entries.flatMap(({ layerId, category, title }): KeyItem[] => {
      const arcs = arcsOf(layerId);
      if (arcs.length === 0)
        return [
          { sample: categorySample(category, PREFIX, basic), box: 24, text: title, class: `k-${category}` },
        ];
      return arcs.map(({ accent, title: agreement }) => ({
        sample: arcSampleSvg(accent),
        box: 24,
        text: title + words.list.colon + agreement,
        class: `k-${accent}`,
      }));
    }),
    ...bases.map((basis) => ({
      sample: basisSampleSvg(basis),
      box: 40,
      text: words.bases[basis].name,
      class: null,
    })),
    ...dateStatusItems(atlas, state, words),
  ];
}

function dateStatusItems(atlas: Atlas, state: ViewState, words: Catalogue): KeyItem[] {
  if (!state.on) return [];
  const heading = { sample: '', box: 0, text: words.time.stateKey(formatDate(state.on, words)), class: null };
  const shown = dateStatusesShown(atlas, { ...state, hover: { kind: 'none' } });
  return [
    heading,
    ...shown.map((dateStatus) => ({
      sample: dateStatusSampleSvg(dateStatus),
      box: 40,
      text: words.time.key[dateStatus],
      class: null,
    })),
  ];
}
