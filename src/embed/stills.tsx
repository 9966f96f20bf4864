import { firstSentence } from '../model/text.ts';
import { clauseNumber, type PanelContext, say } from '../panel/panel-context.ts';

/**
 * The first sentence of each clause, for a frame without script: the address `#sel=…` points to the one that it names,
 * and the style shows that alone.
 */
export const Stills = ({ view }: { view: Pick<PanelContext, 'atlas' | 'language' | 'words'> }) => (
  <div class="strip-stills">
    {[...view.atlas.clauseById.values()].map(({ clause }) => (
      <p key={clause.id} class="strip-still" id={`sel=${clause.id}`}>
        <strong class="still-title">
          <span class="margin">{clauseNumber(clause.id)} </span>
          {say(view, clause.title)}
        </strong>{' '}
        {firstSentence(say(view, clause.text))}
      </p>
    ))}
  </div>
);
