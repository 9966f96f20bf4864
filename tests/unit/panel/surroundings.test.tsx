import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { t } from '../../../src/i18n/index.ts';
import type { Surroundings } from '../../../src/model/types.ts';
import { SurroundingsPart } from '../../../src/panel/surroundings.tsx';
import { realAtlas } from '../support/real-atlas.ts';
import { stateWith } from './fixture.ts';

const atlas = realAtlas();
const { feature } = atlas.featureById.get('base.iqaluit')!;
const named = (id: string): string => atlas.featureById.get(id)!.feature.properties.name.en;
const PLAIN: Surroundings = { countries: ['CA'], waters: [], near: [] };

/** The part as text, of a feature of which this was measured. */
function told(measured: Surroundings): string {
  const surroundings = new Map([[feature.id, measured]]);
  const view = {
    atlas: { ...atlas, surroundings },
    state: stateWith(),
    dispatch: () => undefined,
    language: 'en',
    words: t('en'),
    now: '2026-11-22',
  } as const;
  const html = renderToString(<SurroundingsPart view={view} feature={feature} />);
  return html
    .replace(/<svg.*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('the position and surroundings of a place', () => {
  it('are told with no more digits than its shape has', () => {
    const text = told({ ...PLAIN, area: 1_234_567e6, reach: { long: 2_830_000, wide: 1_137_000, axis: 0 } });
    expect(text).toContain('about 1,200,000 km²');
    expect(text).toContain('elongated north–south, about 2,800 km by 1,100 km');
  });

  it('are close by, without distance or direction, where either is known no better than that', () => {
    const near = [
      { id: 'base.alert', metres: 30_000, direction: 2 },
      { id: 'exercise.north-atlantic', metres: 30_000, direction: 2 },
      { id: 'exercise.canada-labrador', metres: 434_000, direction: 3 },
    ];
    const text = told({ ...PLAIN, near });
    expect(text).toContain(`${named('base.alert')} 30 km east`);
    expect(text).toContain(`${named('exercise.north-atlantic')} close by`);
    expect(text).toContain(`${named('exercise.canada-labrador')} 400 km south-east`);
  });

  it.each([
    [{ land: 0 }, 'at sea'],
    [{ land: 0.5 }, 'half sea, half land'],
    [{ land: 1 }, 'on land'],
    [{ land: 1, toCoast: 3000 }, 'by the sea'],
    [{ land: 1, toCoast: 279_400 }, 'inland, about 280 km from the sea'],
    [{ land: 0, toCoast: 42_300 }, 'at sea, about 42 km from the coast'],
  ])('tell land from sea: %o', (ground, words) => {
    expect(told({ ...PLAIN, ...ground })).toContain(`Land and sea ${words}`);
  });

  it('name what lies round it, with distance and direction', () => {
    const text = told({
      ...PLAIN,
      waters: ['name.baffin-bay'],
      within: ['sar.canada'],
      near: [
        { id: 'base.alert', metres: 123_456, direction: 7 },
        { id: 'base.resolute', metres: 0, direction: 0 },
      ],
      headquarters: { id: 'hq.nuuk', metres: 824_000, direction: 2 },
    });
    expect(text).toContain('Chief waters Baffin Bay');
    expect(text).toContain(`Lies within ${named('sar.canada')}`);
    expect(text).toContain(`${named('base.alert')} 120 km north-west`);
    expect(text).toContain(`${named('base.resolute')} at the same spot`);
    expect(text).toContain(`Nearest headquarters ${named('hq.nuuk')} 820 km east`);
  });

  it('are left out where nothing was measured', () => {
    const view = { atlas, state: stateWith(), dispatch: () => undefined, language: 'en', words: t('en') };
    expect(
      renderToString(<SurroundingsPart view={{ ...view, now: '2026-11-22' } as never} feature={feature} />),
    ).toBe('');
  });
});
