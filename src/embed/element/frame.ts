import { LANGUAGES } from '../../model/text.ts';
import { TITLES } from '../../share/titles.ts';

/**
 * What the map may do in its frame: run, be itself, and open the full map beside the page. A page of the map's own
 * origin could not keep it from anything by that.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

const languageOf = ({ lang }: HTMLElement) =>
  LANGUAGES.find((language) => language === lang.slice(0, 2).toLowerCase()) ?? 'en';

/** A frame with the map, named as the element is, or else in its language. */
export function frameFor(element: HTMLElement, src: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = element.getAttribute('aria-label') ?? (element.title || TITLES[languageOf(element)].frame);
  if (new URL(src).origin !== origin) frame.setAttribute('sandbox', SANDBOX);
  frame.allow = 'fullscreen';
  frame.referrerPolicy = 'no-referrer';
  frame.src = src;
  return frame;
}
