import type { Atlas } from '../atlas/atlas.ts';
import { t } from '../i18n/index.ts';
import type { Language } from '../model/text.ts';
import type { Clause } from '../model/types.ts';
import { clauseNumber, say } from './view.ts';

interface EditionProps {
  readonly atlas: Atlas;
  readonly language: Language;
}

/**
 * Both agreements in full, as plain text. For pages without a script: its ids are what the
 * panel's links (`#sel=…`) point to, so that each link leads to its clause.
 */
export function Edition({ atlas, language }: EditionProps) {
  return (
    <section class="edition">
      {atlas.agreements.map((agreement) => (
        <article key={agreement.id} id={`sel=${agreement.id}`}>
          <h2>{say({ language }, agreement.title)}</h2>
          <p>{say({ language }, agreement.summary)}</p>
          {agreement.articles.map((article) => (
            <section key={article.number}>
              <h3>
                {t(language).contents.article(article.number)}. {say({ language }, article.title)}
              </h3>
              {article.clauses.map((clause) => (
                <ClauseText key={clause.id} clause={clause} language={language} />
              ))}
            </section>
          ))}
        </article>
      ))}
    </section>
  );
}

function ClauseText({ clause, language }: { clause: Clause; language: Language }) {
  const words = t(language);
  const { paragraphs } = clause.source;
  return (
    <section id={`sel=${clause.id}`} class="edition-clause">
      <h4>
        {clauseNumber(clause.id)} {say({ language }, clause.title)}
      </h4>
      <p>
        {say({ language }, clause.text)} <em>{words.forces[clause.force].name}.</em>{' '}
        {words.clause.paragraphs(paragraphs.join(words.list.separator), paragraphs.length)}
      </p>
      <p>
        {words.records[clause.record.status].phrase} {say({ language }, clause.record.note)}
      </p>
    </section>
  );
}
