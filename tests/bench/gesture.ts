import type { CDPSession } from 'playwright-core';

interface MouseEventInput {
  readonly type: 'mousePressed' | 'mouseMoved' | 'mouseReleased' | 'mouseWheel';
  readonly x: number;
  readonly y: number;
  readonly [more: string]: string | number;
}
interface Step {
  readonly at: number;
  readonly event: MouseEventInput;
}

/** Milliseconds between two movements of the hand: a frame of a common screen. */
const FRAME = 16;
const TICK = 120;

/** A drag along an ellipse from and back to `x`, `y`, CSS pixels, between two times in ms. */
function drag(x: number, y: number, from: number, to: number): Step[] {
  const held = { button: 'left', buttons: 1, clickCount: 1 };
  const steps: Step[] = [{ at: from, event: { type: 'mousePressed', x, y, ...held } }];
  for (let at = from + FRAME; at < to; at += FRAME) {
    const turn = (2 * Math.PI * (at - from)) / (to - from);
    const [dx, dy] = [180 * Math.sin(turn), 90 * (1 - Math.cos(turn))];
    steps.push({
      at,
      event: { type: 'mouseMoved', x: Math.round(x + dx), y: Math.round(y + dy), ...held },
    });
  }
  steps.push({ at: to, event: { type: 'mouseReleased', x, y, ...held, buttons: 0 } });
  return steps;
}

const wheel = (x: number, y: number, from: number, ticks: number, deltaY: number): Step[] =>
  Array.from({ length: ticks }, (_, i) => ({
    at: from + i * TICK,
    event: { type: 'mouseWheel', x, y, button: 'none', deltaX: 0, deltaY },
  }));

/**
 * Drags, zooms in, drags and zooms out about `x`, `y` for some four seconds, by the clock and without waiting for the
 * page. Settles when the page has taken the last event.
 */
export async function scriptedHand(cdp: CDPSession, x: number, y: number): Promise<void> {
  const plan = [
    ...drag(x, y, 100, 1500),
    ...wheel(x, y, 1700, 5, -100),
    ...drag(x, y, 2500, 3300),
    ...wheel(x, y, 3500, 5, 100),
  ];
  const began = performance.now();
  const sent: Promise<unknown>[] = [];
  for (const { at, event } of plan) {
    const wait = began + at - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    sent.push(cdp.send('Input.dispatchMouseEvent', event as never));
  }
  await Promise.all(sent);
}
