/** The code of the renderer that every page begins with. */
export const flatCode = () => import('../render/flat/index.ts');
