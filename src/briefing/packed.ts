import { IN_ADDRESS } from '../state/fragment.ts';
import { MOST } from './own.ts';

const bytesOf = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > MOST.bytes) {
      await reader.cancel();
      throw new RangeError(`Found more than ${MOST.bytes} bytes`);
    }
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

/** Bytes sent through a stream that packs or unpacks them. */
const through = (bytes: Uint8Array<ArrayBuffer>, stream: GenericTransformStream): Promise<Uint8Array> =>
  bytesOf(new Blob([bytes]).stream().pipeThrough(stream as ReadableWritablePair<Uint8Array, BufferSource>));

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

/** JSON as an address holds it: `~`, then UTF-8, deflate-raw, base64url without padding. */
export async function pack(json: string): Promise<string> {
  const packed = await through(
    new TextEncoder().encode(json) as Uint8Array<ArrayBuffer>,
    new CompressionStream('deflate-raw'),
  );
  return IN_ADDRESS + toBase64Url(packed);
}

/** Inverse of `pack`. @throws where it is none, or the JSON is over a megabyte */
export async function unpack(text: string): Promise<string> {
  const bytes = await through(
    fromBase64Url(text.slice(IN_ADDRESS.length)),
    new DecompressionStream('deflate-raw'),
  );
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
