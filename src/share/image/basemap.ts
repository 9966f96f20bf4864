import addresses from 'virtual:basemap';
import { effect, type ReadonlySignal } from '@preact/signals';
import { type Basemap, readBasemap } from '../../render/flat/poster.ts';
import { type Detail, detailAt } from '../../scene/ground.ts';

/** Reads the ground out of bytes that have come, at its first use. */
type Ground = () => Basemap;

const fetched = new Map<Detail, Promise<Ground>>();

/** The ground for a picture at `zoom`, fetched once. @throws Error where it cannot be had */
export function groundAt(zoom: number): Promise<Ground> {
  const detail = detailAt(zoom);
  const known = fetched.get(detail);
  if (known) return known;
  const loading = load(addresses[detail]);
  fetched.set(detail, loading);
  // What failed once is tried again.
  loading.catch(() => fetched.delete(detail));
  return loading;
}

/**
 * The ground for the zoom of the moment at any moment, for drawing that cannot wait. Where another is lost, the one
 * before serves.
 *
 * @throws Error where the first cannot be had
 */
export async function groundAtHand(zoom: ReadonlySignal<number>): Promise<Ground> {
  let ground = await groundAt(zoom.peek());
  let last: Promise<Ground>;
  effect(() => {
    const wanted = groundAt(zoom.value);
    last = wanted;
    wanted.then(
      (came) => {
        if (wanted === last) ground = came;
      },
      () => undefined,
    );
  });
  return () => ground();
}

async function load(address: string): Promise<Ground> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The coastline could not be fetched: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let basemap: Basemap | null = null;
  return () => {
    basemap ??= readBasemap(bytes);
    return basemap;
  };
}
