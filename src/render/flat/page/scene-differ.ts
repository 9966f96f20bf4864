import { t } from '../../../i18n/index.ts';
import type { Scene } from '../../../scene/scene.ts';
import { gridLines } from '../../graticule.ts';
import { prepareAnnotations, prepareMarks, prepareNames } from '../../prepare.ts';
import type { PlaneMarks } from '../../prepared.ts';
import type { PassedOn, SceneDiff } from '../worker/protocol.ts';

const PASSED_ON: readonly PassedOn[] = [
  'scheme',
  'tinted',
  'emphasis',
  'otherwise',
  'hovered',
  'dateStatuses',
];

/** Makes of each scene what the painter does not know yet; geometry is projected only when it is new. */
export class SceneDiffer {
  #last: Scene | null = null;
  #projected: PlaneMarks = prepareMarks([]);

  /** The marks of the last scene in the plane. */
  get marks(): PlaneMarks {
    return this.#projected;
  }

  /** What changed since the last scene, or null where nothing did. */
  diff(scene: Scene): SceneDiff | null {
    const last = this.#last;
    if (scene === last) return null;
    this.#last = scene;
    const newMarks = scene.marks !== last?.marks;
    if (newMarks) this.#projected = prepareMarks(scene.marks);
    const passedOn = PASSED_ON.filter((part) => scene[part] !== last?.[part]);
    return {
      ...Object.fromEntries(passedOn.map((part) => [part, scene[part]])),
      ...(newMarks && { marks: this.#projected }),
      ...(scene.names !== last?.names && { names: prepareNames(scene.names) }),
      ...(scene.annotations !== last?.annotations && {
        annotations: prepareAnnotations(scene.annotations),
      }),
      ...(scene.language !== last?.language && { grid: gridLines(t(scene.language)) }),
    };
  }
}
