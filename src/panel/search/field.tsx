import { useEffect, useRef, useState } from 'preact/hooks';
import type { Catalogue } from '../../i18n/index.ts';
import { MAX_QUERY } from '../../state/fragment.ts';
import { isFreeLetter } from '../shortcuts.ts';
import type { Search } from './use-search.ts';

interface FieldProps {
  readonly words: Catalogue;
  readonly search: Search;
  /** A search may follow: what is needed for it should be at hand. */
  readonly wake: () => void;
  /** The field was given the focus: there should be room for results. */
  readonly rise: () => void;
}

/** The search field: a combobox whose list stands in the panel. `/` leads to it from anywhere but a text field. */
export function SearchField({ words, search, wake, rise }: FieldProps) {
  const { find } = words;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const keys = (event: KeyboardEvent): void => {
      if (event.key !== '/' || !isFreeLetter(event)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', keys);
    return () => window.removeEventListener('keydown', keys);
  }, []);
  const [text, type] = useText(search);
  const clear = (): void => {
    type('');
    input.current?.focus();
  };
  return (
    <search class="search">
      <svg class="search-glass" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M8.5 3a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11M12.5 12.5 17 17" />
      </svg>
      <input
        ref={input}
        class="search-field"
        type="text"
        role="combobox"
        inputMode="search"
        maxLength={MAX_QUERY}
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellcheck={false}
        placeholder={find.hint}
        title={find.keys}
        value={text}
        aria-label={find.label}
        aria-autocomplete="list"
        aria-keyshortcuts="/"
        aria-expanded={search.showing && search.groups.length > 0}
        aria-controls="search-results"
        aria-activedescendant={search.active ?? undefined}
        onFocus={rise}
        onPointerEnter={wake}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={search.keys}
      />
      {text && (
        <button type="button" class="search-clear" aria-label={find.clear} onClick={clear}>
          <svg class="cross" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 2 10 10M10 2 2 10" />
          </svg>
        </button>
      )}
    </search>
  );
}

/**
 * The text of the field. It runs ahead of the query while one types, because the query comes back only when the
 * panel is rendered anew: a letter typed meanwhile must not be lost. Any other change of the query is taken over.
 */
function useText({ query, type }: Search): [string, (text: string) => void] {
  const [text, setText] = useState(query);
  const ahead = useRef<string | null>(null);
  useEffect(() => {
    if (ahead.current === null) setText(query);
    else if (ahead.current === query) ahead.current = null;
  }, [query]);
  const typed = (next: string): void => {
    ahead.current = next === query ? null : next;
    setText(next);
    type(next);
  };
  return [text, typed];
}
