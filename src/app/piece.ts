/** Whether the site can be reached at all. */
const reachable = (): Promise<boolean> =>
  fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * Makes the loading of a piece of the page's code repeatable. Some browsers keep in mind that a module did not
 * arrive and fail again without asking the network; where a second try fails although the site can be reached, the
 * page is opened anew. Its address holds its state, so nothing is lost but the time.
 */
export function piece<T>(
  load: () => Promise<T>,
  { isReachable = reachable, reopen = () => location.reload() } = {},
): () => Promise<T> {
  let failed = false;
  return async () => {
    try {
      return await load();
    } catch (error) {
      if (failed && (await isReachable())) reopen();
      failed = true;
      throw error;
    }
  };
}
