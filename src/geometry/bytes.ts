/** A growing row of bytes, little-endian; whole numbers as LEB128 varints. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  /** The bytes written so far. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  raw(bytes: ArrayLike<number>): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** @param value a whole number from 0 to 2³² − 1 */
  unsigned(value: number): void {
    this.#reserve(5);
    let rest = value >>> 0;
    for (; rest > 0x7f; rest >>>= 7) this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
    this.#bytes[this.#length++] = rest;
  }

  /** @param value a whole number from −2³¹ to 2³¹ − 1, zigzag: small magnitudes stay short */
  signed(value: number): void {
    this.unsigned(((value << 1) ^ (value >> 31)) >>> 0);
  }

  /** Every second of `values` from `start` to `end` (exclusive), each as its step from the one before, at first `previous`. */
  steps(values: Int32Array, start: number, end: number, previous: number): void {
    this.#reserve(5 * Math.ceil((end - start) / 2));
    // By hand, without a call per number: millions of them stand between a layer and its picture.
    const bytes = this.#bytes;
    let at = this.#length;
    let last = previous;
    for (let i = start; i < end; i += 2) {
      const step = values[i]! - last;
      last = values[i]!;
      let rest = ((step << 1) ^ (step >> 31)) >>> 0;
      for (; rest > 0x7f; rest >>>= 7) bytes[at++] = (rest & 0x7f) | 0x80;
      bytes[at++] = rest;
    }
    this.#length = at;
  }

  float(value: number): void {
    this.raw(new Uint8Array(new Float64Array([value]).buffer));
  }

  text(value: string): void {
    const bytes = new TextEncoder().encode(value);
    this.unsigned(bytes.length);
    this.raw(bytes);
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what a `ByteWriter` wrote, in the same order. Throws a RangeError past the end. */
export class ByteReader {
  #position = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Bytes not yet read. */
  get left(): number {
    return this.#bytes.length - this.#position;
  }

  raw(count: number): Uint8Array {
    const end = this.#position + count;
    if (end > this.#bytes.length) throw cutOff(this.#bytes.length);
    const bytes = this.#bytes.slice(this.#position, end);
    this.#position = end;
    return bytes;
  }

  unsigned(): number {
    const bytes = this.#bytes;
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[this.#position++];
      if (byte === undefined) throw cutOff(bytes.length);
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  /** A count of things that take at least a byte each, so that a damaged file cannot ask for all memory. */
  count(): number {
    const count = this.unsigned();
    if (count > this.left) throw cutOff(this.#bytes.length);
    return count;
  }

  signed(): number {
    const value = this.unsigned();
    return (value >>> 1) ^ -(value & 1);
  }

  /** What `ByteWriter.steps` wrote, into every second of `values`. */
  steps(values: Int32Array, start: number, end: number, previous: number): void {
    const bytes = this.#bytes;
    let at = this.#position;
    let last = previous;
    for (let i = start; i < end; i += 2) {
      let zigzag = 0;
      let byte = 0x80;
      for (let shift = 0; byte >= 0x80; shift += 7) {
        if (at >= bytes.length) throw cutOff(bytes.length);
        byte = bytes[at++]!;
        zigzag |= (byte & 0x7f) << shift;
      }
      last += (zigzag >>> 1) ^ -(zigzag & 1);
      values[i] = last;
    }
    this.#position = at;
  }

  float(): number {
    return new Float64Array(this.raw(8).buffer)[0]!;
  }

  text(): string {
    return new TextDecoder().decode(this.raw(this.count()));
  }
}

const cutOff = (length: number): RangeError =>
  new RangeError(`Found the end of the packed shapes after ${length} bytes, expected more`);
