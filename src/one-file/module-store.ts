import { type EmbeddedFile, IMPORT_MARK } from './embedded-file.ts';
import { dataAddress, fontIn, scriptAddress, textOf } from './unpack.ts';

/**
 * The pieces of the one file, opened when they are wanted. Modules get `blob:` addresses in place of the
 * names by which they import each other; everything else is a `data:` address.
 */
export class ModuleStore {
  readonly #pieces: ReadonlyMap<string, EmbeddedFile>;
  readonly #fonts: string;
  readonly #modules = new Map<string, Promise<string>>();
  readonly #scripts = new Map<string, Promise<string>>();
  readonly #addresses = new Map<string, string>();

  /** `fonts` is the style sheet of the file, which holds its fonts. */
  constructor(pieces: Iterable<EmbeddedFile>, fonts: string) {
    this.#fonts = fonts;
    this.#pieces = new Map([...pieces].map((piece) => [piece.name, piece]));
  }

  /** The page of a language, if there is one. */
  page(language: string): EmbeddedFile | undefined {
    return [...this.#pieces.values()].find((piece) => piece.language === language);
  }

  /** Runs a module with all that it needs, once, and gives what it exports. */
  async open(name: string): Promise<unknown> {
    return import(/* @vite-ignore */ await this.#module(name));
  }

  /** The address of a file that an opened module uses. */
  address(name: string): string {
    const ready = this.#addresses.get(name) ?? fontIn(this.#fonts, name) ?? dataAddress(this.#piece(name));
    this.#addresses.set(name, ready);
    return ready;
  }

  /** Whether a script address is one of our workers. */
  isWorker(address: string): boolean {
    return [...this.#addresses.values()].includes(address);
  }

  #piece(name: string): EmbeddedFile {
    const piece = this.#pieces.get(name);
    if (!piece) throw new RangeError(`Found no ${name} in this file`);
    return piece;
  }

  #module(name: string): Promise<string> {
    return once(this.#modules, name, async () => {
      const piece = this.#piece(name);
      const workers = piece.uses.filter((file) => this.#pieces.get(file)?.packing === 'deflate-raw');
      await Promise.all(workers.map((worker) => this.#script(worker)));
      const addresses = await Promise.all(piece.needs.map((needed) => this.#module(needed)));
      const code = piece.needs.reduce(
        (text, needed, index) => text.replaceAll(IMPORT_MARK + needed, addresses[index]!),
        await textOf(piece),
      );
      return URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    });
  }

  #script(name: string): Promise<string> {
    return once(this.#scripts, name, async () => {
      const address = scriptAddress(await textOf(this.#piece(name)));
      this.#addresses.set(name, address);
      return address;
    });
  }
}

function once<T>(kept: Map<string, Promise<T>>, name: string, make: () => Promise<T>): Promise<T> {
  const known = kept.get(name);
  if (known) return known;
  const made = make();
  kept.set(name, made);
  return made;
}
