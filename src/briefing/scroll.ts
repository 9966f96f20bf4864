/** The height at which one reads, as shares of the window: its middle, or below a map that takes the upper part. */
const BESIDE = '-50% 0px -49% 0px';
const BELOW = '-74% 0px -25% 0px';
/** Where the map stands above the words; as in `style/briefing-page.css`. */
const NARROW = '(max-width: 56.24em) and (not ((orientation: landscape) and (min-width: 34em)))';

/**
 * Tells which section of `steps` comes to stand at reading height, from 1, forwards and backwards. Returns how to ask
 * which one stands there now.
 */
export function watchSteps(steps: HTMLElement, read: (step: number) => void): () => number {
  const sections = [...steps.querySelectorAll<HTMLElement>('.step-section')];
  const narrow = matchMedia(NARROW);
  let now = 1;
  let observer: IntersectionObserver | null = null;
  const watch = (): void => {
    observer?.disconnect();
    observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.find(({ isIntersecting }) => isIntersecting);
        const step = entry ? sections.indexOf(entry.target as HTMLElement) + 1 : 0;
        if (step === 0 || step === now) return;
        now = step;
        read(step);
      },
      { rootMargin: narrow.matches ? BELOW : BESIDE },
    );
    for (const section of sections) observer.observe(section);
  };
  narrow.addEventListener('change', watch);
  watch();
  return () => now;
}

/** Tells what a link of the text selects while it has the pointer or the focus, and nothing (`''`) after that. */
export function lightLinks(text: HTMLElement, light: (id: string) => void): void {
  const targetOf = ({ target }: Event): string =>
    (target instanceof Element && target.closest<HTMLElement>('[data-select]')?.dataset.select) || '';
  for (const type of ['mouseover', 'focusin'] as const)
    text.addEventListener(type, (event) => {
      const id = targetOf(event);
      if (id) light(id);
    });
  for (const type of ['mouseout', 'focusout'] as const)
    text.addEventListener(type, (event) => {
      if (targetOf(event)) light('');
    });
}
