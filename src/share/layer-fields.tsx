import type { Catalogue } from '../i18n/index.ts';
import { inLanguage } from '../model/text.ts';
import type { Choices } from './choices.ts';
import { Check } from './fields.tsx';
import type { ShareContext } from './share-context.ts';

export interface ChoosingProps {
  readonly context: ShareContext;
  readonly words: Catalogue;
  readonly choices: Choices;
  readonly choose: (some: Partial<Choices>) => void;
}

/** Which layers are shared. */
export function LayerFields({ context, choices, choose, words }: ChoosingProps) {
  const { layers } = choices;
  const toggled = (id: string): readonly string[] =>
    layers.includes(id) ? layers.filter((other) => other !== id) : [...layers, id];
  return (
    <details class="share-layers">
      <summary>{words.share.layers(layers.length, context.atlas.layers.length)}</summary>
      {[...context.atlas.layers].reverse().map(({ id, title }) => (
        <Check key={id} checked={layers.includes(id)} toggle={() => choose({ layers: toggled(id) })}>
          {inLanguage(title, context.language)}
        </Check>
      ))}
    </details>
  );
}
