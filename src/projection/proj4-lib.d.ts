/** Modules inside proj4 for which it ships no types at their own address. */
declare module 'proj4/lib/projString.js' {
  import type { ProjectionDefinition } from 'proj4';
  export default function parseDefinition(definition: string): Partial<ProjectionDefinition>;
}

declare module 'proj4/lib/projections/stere.js' {
  const stere: {
    readonly names: readonly string[];
    readonly init: () => void;
    readonly forward: (point: { x: number; y: number }) => { x: number; y: number };
    readonly inverse: (point: { x: number; y: number }) => { x: number; y: number };
  };
  export default stere;
}
