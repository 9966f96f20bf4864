import type { ExpressionSpecification } from 'maplibre-gl';
import type { BASES } from '../../model/vocabulary.ts';
import { OUTLINE, STANDING, type StandingTokens } from '../../scene/tokens.ts';
import type { Standing } from '../../state/standing.ts';

/** Values by emphasis; `hovered` holds for marks that are hovered and not selected. */
interface ByEmphasis {
  readonly plain: number;
  readonly related: number;
  readonly selected: number;
  readonly dimmed: number;
  readonly hovered: number;
}

/** A number by the feature state that `emphasis.ts` keeps. */
export const byEmphasis = (values: ByEmphasis): ExpressionSpecification => [
  'case',
  ['all', ['==', ['feature-state', 'hovered'], true], ['!=', ['feature-state', 'emphasis'], 'selected']],
  values.hovered,
  [
    'match',
    ['coalesce', ['feature-state', 'emphasis'], 'plain'],
    'selected',
    values.selected,
    'related',
    values.related,
    'dimmed',
    values.dimmed,
    values.plain,
  ],
];

/** A number by what the outline rests on, from the tokens. */
export const byBasis = (
  value: (outline: (typeof OUTLINE)[(typeof BASES)[number]]) => number,
): ExpressionSpecification => [
  'match',
  ['get', 'basis'],
  'surveyed',
  value(OUTLINE.surveyed),
  'inferred',
  value(OUTLINE.inferred),
  'illustrative',
  value(OUTLINE.illustrative),
  value(OUTLINE.reported),
];

/** Whether a mark stands so on the date asked about. */
export const stands = (standing: Standing): ExpressionSpecification => ['==', ['get', 'standing'], standing];

/** A number times a factor of how a mark stands, where any does: without a date it is left as it is. */
export const timesStanding = (
  value: ExpressionSpecification,
  factor: (tokens: StandingTokens) => number,
  dated: boolean,
): ExpressionSpecification =>
  dated
    ? [
        '*',
        value,
        [
          'match',
          ['get', 'standing'],
          'planned',
          factor(STANDING.planned),
          'in-force',
          factor(STANDING['in-force']),
          'past',
          factor(STANDING.past),
          factor(STANDING.unknown),
        ],
      ]
    : value;

/** Share of its strength that a mark keeps while others are selected. */
export const DIMMED = 0.28;

/** Strength of a whole mark. */
export const STRENGTH = byEmphasis({ plain: 1, related: 1, selected: 1, dimmed: DIMMED, hovered: 1 });
