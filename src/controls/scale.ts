import { tickStep } from 'd3';

/**
 * The longest round length (1, 2 or 5 times a power of ten) that fits into `longest` metres; both in metres
 * of ground. 0 where there is no such length.
 */
export function roundLength(longest: number): number {
  if (!(longest > 0) || !Number.isFinite(longest)) return 0;
  for (let count = 1; count <= 4; count++) {
    const step = tickStep(0, longest, count);
    if (step <= longest) return step;
  }
  return 0;
}
