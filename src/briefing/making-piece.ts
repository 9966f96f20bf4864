/** What making a briefing needs, together in one piece of code. */
export { Making } from './making.tsx';
export { valuesOf } from './view.ts';
export { openWorkshop } from './workshop.ts';
