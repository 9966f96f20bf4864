/** WGS 84: semi-major axis in metres, and flattening. */
export const WGS84 = { major: 6_378_137, flattening: 1 / 298.257223563 } as const;
