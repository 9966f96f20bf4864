import { Painter } from './painter.ts';
import type { ToPainter } from './protocol.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;

const painter = new Painter(
  (message, transfer = []) => scope.postMessage(message, transfer),
  (width, height) => new OffscreenCanvas(width, height),
  (canvas) => createImageBitmap(canvas),
);

scope.addEventListener('message', ({ data }: MessageEvent<ToPainter>) => painter.receive(data));
