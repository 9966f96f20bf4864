import { createContext } from 'preact';
import type { View } from './view.ts';

/** The panel's view, for what stands in the panel without being made by it. */
export const ViewContext = createContext<View | null>(null);
