import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromTable } from '../../../../src/build/limits/table.ts';
import type { LngLat } from '../../../../src/model/geo.ts';

const FOLDER = fileURLToPath(new URL('../../../fixtures/tables/', import.meta.url));

/** The text of a table of the fixtures, as its instrument prints it. */
export const tableText = (name: string): string => readFileSync(`${FOLDER}${name}.txt`, 'utf8').trimEnd();

/** The positions of a table, degrees, longitude first. */
export const positionsOf = (name: string): LngLat[] =>
  fromTable(tableText(name)).geometry.coordinates.map(([lng, lat]) => [lng!, lat!]);
