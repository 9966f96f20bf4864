/** The part of luma.gl's log that is asked for: a note once, by level. It returns a function that writes it. */
interface LumaLog {
  once: (level: number, message: unknown, ...more: unknown[]) => () => void;
}

const NOTE = /^WebGL uniform block reflection failed/;
const quieted = new WeakSet<LumaLog>();

/**
 * luma.gl writes a note to the console wherever a driver reports the layout of shader blocks otherwise than
 * expected, says that it does not matter, and goes on. That one note is left out.
 */
export function quietLuma(): void {
  const log = lumaLog();
  if (!log || quieted.has(log)) return;
  quieted.add(log);
  const { once } = log;
  log.once = (level, message, ...more) =>
    NOTE.test(String(message)) ? () => {} : once(level, message, ...more);
}

/** The log of the luma.gl on the page, which puts itself on the global scope. */
function lumaLog(): LumaLog | null {
  const luma: unknown = Reflect.get(globalThis, 'luma');
  const log: unknown = typeof luma === 'object' && luma ? Reflect.get(luma, 'log') : null;
  return typeof log === 'object' && log && 'once' in log && typeof log.once === 'function'
    ? (log as LumaLog)
    : null;
}
