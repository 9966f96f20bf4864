import { DETAILS_A_FILE, filesOf } from './files.ts';
import { count } from './query.ts';

type Properties = Readonly<Record<string, unknown>>;

const files = new Map<number, Promise<readonly Properties[]>>();

/** What is told of feature `id`; its file is fetched at the first wish. */
async function detailsOf(id: string): Promise<Properties> {
  const index = Number(id) - 1;
  const number = Math.floor(index / DETAILS_A_FILE);
  let file = files.get(number);
  if (!file) {
    file = fetch(`${filesOf(count).details}/${number}.json`).then((response) => response.json());
    files.set(number, file);
  }
  return (await file)[index % DETAILS_A_FILE] ?? {};
}

/** The pointer is over a feature: its details are fetched before they are asked for. */
export const foresee = (id: string | undefined): void => {
  if (id) void detailsOf(id);
};

/** Writes into `#details` what is known of a feature, or that nothing was hit. */
export async function showDetails(id: string | undefined): Promise<void> {
  const properties = id ? await detailsOf(id) : { nothing: 'here' };
  const panel = document.getElementById('details');
  if (!panel) throw new Error('The page has no element #details.');
  panel.dataset.id = id ?? '';
  panel.replaceChildren(
    ...Object.entries(properties).map(([key, value]) => {
      const line = document.createElement('div');
      line.textContent = `${key}: ${value}`;
      return line;
    }),
  );
}
