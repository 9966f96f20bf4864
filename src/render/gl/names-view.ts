import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Box, windowBox } from '../../geometry/box.ts';
import { t } from '../../i18n/index.ts';
import { viewportOf } from '../../projection/camera.ts';
import { dateStatusOf, emphasisOf, type Scene } from '../../scene/scene.ts';
import { drawAnnotations } from '../annotations/draw.ts';
import { gridLines } from '../graticule.ts';
import { type Homography, homographyOf, inverted, product, projected } from '../homography.ts';
import { drawNames } from '../names/draw.ts';
import { askedAbout, layOut } from '../names/layout.ts';
import { badgedIds } from '../names/mark-obstacles.ts';
import { lettersOf } from '../names/measure.ts';
import type { PlacedName } from '../names/setting.ts';
import type { Project } from '../names/shape.ts';
import { writtenIn } from '../names/written.ts';
import { prepareAnnotations, prepareMarks, prepareNames } from '../prepare.ts';
import type { GridLine, PlaneAnnotation, PlaneMarks, PlaneName } from '../prepared.ts';
import type { WrittenName } from '../renderer.ts';
import { cameraOf } from './camera.ts';

/** Size of the picture of names over the window's on both axes: while the map is dragged no edge of it is seen at once. */
const MARGIN = 1.4;
/** Most device pixels a CSS pixel. */
const MOST_RATIO = 2;
/** Change of scale beyond which names are laid out anew while the map still moves. */
const SCALE = 1.8;

/** What stands where in the last picture. */
interface Picture {
  /** From the plane to the window, as it was drawn. */
  readonly homography: Homography;
  /** From the plane to the picture. */
  readonly project: Project;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  /** How far the picture reaches beyond the window, CSS pixels. */
  readonly beyond: readonly [x: number, y: number];
}

/**
 * The names and the annotations, on a canvas over that of MapLibre: laid out and painted by the code that the other renderer uses, so that
 * both write the same names at the same places. While the map moves the picture of them moves with it, tilt and all;
 * at rest they are laid out anew.
 */
export class NamesView {
  readonly #map: MapLibreMap;
  readonly #canvas = document.createElement('canvas');
  readonly #context: CanvasRenderingContext2D;
  readonly #changed: () => void;
  #scene: Scene;
  #marks: PlaneMarks;
  #names: readonly PlaneName[];
  #grid: readonly GridLine[];
  #annotations: readonly PlaneAnnotation[];
  #furniture: readonly Box[];
  #placed: readonly PlacedName[] = [];
  #picture: Picture | null = null;
  #fonts = 0;
  #waiting = 0;

  /** `changed` is called when names wait for their letters, and when these have come. */
  constructor(
    map: MapLibreMap,
    container: HTMLElement,
    scene: Scene,
    furniture: readonly Box[],
    changed: () => void,
  ) {
    const context = this.#canvas.getContext('2d');
    if (!context) throw new Error('Found no 2D canvas, expected one for the names');
    this.#context = context;
    this.#map = map;
    this.#changed = changed;
    this.#scene = scene;
    this.#furniture = furniture;
    this.#marks = prepareMarks(scene.marks);
    this.#names = prepareNames(scene.names);
    this.#grid = gridLines(t(scene.language));
    this.#annotations = prepareAnnotations(scene.annotations);
    this.#canvas.className = 'gl-names';
    this.#canvas.setAttribute('aria-hidden', 'true');
    container.append(this.#canvas);
    map.on('move', this.#follow);
    map.on('moveend', this.#rested);
    this.place();
  }

  /** Letters are on their way. */
  get isWaiting(): boolean {
    return this.#waiting > 0;
  }

  /** The names in the window. */
  get written(): readonly WrittenName[] {
    if (!this.#picture) return [];
    const {
      width,
      height,
      beyond: [x, y],
    } = this.#picture;
    return writtenIn(this.#placed, { minX: x, minY: y, maxX: x + width, maxY: y + height });
  }

  setScene(scene: Scene): void {
    const before = this.#scene;
    this.#scene = scene;
    if (scene.marks !== before.marks) this.#marks = prepareMarks(scene.marks);
    if (scene.names !== before.names) this.#names = prepareNames(scene.names);
    if (scene.language !== before.language) this.#grid = gridLines(t(scene.language));
    if (scene.annotations !== before.annotations) this.#annotations = prepareAnnotations(scene.annotations);
    const zoom = this.#map.getZoom();
    const same =
      scene.marks === before.marks &&
      scene.names === before.names &&
      scene.annotations === before.annotations &&
      scene.emphasis === before.emphasis &&
      scene.otherwise === before.otherwise &&
      badgedIds(scene.dateStatuses) === badgedIds(before.dateStatuses) &&
      askedAbout(scene.marks, scene.hovered, zoom) === askedAbout(before.marks, before.hovered, zoom);
    if (!same) this.#rested();
    else if (scene.scheme !== before.scheme) this.#draw();
  }

  setFurniture(boxes: readonly Box[]): void {
    this.#furniture = boxes;
    this.#rested();
  }

  /** Lays the names out for the window as it is now, and draws them. */
  place(): void {
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
    const camera = cameraOf(this.#map);
    const homography = homographyOf(viewportOf(camera, width, height), camera.pitch);
    const [x, y] = [Math.ceil((width * (MARGIN - 1)) / 2), Math.ceil((height * (MARGIN - 1)) / 2)];
    const shown = product([1, 0, x, 0, 1, y, 0, 0, 1], homography);
    const { hovered } = this.#scene;
    const project: Project = (point) => projected(shown, point);
    this.#picture = { homography, project, zoom: camera.zoom, width, height, beyond: [x, y] };
    this.#placed = layOut({
      ...{ names: this.#names, grid: this.#grid, marks: this.#marks, furniture: this.#furniture, hovered },
      annotations: this.#annotations,
      emphasisAt: (id) => emphasisOf(this.#scene, id),
      dateStatusAt: (id) => dateStatusOf(this.#scene, id),
      project,
      zoom: camera.zoom,
      window: { minX: x, minY: y, maxX: x + width, maxY: y + height },
      outer: windowBox(width + 2 * x, height + 2 * y, 0),
    });
    this.#draw();
  }

  destroy(): void {
    this.#map.off('move', this.#follow);
    this.#map.off('moveend', this.#rested);
    this.#picture = null;
    this.#canvas.remove();
  }

  #draw(): void {
    this.#paint();
    const letters = lettersOf(this.#placed).filter(({ font, text }) => !document.fonts.check(font, text));
    if (letters.length === 0) return;
    this.#waiting++;
    this.#changed();
    const loads = letters.map(({ font, text }) => document.fonts.load(font, text));
    void Promise.allSettled(loads).then(() => {
      this.#waiting--;
      this.#fonts++;
      this.#paint();
      this.#changed();
    });
  }

  #paint(): void {
    if (!this.#picture) return;
    const { width, height, beyond, project } = this.#picture;
    const ratio = Math.min(MOST_RATIO, devicePixelRatio || 1);
    const [w, h] = [width + 2 * beyond[0], height + 2 * beyond[1]];
    const { style } = this.#canvas;
    this.#canvas.width = Math.round(w * ratio);
    this.#canvas.height = Math.round(h * ratio);
    [style.width, style.height] = [`${w}px`, `${h}px`];
    [style.left, style.top] = [`${-beyond[0]}px`, `${-beyond[1]}px`];
    style.transformOrigin = `${beyond[0]}px ${beyond[1]}px`;
    this.#context.scale(ratio, ratio);
    const { scheme } = this.#scene;
    const fonts = this.#fonts;
    drawAnnotations(this.#context, { scheme, fonts, annotations: this.#annotations, project });
    const { marks } = this.#marks;
    const markById = new Map(marks.map((mark) => [mark.id, mark]));
    drawNames(this.#context, {
      ...{ scheme, fonts },
      names: this.#placed,
      markOf: (id) => markById.get(id),
    });
    this.#follow();
  }

  /** At rest: what was laid out for another view is laid out anew. */
  readonly #rested = (): void => {
    if (!this.#map.isMoving()) this.place();
  };

  /** Moves the picture to where the map is by now. */
  readonly #follow = (): void => {
    if (!this.#picture) return;
    const { homography, zoom, width, height } = this.#picture;
    const camera = cameraOf(this.#map);
    const now = homographyOf(viewportOf(camera, width, height), camera.pitch);
    const [a, b, c, d, e, f, g, h, i] = product(now, inverted(homography)).map(
      (value, _, all) => value / all[8]!,
    ) as unknown as Homography;
    const still =
      Math.abs(a - 1) + Math.abs(e - 1) + Math.abs(b) + Math.abs(d) < 1e-6 &&
      Math.abs(c) + Math.abs(f) < 0.01;
    this.#canvas.style.transform = still
      ? ''
      : `matrix3d(${[a, d, 0, g, b, e, 0, h, 0, 0, 1, 0, c, f, 0, i].join()})`;
    if (Math.abs(camera.zoom - zoom) > Math.log2(SCALE)) this.place();
  };
}
