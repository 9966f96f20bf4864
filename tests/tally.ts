import type { Reporter, TestModule } from 'vitest/node';

/** Prints the closing line that says how many tests ran, in words any reader of a log understands. */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    console.log(`${count('passed')} passed, ${count('failed')} failed`);
  }
}
