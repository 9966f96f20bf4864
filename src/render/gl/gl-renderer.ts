import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { Box } from '../../geometry/box.ts';
import { GRATICULE, graticulePoints } from '../../geometry/graticule.ts';
import type { Camera, LngLat, ScreenPoint } from '../../model/geo.ts';
import type { Scene } from '../../scene/scene.ts';
import { minZoom } from '../camera-limits.ts';
import type { MoveOptions, Renderer, RendererEvents } from '../renderer.ts';
import { Basemap } from './basemap.ts';
import { cameraOf, jumpTo, optionsOf } from './camera.ts';
import { dashesIn } from './dashes.ts';
import { hitsAt } from './hits.ts';
import { drawImages } from './images.ts';
import { syncLayers } from './layer-sync.ts';
import { Looks } from './looks.ts';
import { MARKS, markCollection } from './mark-features.ts';
import { NamesView } from './names-view.ts';
import { Pointer } from './pointer.ts';
import { isHitLayer, styleLayers } from './style.ts';
import { Tilt } from './tilt.ts';
import { Watch } from './watch.ts';

/** The map of MapLibre and deck.gl behind the narrow door. */
export class GlRenderer implements Renderer {
  readonly kind = 'gl';
  readonly #looks: Looks;
  readonly #tilt: Tilt;
  readonly #names: NamesView;
  readonly #basemap: Basemap;
  readonly #pointer: Pointer;
  readonly #watch: Watch;
  #layers: readonly LayerSpecification[] = [];
  #dashes: readonly string[] = [];
  #shown: Scene | null = null;

  readonly #map: MapLibreMap;
  readonly #container: HTMLElement;

  constructor(
    map: MapLibreMap,
    container: HTMLElement,
    scene: Scene,
    events: RendererEvents,
    furniture: readonly Box[],
  ) {
    this.#map = map;
    this.#container = container;
    this.#looks = new Looks(map);
    this.resize();
    this.#fill('graticule', graticuleCollection());
    this.#draw(scene);
    this.#names = new NamesView(map, container, scene, furniture, () => this.#watch?.check());
    this.#tilt = new Tilt(map, scene, events.failure, () => this.#watch?.check());
    this.#basemap = new Basemap(map, events.failure);
    this.#watch = new Watch(map, events, () => this.#tilt.moving || this.#names.isWaiting);
    this.#pointer = new Pointer(map, (point, tolerance) => this.#hits(point, tolerance), events);
  }

  setScene(scene: Scene): void {
    if (scene === this.#shown) return;
    this.#watch.busy();
    this.#draw(scene);
    this.#tilt.setScene(scene);
    this.#names.setScene(scene);
    // A scene may differ in nothing that MapLibre draws; it tells that it is idle only after a frame.
    this.#map.triggerRepaint();
  }

  camera(): Camera {
    return cameraOf(this.#map);
  }

  moveTo(camera: Camera, { duration }: MoveOptions): void {
    // MapLibre sets out with its next frame; who is told that the map rests must not be told so before.
    this.#watch.busy();
    this.#map.triggerRepaint();
    if (duration > 0) this.#map.easeTo({ ...optionsOf(camera), duration, essential: true });
    else jumpTo(this.#map, camera);
  }

  project(at: LngLat): ScreenPoint | null {
    const { x, y } = this.#map.project([at[0], at[1]]);
    return Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null;
  }

  unproject([x, y]: ScreenPoint): LngLat | null {
    const { lng, lat } = this.#map.unproject([x, y]);
    return Number.isFinite(lng) && Number.isFinite(lat) ? [lng, lat] : null;
  }

  setFurniture(boxes: readonly Box[]): void {
    this.#names.setFurniture(boxes);
  }

  resize(): void {
    this.#map.setMinZoom(minZoom(this.#container.clientWidth, this.#container.clientHeight));
    this.#map.resize();
    this.#names?.place();
  }

  destroy(): void {
    this.#pointer.destroy();
    this.#watch.destroy();
    this.#basemap.destroy();
    this.#tilt.destroy();
    this.#names.destroy();
    this.#map.remove();
    this.#container.remove();
  }

  debug() {
    return {
      names: () => Promise.resolve(this.#names.written),
      deckProject: (at: LngLat): ScreenPoint | null => this.#tilt.project(at),
      drawingOrder: (): readonly string[] => this.#map.getLayersOrder(),
    };
  }

  #hits(point: ScreenPoint, tolerance: number): string[] {
    const layers = this.#layers.filter(isHitLayer).map(({ id }) => id);
    return hitsAt(this.#map, this.#tilt, layers, point, tolerance);
  }

  #draw(scene: Scene): void {
    const before = this.#shown;
    this.#shown = scene;
    const newDateStatuses = scene.dateStatuses !== before?.dateStatuses;
    const newMarks = scene.marks !== before?.marks || newDateStatuses;
    if (scene.scheme !== before?.scheme || newMarks) drawImages(this.#map, scene);
    if (newMarks) {
      const features = markCollection(scene);
      this.#dashes = dashesIn(features);
      this.#fill(MARKS, features);
    }
    this.#restyle(scene);
    this.#looks.apply(scene);
  }

  #restyle(scene: Scene): void {
    const { scheme, tinted } = scene;
    const layers = styleLayers({ scheme, tinted, dashes: this.#dashes });
    syncLayers(this.#map, this.#layers, layers);
    this.#layers = layers;
  }

  #fill(source: string, data: GeoJSON.FeatureCollection): void {
    void this.#map.getSource<GeoJSONSource>(source)?.setData(data);
  }
}

/** Parallels, meridians and the Arctic Circle, each with its `kind` and the zoom it appears at. */
const graticuleCollection = (): FeatureCollection => ({
  type: 'FeatureCollection',
  features: GRATICULE.map(
    (line): Feature => ({
      type: 'Feature',
      properties: { kind: line.kind, minZoom: line.minZoom },
      geometry: { type: 'LineString', coordinates: graticulePoints(line).map((position) => [...position]) },
    }),
  ),
});
