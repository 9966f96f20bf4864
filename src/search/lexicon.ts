/** Shorter tails are endings, not words of their own. */
const SHORTEST_TAIL = 5;
const SHORTEST_HEAD = 3;
/** Danish and Estonian put no longer ending on a name or a noun than this. */
const LONGEST_ENDING = 4;
const SHORTEST_STEM = 3;

/**
 * The folded words that a page knows. It finds known words in those it does not know: the parts of a compound
 * (`farvandsovervagning` → `overvagning`) and the word without its ending (`nukis` → `nuk`).
 */
export class Lexicon {
  readonly #known = new Set<string>();

  add(words: Iterable<string>): void {
    for (const word of words) this.#known.add(word);
  }

  has(word: string): boolean {
    return this.#known.has(word);
  }

  get words(): Iterable<string> {
    return this.#known;
  }

  /** The longest known word that `word` ends with, its parts, and what stands before it where that is known too. */
  partsOf(word: string): readonly string[] {
    for (let cut = SHORTEST_HEAD; cut <= word.length - SHORTEST_TAIL; cut++) {
      const tail = word.slice(cut);
      if (!this.#known.has(tail)) continue;
      const head = [word.slice(0, cut), word.slice(0, cut - 1)].find(
        (each) => each.length > SHORTEST_STEM && this.#known.has(each),
      );
      return [...(head ? [head] : []), tail, ...this.partsOf(tail)];
    }
    return [];
  }

  /** Known words that `word` is with an ending added, the longest first. */
  stemsOf(word: string): readonly string[] {
    const stems: string[] = [];
    for (let ending = 1; ending <= LONGEST_ENDING && word.length - ending >= SHORTEST_STEM; ending++) {
      const stem = word.slice(0, -ending);
      if (this.#known.has(stem)) stems.push(stem);
    }
    return stems;
  }
}
