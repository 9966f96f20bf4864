import { createContext } from 'preact';
import type { PanelContext } from './panel-context.ts';

/** The panel's view, for what stands in the panel without being made by it. */
export const ViewContext = createContext<PanelContext | null>(null);
