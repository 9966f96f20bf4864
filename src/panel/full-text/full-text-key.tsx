import { COMMITMENTS, RECORD_STATUSES } from '../../model/vocabulary.ts';
import { categoryOf } from '../../scene/build.ts';
import { GROUND_KINDS, isOutlined } from '../../scene/key.ts';
import { AccentKey, BasisLines, GroundLines } from '../key-samples.tsx';
import { type PanelContext, say } from '../panel-context.ts';
import { Swatch } from '../swatch.tsx';
import { Fact } from '../terms.tsx';

/** The map's key: signs, manners of lines, and what the words for force and record mean. */
export function FullTextKey({ view }: { view: PanelContext }) {
  const { words, atlas } = view;
  return (
    <section>
      <h2>{words.layers.heading}</h2>
      <ul class="key-list">
        {[...atlas.layers].reverse().map((layer) => (
          <li key={layer.id}>
            <Swatch category={categoryOf(layer.id)} outlined={isOutlined(layer.features)} />
            <span>{say(view, layer.title)}</span>
          </li>
        ))}
      </ul>
      <AccentKey view={view} />
      <h3>{words.first.key.ground}</h3>
      <ul class="key-list">
        <GroundLines view={view} ground={GROUND_KINDS} />
      </ul>
      <h3>{words.layers.basisHeading}</h3>
      <ul class="key-list">
        <BasisLines view={view} />
      </ul>
      <h3>{words.clause.force}</h3>
      <dl class="facts">
        {COMMITMENTS.map((force) => (
          <Fact key={force} term={words.commitments[force].name}>
            {words.commitments[force].explanation}
          </Fact>
        ))}
      </dl>
      <h3>{words.clause.record}</h3>
      <dl class="facts">
        {RECORD_STATUSES.map((status) => (
          <Fact key={status} term={words.records[status].phrase}>
            {words.layers.marks[status]}
          </Fact>
        ))}
      </dl>
    </section>
  );
}
