/** Lets the links to other languages keep what the page shows: the fragment goes along at the moment they are used. */
export function carryFragment(): void {
  const carry = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.languages a') : null;
    if (link) link.hash = location.hash;
  };
  for (const type of ['pointerdown', 'focusin', 'click'] as const)
    document.addEventListener(type, carry, { capture: true });
}
