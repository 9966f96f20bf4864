import { describe, expect, it } from 'vitest';
import { retryImport } from '../../../src/app/retry-import.ts';

/** A piece of which the first `failures` tries fail. */
function tried({ failures, reachable }: { failures: number; reachable: boolean }) {
  let [left, reopened, renewed] = [failures, 0, 0];
  const load = retryImport(
    () => (left-- > 0 ? Promise.reject(new Error('no network')) : Promise.resolve('code')),
    {
      isReachable: () => Promise.resolve(reachable),
      renew: async () => {
        renewed += 1;
      },
      reopen: () => {
        reopened += 1;
      },
    },
  );
  return { load, reopened: () => reopened, renewed: () => renewed };
}

describe('a piece of the code', () => {
  it('is asked of the host itself after a failure, past an error that the browser has kept, and then is there', async () => {
    const { load, renewed } = tried({ failures: 1, reachable: true });
    expect(await load()).toBe('code');
    expect(renewed()).toBe(1);
  });

  it('fails without more ado where that fails too, and may be tried again', async () => {
    const { load, reopened } = tried({ failures: 2, reachable: true });
    await expect(load()).rejects.toThrow('no network');
    expect(await load()).toBe('code');
    expect(reopened()).toBe(0);
  });

  it('opens the page anew where the browser will not try again', async () => {
    const { load, reopened } = tried({ failures: 4, reachable: true });
    await expect(load()).rejects.toThrow();
    await expect(load()).rejects.toThrow();
    expect(reopened()).toBe(1);
  });

  it('leaves the page as it is where the site cannot be reached', async () => {
    const { load, reopened } = tried({ failures: 4, reachable: false });
    await expect(load()).rejects.toThrow();
    await expect(load()).rejects.toThrow();
    expect(reopened()).toBe(0);
  });
});
