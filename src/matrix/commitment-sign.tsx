import type { Commitment } from '../model/vocabulary.ts';

interface Shape {
  readonly path: string;
  readonly filled: boolean;
}

/** A sign for each force round 0, 0, about 6 units wide; told apart by shape alone. */
const SIGNS: Readonly<Record<Commitment, Shape>> = {
  binding: { path: 'M-2.8 0a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0Z', filled: true },
  planned: { path: 'M-2-2.7 2.7 0-2 2.7Z', filled: false },
  optional: { path: 'M-2.4 0a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0Z', filled: false },
  statement: { path: 'M-2.6 0h5.2', filled: false },
  commentary: { path: 'M-2-2 2 2M-2 2 2-2', filled: false },
};

export const CommitmentSign = ({ force }: { force: Commitment }) => (
  <path class="force-sign" d={SIGNS[force].path} data-filled={SIGNS[force].filled ? '' : undefined} />
);
