import { useRef } from 'preact/hooks';
import type { Catalogue } from '../i18n/index.ts';
import { HEIGHTS, heightByKey, heightByTap, restingHeight, type SheetHeight } from './sheet.ts';

interface SheetHandleProps {
  readonly words: Catalogue;
  readonly height: SheetHeight;
  readonly setHeight: (height: SheetHeight) => void;
}

interface Drag {
  readonly startY: number;
  readonly startHeight: number;
  lastY: number;
  lastTime: number;
  /** CSS pixels a millisecond, upwards positive. */
  speed: number;
}

/** Less than this many CSS pixels of movement is a tap. */
const TAP = 6;

/** The handle of the sheet: drag, tap, or arrow keys. Only narrow screens show it. */
export function SheetHandle({ words, height, setHeight }: SheetHandleProps) {
  const drag = useRef<Drag | null>(null);

  const begin = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const panel = panelOf(event.currentTarget);
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = {
      startY: event.clientY,
      startHeight: panel.offsetHeight,
      lastY: event.clientY,
      lastTime: event.timeStamp,
      speed: 0,
    };
    panel.dataset.dragging = '';
  };
  const move = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const { current } = drag;
    if (!current) return;
    current.speed = (current.lastY - event.clientY) / Math.max(1, event.timeStamp - current.lastTime);
    current.lastY = event.clientY;
    current.lastTime = event.timeStamp;
    panelOf(event.currentTarget).style.height = `${current.startHeight + current.startY - event.clientY}px`;
  };
  const end = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const { current } = drag;
    if (!current) return;
    drag.current = null;
    const panel = panelOf(event.currentTarget);
    const share = panel.offsetHeight / window.innerHeight;
    panel.style.height = '';
    delete panel.dataset.dragging;
    const tapped = event.type === 'pointerup' && Math.abs(event.clientY - current.startY) < TAP;
    setHeight(tapped ? heightByTap(height) : restingHeight(share, current.speed));
  };
  const keys = (event: KeyboardEvent) => {
    const next = heightByKey(height, event.key);
    if (!next) return;
    event.preventDefault();
    setHeight(next);
  };
  return (
    <div
      class="sheet-handle"
      role="slider"
      tabIndex={0}
      aria-label={words.sheet.handle}
      aria-orientation="vertical"
      aria-valuemin={1}
      aria-valuemax={HEIGHTS.length}
      aria-valuenow={HEIGHTS.indexOf(height) + 1}
      aria-valuetext={words.sheet.heights[height]}
      title={words.sheet.help}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={keys}
    />
  );
}

const panelOf = (handle: HTMLElement): HTMLElement => handle.closest<HTMLElement>('.panel')!;
