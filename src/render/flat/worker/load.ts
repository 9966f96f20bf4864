import { messageOf } from '../../../model/text.ts';

/** The bytes at an absolute address. */
export async function loadBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Found status ${response.status} at ${address}, expected 200`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Parts that load once, and again when asked after a failure. */
export class Loading {
  readonly #running = new Set<string>();
  readonly #done = new Set<string>();
  readonly #jobs = new Map<string, () => Promise<void>>();

  readonly #arrived: (part: string) => void;
  readonly #failed: (part: string, message: string) => void;

  constructor(arrived: (part: string) => void, failed: (part: string, message: string) => void) {
    this.#arrived = arrived;
    this.#failed = failed;
  }

  isRunning(part: string): boolean {
    return this.#running.has(part);
  }

  /** Whether everything that was asked for has come or failed. */
  get isIdle(): boolean {
    return this.#running.size === 0;
  }

  /** Starts `job` under the name `part`, unless it runs or has succeeded already. */
  start(part: string, job: () => Promise<void>): void {
    if (this.#jobs.has(part)) return;
    this.#jobs.set(part, job);
    void this.#run(part);
  }

  retry(part: string): void {
    if (this.#jobs.has(part) && !this.#running.has(part) && !this.#done.has(part)) void this.#run(part);
  }

  async #run(part: string): Promise<void> {
    this.#running.add(part);
    const problem = await this.#jobs.get(part)!().catch((error: unknown) => ({ error }));
    this.#running.delete(part);
    if (problem) this.#failed(part, messageOf(problem.error));
    else {
      this.#done.add(part);
      this.#arrived(part);
    }
  }
}
