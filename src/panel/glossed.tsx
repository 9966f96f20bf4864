import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { announce } from './announcer.tsx';
import { cutAtTerms } from './gloss.ts';
import type { PanelContext } from './panel-context.ts';

interface GlossedProps {
  readonly view: Pick<PanelContext, 'words'>;
  readonly text: string;
  /** Stands before the text, in the same paragraph. */
  readonly lead?: ComponentChildren;
  readonly class?: string;
}

/**
 * A paragraph in which terms of the field are buttons; each opens what it means below the paragraph. A press of
 * Escape, or another on the term, closes it.
 */
export function Glossed({ view, text, lead, class: name = 'text' }: GlossedProps) {
  const { glossary } = view.words;
  const [open, setOpen] = useState<keyof typeof glossary | null>(null);
  const note = useId();
  const toggle = (term: keyof typeof glossary) => {
    const next = open === term ? null : term;
    setOpen(next);
    if (next) announce(`${glossary[next].name}: ${glossary[next].explanation}`);
  };
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(null);
  };
  return (
    <>
      <p class={name}>
        {lead}
        {cutAtTerms(text, view.words).map(({ text: words, term }) =>
          term ? (
            <button
              key={term}
              type="button"
              class="term"
              aria-expanded={open === term}
              aria-controls={open === term ? note : undefined}
              onClick={() => toggle(term)}
              onKeyDown={close}
            >
              {words}
            </button>
          ) : (
            words
          ),
        )}
      </p>
      {open && (
        <p class="gloss" id={note}>
          <strong>{glossary[open].name}.</strong> {glossary[open].explanation}
        </p>
      )}
    </>
  );
}
