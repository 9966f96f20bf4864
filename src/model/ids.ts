/** Shapes of the permanent ids. Lower case, digits, dots and hyphens. */
export const AGREEMENT_ID = /^[a-z]{2,}(-[a-z]{2,})+$/;
export const CLAUSE_ID = /^[a-z]{2,}(-[a-z]{2,})+\.[1-9]\d*\.[1-9]\d*$/;
export const LAYER_ID = /^[a-z]+(-[a-z]+)*$/;
export const FEATURE_ID = /^[a-z]+\.[a-z0-9]+([.-][a-z0-9]+)*$/;
