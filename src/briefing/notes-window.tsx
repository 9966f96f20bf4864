import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Catalogue, t } from '../i18n/index.ts';
import type { Language } from '../model/text.ts';
import { type Move, type Presenter, takeKeys } from './presenting.ts';
import type { ReadBriefing } from './read.ts';
import { linksTo, RichText } from './rich-text.tsx';

const SECOND = 1000;

/** Documents that hold notes: a window is asked for by its name, and may be the one that is open. */
const filled = new WeakSet<Document>();

/**
 * Fills an empty window with what the speaker alone needs: the notes of the step, what comes next, and the time. It
 * follows the page that opened it and moves it, and goes with it.
 */
export function showNotes(page: Window, presenter: Presenter, language: Language): void {
  const { document: sheet } = page;
  const root = document.documentElement;
  if (filled.has(sheet)) return;
  filled.add(sheet);
  sheet.title = t(language).briefing.notesTitle;
  sheet.documentElement.lang = language;
  if (root.dataset.scheme) sheet.documentElement.dataset.scheme = root.dataset.scheme;
  sheet.head.replaceChildren(
    ...[...document.querySelectorAll('link[rel="stylesheet"], style')].map((each) => each.cloneNode(true)),
  );
  const closing = new AbortController();
  takeKeys(page, presenter, closing.signal);
  page.addEventListener('pagehide', () => closing.abort(), { once: true });
  window.addEventListener('pagehide', () => page.close(), { signal: closing.signal });
  render(<Notes language={language} presenter={presenter} />, sheet.body);
}

function Notes({ language, presenter }: { language: Language; presenter: Presenter }) {
  const words = t(language);
  const open = presenter.open.value;
  const position = presenter.position.value;
  if (!open || position === null) return <p class="notes-none">{words.briefing.notesEnded}</p>;
  const { briefing } = open;
  const { steps } = briefing;
  return (
    <main class="notes">
      <header class="notes-head">
        <p>{placeOf(words, position, steps.length)}</p>
        <Clock language={language} since={presenter.since.value} />
      </header>
      <h1>{titleAt(words, briefing, position)}</h1>
      <div class="notes-text">
        <RichText text={speechAt(briefing, position)} linkTo={linksTo('')} />
      </div>
      <footer class="notes-foot">
        <p>
          {position <= steps.length && (
            <>
              <span class="quiet">{words.briefing.nextIs}</span> {titleAt(words, briefing, position + 1)}
            </>
          )}
        </p>
        <Keys words={words} move={(move) => presenter.move(move)} />
      </footer>
    </main>
  );
}

const placeOf = ({ briefing }: Catalogue, position: number, steps: number): string =>
  position < 1 || position > steps ? '' : briefing.step(position, steps);

const titleAt = (words: Catalogue, { title, steps }: ReadBriefing, position: number): string =>
  position < 1 ? title : (steps[position - 1]?.title ?? words.briefing.sources);

/** The notes; without any, what the audience reads. */
function speechAt({ summary, steps }: ReadBriefing, position: number): string {
  if (position < 1) return summary;
  const step = steps[position - 1];
  return step ? step.notes || step.text : '';
}

function Keys({ words, move }: { words: Catalogue; move: (move: Move) => void }) {
  return (
    <div class="step-keys">
      <button type="button" class="step-key" onClick={() => move('previous')}>
        {words.briefing.previous}
      </button>
      <button type="button" class="step-key" onClick={() => move('next')}>
        {words.briefing.next}
      </button>
    </div>
  );
}

/** The time of day, and how long the talk has lasted. It is not read out by itself. */
function Clock({ language, since }: { language: Language; since: number | null }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(timer);
  }, []);
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short', hourCycle: 'h23' }).format(now);
  return (
    <p class="notes-clock" role="timer">
      <time>{time}</time>
      {since !== null && <span class="notes-since">{lasting(now - since)}</span>}
    </p>
  );
}

/** Minutes and seconds of a time in milliseconds, as a stop watch shows them. */
function lasting(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / SECOND));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
