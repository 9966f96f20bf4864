import stere from 'proj4/lib/projections/stere.js';
import parseDefinition from 'proj4/lib/projString.js';
import { WGS84 } from './ellipsoid.ts';

/** Semi-major axis in metres and first eccentricity, as proj4 names them. */
const ELLIPSOID = { a: WGS84.major, e: Math.sqrt(WGS84.flattening * (2 - WGS84.flattening)) };

/**
 * The part of proj4 that the plane needs: stereographic definitions on WGS 84. The browser builds take
 * this in place of the whole library (see `build/proj4.ts`), which would be fifteen times as large.
 * `forward` and `inverse` are proj4's own, in radians and metres.
 */
class Proj {
  declare forward: (point: { x: number; y: number }) => { x: number; y: number };
  declare inverse: (point: { x: number; y: number }) => { x: number; y: number };
  declare init: () => void;

  /** @throws when the definition is for another projection or datum. */
  constructor(definition: string) {
    const parsed = parseDefinition(definition);
    if (parsed.projName !== 'stere' || parsed.datumCode?.toLowerCase() !== 'wgs84')
      throw new Error(`Found the projection "${definition}", expected +proj=stere +datum=WGS84`);
    Object.assign(this, ELLIPSOID, parsed, stere);
    this.init();
  }
}

export default { Proj };
