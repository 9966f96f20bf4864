import { describe, expect, it } from 'vitest';
import { linkAtlas } from '../../../src/atlas/atlas.ts';
import { clauseBeside } from '../../../src/panel/clause-order.ts';
import { reduce } from '../../../src/state/actions.ts';
import { atlas, selecting, stateWith } from './fixture.ts';

describe('the clauses in their order', () => {
  it('go on and back within an agreement, and end with it', () => {
    expect(clauseBeside(atlas, { kind: 'clause', id: 'aa-bb.3.1' }, 1)).toBe('aa-bb.3.2');
    expect(clauseBeside(atlas, { kind: 'clause', id: 'aa-bb.3.2' }, -1)).toBe('aa-bb.3.1');
    expect(clauseBeside(atlas, { kind: 'clause', id: 'aa-bb.3.3' }, 1)).toBeNull();
    expect(clauseBeside(atlas, { kind: 'clause', id: 'aa-bb.3.1' }, -1)).toBeNull();
  });

  it('begin with the first of the agreement, or of all', () => {
    expect(clauseBeside(atlas, { kind: 'agreement', id: 'aa-cc' }, 1)).toBe('aa-cc.3.1');
    expect(clauseBeside(atlas, { kind: 'none' }, 1)).toBe('aa-bb.3.1');
    expect(clauseBeside(atlas, { kind: 'none' }, -1)).toBeNull();
  });

  it('begin, from what was signed, with the first of the agreement that it is held against', () => {
    const held = linkAtlas({
      ...atlas,
      instruments: atlas.instruments.map((instrument) => ({ ...instrument, counterpart: 'aa-cc' })),
    });
    expect(clauseBeside(held, { kind: 'instrument', id: 'memo-2026' }, 1)).toBe('aa-cc.3.1');
    expect(clauseBeside(held, { kind: 'area', id: 'memo-2026.2' }, 1)).toBe('aa-cc.3.1');
  });
});

describe('who reads an agreement', () => {
  const reading = { ...selecting('clause', 'aa-bb.3.1'), panel: 'reading' as const };
  const panelAfter = (selection: Parameters<typeof clauseBeside>[1]) =>
    reduce(atlas, reading, { type: 'select', selection }).panel;

  it('goes on reading at another clause, and leaves the text for a place or the contents', () => {
    expect(panelAfter({ kind: 'clause', id: 'aa-bb.3.2' })).toBe('reading');
    expect(panelAfter({ kind: 'agreement', id: 'aa-bb' })).toBe('reading');
    expect(panelAfter({ kind: 'feature', id: 'exercise.west' })).toBe('clauses');
    expect(panelAfter({ kind: 'instrument', id: 'memo-2026' })).toBe('clauses');
    expect(panelAfter({ kind: 'none' })).toBe('clauses');
    expect(
      reduce(atlas, stateWith({ panel: 'layers' }), {
        type: 'select',
        selection: reading.selection,
        origin: 'reading',
      }).panel,
    ).toBe('layers');
  });
});
