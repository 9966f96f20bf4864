import { formatDistance, formatNumber, partyName } from '../i18n/format.ts';
import type { LayerFeature, Neighbour, Surroundings } from '../model/types.ts';
import { PlaceChip, PlaceChips } from './chips.tsx';
import { type PanelContext, say } from './panel-context.ts';
import { Fact } from './terms.tsx';

interface PartProps {
  readonly view: PanelContext;
  readonly feature: LayerFeature;
}

/** What a map shows of a place at a glance, in words: how large it is, on what ground, among what. */
export function SurroundingsPart({ view, feature }: PartProps) {
  const found = view.atlas.surroundings.get(feature.id);
  if (!found) return null;
  const { surroundings: words } = view.words;
  const tolerance = 1000 * feature.properties.precisionKm;
  const { within, borders, near, headquarters } = found;
  return (
    <details class="surroundings">
      <summary>{words.heading}</summary>
      <dl class="facts">
        <Size view={view} of={found} tolerance={tolerance} />
        <Ground view={view} of={found} />
        <Chips view={view} term={words.within} ids={within} />
        <Chips view={view} term={words.borders} ids={borders} />
        <Fact term={words.near}>
          <Neighbours view={view} of={near} tolerance={tolerance} />
        </Fact>
        {headquarters && (
          <Fact term={words.headquarters}>
            <Neighbours view={view} of={[headquarters]} tolerance={tolerance} />
          </Fact>
        )}
      </dl>
      <p class="quiet note">{words.note}</p>
    </details>
  );
}

/** Digits that a measure has at most: more are not heard. */
const DIGITS = 2;

/** A length with no more digits than what it was measured on is known by. Metres. */
function rounded(metres: number, tolerance: number): number {
  const known = 10 ** Math.floor(Math.log10(Math.max(1, tolerance)));
  const heard = 10 ** (Math.floor(Math.log10(Math.max(1, metres))) - DIGITS + 1);
  const unit = Math.max(known, heard);
  return Math.max(unit, Math.round(metres / unit) * unit);
}

interface MeasuredProps {
  readonly view: PanelContext;
  readonly of: Surroundings;
}

/** Longer than this many times its width, something is long and not round. */
const ELONGATED = 1.5;

interface KnownProps {
  readonly view: PanelContext;
  /** Metres by which what was measured may lie elsewhere. */
  readonly tolerance: number;
}

function Size({ view, of: { area, length, reach }, tolerance }: KnownProps & { readonly of: Surroundings }) {
  const { surroundings: words } = view.words;
  const far = (metres: number): string => formatDistance(rounded(metres, tolerance), view.words);
  const long = reach && reach.long > ELONGATED * reach.wide;
  const shape = (): string | null => {
    if (!reach) return null;
    if (length) return long ? words.runs(reach.axis) : null;
    if (!area) return null;
    const sides = [far(reach.long), far(reach.wide)] as const;
    return long ? words.elongated(reach.axis, ...sides) : words.compact(...sides);
  };
  const said = shape();
  return (
    <>
      {area && (
        <Fact term={words.area}>
          {words.about(`${formatNumber(Number((area / 1e6).toPrecision(DIGITS)), view.words)}\u00a0km²`)}
        </Fact>
      )}
      {length && <Fact term={words.length}>{words.about(far(length))}</Fact>}
      {said && <Fact term={words.shape}>{said}</Fact>}
    </>
  );
}

/** Metres within which a point is by the sea: the coast of the map is no finer. */
const BY_COAST = 15_000;
/** Shares of land up to which the steps from sea to land go, but for the last. */
const SHARES = [0.03, 0.4, 0.6, 0.97];

function groundWords({ land = 1, toCoast }: Surroundings, view: PanelContext): string {
  const { surroundings: words } = view.words;
  if (toCoast === undefined) {
    const step = SHARES.findIndex((most) => land <= most);
    return words.share(step < 0 ? SHARES.length : step);
  }
  if (toCoast < BY_COAST) return words.byCoast;
  const distance = formatDistance(Number(toCoast.toPrecision(2)), view.words);
  return land > 0 ? words.inland(distance) : words.atSea(distance);
}

function Ground({ view, of }: MeasuredProps) {
  const { atlas, words } = view;
  const { surroundings: said, list } = words;
  const names = atlas.gazetteer.features.filter(({ id }) => of.waters.includes(id));
  const waters = of.waters.flatMap((id) => names.find((name) => name.id === id) ?? []);
  return (
    <>
      {of.land !== undefined && <Fact term={said.ground}>{groundWords(of, view)}</Fact>}
      {of.countries.length > 0 && (
        <Fact term={said.countries}>
          {of.countries.map((code) => partyName(code, words)).join(list.separator)}
        </Fact>
      )}
      {waters.length > 0 && (
        <Fact term={said.waters}>
          {waters.map(({ properties }) => say(view, properties.name)).join(list.separator)}
        </Fact>
      )}
    </>
  );
}

interface ChipsProps {
  readonly view: PanelContext;
  readonly term: string;
  readonly ids: readonly string[] | undefined;
}

const Chips = ({ view, term, ids }: ChipsProps) =>
  ids && ids.length > 0 ? (
    <Fact term={term}>
      <PlaceChips view={view} ids={ids} />
    </Fact>
  ) : null;

/** Metres within which two places are one spot. */
const SAME_SPOT = 500;

function Neighbours({ view, of, tolerance }: KnownProps & { readonly of: readonly Neighbour[] }) {
  const { surroundings: words, keys } = view.words;
  const away = ({ id, metres, direction }: Neighbour): string => {
    if (metres < SAME_SPOT) return words.here;
    const other = 1000 * view.atlas.featureById.get(id)!.feature.properties.precisionKm;
    const off = Math.max(tolerance, other);
    if (metres <= off) return words.close;
    return `${formatDistance(rounded(metres, off), view.words)} ${keys.compass[direction]}`;
  };
  return (
    <ul class="chips">
      {of.map((neighbour) => (
        <li key={neighbour.id}>
          <PlaceChip view={view} id={neighbour.id} /> <span class="away">{away(neighbour)}</span>
        </li>
      ))}
    </ul>
  );
}
