import type { Atlas } from '../atlas/atlas.ts';
import { t } from '../i18n/index.ts';
import { inLanguage, type Language } from '../model/text.ts';
import type { Action } from '../state/actions.ts';
import type { ViewState } from '../state/state.ts';

interface AgreementSwitchProps {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly filters: ViewState['filters'];
  readonly dispatch: (action: Action) => void;
}

/** Which agreement the map shows: all of them, or one. It is the filter by agreement; several of many leave it open. */
export function AgreementSwitch({ atlas, language, filters, dispatch }: AgreementSwitchProps) {
  const { first } = t(language);
  const { agreements } = atlas;
  const choices: readonly { readonly ids: readonly string[]; readonly name: string }[] = [
    { ids: [], name: first.all(agreements.length) },
    ...agreements.map(({ id, shortTitle }) => ({ ids: [id], name: inLanguage(shortTitle, language) })),
  ];
  if (agreements.length < 2) return null;
  return (
    <fieldset class="agreement-switch" aria-label={first.agreements} data-furniture="">
      {choices.map(({ ids, name }) => (
        <label key={ids.join()}>
          <input
            type="radio"
            name="agreement"
            value={ids.join()}
            checked={filters.agreement.join() === ids.join()}
            onChange={() => dispatch({ type: 'filter', filters: { agreement: ids } })}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
