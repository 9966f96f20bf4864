import { spoken } from './announcer.ts';

/** The one live region of the page: everything that is announced is announced here. */
export const LiveRegion = () => (
  <p class="sr-only" role="status">
    {spoken.value}
  </p>
);
