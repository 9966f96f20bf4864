import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { Catalogue } from '../i18n/index.ts';
import { LANGUAGES, type Language } from '../model/text.ts';
import { ownName } from './names.ts';

interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, name: string, lang?: string])[];
  readonly choose: (value: T) => void;
}

export function Select<T extends string>({ label, value, options, choose }: SelectProps<T>) {
  const id = useId();
  return (
    <p class="share-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value as T)}>
        {options.map(([option, name, lang]) => (
          <option key={option} value={option} lang={lang} selected={option === value}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

interface NumberProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly choose: (value: number) => void;
}

export function NumberField({ label, value, least, most, choose }: NumberProps) {
  const id = useId();
  return (
    <p class="share-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        required
        min={least}
        max={most}
        value={value}
        onInput={({ currentTarget }) => {
          // Half a number is no wish yet.
          if (currentTarget.validity.valid) choose(currentTarget.valueAsNumber);
        }}
      />
    </p>
  );
}

interface CheckProps {
  readonly checked: boolean;
  readonly toggle: () => void;
  readonly children: ComponentChildren;
}

export const Check = ({ checked, toggle, children }: CheckProps) => (
  <label class="share-check">
    <input type="checkbox" checked={checked} onChange={toggle} />
    <span>{children}</span>
  </label>
);

interface RadiosProps<T extends string> {
  readonly label: string;
  readonly name: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly choose: (value: T) => void;
}

/** A choice among a few, all of them in view. */
export function Radios<T extends string>({ label, name, value, options, choose }: RadiosProps<T>) {
  return (
    <fieldset class="share-radios">
      <legend>{label}</legend>
      {options.map(([option, text]) => (
        <label key={option} class="share-radio">
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === value}
            onChange={() => choose(option)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface LanguageFieldProps {
  readonly words: Catalogue;
  readonly value: Language;
  readonly choose: (language: Language) => void;
}

/** The language that a reader will meet, each by its own name. */
export const LanguageField = ({ words, value, choose }: LanguageFieldProps) => (
  <Select
    label={words.share.language}
    value={value}
    options={LANGUAGES.map((language) => [language, ownName(language), language] as const)}
    choose={choose}
  />
);

interface FormRadiosProps<T extends string> extends Pick<RadiosProps<T>, 'value' | 'choose'> {
  readonly words: Catalogue;
  readonly forms: readonly T[];
  /** What a form is called, and of what use it is. */
  readonly names: Readonly<Record<T, string>>;
  readonly uses: Readonly<Record<T, string>>;
}

/** The first choice of all: what is made of it. */
export const FormRadios = <T extends string>({
  words,
  forms,
  names,
  uses,
  ...radios
}: FormRadiosProps<T>) => (
  <div class="share-form">
    <Radios
      {...radios}
      label={words.share.form}
      name="form"
      options={forms.map((form) => [form, names[form]] as const)}
    />
    <p class="quiet">{uses[radios.value]}</p>
  </div>
);

interface CodeFieldProps {
  readonly words: Catalogue;
  readonly code: string;
  /** It is an address, and no piece of a page. */
  readonly isAddress: boolean;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** Id of what explains it. */
  readonly hint?: string;
}

/** The text to copy. */
export const CodeField = ({ words: { share }, code, isAddress, field, hint }: CodeFieldProps) => (
  <label class="share-code">
    <span>{isAddress ? share.address : share.code}</span>
    <textarea
      ref={field}
      readOnly
      spellcheck={false}
      rows={isAddress ? 2 : 5}
      value={code}
      aria-describedby={hint}
      onFocus={({ currentTarget }) => currentTarget.select()}
    />
  </label>
);
