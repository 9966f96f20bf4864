import { runHere } from './run-here.mjs';

await runHere('./bench.ts');
