import { type Box, meets } from '../../geometry/box.ts';
import type { WrittenName } from '../renderer.ts';
import type { PlacedName } from './setting.ts';

/** What of the names of a picture is read in `window`, which lies in the picture. */
export const writtenIn = (names: readonly PlacedName[], window: Box): WrittenName[] =>
  names
    .filter(({ setting }) => setting.boxes.some((box) => meets(box, window)))
    .map(({ id, setting }) => ({
      id,
      text: setting.kind === 'curved' ? setting.text : setting.lines.join(' '),
      box: {
        minX: Math.min(...setting.boxes.map((box) => box.minX)) - window.minX,
        minY: Math.min(...setting.boxes.map((box) => box.minY)) - window.minY,
        maxX: Math.max(...setting.boxes.map((box) => box.maxX)) - window.minX,
        maxY: Math.max(...setting.boxes.map((box) => box.maxY)) - window.minY,
      },
    }));
