import { piece } from './piece.ts';
import type { Running } from './start.ts';

const dialog = piece(async () => (await import('../share/open.tsx')).openShare);

/** Opens the dialog for sharing, whose code comes with the first wish for it. Where it does not come, says so. */
export async function shareMap(running: Running): Promise<void> {
  const { failures } = running;
  const others = failures.peek().filter(({ part }) => part !== 'share');
  failures.value = others;
  try {
    const openShare = await dialog();
    openShare(running);
  } catch (error) {
    const retry = () => void shareMap(running);
    failures.value = [...others, { part: 'share', message: String(error), retry }];
  }
}
