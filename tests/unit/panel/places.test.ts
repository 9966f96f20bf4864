import { describe, expect, it } from 'vitest';
import { representativePoint } from '../../../src/geometry/representative-point.ts';
import { t } from '../../../src/i18n/index.ts';
import { byRegion, type MapView, placesOf } from '../../../src/panel/places/order.ts';
import { regionOf } from '../../../src/panel/places/regions.ts';
import { mapSummary } from '../../../src/panel/places/summary.ts';
import { featuresOf } from '../../e2e/setup/features.ts';
import { atlas, selecting, stateWith } from './fixture.ts';

const mapView: MapView = {
  camera: { lng: -95, lat: 75, zoom: 3, bearing: 0, pitch: 0 },
  width: 800,
  height: 600,
};

describe('the list of places on the map', () => {
  it('has every place that the map draws, and no other', () => {
    const drawn = placesOf({ atlas, state: stateWith() }, mapView).map(({ id }) => id);
    expect(drawn).toEqual(['exercise.west', 'exercise.over', 'exercise.far', 'exercise.point']);
    expect(placesOf({ atlas, state: stateWith({ layers: [] }) }, mapView)).toEqual([]);
  });

  it('is in order of region, then of the distance from the middle of the map', () => {
    const regions = byRegion(placesOf({ atlas, state: stateWith() }, mapView));
    expect(regions.map(({ region, places }) => [region, places.map(({ id }) => id)])).toEqual([
      ['america', ['exercise.point']],
      ['greenland', ['exercise.over', 'exercise.west']],
      ['europe', ['exercise.far']],
    ]);
  });

  it('says which places are outside the view', () => {
    const outside = placesOf({ atlas, state: stateWith() }, mapView).filter(({ inView }) => !inView);
    expect(outside.map(({ id }) => id)).toEqual(['exercise.far']);
  });

  it.each([['america', ['radar-sites']]] as const)(
    'finds the region %s for the sites of the North',
    (region, ids) => {
      for (const feature of ids.flatMap(featuresOf))
        expect(regionOf(representativePoint(feature)), feature.id).toBe(region);
    },
  );

  it.each([
    ['ocean', [0, 89]],
    ['greenland', [-51.7, 64.2]],
    ['greenland', [-69.2, 77.5]],
    ['america', [-68.5, 63.7]],
    ['america', [-75.7, 45.4]],
    ['america', [-62.3, 82.5]],
    ['atlantic', [-21.9, 64.1]],
    ['atlantic', [-6.8, 62]],
    ['europe', [24.7, 59.4]],
    ['europe', [15.6, 78.2]],
    ['europe', [-0.1, 51.5]],
    ['russia', [128.9, 71.7]],
    ['russia', [-173.2, 64.4]],
  ] as const)('finds the region %s at %s', (region, at) => {
    expect(regionOf(at)).toBe(region);
  });
});

describe('the text of the map', () => {
  const summary = (state = stateWith()) =>
    mapSummary({ atlas, state, language: 'en', words: t('en') }, mapView);

  it('tells what lies on which side of the Pole, as the map is turned', () => {
    const whole = (bearing: number) =>
      mapSummary(
        { atlas, state: stateWith(), language: 'en', words: t('en') },
        { camera: { lng: 0, lat: 90, zoom: 1, bearing, pitch: 0 }, width: 900, height: 900 },
      );
    expect(whole(0)).toMatch(/Round the North Pole: .*Greenland below,.*Northern Russia above right/);
    expect(whole(180)).toMatch(/Round the North Pole: .*Greenland above,.*Northern Russia below left/);
  });

  it('tells where the Pole lies where the map does not show it', () => {
    const near = mapSummary(
      { atlas, state: stateWith(), language: 'en', words: t('en') },
      { camera: { lng: -45, lat: 65, zoom: 5, bearing: 0, pitch: 0 }, width: 400, height: 400 },
    );
    expect(near).toContain('The North Pole lies above.');
  });

  it('says how far it reaches, how many places of which layer are in view, and how to go on', () => {
    expect(summary()).toMatch(/From left to right: [\d,]+ km\. 3 places in view\. Exercise areas \(3\)\./);
    expect(summary()).toContain('The arrow keys go from place to place');
  });

  it('says how many stand how on the date asked about', () => {
    expect(summary({ ...stateWith(), on: '2026' })).toContain(
      'Status: 2026, planned or still to come (2), past (1).',
    );
    expect(summary()).not.toContain('Status:');
  });

  it('says what is chosen', () => {
    expect(summary(selecting('clause', 'aa-bb.3.1'))).toContain('Chosen: clause 3.1, Joint exercises.');
    expect(summary(selecting('feature', 'exercise.west'))).toContain('Chosen: West.');
    expect(summary()).not.toContain('Chosen');
  });
});
