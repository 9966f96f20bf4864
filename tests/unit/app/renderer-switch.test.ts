import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { chooseRenderer, rendererStatus } from '../../../src/app/renderer-choice.ts';
import { rendererSwitch, type SwitchedHost } from '../../../src/app/renderer-switch.ts';
import type { RendererChoice } from '../../../src/model/vocabulary.ts';
import type { Gpu } from '../../../src/render/gpu.ts';
import type { RendererKind } from '../../../src/render/renderer.ts';

describe('the choice of a renderer', () => {
  it.each([
    ['auto', null, false, 'flat', 'starting'],
    ['auto', 'hardware', false, 'gl', 'hardware'],
    ['auto', 'software', false, 'flat', 'software'],
    ['auto', 'none', false, 'flat', 'no-webgl'],
    ['auto', 'hardware', true, 'flat', 'lost'],
    ['gl', null, false, 'gl', 'chosen'],
    ['gl', 'software', false, 'gl', 'chosen'],
    ['gl', 'none', false, 'flat', 'no-webgl'],
    ['gl', 'hardware', true, 'flat', 'lost'],
    ['flat', 'hardware', false, 'flat', 'chosen'],
    ['flat', 'hardware', true, 'flat', 'chosen'],
  ] as const)('chosen %s, graphics %s, lost %s: %s, because %s', (choice, gpu, lost, kind, reason) => {
    expect(chooseRenderer(choice, gpu, lost)).toEqual({ kind, reason });
  });

  it('says what draws now while a better renderer is on its way or has failed', () => {
    const target = { kind: 'gl', reason: 'hardware' } as const;
    expect(rendererStatus(null, target, null).reason).toBe('picture');
    expect(rendererStatus('flat', target, null).reason).toBe('starting');
    expect(rendererStatus('flat', target, 'gl').reason).toBe('failed');
    expect(rendererStatus('gl', target, null).reason).toBe('hardware');
  });
});

/** A page that climbs, whose idle moments and graphics card are ours to give. */
function page(choice: RendererChoice, card: Gpu, { broken }: { broken?: RendererKind } = {}) {
  const asked: RendererKind[] = [];
  const idle: (() => void)[] = [];
  let detected = 0;
  const drawing = signal<RendererKind | null>(null);
  const failed = signal<RendererKind | null>(null);
  const host = {
    drawing,
    failed,
    idle: signal(true),
    lost: signal(false),
    tilted: signal(false),
    use: (kind: RendererKind) => {
      asked.push(kind);
      if (kind === broken) failed.value = kind;
      else drawing.value = kind;
      return Promise.resolve(kind !== broken);
    },
  } satisfies SwitchedHost;
  const wish = signal(choice);
  const detect = () => {
    detected += 1;
    return card;
  };
  const switching = rendererSwitch(host, wish, { detect, idle: (then) => idle.push(then) });
  const settle = () => new Promise<void>((done) => setTimeout(done));
  return {
    ...{ asked, host, wish, switching, settle },
    detected: () => detected,
    beIdle: () => {
      for (const then of idle.splice(0)) then();
      return settle();
    },
  };
}

describe('the switching of renderers', () => {
  it('starts with Canvas and asks for the graphics card only when the page is idle', async () => {
    const { asked, switching, settle, beIdle, detected } = page('auto', 'hardware');
    switching.start();
    await settle();
    expect(new Set(asked)).toEqual(new Set(['flat']));
    expect(detected()).toBe(0);
    await beIdle();
    expect(asked.at(-1)).toBe('gl');
    expect(switching.status.value).toEqual({ kind: 'gl', reason: 'hardware' });
  });

  it('stays with Canvas where the processor would draw WebGL', async () => {
    const { asked, switching, settle, beIdle } = page('auto', 'software');
    switching.start();
    await settle();
    await beIdle();
    expect(asked).not.toContain('gl');
    expect(switching.status.value).toEqual({ kind: 'flat', reason: 'software' });
  });

  it('goes straight to WebGL for a tilted view', async () => {
    const { asked, host, switching, settle } = page('auto', 'hardware');
    host.tilted.value = true;
    switching.start();
    await settle();
    expect(asked).toEqual(['gl']);
  });

  it('does not ask for the graphics card where Canvas was chosen', async () => {
    const { switching, settle, beIdle, detected } = page('flat', 'hardware');
    switching.start();
    await settle();
    await beIdle();
    expect(detected()).toBe(0);
  });

  it('falls to Canvas with the context and returns with it', async () => {
    const { asked, host, switching, settle, beIdle, detected } = page('auto', 'hardware');
    switching.start();
    await settle();
    await beIdle();
    host.lost.value = true;
    await settle();
    expect(asked.at(-1)).toBe('flat');
    expect(switching.status.value.reason).toBe('lost');
    host.lost.value = false;
    await settle();
    await beIdle();
    expect(asked.at(-1)).toBe('gl');
    expect(detected()).toBe(2);
  });

  it('takes a new choice for a new try after a loss', async () => {
    const { asked, host, wish, switching, settle } = page('flat', 'hardware');
    switching.start();
    host.lost.value = true;
    wish.value = 'gl';
    await settle();
    expect(asked.at(-1)).toBe('gl');
  });

  it('draws with Canvas where WebGL was chosen and does not start', async () => {
    const { asked, switching, settle } = page('gl', 'hardware', { broken: 'gl' });
    switching.start();
    await settle();
    expect(asked).toEqual(['gl', 'flat']);
    expect(switching.status.value).toEqual({ kind: 'flat', reason: 'failed' });
  });
});
