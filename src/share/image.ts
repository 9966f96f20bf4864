import type { Atlas } from '../atlas/atlas.ts';
import type { Padding } from '../geometry/fit-camera.ts';
import { t } from '../i18n/index.ts';
import type { Camera } from '../model/geo.ts';
import type { Language } from '../model/text.ts';
import type { Scheme } from '../model/vocabulary.ts';
import { type IMAGE_FORMATS, IMAGE_SIDE } from '../model/wire.ts';
import { facesFor } from '../render/flat/page/faces.ts';
import type { Store } from '../state/store.ts';
import { groundAt } from './image/basemap.ts';
import { composed, type Pictured } from './image/compose.ts';
import { inTurn } from './image/in-turn.ts';
import { plainSvg } from './image/plain-svg.ts';
import type { Size } from './image/same-ground.ts';

export type ImageType = (typeof IMAGE_FORMATS)[number];

/** What a picture is made of: the running page has it all. */
export interface ImageSource {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly store: Store;
  readonly host: { readonly camera: Camera; readonly size: Size; readonly padding: Padding };
}

export interface ImageOptions extends Size {
  readonly type: ImageType;
  /** The scheme; by default that of the page. */
  readonly scheme?: Scheme;
}

/**
 * A picture of what the map shows now, `width` × `height` pixels, with its key and its credits inside it. It fetches
 * the coast and the letters from where the page lies and nothing else; the text stays text in SVG.
 *
 * @throws RangeError where a side is not 64 to 4096; Error where the coast cannot be had or the browser cannot draw it.
 */
export async function imageOf(source: ImageSource, options: ImageOptions): Promise<Blob> {
  for (const side of [options.width, options.height])
    if (!(side >= IMAGE_SIDE.least && side <= IMAGE_SIDE.most))
      throw new RangeError(`Found ${side}, expected ${IMAGE_SIDE.least} to ${IMAGE_SIDE.most} pixels`);
  const pictured = picturedNow(source, options);
  return inTurn(() => draw(pictured, options));
}

/** A picture for a slide. */
interface SlideImage {
  /** For programs that know no more than the basics of SVG. */
  readonly svg: string;
  readonly png: Blob;
}

interface SlideImageOptions extends Size {
  /** Pixels of the PNG to one of the picture. */
  readonly scale: number;
  readonly scheme: Scheme;
}

/** As `imageOf`, in both forms, for a slide. @throws Error as `imageOf` does */
export async function slideImageOf(source: ImageSource, options: SlideImageOptions): Promise<SlideImage> {
  const pictured = picturedNow(source, options);
  return inTurn(async () => {
    const basemap = (await groundAt(pictured.seen.camera.zoom))();
    const svg = composed(pictured, basemap, options, { basic: true, heading: false });
    const fonts = await fontsFor(svg);
    const { width, height, scale } = options;
    const png = await rasterised(svg.replace('>', `><style>${fonts}</style>`), {
      width: Math.round(width * scale),
      height: Math.round(height * scale),
    });
    return { svg: plainSvg(svg), png };
  });
}

/** The letters of a picture, as rules that bring them along. */
const fontsFor = (svg: string): Promise<string> =>
  fontRules([...svg.matchAll(/>([^<]+)</g)].map(([, words]) => words).join(' '));

function picturedNow(
  { atlas, language, store, host }: ImageSource,
  { scheme }: Pick<ImageOptions, 'scheme'>,
): Pictured {
  const { dataset } = document.documentElement;
  return {
    atlas,
    language,
    words: t(language),
    state: store.state.peek(),
    scheme: scheme ?? (dataset.scheme === 'dark' ? 'dark' : 'light'),
    seen: { camera: host.camera, size: host.size, padding: host.padding },
    now: new Date().toISOString().slice(0, 10),
  };
}

async function draw(pictured: Pictured, { width, height, type }: ImageOptions): Promise<Blob> {
  const size = { width: Math.round(width), height: Math.round(height) };
  const basemap = (await groundAt(pictured.seen.camera.zoom))();
  const fonts = await fontsFor(composed(pictured, basemap, size));
  const svg = composed(pictured, basemap, size, { fonts });
  return type === 'image/png' ? rasterised(svg, size) : new Blob([svg], { type });
}

/**
 * SVG as PNG. It is handed to the browser as a `data:` address: one of a blob would be foreign to a page of opaque
 * origin, and its canvas would not be read.
 *
 * @throws Error where the browser cannot draw it.
 */
export async function rasterised(svg: string, { width, height }: Size): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('This browser could not draw the picture.');
  return blob;
}

const URL_OF = /url\((["']?)([^"')]+)\1\)/;

async function dataUrl(address: string): Promise<string> {
  if (address.startsWith('data:')) return address;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const blob = await response.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/**
 * The page's own faces that hold letters of `text`, as rules that bring their files with them: a picture fetches
 * nothing. A face that cannot be had is left out, and the device's own stands in.
 */
async function fontRules(text: string): Promise<string> {
  const rules = facesFor([text]).map(async ({ family, source, descriptors }) => {
    const address = URL_OF.exec(source)?.[2];
    if (!address) return '';
    const { style, weight, unicodeRange } = descriptors;
    const range = unicodeRange ? `unicode-range:${unicodeRange};` : '';
    const src = `src:url(${await dataUrl(address)}) format("woff2")`;
    return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};${range}${src}}`;
  });
  const settled = await Promise.allSettled(rules);
  return settled.map((rule) => (rule.status === 'fulfilled' ? rule.value : '')).join('');
}
