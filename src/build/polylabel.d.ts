declare module 'polylabel' {
  /** The point inside a polygon, rings with the outline first, that lies farthest from its rings, to within `precision`. */
  export default function polylabel(
    polygon: readonly (readonly (readonly [x: number, y: number])[])[],
    precision?: number,
  ): [x: number, y: number] & { readonly distance: number };
}
