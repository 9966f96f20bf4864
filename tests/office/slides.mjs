// Has LibreOffice read the slides of the briefings of the built site, where it is installed with poppler:
//   npm run build && node tests/office/slides.mjs
// Prints a line a check, and exits with 1 where one fails.
import { runHere } from '../bench/run-here.mjs';

await runHere(new URL('slides.ts', import.meta.url));
