/** Where a browser keeps something: for the site, or for the tab alone. */
type Place = 'localStorage' | 'sessionStorage';

/** What the browser keeps under a key: null where there is nothing, undefined where it keeps nothing at all. */
export function readKept(place: Place, key: string): string | null | undefined {
  try {
    return globalThis[place].getItem(key);
  } catch {
    return undefined;
  }
}

/** Keeps a value, or with null keeps none; returns whether the browser does so. */
export function keep(place: Place, key: string, value: string | null): boolean {
  try {
    if (value === null) globalThis[place].removeItem(key);
    else globalThis[place].setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
