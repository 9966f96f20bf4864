import { FILES, isTable } from '../../export/file.ts';
import { hasFilters } from '../../state/selectors.ts';
import { Check, LanguageField, Select } from '../fields.tsx';
import { type ChoosingProps, LayerFields } from '../layer-fields.tsx';
import { holdsPlaces } from './file.ts';

/** What can be decided about a file of data. */
export function DataChoosing(props: ChoosingProps) {
  const { context, words, choices, choose } = props;
  const { share } = words;
  const { file, shown } = choices;
  return (
    <div class="share-choosing">
      <div>
        <Select
          label={share.type}
          value={file}
          options={FILES.map((name) => [name, share.data.kinds[name]] as const)}
          choose={(chosen) => choose({ file: chosen })}
        />
        <p class="quiet share-help">{share.data.about[file]}</p>
      </div>
      {isTable(file) && (
        <LanguageField words={words} value={choices.language} choose={(language) => choose({ language })} />
      )}
      {hasFilters(context.state.filters) && (
        <fieldset class="share-group">
          <legend>{share.shown}</legend>
          <Check
            checked={shown.filters}
            toggle={() => choose({ shown: { ...shown, filters: !shown.filters } })}
          >
            {share.data.filtered}
          </Check>
        </fieldset>
      )}
      {holdsPlaces(file) && <LayerFields {...props} />}
    </div>
  );
}
