import type { Selection } from '../state/state.ts';
import { SelectLink } from './link.tsx';
import type { PanelContext } from './panel-context.ts';

/** What lies one step away, if something does: its own name. */
export type Beside = { readonly to: Selection; readonly name: string | undefined } | undefined;

interface StepsProps {
  readonly view: PanelContext;
  /** What the links are together, and each of them. */
  readonly labels: readonly [all: string, previous: string, next: string];
  readonly beside: (by: -1 | 1) => Beside;
}

/** Links to what stands before and after; an end has one alone. */
export const Steps = ({ view, labels: [all, previous, next], beside }: StepsProps) => (
  <nav class="steps" aria-label={all}>
    <StepLink view={view} step={beside(-1)} label={previous} rel="prev" />
    <StepLink view={view} step={beside(1)} label={next} rel="next" />
  </nav>
);

interface StepLinkProps {
  readonly view: PanelContext;
  readonly step: Beside;
  readonly label: string;
  readonly rel: 'prev' | 'next';
}

const StepLink = ({ view, step, label, rel }: StepLinkProps) =>
  step ? (
    <SelectLink view={view} to={step.to} class="step" rel={rel}>
      <span class="quiet">{label}</span>
      <span>{step.name}</span>
    </SelectLink>
  ) : null;
