import type { Atlas, LinkedFeature } from '../atlas/atlas.ts';
import type { Catalogue } from '../i18n/index.ts';
import { inLanguage, type Language } from '../model/text.ts';

interface TooltipProps {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly words: Catalogue;
  readonly linked: LinkedFeature;
}

/** What a place is in a few words: its name, its kind, and how many clauses of which agreement speak of it. */
export function Tooltip({ atlas, language, words, linked: { feature, layer } }: TooltipProps) {
  const { name, clauses } = feature.properties;
  const spoken = atlas.agreements.flatMap((agreement) => {
    const n = clauses.filter((id) => atlas.clauseById.get(id)?.agreement === agreement).length;
    return n > 0 ? [{ agreement, n }] : [];
  });
  return (
    <>
      <strong>{inLanguage(name, language)}</strong>
      <span class="quiet">{words.keys.kinds[layer.id] ?? inLanguage(layer.title, language)}</span>
      {spoken.map(({ agreement, n }) => (
        <span key={agreement.id}>
          {inLanguage(agreement.shortTitle, language)} · {words.contents.clauses(n)}
        </span>
      ))}
      {spoken.length === 0 && <span class="quiet">{words.feature.noClauses}</span>}
    </>
  );
}
