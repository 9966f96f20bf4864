/** The briefings, of which the data of the page only know that there are such. */
declare module 'virtual:briefings' {
  import type { Briefing } from '../model/types.ts';

  const briefings: readonly Briefing[];
  export default briefings;
}

/** The same with its texts in one language alone. */
declare module 'virtual:briefings/*' {
  import type { Briefing } from '../model/types.ts';

  const briefings: readonly Briefing[];
  export default briefings;
}
