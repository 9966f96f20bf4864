import { type Signal, signal } from '@preact/signals';
import type { Notice } from '../controls/notices.tsx';
import { messageOf } from '../model/text.ts';

/** Two notices of one key are of one matter, of which the later one holds. */
const keyOf = (notice: Notice): string => (notice.kind === 'failure' ? notice.part : notice.kind);

/** What the reader is to be told, each matter once. */
export class Notices {
  readonly list: Signal<readonly Notice[]> = signal([]);

  tell(notice: Notice): void {
    this.list.value = [...this.#without(keyOf(notice)), notice];
  }

  /** Something did not come, or could not be shown. `retry` tries again. */
  failed(part: 'view' | 'share', error: unknown, retry: () => void): void {
    this.tell({ kind: 'failure', part, message: messageOf(error), retry });
  }

  /** A matter by its key: the part that failed, or the kind of any other notice. */
  forget(key: string): void {
    this.list.value = this.#without(key);
  }

  readonly dismiss = (notice: Notice): void => this.forget(keyOf(notice));

  #without(key: string): readonly Notice[] {
    return this.list.peek().filter((notice) => keyOf(notice) !== key);
  }
}
