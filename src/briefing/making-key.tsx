import type { ButtonHTMLAttributes } from 'preact';

/** A key of the maker of briefings. */
export const MakingKey = (props: ButtonHTMLAttributes) => (
  <button type="button" class="making-key" {...props} />
);
