import { signal } from '@preact/signals';

/** Whether the map follows what is being read. It stops when a hand moves the map, until it is asked to follow again. */
export const following = signal(true);
