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
  on: 'on',
  scheme: 'scheme',
} as const;

/** What can be selected, as messages and events name it. */
export const SELECTION_KINDS = ['clause', 'feature', 'agreement', 'instrument', 'area'] as const;

export const IMAGE_FORMATS = ['image/png', 'image/svg+xml'] as const;

/** Sides of a picture, pixels: less shows nothing, more than this no browser draws everywhere. */
export const IMAGE_SIDE = { least: 64, most: 4096 } as const;
