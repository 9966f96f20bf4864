import { Icon } from '../controls/icons.tsx';
import type { Catalogue } from '../i18n/index.ts';

/** Opens the whole atlas beside the page, at the view that the frame shows now. `fragment` begins with `#`. */
export const FullMapLink = ({ words, fragment }: { words: Catalogue; fragment: string }) => (
  <a
    class="strip-full"
    href={`./index.html${fragment}`}
    target="_blank"
    rel="noopener"
    title={words.embed.fullMap}
  >
    <span class="strip-full-words">{words.embed.fullMap}</span>
    <Icon name="open" />
  </a>
);
