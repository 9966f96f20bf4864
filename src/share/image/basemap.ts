import { basemap10, basemap50 } from 'virtual:basemap';
import { type Basemap, FINER_FROM, readBasemap } from '../../render/flat/poster.ts';

const fetched = new Map<string, Promise<Basemap>>();

/** The ground for a picture at `zoom`, fetched once. @throws Error where it cannot be had */
export function basemapFor(zoom: number): Promise<Basemap> {
  const address = zoom >= FINER_FROM ? basemap10 : basemap50;
  const known = fetched.get(address);
  if (known) return known;
  const loading = load(address);
  fetched.set(address, loading);
  // What failed once is tried again.
  loading.catch(() => fetched.delete(address));
  return loading;
}

async function load(address: string): Promise<Basemap> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The coastline could not be fetched: ${response.status}`);
  return readBasemap(new Uint8Array(await response.arrayBuffer()));
}
