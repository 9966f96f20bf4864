import { formatDate } from '../i18n/format.ts';
import { firstSentence } from '../model/text.ts';
import { certainDateStatus, onDate, placeDateStatus } from '../panel/date-status.tsx';
import { areaNumber, instrumentName, signingWords } from '../panel/instrument-names.ts';
import { clauseNumber, type PanelContext, say } from '../panel/panel-context.ts';
import { taglineOf } from '../panel/titles.ts';

/** What the strip says while it is closed: what is selected, and one line of what it stands on. */
export interface StripText {
  /** The number of a clause, to stand in the margin. */
  readonly number: string | null;
  readonly title: string;
  /** The first sentence of a clause. */
  readonly text?: string;
  readonly note: string;
}

const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(' · ');

export function stripText(view: PanelContext): StripText {
  const { atlas, words, state } = view;
  const { selection, candidates } = state;
  if (selection.kind === 'none') {
    const note = state.on ? words.time.stateKey(formatDate(state.on, words)) : taglineOf(view);
    return { number: null, title: words.site.name, note };
  }
  const linked = atlas.clauseById.get(selection.id);
  if (linked) {
    const { clause, agreement } = linked;
    const source = agreement.sources.find(({ id }) => id === clause.source.id);
    const paragraphs = words.clause.paragraphs(
      clause.source.paragraphs.join(words.list.separator),
      clause.source.paragraphs.length,
    );
    const from = [source?.publisher ?? source?.title, paragraphs].filter(Boolean).join(words.list.separator);
    return {
      number: clauseNumber(clause.id),
      title: say(view, clause.title),
      text: firstSentence(say(view, clause.text)),
      note: joined(
        onDate(view, certainDateStatus(view, clause.period, 'provision')),
        say(view, agreement.shortTitle),
        from,
      ),
    };
  }
  const place = atlas.featureById.get(selection.id);
  if (place)
    return {
      number: null,
      title: say(view, place.feature.properties.name),
      note: joined(
        onDate(view, placeDateStatus(view, place.feature)),
        candidates.length > 0 ? words.candidates.heading(candidates.length) : say(view, place.layer.title),
      ),
    };
  const area = atlas.areaById.get(selection.id);
  if (area)
    return {
      number: areaNumber(area.area.id),
      title: say(view, area.area.title),
      note: instrumentName(view, area.instrument),
    };
  const instrument = atlas.instrumentById.get(selection.id);
  if (instrument)
    return { number: null, title: say(view, instrument.title), note: signingWords(view, instrument) };
  const agreement = atlas.agreementById.get(selection.id);
  return agreement
    ? { number: null, title: say(view, agreement.title), note: words.agreement.label }
    : { number: null, title: words.site.name, note: words.empty.unknown };
}
