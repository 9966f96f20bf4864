import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { t } from '../../i18n/index.ts';
import type { Camera, LngLat, ScreenPoint } from '../../model/geo.ts';
import type { Scene } from '../../scene/scene.ts';
import { minZoom } from '../camera-limits.ts';
import type { MoveOptions, Renderer, RendererEvents } from '../renderer.ts';
import { Tilt } from './arcs/tilt.ts';
import { Basemap } from './basemap.ts';
import { cameraOf, optionsOf } from './camera.ts';
import { labelCollection, nameCollection } from './features.ts';
import { circleLabelLine, graticuleCollection } from './graticule.ts';
import { hitsAt } from './hits.ts';
import { drawImages } from './images.ts';
import { syncLayers } from './layer-sync.ts';
import { Looks } from './looks.ts';
import { dashesIn, markCollection } from './mark-features.ts';
import { MARKS } from './mark-layers.ts';
import { Pointer } from './pointer.ts';
import { isHitLayer, styleLayers } from './style.ts';
import { Watch } from './watch.ts';

/** The map of MapLibre and deck.gl behind the narrow door. */
export class GlRenderer implements Renderer {
  readonly kind = 'gl';
  private readonly looks: Looks;
  private readonly tilt: Tilt;
  private readonly basemap: Basemap;
  private readonly pointer: Pointer;
  private readonly watch: Watch;
  private layers: readonly LayerSpecification[] = [];
  private dashes: readonly string[] = [];
  private shown: Scene | null = null;

  constructor(
    private readonly map: MapLibreMap,
    private readonly container: HTMLElement,
    scene: Scene,
    events: RendererEvents,
  ) {
    this.looks = new Looks(map);
    this.resize();
    this.draw(scene);
    this.tilt = new Tilt(map, scene, events.failure, () => this.watch?.check());
    this.basemap = new Basemap(map, events.failure);
    this.watch = new Watch(map, events, () => this.tilt.moving);
    this.pointer = new Pointer(map, (point, tolerance) => this.hitsNow(point, tolerance), events);
  }

  setScene(scene: Scene): void {
    if (scene === this.shown) return;
    this.watch.busy();
    this.draw(scene);
    this.tilt.setScene(scene);
    // A scene may differ in nothing that MapLibre draws; it tells that it is idle only after a frame.
    this.map.triggerRepaint();
  }

  camera(): Camera {
    return cameraOf(this.map);
  }

  moveTo(camera: Camera, { duration }: MoveOptions): void {
    if (duration > 0) this.map.easeTo({ ...optionsOf(camera), duration, essential: true });
    else this.map.jumpTo(optionsOf(camera));
  }

  project(at: LngLat): ScreenPoint | null {
    const { x, y } = this.map.project([at[0], at[1]]);
    return Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null;
  }

  unproject([x, y]: ScreenPoint): LngLat | null {
    const { lng, lat } = this.map.unproject([x, y]);
    return Number.isFinite(lng) && Number.isFinite(lat) ? [lng, lat] : null;
  }

  hits(point: ScreenPoint, tolerance: number): Promise<readonly string[]> {
    return Promise.resolve(this.hitsNow(point, tolerance));
  }

  /** Nothing to do: the camera's place is the middle of the whole map, and who fits it reckons the padding in. */
  setPadding(): void {}

  resize(): void {
    this.map.setMinZoom(minZoom(this.container.clientWidth, this.container.clientHeight));
    this.map.resize();
  }

  destroy(): void {
    this.pointer.destroy();
    this.watch.destroy();
    this.basemap.destroy();
    this.tilt.destroy();
    this.map.remove();
    this.container.remove();
  }

  debug() {
    return {
      deckProject: (at: LngLat): ScreenPoint | null => this.tilt.project(at),
      drawingOrder: (): readonly string[] => this.map.getLayersOrder(),
    };
  }

  private hitsNow(point: ScreenPoint, tolerance: number): string[] {
    const layers = this.layers.filter(isHitLayer).map(({ id }) => id);
    return hitsAt(this.map, this.tilt, layers, point, tolerance);
  }

  private draw(scene: Scene): void {
    const before = this.shown;
    this.shown = scene;
    if (scene.language !== before?.language) {
      const words = t(scene.language);
      this.fill('graticule', graticuleCollection(words));
      this.fill('circle-label', circleLabelLine(words.arcticCircle));
    }
    const newStandings = scene.standings !== before?.standings;
    const newMarks = scene.marks !== before?.marks || newStandings;
    if (scene.scheme !== before?.scheme || newMarks) drawImages(this.map, scene);
    if (newMarks) {
      const features = markCollection(scene);
      this.dashes = dashesIn(features);
      this.fill(MARKS, features);
    }
    if (scene.names !== before?.names) {
      this.fill('name-lines', nameCollection(scene.names, 'LineString'));
      this.fill('name-points', nameCollection(scene.names, 'Point'));
    }
    if (
      scene.marks !== before?.marks ||
      scene.emphasis !== before?.emphasis ||
      scene.otherwise !== before?.otherwise
    )
      this.fill('mark-labels', labelCollection(scene));
    this.restyle(scene);
    this.looks.apply(scene);
  }

  private restyle(scene: Scene): void {
    const { scheme, tinted } = scene;
    const layers = styleLayers({ scheme, tinted, dashes: this.dashes });
    syncLayers(this.map, this.layers, layers);
    this.layers = layers;
  }

  private fill(source: string, data: GeoJSON.FeatureCollection): void {
    void this.map.getSource<GeoJSONSource>(source)?.setData(data);
  }
}
