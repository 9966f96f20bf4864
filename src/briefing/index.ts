/** What reading a briefing needs, together in one piece of code. */
export { plainWords } from '../model/rich-text.ts';
export { mapAnnotations } from './annotations.ts';
export { openBriefing } from './open.ts';
export { StepInPanel, StepKeys, StepLeft } from './step.tsx';
export { stepValues } from './step-values.ts';
