import { useId } from 'preact/hooks';
import type { Language } from '../model/text.ts';
import { written } from './draft.ts';
import { type AnyText, inAny } from './read.ts';

interface TextFieldProps {
  readonly label: string;
  readonly text: AnyText | undefined;
  readonly language: Language;
  /** Most letters. */
  readonly most: number;
  readonly put: (text: AnyText) => void;
  /** Of a text of several lines; absent: it has one. */
  readonly rows?: number;
  /** Id of what explains the field. */
  readonly hint?: string | undefined;
}

/** A text of a briefing in the making, written in one of its languages; the others stay. */
export function TextField({ label, text, language, most, put, rows, hint }: TextFieldProps) {
  const id = useId();
  const field = {
    id,
    maxLength: most,
    value: inAny(text, language),
    'aria-describedby': hint,
    onInput: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      put(written(text, language, value)),
  };
  return (
    <label class="making-field" htmlFor={id}>
      <span>{label}</span>
      {rows === undefined ? <input type="text" {...field} /> : <textarea rows={rows} {...field} />}
    </label>
  );
}
