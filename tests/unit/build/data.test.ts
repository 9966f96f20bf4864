import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createServer, type HotPayload, type Rolldown, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dataPlugin } from '../../../src/build/data/index.ts';
import { findRepresentativePoint } from '../../../src/build/data/representative-point.ts';
import { shippedGeometry } from '../../../src/build/data/shipped.ts';
import type { AtlasData, Geometry, LayerFeature } from '../../../src/model/types.ts';

const VALID = fileURLToPath(new URL('../../fixtures/valid', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  cpSync(VALID, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function change(file: string, from: string, to: string): void {
  const path = join(folder, file);
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(from, () => to),
  );
}

async function built(): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    root: folder,
    plugins: [dataPlugin({ folder })],
    build: { write: false, rolldownOptions: { input: 'virtual:atlas', preserveEntrySignatures: 'strict' } },
  })) as Rolldown.RolldownOutput;
  return output.output[0].code;
}

describe('a build with the data', () => {
  it('ships all that is checked', async () => {
    const module = (await import(`data:text/javascript,${encodeURIComponent(await built())}`)) as {
      default: AtlasData;
    };
    expect(module.default.layers.map(({ id }) => id)).toContain('surveillance-zones');
    expect(module.default.gazetteer.features).toHaveLength(1);
  });

  it('ships with each feature where it is spoken of', async () => {
    const module = (await import(`data:text/javascript,${encodeURIComponent(await built())}`)) as {
      default: AtlasData;
    };
    const features: readonly LayerFeature[] = module.default.layers.flatMap((layer) => layer.features);
    expect(features.length).toBeGreaterThan(0);
    for (const { anchor, geometry } of features) {
      // A single place is moved onto the coast as drawn.
      if (geometry.type === 'Point') continue;
      const [lng, lat] = findRepresentativePoint(geometry);
      expect(anchor?.[0]).toBeCloseTo(lng, 4);
      expect(anchor?.[1]).toBeCloseTo(lat, 4);
    }
  });

  it('stops, and names every problem', async () => {
    change('layers/headquarters.geojson', '-75.7, 45.42', '45.42, -75.7');
    change('agreements/ca-dk.json', '"CA", "DK"', '"CA", "UK"');
    await expect(built()).rejects.toThrow(
      /2 problem[\s\S]*ca-dk\.json:6:21 [\s\S]*headquarters\.geojson:13:24 /,
    );
  });
});

describe('the development server', () => {
  let server: ViteDevServer;
  beforeEach(async () => {
    server = await createServer({
      configFile: false,
      logLevel: 'silent',
      root: folder,
      appType: 'custom',
      server: { middlewareMode: true, ws: false },
      optimizeDeps: { noDiscovery: true },
      plugins: [dataPlugin({ folder })],
    });
  });
  afterEach(() => server.close());

  const load = async (): Promise<AtlasData> =>
    ((await server.ssrLoadModule('virtual:atlas')) as { default: AtlasData }).default;
  /** What the page is told next. */
  const told = (): Promise<HotPayload> =>
    new Promise((resolve) => {
      server.ws.send = (payload: unknown) => resolve(payload as HotPayload);
    });
  /** Resolves when the watcher has seen every folder of the data. */
  const watched = () =>
    vi.waitFor(() =>
      expect(server.watcher.getWatched()[join(folder, 'layers')]).toContain('headquarters.geojson'),
    );

  it('loads the page anew with what was saved', async () => {
    await watched();
    expect((await load()).config.name.en).toBe('A small atlas');
    const message = told();
    change('atlas.json', 'A small atlas', 'A renamed atlas');
    expect(await message).toEqual({ type: 'full-reload' });
    expect((await load()).config.name.en).toBe('A renamed atlas');
  });

  it('shows what is wrong with what was saved, and keeps the last good data', async () => {
    await watched();
    await load();
    const message = told();
    change('layers/headquarters.geojson', '-75.7, 45.42', '45.42, -75.7');
    expect(await message).toMatchObject({
      type: 'error',
      err: {
        message: expect.stringContaining(
          'headquarters.geojson:13:24 /features/0/geometry/coordinates: found',
        ),
      },
    });
    expect((await load()).layers.at(-1)?.features[0]?.geometry.coordinates).toEqual([-75.7, 45.42]);
  });

  it('does not start on data that was never good', async () => {
    change('atlas.json', '"en"', '"eng"');
    await expect(load()).rejects.toThrow(/atlas\.json:3:\d+ \/name/);
  });
});

describe('a shipped geometry', () => {
  it('is rounded to five decimals', () => {
    expect(shippedGeometry({ type: 'Point', coordinates: [12.345678901, 78.987654321] })).toEqual({
      type: 'Point',
      coordinates: [12.34568, 78.98765],
    });
  });

  it('is rounded to three where it is known to some kilometres only, but for a point', () => {
    const line: Geometry = {
      type: 'LineString',
      coordinates: [
        [12.345678901, 78.987654321],
        [13, 79],
      ],
    };
    expect(shippedGeometry(line, 50).coordinates[0]).toEqual([12.346, 78.988]);
    expect(shippedGeometry(line, 0.3).coordinates[0]).toEqual([12.34568, 78.98765]);
    expect(
      shippedGeometry({ type: 'Point', coordinates: [12.345678901, 78.987654321] }, 50).coordinates,
    ).toEqual([12.34568, 78.98765]);
  });

  it('has no edge along 180° where a ring crosses it', () => {
    const ring = [
      [170, 70],
      [-170, 71],
      [-168, 75],
      [172, 74],
      [170, 70],
    ];
    const { coordinates } = shippedGeometry({ type: 'Polygon', coordinates: [ring] });
    const along = coordinates.flatMap((each) =>
      each
        .slice(1)
        .filter((position, index) => Math.abs(position[0]!) === 180 && Math.abs(each[index]![0]!) === 180),
    );
    expect(along).toEqual([]);
  });
});
