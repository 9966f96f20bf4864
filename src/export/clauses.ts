import { inLanguage, type Language } from '../model/text.ts';
import type { Agreement, AgreementSource, Article, Clause } from '../model/types.ts';
import { type Column, csvOf } from './csv.ts';
import type { Whole } from './whole.ts';

interface Row {
  readonly agreement: Agreement;
  readonly article: Article;
  readonly clause: Clause;
  /** The report that the clause is from. */
  readonly source: AgreementSource | undefined;
  /** What other sources say of it. */
  readonly others: readonly AgreementSource[];
  /** Ids of the places that it governs, in the order of layers. */
  readonly places: readonly string[];
}

const columnsIn = (language: Language): readonly Column<Row>[] => [
  ['language', () => language],
  ['id', ({ clause }) => clause.id],
  ['agreement', ({ agreement }) => agreement.id],
  ['agreement_title', ({ agreement }) => inLanguage(agreement.title, language)],
  ['article', ({ article }) => article.number],
  ['article_title', ({ article }) => inLanguage(article.title, language)],
  ['title', ({ clause }) => inLanguage(clause.title, language)],
  ['text', ({ clause }) => inLanguage(clause.text, language)],
  ['themes', ({ clause }) => clause.themes],
  ['parties', ({ clause }) => clause.parties],
  ['force', ({ clause }) => clause.force],
  ['period_from', ({ clause }) => clause.period.from],
  ['period_to', ({ clause }) => clause.period.to],
  ['period_basis', ({ clause }) => inLanguage(clause.period.basis, language)],
  ['relative_times', ({ clause }) => (clause.period.relative ?? []).map(({ time }) => time)],
  [
    'relative_events',
    ({ clause }) => (clause.period.relative ?? []).map(({ what }) => inLanguage(what, language)),
  ],
  ['source', ({ clause }) => clause.source.id],
  ['source_paragraphs', ({ clause }) => clause.source.paragraphs.map(String)],
  ['source_title', ({ source }) => source?.title],
  ['source_publisher', ({ source }) => source?.publisher],
  ['source_url', ({ source }) => source?.url],
  ['record_status', ({ clause }) => clause.record.status],
  ['record_note', ({ clause }) => inLanguage(clause.record.note, language)],
  ['record_areas', ({ clause }) => clause.record.areas],
  ['record_sources', ({ others }) => others.map(({ id }) => id)],
  ['record_source_titles', ({ others }) => others.map(({ title }) => title)],
  ['record_source_urls', ({ others }) => others.map(({ url }) => url ?? '')],
  [
    'background_note',
    ({ clause: { record } }) => record.background && inLanguage(record.background.note, language),
  ],
  ['background_sources', ({ clause }) => clause.record.background?.sources],
  ['places', ({ places }) => places],
];

function rowsOf({ agreements, layers }: Whole): Row[] {
  const features = layers.flatMap((layer) => layer.features);
  const placesOf = (id: string): string[] =>
    features.filter(({ properties }) => properties.clauses.includes(id)).map((feature) => feature.id);
  return agreements.flatMap((agreement) =>
    agreement.articles.flatMap((article) =>
      article.clauses.map((clause) => ({
        ...{ agreement, article, clause, places: placesOf(clause.id) },
        source: agreement.sources.find(({ id }) => id === clause.source.id),
        others: agreement.sources.filter(({ id }) => clause.record.sources.includes(id)),
      })),
    ),
  );
}

/** The clauses as a table, a row each, with their texts in one language. */
export const clausesCsv = (whole: Whole, language: Language): string =>
  csvOf(columnsIn(language), rowsOf(whole));
