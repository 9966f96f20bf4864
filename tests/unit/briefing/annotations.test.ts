import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newAnnotation, type SeenMap } from '../../../src/briefing/annotate.ts';
import { mapAnnotations } from '../../../src/briefing/annotations.ts';
import { EMPTY, jsonOf, stepOf } from '../../../src/briefing/draft.ts';
import { openBriefing } from '../../../src/briefing/open.ts';
import { readOwn } from '../../../src/briefing/own.ts';
import type { AnyAnnotation } from '../../../src/briefing/read.ts';
import { fragmentHolding } from '../../../src/briefing/workshop.ts';
import { groundDistance } from '../../../src/geometry/distance.ts';
import { formatExpected } from '../../../src/i18n/format.ts';
import { t } from '../../../src/i18n/index.ts';
import { ANNOTATION_TYPES, isPlace, MOST_ANNOTATIONS, RADIUS_KM } from '../../../src/model/annotation.ts';
import type { LngLat } from '../../../src/model/geo.ts';
import { NO_ANNOTATIONS } from '../../../src/model/map-annotation.ts';
import { hasHidden, linkTargets } from '../../../src/model/rich-text.ts';
import { LANGUAGES } from '../../../src/model/text.ts';
import type { Briefing } from '../../../src/model/types.ts';
import { initialState, reduce } from '../../../src/state/actions.ts';
import { atlas as realAtlas } from '../search/finders.ts';
import { smallAtlas } from '../support/atlas.ts';

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter(
    (text) =>
      text.trim() !== '' &&
      text.length <= MOST_ANNOTATIONS.letters &&
      !hasHidden(text) &&
      linkTargets(text).length === 0,
  );
// JSON has no negative nought.
const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0);
const place = fc.tuple(degrees(-180, 180), degrees(0, 90));
const text = fc.option(
  words.map((da) => ({ da })),
  { nil: undefined },
);
const annotations: fc.Arbitrary<readonly AnyAnnotation[]> = fc.array(
  fc.oneof(
    fc.record({ type: fc.constantFrom('pin' as const, 'label' as const), at: place, text }),
    fc.record({ type: fc.constant('arrow' as const), from: place, to: place, text }),
    fc.record({
      type: fc.constant('circle' as const),
      at: place,
      radiusKm: degrees(RADIUS_KM.least, RADIUS_KM.most),
      text,
    }),
  ),
  { maxLength: MOST_ANNOTATIONS.count },
);
const holding = (own: readonly unknown[]) =>
  JSON.stringify({ steps: [{ title: { en: 'One' }, text: { en: 'It' }, view: {}, annotations: own }] });
const read = (own: readonly unknown[]) => {
  const { briefing, notices } = readOwn(holding(own));
  return { annotations: briefing?.steps[0]?.annotations ?? [], notices };
};

describe('what a step points at', () => {
  it('comes back from its file and from its link as it was made', async () => {
    await fc.assert(
      fc.asyncProperty(annotations, async (own) => {
        const draft = {
          ...EMPTY,
          title: { da: 'Min' },
          steps: [{ ...stepOf('da', 'Et', 'Ord', {}), annotations: own }],
        };
        const { briefing, notices } = readOwn(jsonOf(draft));
        expect(notices).toEqual([]);
        expect(JSON.parse(jsonOf(briefing!))).toEqual(JSON.parse(jsonOf(draft)));
        const id = (await fragmentHolding(draft)).slice('#briefing='.length).replace('&step=1', '');
        const opened = await openBriefing(id, [], 'da');
        expect(mapAnnotations(opened.briefing?.steps[0]?.annotations, 'da')).toEqual(
          mapAnnotations(own, 'da'),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('is left out where it cannot be drawn, which is told, and the rest is drawn', () => {
    const { annotations: kept, notices } = read([
      { type: 'pin', at: [-51.7, 64.2], text: { en: 'Nuuk\u202E' }, onclick: 'alert(1)' },
      { type: 'pin', at: [64.2, -51.7] },
      { type: 'label', at: ['-51.7', 64.2], text: { en: 'x' } },
      { type: 'circle', at: [0, 80], radiusKm: 1e9 },
      { type: 'arrow', from: [0, 80] },
      { type: 'polygon', at: [0, 80] },
      'pin',
      { type: 'circle', at: [0, 80], radiusKm: 100, text: { en: 'x'.repeat(MOST_ANNOTATIONS.letters + 1) } },
    ]);
    expect(kept).toEqual([
      { type: 'pin', at: [-51.7, 64.2], text: { en: 'Nuuk' } },
      { type: 'circle', at: [0, 80], radiusKm: 100, text: {} },
    ]);
    const where = (key: string) => `steps.1.annotations.${key}`;
    expect(notices.map(({ key }) => key)).toEqual(
      ['1.onclick', '1.text.en', '2.at', '3.at', '4.radiusKm', '5.to', '6.type', '7.type', '8.text.en'].map(
        where,
      ),
    );
    for (const language of LANGUAGES)
      for (const { expected } of notices) expect(formatExpected(expected, t(language))).toBeTruthy();
  });

  it('has no more parts than a map can bear, and is never thrown over', () => {
    const pins = Array.from({ length: 10_000 }, () => ({ type: 'pin', at: [0, 80] }));
    const { annotations: kept, notices } = read(pins);
    expect(kept).toHaveLength(MOST_ANNOTATIONS.count);
    expect(notices).toMatchObject([{ key: 'steps.1.annotations', found: '10000' }]);
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (own) => {
        for (const each of mapAnnotations(read(own).annotations, 'en'))
          expect(each.positions.every((position) => position.every(Number.isFinite))).toBe(true);
      }),
    );
  });

  it('is told in words, pins numbered in their order, circles with their radius', () => {
    const own: AnyAnnotation[] = [
      { type: 'circle', at: [0, 90], radiusKm: 500 },
      { type: 'pin', at: [-51.75, 64.2], text: { en: 'Nuuk' } },
      { type: 'pin', at: [0, 80] },
      { type: 'arrow', from: [0, 80], to: [10, 80], text: { en: 'East' } },
    ];
    const drawn = mapAnnotations(own, 'en');
    expect(drawn.map(({ number }) => number)).toEqual([null, 1, 2, null]);
    expect(drawn.map(({ text }) => text)).toEqual(['500 km', 'Nuuk', '', 'East']);
    expect(drawn.map(({ said }) => said)).toEqual([
      'Circle of 500 km round 90°00.0′ N 0°00.0′ E',
      'Pin 1: Nuuk (64°12.0′ N 51°45.0′ W)',
      'Pin 2 (80°00.0′ N 0°00.0′ E)',
      'Arrow from 80°00.0′ N 0°00.0′ E to 80°00.0′ N 10°00.0′ E: East',
    ]);
    for (const language of LANGUAGES)
      expect(new Set(mapAnnotations(own, language).map(({ said }) => said)).size).toBe(own.length);
    expect(mapAnnotations([], 'en')).toBe(NO_ANNOTATIONS);
  });

  it('begins in the middle of what is free of the map, as large as suits it', () => {
    const seen: SeenMap = {
      camera: { lng: -40, lat: 72, zoom: 4, bearing: 20, pitch: 0 },
      size: { width: 400, height: 800 },
      padding: { top: 0, right: 0, bottom: 0, left: 0 },
    };
    const over: SeenMap = { ...seen, padding: { ...seen.padding, bottom: 400 } };
    for (const type of ANNOTATION_TYPES) {
      const made = newAnnotation(type, seen, {});
      const at = ('to' in made ? made.to : made.at) as LngLat;
      expect(groundDistance(at, [-40, 72])).toBeLessThan(50);
      if ('from' in made) expect(isPlace(made.from)).toBe(true);
      if ('radiusKm' in made) expect([100, 200, 500]).toContain(made.radiusKm);
      expect(newAnnotation(type, over, {})).not.toEqual(made);
    }
  });
});

describe('what the map shows of it', () => {
  const atlas = smallAtlas();
  const pointedAt = mapAnnotations([{ type: 'pin', at: [0, 80] }], 'en');
  const start = initialState(atlas);
  const shown = reduce(atlas, start, {
    ...{ type: 'step', id: 'mine', step: 1 },
    values: { annotations: pointedAt },
  });

  it('stays while the reader moves the map, and goes when something else is chosen or the briefing closed', () => {
    expect(shown.annotations).toBe(pointedAt);
    const moved = reduce(atlas, shown, { type: 'leave-step' });
    expect(moved.annotations).toBe(pointedAt);
    const selection = { kind: 'feature', id: 'hq.ottawa' } as const;
    for (const state of [shown, moved])
      expect(reduce(atlas, state, { type: 'select', selection }).annotations).toBe(NO_ANNOTATIONS);
    expect(reduce(atlas, shown, { type: 'close-briefing' }).annotations).toBe(NO_ANNOTATIONS);
    expect(reduce(atlas, shown, { type: 'step', id: 'mine', step: 2, values: {} }).annotations).toBe(
      NO_ANNOTATIONS,
    );
  });

  it('of a step that is being made stays whatever is chosen beside it', () => {
    const made = reduce(atlas, start, { type: 'annotate', annotations: pointedAt });
    expect(reduce(atlas, made, { type: 'annotate', annotations: pointedAt })).toBe(made);
    const selection = { kind: 'feature', id: 'hq.ottawa' } as const;
    expect(reduce(atlas, made, { type: 'select', selection }).annotations).toBe(pointedAt);
  });
});

describe('the briefings of the atlas', () => {
  const FOLDER = join(import.meta.dirname, '../../../data/briefings');
  const pointed = readdirSync(FOLDER)
    .map((file): Briefing => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')))
    .flatMap(({ steps }) => steps.flatMap((step) => step.annotations ?? []));
  const places = [...realAtlas.featureById.values()].flatMap(({ feature: { geometry } }) =>
    geometry.type === 'Point' ? [geometry.coordinates as unknown as LngLat] : [],
  );

  it('point at places that the data have, and nowhere else', () => {
    expect(pointed.length).toBeGreaterThan(0);
    for (const annotation of pointed) {
      const ends = 'from' in annotation ? [annotation.from, annotation.to] : [annotation.at];
      for (const at of ends)
        expect(
          places.some((known) => known[0] === at[0] && known[1] === at[1]),
          `${at}`,
        ).toBe(true);
    }
  });
});
