import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

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
