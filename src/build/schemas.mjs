import { run } from './run.mjs';

await run('./schemas.ts');
