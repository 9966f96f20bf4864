declare module 'subset-font' {
  /** Cuts a font down to the characters of `text`. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: {
      readonly targetFormat?: 'woff2' | 'woff' | 'sfnt';
      readonly noHinting?: boolean;
      /** OpenType features to keep. */
      readonly keepFeatures?: readonly string[];
      /** Numbers of entries in its table of names that stay beside those that every font needs. */
      readonly preserveNameIds?: readonly number[];
    },
  ): Promise<Buffer>;
}
