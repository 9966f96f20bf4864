import type { Atlas } from '../atlas/atlas.ts';
import { t } from '../i18n/index.ts';
import type { Language } from '../model/text.ts';
import { AccentSample } from '../panel/key-samples.tsx';
import type { Accent } from '../scene/accents.ts';
import { accented } from '../scene/key.ts';
import type { Action } from '../state/actions.ts';
import type { ViewState } from '../state/state.ts';

interface AgreementSwitchProps {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly filters: ViewState['filters'];
  readonly dispatch: (action: Action) => void;
}

interface Choice {
  readonly ids: readonly string[];
  readonly name: string;
  readonly accent: Accent | null;
}

/** Which agreement the map shows: all of them, or one. It is the filter by agreement; several of many leave it open. */
export function AgreementSwitch({ atlas, language, filters, dispatch }: AgreementSwitchProps) {
  const { first } = t(language);
  const { agreements } = atlas;
  const choices: readonly Choice[] = [
    { ids: [], name: first.all(agreements.length), accent: null },
    ...accented(atlas, language).map(({ id, title, accent }) => ({ ids: [id], name: title, accent })),
  ];
  if (agreements.length < 2) return null;
  return (
    <fieldset class="agreement-switch" aria-label={first.agreements} data-furniture="">
      {choices.map(({ ids, name, accent }) => (
        <label key={ids.join()}>
          <input
            type="radio"
            name="agreement"
            value={ids.join()}
            checked={filters.agreement.join() === ids.join()}
            onChange={() => dispatch({ type: 'filter', filters: { agreement: ids } })}
          />
          {accent && <AccentSample accent={accent} />}
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
