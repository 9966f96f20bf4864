import { useEffect, useRef, useState } from 'preact/hooks';
import { SANDBOX } from '../codes.ts';
import type { Box } from '../size.ts';

/** The most of the window's height that a preview takes. */
const SHARE = 0.5;

interface FramePreviewProps {
  readonly title: string;
  readonly address: string;
  /** The size that the frame will have, pixels; shown smaller where it does not refit. */
  readonly box: Box;
}

/**
 * The frame itself, with the same rights as it will have elsewhere. It is a picture here: nothing in it takes the
 * focus or the pointer, and the sentence below says in words what it shows.
 */
export function FramePreview({ title, address, box }: FramePreviewProps) {
  const holder = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  // The address that the frame is made with; a later one as an attribute would be a step in the page's history.
  const [first] = useState(address);
  const shown = useRef(address);
  const { width, height } = box;

  useEffect(() => {
    if (address === shown.current) return;
    shown.current = address;
    frame.current?.contentWindow?.location.replace(address);
  }, [address]);

  useEffect(() => {
    const refit = (): void => {
      const [outer, inner] = [holder.current, frame.current];
      if (!outer?.parentElement || !inner) return;
      const scale = Math.min(1, outer.parentElement.clientWidth / width, (innerHeight * SHARE) / height);
      inner.width = String(width);
      inner.height = String(height);
      inner.style.transform = `scale(${scale})`;
      outer.style.width = `${width * scale}px`;
      outer.style.height = `${height * scale}px`;
    };
    const observer = new ResizeObserver(refit);
    observer.observe(holder.current!.parentElement!);
    refit();
    return () => observer.disconnect();
  }, [width, height]);

  return (
    <div class="share-frame" ref={holder} inert>
      <iframe
        ref={frame}
        title={title}
        src={first}
        loading="lazy"
        allow="fullscreen"
        referrerpolicy="no-referrer"
        sandbox={SANDBOX}
      />
    </div>
  );
}

interface PicturePreviewProps {
  readonly title: string;
  readonly box: Box;
  readonly draw: () => Promise<Blob>;
  /** Changes when what `draw` would draw does. */
  readonly of: string;
  readonly failed: () => void;
}

/** The picture as it will be saved. */
export function PicturePreview({ title, box, draw, of, failed }: PicturePreviewProps) {
  const image = useRef<HTMLImageElement>(null);
  // Drawn anew when `of` says that it is another picture.
  useEffect(() => {
    let address: string | null = null;
    let gone = false;
    draw().then((picture) => {
      if (gone || !image.current) return;
      address = URL.createObjectURL(picture);
      image.current.src = address;
    }, failed);
    return () => {
      gone = true;
      if (address) URL.revokeObjectURL(address);
    };
  }, [of]);
  return <img class="share-picture" ref={image} alt={title} width={box.width} height={box.height} />;
}
