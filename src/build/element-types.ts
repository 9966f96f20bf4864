import { FACETS, PROVENANCE, RECORD_STATUSES } from '../model/vocabulary.ts';
import {
  CAMERA_KEYS,
  EVENTS,
  FRAGMENT_KEYS,
  IMAGE_FORMATS,
  IMAGE_SIDE,
  LOADING_ATTRIBUTES,
  type Part,
  REPLIES,
} from '../model/wire.ts';

type EventType = (typeof EVENTS)[number];

/** The details of the events, and what is said of each. */
const DETAILS: Readonly<Record<EventType, { readonly name: string; readonly about: string }>> = {
  ready: { name: 'AccordsReady', about: 'The map can be asked. `version`: of the atlas.' },
  select: {
    name: 'AccordsSelection',
    about: 'What the reader has selected; all null and empty where nothing is.',
  },
  view: {
    name: 'AccordsView',
    about: 'Where a map looks and the ids of the layers it shows, as they were asked for.',
  },
  step: { name: 'AccordsStep', about: 'The step of a briefing that is shown.' },
  error: {
    name: 'AccordsFailure',
    about:
      "What went wrong. Codes of the element: `src`, `attribute`, `timeout`, `removed`; all others are the map's own.",
  },
};

/** What is said of a field of a detail. */
const ABOUT: Readonly<Record<string, string>> = {
  kind: '`instrument`: one on record; `area`: an area of cooperation of one.',
  name: 'In the language of the map.',
  clauses: 'Ids of the clauses that belong to it.',
  briefing: 'The id of the briefing, or the briefing itself as an address holds it.',
  step: 'From 1.',
  lng: 'Degrees; of a selection the middle of its places, null where it has none.',
};

/** What the methods take and give. */
const METHODS = `
  /** Selects a clause, a place, an agreement, an instrument on record or one of its areas; null selects nothing. */
  select(id: string | null): Promise<void>;
  flyTo(place: AccordsPlace): Promise<void>;
  /** Shows these layers and no others; null shows those that are on by default. */
  setLayers(ids: readonly string[] | null): Promise<void>;
  setFilter(filter: AccordsFilter): Promise<void>;
  /** Shows a step, from 1, of the briefing that the attribute names. */
  goToStep(n: number): Promise<void>;
  getView(): Promise<AccordsView>;
  toImage(image?: AccordsImage): Promise<Blob>;`;

const code = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ');

const field = (name: string, type: string) =>
  `${ABOUT[name] ? `  /** ${ABOUT[name]} */\n` : ''}  readonly ${name}: ${type};`;

/** The detail of an event, written out; what is selected is named by its `id` there. */
function detail(type: EventType): string {
  const parts = Object.entries<Part<unknown>>(REPLIES[type]).filter(([key]) => key !== 'fragment');
  const fields = parts.map(([key, part]) => field(key === 'target' ? 'id' : key, part.type));
  const { name, about } = DETAILS[type];
  return `/** ${about} */\nexport interface ${name} {\n${fields.join('\n')}\n}\n`;
}

/** A method for the listeners of an element, once for our events and once for all others. */
const listening = (method: string, options: string) => `
  ${method}<K extends keyof AccordsEventMap>(
    type: K,
    listener: (this: ArcticAccordsElement, event: AccordsEventMap[K]) => void,
    options?: ${options},
  ): void;
  ${method}(type: string, listener: EventListenerOrEventListenerObject, options?: ${options}): void;`;

/** `arctic-accords.d.ts`: the types of the element for those who embed it, from the table of the wire. */
export const elementTypes =
  (): string => `/** Types of \`arctic-accords.js\`, the module that defines \`<arctic-accords>\`. */

/** Where a map looks. Degrees, WGS 84; \`zoom\` as in the fragment of the atlas. */
export interface AccordsCamera {
${CAMERA_KEYS.map((key) => `  readonly ${key}: number;`).join('\n')}
}

/** Where to go: what is absent stays as it is; \`lng\` and \`lat\` come together. */
export type AccordsPlace = Partial<AccordsCamera>;

/**
 * Ids to keep; an empty list keeps all, an absent one leaves that filter as it is. \`record\`, how other sources stand to
 * a clause: ${code(RECORD_STATUSES)}. \`basis\`, how its places are known:
 * ${code(PROVENANCE)}.
 */
export interface AccordsFilter {
${FACETS.map((facet) => `  readonly ${facet}?: readonly string[];`).join('\n')}
  /** \`YYYY\`, \`YYYY-MM\` or \`YYYY-MM-DD\`; null for no date. */
  readonly on?: string | null;
}

export interface AccordsImage {
  /** Pixels, ${IMAGE_SIDE.least} to ${IMAGE_SIDE.most}; absent: as wide and as high as the element is. */
  readonly width?: number;
  readonly height?: number;
  /** Absent: \`${IMAGE_FORMATS[0]}\`. */
  readonly type?: ${IMAGE_FORMATS.map((format) => `'${format}'`).join(' | ')};
}

${EVENTS.map(detail).join('\n')}
/** What a method rejects with. */
export interface AccordsError extends Error, AccordsFailure {}

/** All bubble, and leave the shadow trees that they come from. */
export interface AccordsEventMap {
${EVENTS.map((type) => `  'accords-${type}': CustomEvent<${DETAILS[type].name}>;`).join('\n')}
}

/**
 * A map of the Arctic accords. Attributes: ${code([...LOADING_ATTRIBUTES, ...Object.keys(FRAGMENT_KEYS)])}.
 * What stands inside the tag is shown until the map is there.
 */
export interface ArcticAccordsElement extends HTMLElement {${METHODS}${listening('addEventListener', 'boolean | AddEventListenerOptions')}${listening('removeEventListener', 'boolean | EventListenerOptions')}
}

declare global {
  interface HTMLElementTagNameMap {
    'arctic-accords': ArcticAccordsElement;
  }
  interface HTMLElementEventMap extends AccordsEventMap {}
}
`;
