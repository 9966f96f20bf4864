/** What draws WebGL on this machine, and so which renderer serves its reader best. */
export type Gpu = 'hardware' | 'software' | 'none';

/** Names under which drivers without a graphics card present themselves. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

const contextOf = (attributes: WebGLContextAttributes): WebGL2RenderingContext | null =>
  document.createElement('canvas').getContext('webgl2', attributes);

let last: Gpu | null = null;

/** What the last question found; nobody has to ask twice. */
export const knownGpu = (): Gpu => last ?? detectGpu();

/**
 * Asks, with contexts that are given back at once. Some milliseconds of the main thread, hundreds where
 * the processor draws: not to be asked before the first map stands.
 */
export function detectGpu(): Gpu {
  last = found();
  return last;
}

function found(): Gpu {
  // Where the browser itself knows that it would be slow it gives none.
  const gl = contextOf({ failIfMajorPerformanceCaveat: true });
  if (!gl) {
    const slow = contextOf({});
    giveBack(slow);
    return slow ? 'software' : 'none';
  }
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(info ? gl.getParameter(info.UNMASKED_RENDERER_WEBGL) : gl.getParameter(gl.RENDERER));
  giveBack(gl);
  return SOFTWARE.test(name) ? 'software' : 'hardware';
}

const giveBack = (gl: WebGL2RenderingContext | null): void =>
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
