import { type Catalogue, t } from '../i18n/index.ts';
import type { Language } from '../model/text.ts';
import { RENDERER_CHOICES, type RendererChoice } from '../model/vocabulary.ts';
import type { Renderer } from '../render/renderer.ts';
import type { Action } from '../state/actions.ts';

type Reason = keyof Catalogue['renderer']['reasons'] | 'chosen';

export interface RendererSettingProps {
  readonly language: Language;
  readonly choice: RendererChoice;
  /** What draws now, null before a renderer runs, and why. */
  readonly drawing: { readonly kind: Renderer['kind'] | null; readonly reason: Reason };
  readonly dispatch: (action: Action) => void;
}

/** Which renderer the reader wants, and in a sentence which one draws now and why. */
export function RendererSetting({ language, choice, drawing, dispatch }: RendererSettingProps) {
  const words = t(language).renderer;
  const { kind, reason } = drawing;
  const sentence = reason === 'chosen' ? words.chosen[kind ?? 'flat'] : words.reasons[reason];
  return (
    <fieldset class="renderer-setting" aria-describedby="renderer-reason">
      <legend>{words.heading}</legend>
      <div class="renderer-choices">
        {RENDERER_CHOICES.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name="renderer"
              value={option}
              checked={option === choice}
              onChange={() => dispatch({ type: 'renderer', renderer: option })}
            />
            {words.choices[option]}
          </label>
        ))}
      </div>
      <p class="lead" id="renderer-reason" role="status">
        {sentence}
      </p>
    </fieldset>
  );
}
