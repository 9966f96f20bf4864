import { useEffect, useState } from 'preact/hooks';
import type { PanelContext } from '../panel/panel-context.ts';
import { TextButton } from '../panel/text-button.tsx';
import { isDate } from '../state/dates.ts';

/** The date asked about, as plain text of any precision, and a way to take it off. */
export function DateField({ view }: { view: PanelContext }) {
  const { words, state, dispatch } = view;
  const [text, setText] = useState(state.on ?? '');
  const [wrong, setWrong] = useState('');
  useEffect(() => {
    setText(state.on ?? '');
    setWrong('');
  }, [state.on]);
  const take = () => {
    const found = text.trim();
    setWrong(found === '' || isDate(found) ? '' : found);
    if (found === '' ? state.on !== null : isDate(found) && found !== state.on)
      dispatch({ type: 'date', on: found || null });
  };
  return (
    <form
      class="date-field"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <label for="date-asked">{words.time.field}</label>
      <input
        id="date-asked"
        type="text"
        autocomplete="off"
        maxLength={10}
        size={11}
        value={text}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={wrong ? 'date-wrong date-form' : 'date-form'}
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={take}
      />
      {state.on && (
        <TextButton onClick={() => dispatch({ type: 'date', on: null })}>{words.time.clear}</TextButton>
      )}
      <p class="quiet" id="date-form">
        {words.time.form}
      </p>
      <p class="wrong" id="date-wrong" role="alert">
        {wrong && words.time.wrong(wrong)}
      </p>
    </form>
  );
}
