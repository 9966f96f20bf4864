/** Everything under `data/`, checked and made safe for the plane, as plain JSON. */
declare module 'virtual:atlas' {
  import type { AtlasData } from '../model/types.ts';

  const data: AtlasData;
  export default data;
}

/** The same with its texts in one language alone. */
declare module 'virtual:atlas/*' {
  import type { AtlasData } from '../model/types.ts';

  const data: AtlasData;
  export default data;
}

/** The features of deferred layers, which the data of the page leave out. */
declare module 'virtual:deferred' {
  import type { DeferredData } from '../model/types.ts';

  const data: DeferredData;
  export default data;
}

/** The same with its texts in one language alone. */
declare module 'virtual:deferred/*' {
  import type { DeferredData } from '../model/types.ts';

  const data: DeferredData;
  export default data;
}

/** Names and terms of the data in all languages, for the search alone. */
declare module 'virtual:aliases' {
  import type { Aliases } from '../search/aliases.ts';

  const aliases: Aliases;
  export default aliases;
}

/** What the files say, in all languages and with their own geometry, to be taken away. */
declare module 'virtual:whole' {
  import type { Whole } from '../export/whole.ts';

  const whole: Whole;
  export default whole;
}

/** Addresses of the packed basemaps (see `geometry/packed.ts` for what is in them). */
declare module 'virtual:basemap' {
  /** Natural Earth 1:50,000,000, for the whole Arctic. */
  export const basemap50: string;
  /** Natural Earth 1:10,000,000, for a closer look. */
  export const basemap10: string;
}
