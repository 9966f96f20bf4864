import type { Catalogue } from '../../i18n/index.ts';

/** Keys that do the same, and what they do. */
type Line = readonly [keys: readonly string[], does: string];

/** Names of keys stand on the keyboard and are not translated. */
const keysOf = ({
  help,
}: Catalogue['keys']): readonly (readonly [where: string, lines: readonly Line[]])[] => [
  [
    help.anywhere,
    [
      [['/'], help.search],
      [['n', 'j'], help.next],
      [['p', 'k'], help.previous],
      [['?'], help.list],
    ],
  ],
  [
    help.map,
    [
      [[help.arrows], help.go],
      [['Enter'], help.choose],
      [['Esc'], help.giveUp],
      [[`Shift + ${help.arrows}`], help.move],
      [['+', '−'], help.zoom],
      [[',', '.'], help.turn],
      [['Home'], help.home],
    ],
  ],
  [help.tabs, [[['←', '→'], help.otherTab]]],
];

/** All keys, by where they hold. */
export const KeyList = ({ words }: { words: Catalogue }) => (
  <>
    {keysOf(words.keys).map(([where, lines]) => (
      <>
        <h3>{where}</h3>
        <dl class="keys">
          {lines.map(([keys, does]) => (
            <div key={does} class="key">
              <dt>
                {keys.map((key, index) => (
                  <>
                    {index > 0 && <span class="quiet"> {words.keys.help.or} </span>}
                    <kbd key={key}>{key}</kbd>
                  </>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </>
    ))}
  </>
);
