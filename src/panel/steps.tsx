import type { Selection } from '../state/state.ts';
import { SelectLink } from './link.tsx';
import type { PanelContext } from './panel-context.ts';

/** What lies one step away: what it is called there, and its own name. */
export interface Step {
  readonly to: Selection;
  readonly label: string;
  readonly name: string;
}

interface StepsProps {
  readonly view: PanelContext;
  readonly label: string;
  readonly previous: Step | null;
  readonly next: Step | null;
}

/** Links to what stands before and after; an end has one alone. */
export const Steps = ({ view, label, previous, next }: StepsProps) => (
  <nav class="steps" aria-label={label}>
    {previous && <StepLink view={view} step={previous} rel="prev" />}
    {next && <StepLink view={view} step={next} rel="next" />}
  </nav>
);

const StepLink = ({ view, step, rel }: { view: PanelContext; step: Step; rel: 'prev' | 'next' }) => (
  <SelectLink view={view} to={step.to} class="step" rel={rel}>
    <span class="quiet">{step.label}</span>
    <span>{step.name}</span>
  </SelectLink>
);
