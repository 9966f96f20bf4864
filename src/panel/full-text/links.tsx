import { clauseNumber, type PanelContext, say } from '../panel-context.ts';

/** The id that a link `#sel=…` leads to where no script answers it. */
export const targetOf = (id: string): string => `sel=${id}`;

/** Links to places by name, on one line. */
export function PlaceLinks({ view, ids }: { view: PanelContext; ids: readonly string[] }) {
  const places = ids.flatMap((id) => view.atlas.featureById.get(id) ?? []);
  return (
    <>
      {places.map(({ feature }, index) => (
        <>
          {index > 0 && view.words.list.separator}
          <a href={`#${targetOf(feature.id)}`}>{say(view, feature.properties.name)}</a>
        </>
      ))}
    </>
  );
}

/** Links to clauses by agreement, number and title. */
export function ClauseLinks({ view, ids }: { view: PanelContext; ids: readonly string[] }) {
  const clauses = ids.flatMap((id) => view.atlas.clauseById.get(id) ?? []);
  return (
    <ul>
      {clauses.map(({ clause, agreement }) => (
        <li key={clause.id}>
          <a href={`#${targetOf(clause.id)}`}>
            {say(view, agreement.shortTitle)} {clauseNumber(clause.id)}, {say(view, clause.title)}
          </a>
        </li>
      ))}
    </ul>
  );
}
