import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RequestError, VERSION } from '../../../src/embed/messages/protocol.ts';
import { idOf, isOurs, readRequest } from '../../../src/embed/messages/requests.ts';

const read = (message: object) => readRequest({ accords: VERSION, ...message });
const codeOf = (message: object): string => {
  try {
    read(message);
    return 'read';
  } catch (error) {
    return (error as RequestError).code;
  }
};

const text = fc.string({ minLength: 1, maxLength: 100 });
const place = fc.record(
  {
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
    lat: fc.double({ min: 0, max: 90, noNaN: true }),
    zoom: fc.double({ min: 0, max: 22, noNaN: true }),
    bearing: fc.double({ min: -360, max: 360, noNaN: true }),
    pitch: fc.double({ min: 0, max: 60, noNaN: true }),
  },
  { requiredKeys: ['lng', 'lat'] },
);
/** A way that leaves the place as it is. */
const way = fc.oneof(
  fc.record({ zoom: fc.double({ min: 0, max: 22, noNaN: true }) }),
  fc.record({ bearing: fc.double({ min: -360, max: 360, noNaN: true }) }),
);
const wellFormed = fc.oneof(
  fc.constant({ type: 'hello' as const }),
  fc.constant({ type: 'view' as const }),
  fc.record({ type: fc.constant('select' as const), target: fc.option(text) }),
  fc.record({ type: fc.constant('fly' as const), at: fc.oneof(place, way) }),
  fc.record({ type: fc.constant('layers' as const), ids: fc.option(fc.array(text, { maxLength: 20 })) }),
  fc.record({ type: fc.constant('scheme' as const), scheme: fc.constantFrom('light', 'dark', 'auto') }),
  fc.record({
    type: fc.constant('image' as const),
    width: fc.integer({ min: 64, max: 4096 }),
    height: fc.integer({ min: 64, max: 4096 }),
    format: fc.constantFrom('image/png', 'image/svg+xml'),
  }),
);
/** What structured cloning can bring. */
const anything = fc.anything({
  withMap: true,
  withSet: true,
  withDate: true,
  withBigInt: true,
  withTypedArray: true,
  withSparseArray: true,
  withNullPrototype: true,
});

describe('a request', () => {
  it('is read as it was written, whatever else stands in it', () => {
    fc.assert(
      fc.property(
        wellFormed,
        fc.dictionary(fc.constantFrom('x', 'mine', '__proto__'), anything),
        (message, more) => {
          expect(read({ ...more, ...message })).toEqual(message);
        },
      ),
    );
  });

  it('is refused and never believed where it is anything else', () => {
    const types = fc.constantFrom('select', 'fly', 'layers', 'filter', 'scheme', 'image');
    const keys = fc.constantFrom(
      'target',
      'at',
      'ids',
      'agreement',
      'theme',
      'on',
      'scheme',
      'width',
      'height',
      'format',
    );
    fc.assert(
      fc.property(types, fc.dictionary(keys, anything), (type, fields) => {
        const message = { ...fields, accords: VERSION, type };
        try {
          const request = readRequest(message);
          // Believed: then it holds nothing but short texts, numbers in range, lists of them, and null.
          expect(JSON.stringify(request).length).toBeLessThan(100_000);
          expect(readRequest({ accords: VERSION, ...flat(request) })).toEqual(request);
        } catch (error) {
          expect(error).toBeInstanceOf(RequestError);
          expect((error as RequestError).message.length).toBeLessThan(300);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [{ type: 'select' }],
    [{ type: 'select', target: 7 }],
    [{ type: 'select', target: 'x'.repeat(257) }],
    [{ type: 'fly', at: 'north' }],
    [{ type: 'fly', at: '1,2,,4' }],
    [{ type: 'fly', at: { lng: 0 } }],
    [{ type: 'fly', at: {} }],
    [{ type: 'fly', at: { lng: 0, latitude: 80 } }],
    [{ type: 'fly', at: { lng: 0, lat: 91 } }],
    [{ type: 'fly', at: { lng: 0, lat: 80, zoom: '3' } }],
    [{ type: 'layers', ids: 'bases' }],
    [{ type: 'layers', ids: new Array(65).fill('a') }],
    [{ type: 'layers', ids: new Array(3) }],
    [{ type: 'filter', party: [1] }],
    [{ type: 'filter', parties: ['CA'] }],
    [{ type: 'filter', theme: ['cyber'], date: '2026' }],
    [{ type: 'filter', on: '2026-13' }],
    [{ type: 'scheme', scheme: 'red' }],
    [{ type: 'image', width: 64, height: 5000, format: 'image/png' }],
    [{ type: 'view', id: {} }],
    [{ type: 'view', id: 'x'.repeat(65) }],
    [{ type: 'toString' }],
    [{}],
    [{ type: 'fly', at: '0x10,80,3' }],
    [{ type: 'fly', at: '1e1,80,3' }],
    [{ type: 'filter', on: '0000' }],
    [{ type: 'filter', on: '2026-02-30' }],
  ])('is malformed: %j', (message) => {
    expect(codeOf(message)).toBe('malformed');
  });

  it('of another version is not read', () => {
    expect(codeOf({ accords: 2, type: 'hello' })).toBe('version');
    expect(codeOf({ accords: '1', type: 'hello' })).toBe('version');
  });

  it('names a place as the fragment does, or as an object', () => {
    const at = { lng: -50, lat: 72, zoom: 3.5, bearing: 10, pitch: 20 };
    expect(read({ type: 'fly', at: '-50,72,3.5,10,20' })).toEqual({ type: 'fly', at });
    expect(read({ type: 'fly', at })).toEqual({ type: 'fly', at });
  });

  it('moves the map in what it names alone', () => {
    expect(read({ type: 'fly', at: { zoom: 4 } })).toEqual({ type: 'fly', at: { zoom: 4 } });
  });

  it('is told which of its keys is unknown and what there is, never more than the key', () => {
    expect(() => read({ type: 'filter', parties: ['CA'], id: 3 })).toThrow(
      'parties: found a key that is unknown, expected agreement, theme, party, force, record, basis, on',
    );
    expect(() => read({ type: 'fly', at: { longitude: 3 } })).toThrow(
      'at.longitude: found a key that is unknown, expected lng, lat, zoom, bearing, pitch',
    );
    expect(() => read({ type: 'filter', ['<b>'.repeat(99)]: 1 })).toThrow(/^297 characters: /);
  });

  it('leaves filters that it does not name as they are', () => {
    expect(read({ type: 'filter', theme: ['cyber'], on: null })).toEqual({
      type: 'filter',
      filters: { theme: ['cyber'] },
      on: null,
    });
  });

  it('is none of ours without the key that says so', () => {
    for (const data of [null, 1, 'accords', [], {}, { type: 'hello' }, new Date()])
      expect(isOurs(data)).toBe(false);
    expect(isOurs({ accords: null })).toBe(true);
  });

  it('has its id sent back only where that is short', () => {
    expect([idOf({ id: 3 }), idOf({ id: 'a' })]).toEqual([3, 'a']);
    for (const id of [Number.NaN, 1.5, 2 ** 60, {}, 'x'.repeat(65)]) expect(idOf({ id })).toBeUndefined();
  });
});

/** A request written as a message again: the filters of the state are keys of their own there. */
const flat = (request: ReturnType<typeof readRequest>): object =>
  request.type === 'filter' ? { ...request, ...request.filters } : request;
