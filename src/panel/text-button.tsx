import type { ButtonHTMLAttributes } from 'preact';

/** A button that looks like a link: it does something, and leads nowhere. */
export const TextButton = (props: ButtonHTMLAttributes) => (
  <button type="button" class="text-button" {...props} />
);
