import { HEAD, relationType, xml } from './xml.ts';

/** A file of the presentation. */
export interface Part {
  /** From the root of the archive, without a slash before it. */
  readonly name: string;
  /** Its media type; absent where that follows from its ending. */
  readonly type?: string;
  readonly content: string | Uint8Array;
  readonly relations?: Relations;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';

/** What a part refers to, each by an id of its own. */
export class Relations {
  readonly #lines: string[] = [];
  readonly #known = new Map<string, string>();

  /** The id by which the part refers to another, named from the root of the archive. */
  to(word: string, name: string): string {
    return this.#add(relationType(word), `/${name}`, {});
  }

  /** The id by which the part refers to an address on the web. */
  outside(address: string): string {
    return this.#add(relationType('hyperlink'), address, { TargetMode: 'External' });
  }

  /** As the package itself names its parts. */
  toProperties(name: string): string {
    return this.#add(`${PACKAGE}relationships/metadata/core-properties`, `/${name}`, {});
  }

  #add(Type: string, Target: string, more: Readonly<Record<string, string>>): string {
    const known = this.#known.get(Type + Target);
    if (known) return known;
    const Id = `rId${this.#lines.length + 1}`;
    this.#lines.push(xml('Relationship', { Id, Type, Target, ...more }));
    this.#known.set(Type + Target, Id);
    return Id;
  }

  get xml(): string {
    return HEAD + xml('Relationships', { xmlns: `${PACKAGE}relationships` }, ...this.#lines);
  }
}

/** Where the relations of a part stand: `ppt/slides/_rels/slide1.xml.rels`. */
export const relationsOf = (name: string): string => name.replace(/([^/]*)$/, '_rels/$1.rels');

/** Media types by ending; of all else each part says its own. */
const ENDINGS = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  svg: 'image/svg+xml',
} as const;

/** The list of media types. */
export const contentTypes = (parts: readonly Part[]): string =>
  HEAD +
  xml(
    'Types',
    { xmlns: `${PACKAGE}content-types` },
    ...Object.entries(ENDINGS).map(([Extension, ContentType]) => xml('Default', { Extension, ContentType })),
    ...parts.flatMap(({ name, type }) =>
      type ? [xml('Override', { PartName: `/${name}`, ContentType: type })] : [],
    ),
  );

/** The media type of a part of a presentation. */
export const presentationType = (word: string): string =>
  `application/vnd.openxmlformats-officedocument.presentationml.${word}+xml`;
