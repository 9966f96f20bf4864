/** Features whose details stand in one file. */
export const DETAILS_A_FILE = 500;

/** Where the files of a synthetic layer of `count` features lie, relative to the page. */
export const filesOf = (count: number) => ({
  packed: `bench/features-${count}.bin`,
  geojson: `bench/features-${count}.geojson`,
  details: `bench/details-${count}`,
});
