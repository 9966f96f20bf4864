import type { ComponentChildren } from 'preact';
import type { Catalogue } from '../../i18n/index.ts';

interface KeysProps {
  readonly words: Catalogue;
  readonly keys: readonly string[];
  readonly children: ComponentChildren;
}

/** One line: the keys that do the same, and what they do. */
function Keys({ words, keys, children }: KeysProps) {
  return (
    <div class="key">
      <dt>
        {keys.map((key, index) => (
          <>
            {index > 0 && <span class="quiet"> {words.keys.help.or} </span>}
            <kbd key={key}>{key}</kbd>
          </>
        ))}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** All keys, by where they hold. Names of keys stand on the keyboard and are not translated. */
export function KeyList({ words }: { words: Catalogue }) {
  const { help } = words.keys;
  const arrows = help.arrows;
  return (
    <>
      <h3>{help.anywhere}</h3>
      <dl class="keys">
        <Keys words={words} keys={['/']}>
          {help.search}
        </Keys>
        <Keys words={words} keys={['n', 'j']}>
          {help.next}
        </Keys>
        <Keys words={words} keys={['p', 'k']}>
          {help.previous}
        </Keys>
        <Keys words={words} keys={['?']}>
          {help.list}
        </Keys>
      </dl>
      <h3>{help.map}</h3>
      <dl class="keys">
        <Keys words={words} keys={[arrows]}>
          {help.go}
        </Keys>
        <Keys words={words} keys={['Enter']}>
          {help.choose}
        </Keys>
        <Keys words={words} keys={['Esc']}>
          {help.giveUp}
        </Keys>
        <Keys words={words} keys={[`Shift + ${arrows}`]}>
          {help.move}
        </Keys>
        <Keys words={words} keys={['+', '−']}>
          {help.zoom}
        </Keys>
        <Keys words={words} keys={[',', '.']}>
          {help.turn}
        </Keys>
        <Keys words={words} keys={['Home']}>
          {help.home}
        </Keys>
      </dl>
      <h3>{help.tabs}</h3>
      <dl class="keys">
        <Keys words={words} keys={['←', '→']}>
          {help.otherTab}
        </Keys>
      </dl>
    </>
  );
}
