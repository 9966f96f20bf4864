import { findRepresentativePoint } from '../../../../src/build/data/representative-point.ts';
import type { PlanePoint } from '../../../../src/model/geo.ts';
import type { Basemap } from '../../../../src/render/flat/draw/basemap.ts';
import { packInMemory } from '../../../../src/render/shapes.ts';
import type { Mark, PlaceName, Scene } from '../../../../src/scene/scene.ts';

/** A rough island of `radius` metres about a point of the plane: a ring of `count` vertices. */
const island = ([x, y]: PlanePoint, radius: number, count = 60): PlanePoint[] =>
  Array.from({ length: count }, (_, i): PlanePoint => {
    const angle = (2 * Math.PI * i) / count;
    const r = radius * (1 + 0.2 * Math.sin(7 * angle));
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
  });

const ring = island([900_000, -1_200_000], 800_000, 400);
const none = packInMemory([]);

/** A basemap of one island, which is the country GL. */
export const basemap: Basemap = {
  land: packInMemory([{ id: '', type: 'polygon', parts: [ring] }]),
  coast: packInMemory([{ id: '', type: 'line', parts: [[...ring, ring[0]!]] }]),
  countries: packInMemory([{ id: 'GL', type: 'polygon', parts: [ring] }]),
  borders: none,
  provinces: none,
  lakes: none,
  rivers: none,
};

const mark = (id: string, category: Mark['category'], geometry: Mark['geometry']): Mark => ({
  id,
  layerId: category,
  category,
  basis: 'reported',
  precisionKm: 50,
  accents: ['single'],
  name: `Name of <${id}>`,
  anchor: findRepresentativePoint(geometry),
  geometry,
});

export const marks: readonly Mark[] = [
  mark('exercise.box', 'exercise-areas', {
    type: 'Polygon',
    coordinates: [
      [
        [-60, 72],
        [-40, 72],
        [-40, 78],
        [-60, 78],
        [-60, 72],
      ],
    ],
  }),
  mark('surveillance.far', 'surveillance-zones', {
    type: 'Polygon',
    coordinates: [
      [
        [170, 70],
        [-170, 70],
        [-170, 76],
        [170, 76],
        [170, 70],
      ],
    ],
  }),
  mark('route.line', 'sea-routes', {
    type: 'LineString',
    coordinates: [
      [10, 70],
      [20, 75],
      [40, 80],
    ],
  }),
  mark('deployment.one', 'deployments', {
    type: 'LineString',
    coordinates: [
      [-75.7, 45.4],
      [24.75, 59.44],
    ],
  }),
  mark('hq.ottawa', 'headquarters', { type: 'Point', coordinates: [-75.7, 45.4] }),
  mark('hq.tallinn', 'headquarters', { type: 'Point', coordinates: [24.75, 59.44] }),
];

/** Towns in a crowd, so that names collide, and one name along a parallel. */
export const names: readonly PlaceName[] = [
  ...Array.from(
    { length: 60 },
    (_, i): PlaceName => ({
      id: `name.town-${i}`,
      text: `Settlement ${i}`,
      native: i % 3 === 0 ? { lang: 'iu', text: `Nuna ${i}` } : null,
      kind: i % 4 === 0 ? 'island' : 'town',
      minZoom: 0,
      maxZoom: 14,
      priority: 1 + (i % 9),
      isParty: false,
      geometry: { type: 'Point', coordinates: [-60 + (i % 10) * 1.7, 66 + Math.floor(i / 10) * 0.9] },
    }),
  ),
  {
    id: 'name.sea',
    text: 'Sea of Tests',
    native: null,
    kind: 'sea',
    minZoom: 0,
    maxZoom: 14,
    priority: 2,
    isParty: false,
    geometry: {
      type: 'LineString',
      coordinates: [
        [-10, 75],
        [0, 75],
        [10, 75],
        [20, 75],
        [30, 75],
      ],
    },
  },
];

export const scene: Scene = {
  scheme: 'light',
  language: 'en',
  marks,
  names,
  emphasis: new Map(),
  otherwise: 'plain',
  hovered: new Set(),
  dateStatuses: new Map(),
  tinted: [],
  annotations: [],
};

export const camera = { lng: -29.5, lat: 81.3, zoom: 1.9, bearing: 0, pitch: 0 };
