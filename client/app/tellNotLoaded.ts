import styles from './tellNotLoaded.module.css';

/** What is said where nothing that could translate it has come. */
const WORDS = {
  fi: { text: 'Sivu ei latautunut. Tarkista verkkoyhteys.', reload: 'Lataa uudelleen' },
  sv: { text: 'Sidan laddades inte. Kontrollera nätverket.', reload: 'Ladda om' },
  en: { text: 'The page did not load. Check the network.', reload: 'Reload' },
};

/** Tells in every language that the page's code did not come, in place of a blank page. */
export function tellNotLoaded(root: HTMLElement): void {
  root.role = 'alert';
  for (const [lang, { text, reload }] of Object.entries(WORDS)) {
    const line = document.createElement('p');
    const button = document.createElement('button');
    line.lang = lang;
    line.className = styles['line'] ?? '';
    button.textContent = reload;
    button.onclick = () => window.location.reload();
    line.append(text, button);
    root.append(line);
  }
}
