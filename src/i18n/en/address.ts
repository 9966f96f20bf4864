import type { Expected } from '../../state/fragment.ts';

export const address = {
  /** Before the values that could not be used. */
  left: 'Part of the address could not be used:',
  more: (count: number): string => `and ${count} more`,
  expected: (expected: Expected): string => {
    switch (expected.what) {
      case 'camera':
        return 'lng,lat,zoom[,bearing[,pitch]] in degrees, longitude first, latitude 0 to 90';
      case 'selection':
        return 'the id of a clause, a place, an agreement or a signed document';
      case 'date':
        return 'YYYY, YYYY-MM or YYYY-MM-DD';
      case 'layer':
        return 'a layer id';
      case 'once':
        return 'this key once';
      case 'briefing':
        return 'the id of a briefing of the atlas, or a briefing as a link holds it';
      case 'step':
        return 'the number of a step, from 1';
      case 'text':
        return 'a text';
      case 'visible':
        return 'a text without characters that cannot be seen';
      case 'link':
        return 'a link to #sel= or https://';
      case 'steps':
        return `1 to ${expected.most} steps`;
      case 'length':
        return `at most ${expected.most} characters`;
      case 'annotations':
        return `a list of at most ${expected.most} annotations`;
      case 'number':
        return `a number from ${expected.least} to ${expected.most}`;
      case 'place':
        return '[lng, lat] in degrees, latitude 0 to 90';
      case 'choice':
        return `one of ${expected.options.join(', ')}`;
      case 'known':
        return `a known ${expected.facet}`;
    }
  },
};
