// What lets the words of briefing.html drive its map, and the map write one of its paragraphs. Made to be copied.

const map = document.querySelector('arctic-accords');
const picked = document.getElementById('picked');
const BEGIN = picked.textContent;

/** Shows a clause, a place or an agreement on the map. Where the map cannot be had there is nothing to show it on. */
const show = (id) =>
  customElements
    .whenDefined('arctic-accords')
    .then(() => map.select(id))
    .catch(() => undefined);

// A link with data-select drives the map instead of leaving the page; with Ctrl, Shift or ⌘ it is a link like any other.
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-select]');
  if (!link || event.ctrlKey || event.shiftKey || event.metaKey) return;
  event.preventDefault();
  show(link.dataset.select);
});

// A step that reaches a line below the middle of the window shows itself.
const watch = new IntersectionObserver(
  (entries) => {
    const here = entries.findLast(({ isIntersecting }) => isIntersecting);
    if (here) show(here.target.dataset.step);
  },
  { rootMargin: '-60% 0px -40%' },
);
for (const step of document.querySelectorAll('[data-step]')) watch.observe(step);

// The paragraph follows what is picked. Names are put in as text, never as HTML.
map.addEventListener('accords-select', ({ detail: { id, kind, name, clauses } }) => {
  if (id === null) {
    picked.replaceChildren(BEGIN);
    return;
  }
  const strong = document.createElement('strong');
  strong.textContent = name;
  const others = clauses.filter((clause) => clause !== id).map(linkTo);
  const lead = {
    clause: 'The map shows the clause ',
    feature: 'The map shows the place ',
    agreement: 'The map shows ',
  };
  const about =
    kind === 'feature' && others.length > 0 ? ['. Clauses that speak of it: ', ...commas(others)] : [];
  picked.replaceChildren(lead[kind], strong, ...about, '.');
});

// A briefing in a map of its own: its links go to its steps once the map is there, and the step that is shown is marked.
const briefing = document.getElementById('map-briefing');
const steps = [...document.querySelectorAll('.step-links a')];
briefing.addEventListener('accords-ready', () => {
  for (const [index, link] of steps.entries())
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.shiftKey || event.metaKey) return;
      event.preventDefault();
      briefing.goToStep(index + 1);
    });
});
briefing.addEventListener('accords-step', ({ detail: { step } }) => {
  for (const [index, link] of steps.entries())
    if (index + 1 === step) link.setAttribute('aria-current', 'step');
    else link.removeAttribute('aria-current');
});

function linkTo(clause) {
  const link = document.createElement('a');
  link.href = `index.html#sel=${encodeURIComponent(clause)}`;
  link.dataset.select = clause;
  link.textContent = clause;
  return link;
}

const commas = (parts) => parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part]));
