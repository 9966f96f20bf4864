import { runHere } from './run-here.mjs';

await runHere('./subject.ts');
