import { useEffect, useRef } from 'preact/hooks';
import type { Catalogue } from '../../i18n/index.ts';
import type { Search } from './use-search.ts';

interface FieldProps {
  readonly words: Catalogue;
  readonly search: Search;
  /** The field was given the focus: what is needed for a search should be at hand. */
  readonly wake: () => void;
}

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  !/^(checkbox|radio|button|range)$/.test((target as HTMLInputElement).type);

/** The search field: a combobox whose list stands in the panel. `/` leads to it from anywhere but a text field. */
export function SearchField({ words, search, wake }: FieldProps) {
  const { find } = words;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const keys = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || takesText(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', keys);
    return () => window.removeEventListener('keydown', keys);
  }, []);
  const clear = (): void => {
    search.type('');
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
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellcheck={false}
        placeholder={find.hint}
        title={find.keys}
        value={search.query}
        aria-label={find.label}
        aria-autocomplete="list"
        aria-keyshortcuts="/"
        aria-expanded={search.showing && search.groups.length > 0}
        aria-controls="search-results"
        aria-activedescendant={search.active ?? undefined}
        onFocus={wake}
        onPointerEnter={wake}
        onInput={(event) => search.type(event.currentTarget.value)}
        onKeyDown={search.keys}
      />
      {search.query && (
        <button type="button" class="search-clear" aria-label={find.clear} onClick={clear}>
          <svg class="cross" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 2 10 10M10 2 2 10" />
          </svg>
        </button>
      )}
    </search>
  );
}
