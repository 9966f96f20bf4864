import { run } from './run.mjs';

await run('./limits.ts');
