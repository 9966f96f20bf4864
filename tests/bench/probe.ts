import type { Page } from 'playwright-core';

/** What in the page tells the result in words: the text, or an attribute, of all elements that a selector finds. */
export interface Sign {
  readonly selector: string;
  readonly attribute?: string;
}

/** Milliseconds from an event to the frame that shows its result: in words, and on the map as well. */
export interface Answer {
  readonly words: number;
  readonly whole: number;
}

interface Probing {
  readonly event: 'keydown' | 'pointerup';
  /** Absent where the map alone gives the answer. */
  readonly sign: Sign | null;
}

/** Milliseconds after which an answer counts as not coming. */
const LIMIT = 15_000;

/**
 * Starts to watch the page for an answer to the next `event`, counted from the event's own time stamp. A frame counts
 * when its turn is over; the map has answered when the page says that it rests, and never lost its rest since.
 */
export const arm = (page: Page, probing: Probing): Promise<void> =>
  page.evaluate(
    ({ event, sign, limit }) => {
      const root = document.documentElement;
      const reading = (): string =>
        sign
          ? [...document.querySelectorAll(sign.selector)]
              .map((each) => (sign.attribute ? each.getAttribute(sign.attribute) : each.textContent))
              .join('|')
          : '';
      const before = reading();
      const painted = (): Promise<number> =>
        new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
      const answer = new Promise<Answer>((resolve, reject) => {
        setTimeout(() => reject(new Error('The page gave no answer.')), limit);
        const listener = ({ timeStamp }: Event): void => {
          let words: Promise<number> | null = sign ? null : painted();
          let whole: Promise<number> | null = null;
          const map = new MutationObserver(() => {
            if (root.hasAttribute('data-idle')) whole = painted();
          });
          map.observe(root, { attributes: true, attributeFilter: ['data-idle'] });
          const text = new MutationObserver(() => look());
          const look = (): void => {
            if (!words && reading() !== before) words = painted();
            if (words) text.disconnect();
          };
          text.observe(root, { attributes: true, childList: true, characterData: true, subtree: true });
          const end = async (): Promise<void> => {
            // What follows from the answer, such as the places of what was found, is on its way two frames later.
            while (!words || !root.hasAttribute('data-idle')) await painted();
            await painted();
            await painted();
            if (!root.hasAttribute('data-idle')) return end();
            map.disconnect();
            const said = (await words) - timeStamp;
            resolve({ words: said, whole: Math.max(said, whole ? (await whole) - timeStamp : 0) });
          };
          void end();
        };
        addEventListener(event, listener, { capture: true, once: true });
      });
      answer.catch(() => undefined);
      Object.assign(window, { answer });
    },
    { ...probing, limit: LIMIT },
  );

/** The answer that was watched for. */
export const answered = (page: Page): Promise<Answer> =>
  page.evaluate(() => (window as unknown as { answer: Promise<Answer> }).answer);

/** Waits until nothing loads or moves, and has not for some frames. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForSelector('html[data-idle]', { state: 'attached' });
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> =>
      new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    for (let still = 0; still < 4; still++) {
      await frame();
      if (!document.documentElement.hasAttribute('data-idle')) still = -1;
    }
  });
}
