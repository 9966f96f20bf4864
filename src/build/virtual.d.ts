/*
 * Types by `import()`: an import declaration in an ambient module may name no relative path, and makes all of it `any`.
 * An address that ends in a language has the texts of that language alone.
 */

/** Everything under `data/`, checked and made safe for the plane, as plain JSON. */
declare module 'virtual:atlas*' {
  const data: import('../model/types.ts').AtlasData;
  export default data;
}

/** The features of deferred layers, which the data of the page leave out. */
declare module 'virtual:deferred*' {
  const data: import('../model/types.ts').DeferredData;
  export default data;
}

/** The briefings, of which the data of the page only know that there are such. */
declare module 'virtual:briefings*' {
  const briefings: readonly import('../model/types.ts').Briefing[];
  export default briefings;
}

/** Names and terms of the data in all languages, for the search alone. */
declare module 'virtual:aliases' {
  const aliases: import('../search/aliases.ts').Aliases;
  export default aliases;
}

/** What the files say, in all languages and with their own geometry, to be taken away. */
declare module 'virtual:whole' {
  const whole: import('../export/whole.ts').Whole;
  export default whole;
}

/** Absolute addresses of the packed basemaps (see `geometry/packed.ts` for what is in them). */
declare module 'virtual:basemap' {
  const addresses: Readonly<Record<import('../scene/ground.ts').Detail, string>>;
  export default addresses;
}
