import { PROVENANCE } from '../model/vocabulary.ts';
import { type Accent, STRANDS, strandsOf } from '../scene/accents.ts';
import { type Accented, accented, type GroundKind, type Kind } from '../scene/key.ts';
import type { Tint, Tone } from '../scene/tints.ts';
import type { PanelContext } from './panel-context.ts';
import { ArcSample, AreaSample, BasisSample, LineSample, Sign } from './swatch.tsx';
import { partyNames } from './terms.tsx';

type Words = Pick<PanelContext, 'words'>;

/** How a kind of mark is drawn, in a box of 24 × 24. */
const KindSample = ({ kind: { category, shape, outlined } }: { kind: Kind }) => (
  <svg class={`swatch k-${category}`} viewBox="0 0 24 24" aria-hidden="true">
    {shape === 'point' && <Sign category={category} />}
    {shape === 'area' && <AreaSample category={category} outlined={outlined} />}
    {shape === 'line' && <LineSample category={category} />}
  </svg>
);

/** The line of an agreement as its arcs and tags have it: single, double or triple. */
export const AccentSample = ({ accent }: { accent: Accent }) => {
  const { width, offsets } = strandsOf(STRANDS[accent]);
  return (
    <svg class={`accent-sample k-${accent}`} viewBox="0 0 20 12" aria-hidden="true">
      {offsets.map((by) => (
        <path key={by} d={`M1 ${6 + by}H19`} stroke="var(--k)" stroke-width={width} />
      ))}
    </svg>
  );
};

/** One of the ways in which a layer is drawn, in words: the names of a few lines, else what it is. */
const waysName = ({ words }: Words, { shape, names }: Kind): string =>
  names.length > 0 ? names.join(words.list.separator) : words.first.key.shapes[shape];

function kindName(view: Words, kind: Kind): string {
  if (!kind.oneOfSeveral) return kind.title;
  return kind.names.length > 0
    ? waysName(view, kind)
    : kind.title + view.words.list.colon + waysName(view, kind);
}

/** A kind of mark, a line each way in which it is drawn. */
export function KindLines({ view, kind }: { view: Words; kind: Kind }) {
  if (kind.arcs.length > 0)
    return <ArcLines arcs={kind.arcs} name={(title) => kind.title + view.words.list.colon + title} />;
  return (
    <li>
      <KindSample kind={kind} />
      <span>{kindName(view, kind)}</span>
    </li>
  );
}

interface ArcLinesProps {
  readonly arcs: readonly Accented[];
  readonly name: (agreement: string) => string;
}

/** The arcs of each agreement, a line each. */
const ArcLines = ({ arcs, name }: ArcLinesProps) => (
  <>
    {arcs.map(({ id, accent, title }) => (
      <li key={id}>
        <ArcSample accent={accent} />
        <span>{name(title)}</span>
      </li>
    ))}
  </>
);

/** The ways in which one layer is drawn, where there are several; nothing where there is one. */
export function Ways({ view, kinds }: { view: Words; kinds: readonly Kind[] }) {
  const several = kinds.filter(({ oneOfSeveral, arcs }) => oneOfSeveral || arcs.length > 0);
  if (several.length === 0) return null;
  return (
    <ul class="layer-kinds">
      {several.map((kind) =>
        kind.arcs.length > 0 ? (
          <ArcLines key={kind.shape} arcs={kind.arcs} name={(title) => title} />
        ) : (
          <li key={kind.shape}>
            <KindSample kind={kind} />
            <span>{waysName(view, kind)}</span>
          </li>
        ),
      )}
    </ul>
  );
}

/** What lies below a line; the other kinds are tones of the ground themselves. */
const BELOW: Readonly<Record<string, string>> = { border: 'land', province: 'land', circle: 'ocean' };

/** A stretch of the ground as the map draws it. */
const GroundSample = ({ kind }: { kind: GroundKind | Tone }) => (
  <svg class={`swatch ground-sample g-${kind}`} viewBox="0 0 24 24" aria-hidden="true">
    <rect
      fill={`var(--map-${BELOW[kind] ?? kind})`}
      stroke={kind === 'ice' ? 'var(--map-coast)' : undefined}
      x="1"
      y="4"
      width="22"
      height="16"
    />
    {kind === 'shading' && <path class="g-land" d="M1 20V12C6 8 9 15 14 12S20 6 23 8V20Z" />}
    {(kind === 'border' || kind === 'province' || kind === 'circle') && (
      <path class="g-line" d="M1 15Q8 6 13 12T23 9" />
    )}
  </svg>
);

/** Whom the tints of the ground stand for, a line a tone. */
export const TintLines = ({ view, tinted }: { view: Words; tinted: readonly Tint[] }) => (
  <>
    {tinted.map(({ tone, parties }) => (
      <li key={tone}>
        <GroundSample kind={tone} />
        <span>{partyNames(view.words, parties)}</span>
      </li>
    ))}
  </>
);

/** What the ground shows that wants a word. */
export const GroundLines = ({ view, ground }: { view: Words; ground: readonly GroundKind[] }) => (
  <>
    {ground.map((kind) => (
      <li key={kind}>
        <GroundSample kind={kind} />
        <span>{view.words.first.key[kind]}</span>
      </li>
    ))}
  </>
);

/** How the manner of a line tells how firmly a shape is known; `explained`: the class of the words that say why. */
export const BasisLines = ({ view, explained }: { view: Words; explained?: string }) => (
  <>
    {PROVENANCE.map((basis) => {
      const { name, drawn, explanation } = view.words.bases[basis];
      return (
        <li key={basis}>
          <BasisSample basis={basis} />
          <span>
            <strong>{name}</strong>, {drawn}. <span class={explained}>{explanation}</span>
          </span>
        </li>
      );
    })}
  </>
);

/** How the agreements are told apart on the map. */
export const AccentKey = ({ view }: { view: PanelContext }) => (
  <>
    <h3>{view.words.contents.heading}</h3>
    <ul class="key-list">
      {accented(view.atlas, view.language).map(({ id, title, accent }: Accented) => (
        <li key={id}>
          <AccentSample accent={accent} />
          <span>{view.words.first.key.accent(title)}</span>
        </li>
      ))}
    </ul>
  </>
);
