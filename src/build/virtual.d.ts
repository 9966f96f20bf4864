/** Everything under `data/`, checked and made safe for the plane, as plain JSON. */
declare module 'virtual:atlas' {
  import type { AtlasData } from '../model/types.ts';

  const data: AtlasData;
  export default data;
}

/** The same with its texts in one language alone, those of names apart. */
declare module 'virtual:atlas/*' {
  import type { AtlasData } from '../model/types.ts';

  const data: AtlasData;
  export default data;
}

/** Addresses of the packed basemaps (see `geometry/pack.ts` for what is in them). */
declare module 'virtual:basemap' {
  /** Natural Earth 1:50,000,000, for the whole Arctic. */
  export const basemap50: string;
  /** Natural Earth 1:10,000,000, for a closer look. */
  export const basemap10: string;
}
