import type { OpenBriefing } from '../../app/briefing.ts';
import type { Commanded } from './commands.ts';
import { commandsOf } from './commands.ts';
import { type Frame, type FrameWindow, openFrame } from './frame.ts';
import { withOwnSite } from './hosts.ts';
import { selectReply, stepReply, viewReply } from './replies.ts';

/** Milliseconds between two reports of a moving map. */
const EVERY = 100;

export interface ConnectOptions {
  readonly window: FrameWindow;
  /** Version of the atlas, as told in `ready`. */
  readonly version: string;
  readonly met: () => void;
}

/** Puts the running page on the wire: it does what the page round it asks, and tells what its reader does. */
export function connect(commanded: Commanded, { window, version, met }: ConnectOptions): Frame {
  const { atlas, language, store, reader } = commanded;
  const command = commandsOf(commanded);
  let timer = 0;
  let last = '';
  const tellView = (): void => {
    clearTimeout(timer);
    timer = 0;
    const view = viewReply(atlas, store.state.peek());
    const text = JSON.stringify(view);
    if (text !== last) frame.tell(view);
    last = text;
  };
  let told = '';
  /** Each step once, however often what it shows is left and taken up again. */
  const tellStep = (open: OpenBriefing | null): void => {
    const step = open ? `${open.id} ${open.step}` : '';
    if (open && step !== told) frame.tell(stepReply(open));
    told = step;
  };
  const frame = openFrame({
    window,
    allowedHosts: withOwnSite(atlas.config.embed.allowedHosts, location.href),
    commands: async (request) => {
      const reply = await command(request);
      // Whoever hears that it is done has heard before what it has done.
      tellView();
      return reply;
    },
    met: () => {
      met();
      // What the reader chose before the page was there to hear it.
      const state = store.state.peek();
      if (state.selection.kind !== 'none') frame.tell(selectReply(atlas, language, state));
      told = '';
      tellStep(reader.open.peek());
    },
    greeting: () => {
      const state = store.state.peek();
      return {
        type: 'ready',
        version,
        layers: atlas.config.layers.map(({ id }) => id),
        agreements: atlas.agreements.map(({ id }) => id),
        fragment: (viewReply(atlas, state) as { fragment: string }).fragment,
      };
    },
  });
  const stop = store.onAction((action, before) => {
    const state = store.state.peek();
    if (state.selection !== before.selection) frame.tell(selectReply(atlas, language, state));
    if (action.type !== 'hover') timer ||= self.setTimeout(tellView, EVERY);
  });
  const stopSteps = reader.open.subscribe(tellStep);
  return {
    tell: frame.tell,
    close: () => {
      clearTimeout(timer);
      stop();
      stopSteps();
      frame.close();
    },
  };
}
