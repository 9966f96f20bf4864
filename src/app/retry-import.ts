import { keep, readKept } from '../model/kept.ts';

/** Whether the site can be reached at all. */
const reachable = (): Promise<boolean> =>
  fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * Asks the host again for the scripts that were to be loaded: the browser may have kept an error in their place, of
 * an upload that was under way, and would answer with it for as long as the host allows. Resolves with whether all are
 * there now.
 */
async function refresh(error: unknown): Promise<boolean> {
  const named = /https?:\/\/\S+/.exec(String(error))?.[0];
  const preloaded = [...document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')];
  const addresses = [...preloaded.map(({ href }) => href), ...(named ? [named] : [])];
  const answers = await Promise.allSettled(addresses.map((address) => fetch(address, { cache: 'reload' })));
  return answers.every((answer) => answer.status === 'fulfilled' && answer.value.ok);
}

/** Kept for the tab once a page was opened anew for want of scripts. */
export const REOPENED = 'accords-reopened';

/** Whether this tab was never opened anew for want of scripts: what keeps them away may be no cache, and goes on. */
const isFirstTime = (): boolean =>
  readKept('sessionStorage', REOPENED) === null && keep('sessionStorage', REOPENED, 'yes');

/**
 * Makes the loading of a piece of the page's code repeatable. What does not come is asked of the host itself and tried
 * once more at once. Some browsers keep in mind that a module did not arrive and fail again without asking the
 * network; where it has failed before although the site can be reached, the page is opened anew. Its address holds its
 * state, so nothing is lost but the time.
 */
export function retryImport<T>(
  load: () => Promise<T>,
  {
    isReachable = reachable,
    renew = refresh as (error: unknown) => Promise<unknown>,
    reopen = () => location.reload(),
  } = {},
): () => Promise<T> {
  let failed = false;
  return async () => {
    try {
      return await load();
    } catch (error) {
      await renew(error);
      return load().catch(async () => {
        if (failed && (await isReachable())) reopen();
        failed = true;
        throw error;
      });
    }
  };
}

/**
 * The same for what brings the page to life, for which nobody can ask again: where its scripts are there by now and
 * the browser still holds them for lost, the page is opened anew at once, once a tab.
 */
export async function importToLive<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if ((await refresh(error)) && isFirstTime()) location.reload();
    throw error;
  }
}
