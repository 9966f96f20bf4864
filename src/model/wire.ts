import type { Camera } from './geo.ts';

/** Least and most of each part of a camera, wherever it is read: a fragment, an attribute, a message. */
export const CAMERA_RANGES = {
  lng: [-180, 180],
  lat: [0, 90],
  zoom: [0, 22],
  bearing: [-360, 360],
  pitch: [0, 60],
} as const satisfies Record<keyof Camera, readonly [least: number, most: number]>;

/** The parts of a camera in the order in which a fragment writes them. */
export const CAMERA_KEYS = Object.keys(CAMERA_RANGES) as (keyof Camera)[];

/** A number as a fragment writes it: no hexadecimal, no exponent. */
export const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)$/;

/** Whether a value of a camera is within its range. */
export const isInRange = (key: keyof Camera, value: number): boolean =>
  value >= CAMERA_RANGES[key][0] && value <= CAMERA_RANGES[key][1];

/** Attributes of the element that say how it is loaded. */
export const LOADING_ATTRIBUTES = ['src', 'lang', 'loading'] as const;

/** Attributes of the element that go into the fragment, and their keys there. */
export const FRAGMENT_KEYS = {
  at: 'at',
  select: 'sel',
  layers: 'layers',
  agreement: 'agreement',
  theme: 'theme',
  party: 'party',
  force: 'force',
  record: 'record',
  basis: 'basis',
  on: 'on',
  scheme: 'scheme',
  briefing: 'briefing',
  step: 'step',
} as const;

/** What can be selected, as messages and events name it. */
const SELECTION_KINDS = ['clause', 'feature', 'agreement', 'instrument', 'area'] as const;

export const IMAGE_FORMATS = ['image/png', 'image/svg+xml'] as const;

/** Sides of a picture, pixels: less shows nothing, more than this no browser draws everywhere. */
export const IMAGE_SIDE = { least: 64, most: 4096 } as const;

/** A part of a message: its type as hosts are told it, and whether what came over the wire is one. */
export interface Part<T> {
  readonly type: string;
  readonly fits: (value: unknown) => value is T;
}

/** The values of a message, each of the type of its part. */
export type Values<M> = { readonly [K in keyof M]: M[K] extends Part<infer T> ? T : never };

/* @__NO_SIDE_EFFECTS__ */
const textOf = (most: number): Part<string> => ({
  type: 'string',
  fits: (value): value is string => typeof value === 'string' && value.length <= most,
});

/* @__NO_SIDE_EFFECTS__ */
const numberOf = (fits: (value: number) => boolean): Part<number> => ({
  type: 'number',
  fits: (value): value is number => typeof value === 'number' && fits(value),
});

/* @__NO_SIDE_EFFECTS__ */
const orNull = <T>({ type, fits }: Part<T>): Part<T | null> => ({
  type: `${type} | null`,
  fits: (value): value is T | null => value === null || fits(value),
});

/* @__NO_SIDE_EFFECTS__ */
const oneOf = <T extends string>(options: readonly T[]): Part<T> => ({
  type: options.map((option) => `'${option}'`).join(' | '),
  fits: (value): value is T => options.includes(value as T),
});

const TEXT = textOf(1000);
const TEXTS: Part<readonly string[]> = {
  type: 'readonly string[]',
  fits: (value): value is string[] => Array.isArray(value) && value.length < 1000 && value.every(TEXT.fits),
};
const DEGREES = numberOf((value) => Math.abs(value) <= 360);
const FRAGMENT = textOf(20_000);
const COUNT = numberOf((value) => Number.isInteger(value) && value > 0);

/** What the frame says, and all that the element takes for it. `fragment`: the whole state, which leads back to it. */
export const REPLIES = {
  ready: { version: TEXT, layers: TEXTS, agreements: TEXTS, fragment: FRAGMENT },
  /** `target`: as in the request, since `id` of a message is its own. */
  select: {
    target: orNull(TEXT),
    kind: orNull(oneOf(SELECTION_KINDS)),
    name: TEXT,
    clauses: TEXTS,
    lng: orNull(DEGREES),
    lat: orNull(DEGREES),
    fragment: FRAGMENT,
  },
  view: {
    lng: DEGREES,
    lat: DEGREES,
    zoom: DEGREES,
    bearing: DEGREES,
    pitch: DEGREES,
    layers: TEXTS,
    fragment: FRAGMENT,
  },
  /** The step of a briefing that is shown, from 1. `briefing`: its id, or all of it as an address holds it. */
  step: { briefing: FRAGMENT, step: COUNT, steps: COUNT, title: TEXT },
  /** The height at which nothing of the frame is cut off, CSS pixels. */
  height: { px: numberOf((value) => value > 0 && value < 1e4) },
  image: { blob: { type: 'Blob', fits: (value): value is Blob => value instanceof Blob } as Part<Blob> },
  ok: {},
  error: { code: TEXT, message: TEXT },
} as const;
export type ReplyType = keyof typeof REPLIES;

/** Replies that the element tells its page as events, `accords-` before the name. */
export const EVENTS = ['ready', 'select', 'view', 'step', 'error'] as const satisfies readonly ReplyType[];
