import { AccordsElement } from './element.ts';

/** Read apart from its use, so that the bundler does not take what lies beside the script for a part of it. */
const here = import.meta.url;

// A page may well load the script twice: the first definition holds.
if (!customElements.get('arctic-accords')) {
  AccordsElement.beside = here;
  customElements.define('arctic-accords', AccordsElement);
}
