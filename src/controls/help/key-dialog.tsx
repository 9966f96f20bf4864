import { render } from 'preact';
import { type Catalogue, t } from '../../i18n/index.ts';
import type { Language } from '../../model/text.ts';
import { lettersOn, setLetters } from '../../panel/shortcuts.ts';
import { TextButton } from '../../panel/text-button.tsx';
import { KeyList } from './key-list.tsx';

function Content({ words, close }: { words: Catalogue; close: () => void }) {
  const { help } = words.keys;
  return (
    <>
      <header>
        <h2 id="keys-heading">{help.heading}</h2>
        <TextButton onClick={close}>{help.close}</TextButton>
      </header>
      <KeyList words={words} />
      <label class="letters">
        <input
          type="checkbox"
          checked={lettersOn.value}
          aria-describedby="letters-note"
          onChange={({ currentTarget }) => setLetters(currentTarget.checked)}
        />
        {help.letters}
      </label>
      <p class="quiet" id="letters-note">
        {help.lettersNote}
      </p>
    </>
  );
}

/** Opens the list of keys over the page. The browser keeps the focus inside and gives it back when it is closed. */
export function openKeys(language: Language): void {
  const words = t(language);
  const dialog = document.createElement('dialog');
  dialog.className = 'key-dialog';
  dialog.setAttribute('aria-labelledby', 'keys-heading');
  document.body.append(dialog);
  render(<Content words={words} close={() => dialog.close()} />, dialog);
  dialog.addEventListener('close', () => {
    render(null, dialog);
    dialog.remove();
  });
  // A press on what lies around it closes it too.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.showModal();
}
