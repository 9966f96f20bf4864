import type { Catalogue } from '../i18n/index.ts';
import type { Bar } from './bar.ts';
import { Strip } from './strip.tsx';

const SAMPLES = {
  day: { kind: 'point', at: 50 },
  days: { kind: 'span', from: 15, to: 85, firm: { from: 15, to: 85 }, ends: ['day', 'day'] },
  within: { kind: 'span', from: 0, to: 100, firm: { from: 35, to: 65 }, ends: ['within', 'within'] },
  open: { kind: 'span', from: 10, to: 100, firm: { from: 10, to: 30 }, ends: ['day', 'open'] },
} as const satisfies Record<string, Bar>;

const KINDS = ['day', 'days', 'within', 'open'] as const;

/** How firmly a date is known, and how it is drawn for that. */
export const PrecisionKey = ({ words }: { words: Catalogue }) => (
  <ul class="key-list precision-key">
    {KINDS.map((kind) => (
      <li key={kind}>
        <Strip id={`sample-${kind}`} bar={SAMPLES[kind]} />
        <span class="quiet">{words.time.precision[kind]}</span>
      </li>
    ))}
  </ul>
);
