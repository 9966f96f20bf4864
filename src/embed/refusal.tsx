import type { Catalogue } from '../i18n/index.ts';

/** Said where the atlas names the sites that may show it and this is none of them; the picture stays, and the link. */
export const Refusal = ({ words }: { words: Catalogue }) => (
  <div class="failures" role="status">
    <ul>
      <li>{words.embed.refused}</li>
    </ul>
  </div>
);
