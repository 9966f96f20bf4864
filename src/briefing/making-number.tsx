import { useId, useState } from 'preact/hooks';
import { formatExpected } from '../i18n/format.ts';
import type { Catalogue } from '../i18n/index.ts';

interface NumberFieldProps {
  readonly words: Catalogue;
  readonly name: string;
  readonly value: number;
  readonly range: readonly [least: number, most: number];
  readonly change: (value: number) => void;
}

/** A number, taken when it is written to the end; one out of range is not taken, which is said. */
export function NumberField({ words, name, value, range: [least, most], change }: NumberFieldProps) {
  const [isWrong, setWrong] = useState(false);
  const hint = useId();
  return (
    <label class="making-field">
      <span>{name}</span>
      <input
        type="number"
        step="any"
        min={least}
        max={most}
        value={value}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? hint : undefined}
        onChange={({ currentTarget }) => {
          const { valueAsNumber: number } = currentTarget;
          const fits = number >= least && number <= most;
          setWrong(!fits);
          if (fits && number !== value) change(number);
        }}
      />
      {isWrong && (
        <span id={hint} class="making-wrong" role="alert">
          {formatExpected({ what: 'number', least, most }, words)}
        </span>
      )}
    </label>
  );
}
