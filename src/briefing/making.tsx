import { useState } from 'preact/hooks';
import { type Catalogue, t } from '../i18n/index.ts';
import { inLanguage, type Language } from '../model/text.ts';
import { announce } from '../panel/announcer.tsx';
import './making.css';
import { TextButton } from '../panel/text-button.tsx';
import { hasFilters } from '../state/selectors.ts';
import { fromAgreement, fromFilters, fromSelection } from './begin.ts';
import { type Draft, EMPTY, stepOf } from './draft.ts';
import { MakingFile } from './making-file.tsx';
import { MakingKey } from './making-key.tsx';
import type { MakingProps } from './making-props.ts';
import { MakingSteps } from './making-steps.tsx';
import { TextField } from './making-text.tsx';
import { MOST } from './own.ts';
import { inAny } from './read.ts';
import { viewToTake } from './view.ts';
import type { Workshop } from './workshop.ts';

/** A briefing in the making, beside the live map. */
export function Making(props: MakingProps) {
  const { atlas, language, workshop, state, close } = props;
  const words = t(language);
  const { making } = words;
  const { present: draft, past, future } = workshop.history.value;
  const turns = [
    ['undo', past, 'undone'],
    ['redo', future, 'redone'],
  ] as const;
  const [opened, setOpened] = useState(0);

  const add = (): void => {
    const { length } = draft.steps;
    if (length >= MOST.steps) {
      announce(making.tooMany(MOST.steps));
      return;
    }
    workshop.change({
      ...draft,
      steps: [...draft.steps, stepOf(language, '', '', viewToTake(atlas, state()))],
    });
    setOpened(length);
    announce(making.taken(length + 1));
  };
  return (
    <section class="making" aria-labelledby="making-title">
      <header class="making-head">
        <h2 id="making-title" tabIndex={-1}>
          {making.heading}
        </h2>
        <TextButton onClick={close}>{making.close}</TextButton>
      </header>
      <p class="quiet">{making.intro}</p>
      <p class="making-kept">{workshop.kept.value ? making.kept : making.notKept}</p>
      <About draft={draft} language={language} words={words} change={workshop.change} />
      {draft.steps.length === 0 && <Begin {...props} words={words} />}
      <MakingSteps {...props} words={words} opened={opened} setOpened={setOpened} />
      <div class="making-keys">
        <button type="button" class="making-key making-add" onClick={add}>
          {making.add}
        </button>
        {turns.map(([turn, entries, said]) => (
          <MakingKey
            key={turn}
            aria-disabled={entries.length === 0}
            onClick={() => {
              if (entries.length > 0) announce(making[said]);
              workshop[turn]();
            }}
          >
            {making[turn]}
          </MakingKey>
        ))}
        {draft.steps.length > 0 && (
          <MakingKey onClick={() => workshop.change(EMPTY)}>{making.anew}</MakingKey>
        )}
      </div>
      <MakingFile {...props} words={words} />
    </section>
  );
}

interface AboutProps {
  readonly draft: Draft;
  readonly language: Language;
  readonly words: Catalogue;
  readonly change: Workshop['change'];
}

/** What all of it is called, and is about. */
function About({ draft, language, words: { making }, change }: AboutProps) {
  return (
    <>
      <TextField
        label={making.title}
        text={draft.title}
        language={language}
        most={MOST.title}
        put={(title) => change({ ...draft, title }, 'title')}
      />
      <TextField
        label={making.summary}
        text={draft.summary}
        language={language}
        most={MOST.text}
        rows={2}
        put={(summary) => change({ ...draft, summary }, 'summary')}
      />
    </>
  );
}

/** Ways to begin that bring steps along. */
function Begin({ words, ...props }: MakingProps & { words: Catalogue }) {
  const { atlas, language, workshop, state } = props;
  const { making } = words;
  const writing = { atlas, language, words };
  const { selection, filters } = state();
  const begin = (draft: Draft): void => {
    workshop.change(draft);
    announce(making.opened(inAny(draft.title, language)));
  };
  return (
    <fieldset class="making-begin">
      <legend>{making.begin}</legend>
      {atlas.agreements.map(({ id, shortTitle }) => (
        <MakingKey key={id} onClick={() => begin(fromAgreement(writing, id))}>
          {making.beginWith(inLanguage(shortTitle, language))}
        </MakingKey>
      ))}
      {selection.kind !== 'none' && (
        <MakingKey onClick={() => begin(fromSelection(writing, selection))}>{making.beginSelected}</MakingKey>
      )}
      {hasFilters(filters) && (
        <MakingKey onClick={() => begin(fromFilters(writing, state()))}>{making.beginFilters}</MakingKey>
      )}
    </fieldset>
  );
}
