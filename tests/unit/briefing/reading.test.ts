import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBriefing } from '../../../src/briefing/open.ts';
import { MOST, readOwn } from '../../../src/briefing/own.ts';
import { pack, unpack } from '../../../src/briefing/packed.ts';
import { readIn } from '../../../src/briefing/read.ts';
import { fragmentOf, valuesOf, viewOf } from '../../../src/briefing/view.ts';
import { initialState, reduce } from '../../../src/state/actions.ts';
import { formatFragment, parseFragment } from '../../../src/state/fragment.ts';
import { smallAtlas } from '../support/atlas.ts';

const atlas = { ...smallAtlas(), briefings: [{ id: 'first-look', title: { en: 'A first look' } }] };
const start = initialState(atlas);

const step = (n: number) => ({
  title: { en: `Step ${n}` },
  text: { en: 'Here is [Ottawa](#sel=hq.ottawa).' },
  view: { sel: 'hq.ottawa' },
});
const briefing = { id: 'mine', title: { en: 'Mine' }, summary: { en: 'What I show.' }, steps: [step(1)] };

describe('a briefing in an address', () => {
  it('comes back as it was packed, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (json) => {
        expect(await unpack(await pack(json))).toBe(json);
      }),
      { numRuns: 30 },
    );
  });

  it('of eight steps with 300 letters each is shorter than 3,500 characters', async () => {
    const words =
      'On the map the zones of watch lie between Canada and Greenland; a report without a date says who looks after them, with what ships and aircraft, and when. None of it is drawn by a source, so that the outlines are soft. '.repeat(
        2,
      );
    const steps = Array.from({ length: 8 }, (_, n) => ({
      ...step(n),
      // Each step says something else, or packing would be too easy.
      text: {
        en: [...words]
          .map((letter, i) => (i % 7 === n % 7 ? words.at((i * (n + 3)) % words.length) : letter))
          .join('')
          .slice(0, 300),
      },
      view: { at: `${-30 - n},7${n},${n}.25`, sel: 'ca-dk.1.2', layers: 'bases,headquarters' },
    }));
    const packed = await pack(JSON.stringify({ ...briefing, steps }));
    expect(packed.length).toBeLessThan(3500);
    expect(packed).toMatch(/^~[\w-]+$/);
    const { values, notices } = parseFragment(atlas, `#briefing=${packed}&step=8`);
    expect(notices).toEqual([]);
    expect(values.briefing).toEqual({ id: packed, step: 8, left: false });
  });

  it('is refused in words where it is cut, damaged, no briefing, or unpacks to more than a megabyte', async () => {
    const packed = await pack(JSON.stringify(briefing));
    const vast = await pack(JSON.stringify({ ...briefing, filler: 'x'.repeat(1_100_000) }));
    for (const id of [
      '~',
      '~%%%',
      packed.slice(0, 30),
      vast,
      await pack('[1]'),
      await pack('no JSON'),
      'unknown',
    ]) {
      const opened = await openBriefing(id, [], 'en');
      expect(opened.briefing, id.slice(0, 20)).toBeNull();
      expect(opened.notices.length).toBeGreaterThan(0);
    }
    expect((await openBriefing(packed, [], 'en')).briefing?.title).toBe('Mine');
  });
});

describe('a briefing that a reader has made', () => {
  it('is used as far as it can be, and the rest is told', () => {
    const hostile = {
      ...briefing,
      onload: 'alert(1)',
      steps: [
        {
          title: { en: 'Safe\u202Etitle' },
          text: { en: '<script>alert(1)</script> [press](javascript:alert(1))', xx: 'no such language' },
          view: { sel: 'hq.ottawa', constructor: 'x' },
        },
      ],
    };
    const { briefing: read, notices } = readOwn(JSON.stringify(hostile));
    expect(read?.steps[0]?.title).toEqual({ en: 'Safetitle' });
    expect(read?.steps[0]?.text.en).toContain('<script>');
    expect(read?.steps[0]?.view).toEqual({ sel: 'hq.ottawa' });
    expect(notices.map(({ key }) => key)).toEqual(
      expect.arrayContaining([
        'onload',
        'steps.1.title.en',
        'steps.1.text.en',
        'steps.1.text.xx',
        'steps.1.view.constructor',
      ]),
    );
  });

  it('has no more steps and letters than anyone sits through', () => {
    const steps = Array.from({ length: 10_000 }, (_, n) => step(n));
    expect(readOwn(JSON.stringify({ ...briefing, steps })).briefing).toBeNull();
    const long = { ...briefing, title: { en: 'x'.repeat(MOST.title + 1) } };
    expect(readOwn(JSON.stringify(long)).notices).toMatchObject([{ key: 'title.en' }]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        readOwn(text);
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        readOwn(
          JSON.stringify({ ...briefing, title: one, steps: [{ title: other, text: one, view: other }] }),
        );
      }),
    );
  });

  it('may be in one language, which then stands for all', () => {
    const { briefing: read } = readOwn(JSON.stringify({ ...briefing, title: { fr: 'Le mien' } }));
    expect(readIn(read!, 'da').title).toBe('Le mien');
  });
});

describe('the view of a step', () => {
  it('is read as an address is, and says what of it cannot be used', () => {
    expect(valuesOf(atlas, { sel: 'hq.ottawa', layers: 'bases' })).toEqual({
      values: { selection: { kind: 'feature', id: 'hq.ottawa' }, layers: ['bases'] },
      notices: [],
    });
    expect(valuesOf(atlas, { sel: 'hq.nowhere' }).notices).toMatchObject([{ key: 'sel' }]);
  });

  it('of any state leads back to it', () => {
    const state = {
      ...start,
      selection: { kind: 'clause', id: 'ca-dk.1.2' } as const,
      query: 'a & b=c',
      on: '2026',
    };
    const { values } = valuesOf(atlas, viewOf(atlas, state));
    expect(reduce(atlas, start, { type: 'restore', values })).toMatchObject({
      selection: state.selection,
      query: state.query,
      on: '2026',
      camera: state.camera,
    });
    expect(fragmentOf({ q: 'a & b' })).toBe('q=a%20%26%20b');
  });
});

describe('a briefing in the state', () => {
  const { values } = valuesOf(atlas, { sel: 'hq.ottawa' });
  const third = reduce(atlas, start, { type: 'step', id: 'first-look', step: 3, values });

  it('is written as its id and step, until the reader turns to something else', () => {
    expect(formatFragment(atlas, third)).toBe('#briefing=first-look&step=3');
    const turned = reduce(atlas, third, { type: 'select', selection: { kind: 'clause', id: 'ca-dk.1.2' } });
    expect(turned.briefing).toEqual({ id: 'first-look', step: 3, left: true });
    expect(formatFragment(atlas, turned)).toBe('#at=-30,75,2&sel=ca-dk.1.2&briefing=first-look&step=3');
    const back = parseFragment(atlas, formatFragment(atlas, turned)).values;
    expect(reduce(atlas, start, { type: 'restore', values: back })).toMatchObject({
      briefing: turned.briefing,
      selection: turned.selection,
    });
  });

  it('is turned from by following a link to what the step selects already, and by a hand on the map', () => {
    const again = reduce(atlas, third, { type: 'select', selection: third.selection });
    expect(again.briefing?.left).toBe(true);
    expect(reduce(atlas, third, { type: 'leave-step' }).briefing?.left).toBe(true);
    expect(reduce(atlas, start, { type: 'leave-step' })).toBe(start);
    expect(
      reduce(atlas, third, { type: 'hover', selection: { kind: 'feature', id: 'hq.tallinn' } }).briefing
        ?.left,
    ).toBe(false);
  });

  it('shows each step the same, from wherever it comes', () => {
    const filtered = reduce(atlas, third, { type: 'filter', filters: { theme: ['cyber'] } });
    const next = reduce(atlas, filtered, { type: 'step', id: 'first-look', step: 4, values });
    expect(next).toEqual({ ...third, briefing: { id: 'first-look', step: 4, left: false } });
    expect(reduce(atlas, next, { type: 'close-briefing' }).briefing).toBeNull();
  });

  it('is none where the address names one that is not there, or a step that is no number', () => {
    expect(parseFragment(atlas, '#briefing=nowhere').notices).toMatchObject([{ key: 'briefing' }]);
    expect(parseFragment(atlas, '#briefing=first-look&step=none').notices).toMatchObject([{ key: 'step' }]);
  });
});
