import { pluralizer } from '../../model/text.ts';

const plural = pluralizer('en');

/** `language`: its name as it stands in a sentence; null where a file has all. */
const holds =
  (one: string, other: string) =>
  (n: number, all: number, language: string | null): string =>
    `The file holds ${n} of ${all} ${plural(all, { one, other })}, in ${language ?? 'all languages'}.`;

/** Texts about files of data to take. */
const data = {
  take: 'Save the file',
  kinds: {
    'clauses.csv': 'Clauses as a table (CSV)',
    'places.csv': 'Places as a table (CSV)',
    'places.geojson': 'Places as shapes (GeoJSON)',
    'clauses.json': 'Agreements with their clauses (JSON)',
    'instruments.json': 'Signed documents (JSON)',
  },
  about: {
    'clauses.csv':
      'One row for each clause: its text, commitment, period and source, and what other sources say of it.',
    'places.csv': 'One row for each place: where it is, how that is known, its clauses and its sources.',
    'places.geojson': 'Points, lines and areas in WGS 84 for mapping software, with clauses and sources.',
    'clauses.json': 'Each agreement with its articles, clauses and sources.',
    'instruments.json': 'Each document with its signatories, areas of cooperation and sources.',
  },
  filtered: 'only what the filters leave',
  holds: {
    clauses: holds('clause', 'clauses'),
    places: holds('place', 'places'),
    instruments: holds('document', 'documents'),
  },
  terms:
    'The atlas’s words and shapes are under the MIT licence. Each clause and place names its sources. Some positions are from GeoNames (CC BY 4.0) or from a database under the ODbL 1.0; some limits are under the Open Government Licence – Canada.',
  licences: 'All licences',
  whole: 'Whole files',
  catalogue: 'Catalogue of all files (DCAT)',
};

/** What a reader will meet, for the sentence that says so. */
export interface ShownWords {
  readonly form: 'link' | 'frame' | 'element' | 'picture';
  /** The name of the language, as it stands in a sentence of the catalogue's own. */
  readonly language: string;
  readonly scheme: 'light' | 'dark' | 'auto';
  /** The name of what is selected, or null. */
  readonly selected: string | null;
  /** At the present view, or else the whole Arctic. */
  readonly view: boolean;
  readonly filtered: boolean;
  readonly layers: number;
}

/** Texts of the share dialog. */
export const share = {
  button: 'Share this map',
  heading: 'Share this map',
  close: 'Close',
  form: 'Share as',
  forms: { link: 'Link', frame: 'Frame', element: 'Element', picture: 'Picture', data: 'Data' },
  uses: {
    link: 'An address for a mail or a note.',
    frame: 'An <iframe> for any page. It needs no script there.',
    element: 'For a page that runs scripts, whose own text can then drive the map.',
    picture: 'For a slide or a document, with the key and the credits inside.',
    data: 'A table or a file for other programs, whole or cut down to the filters.',
  },
  data,
  size: 'Size',
  fluid: (ratio: string): string => `As wide as the column, ${ratio}`,
  fixed: (width: string, height: string): string => `${width} × ${height} pixels`,
  own: 'Another size',
  width: 'Width, pixels',
  height: 'Height, pixels',
  type: 'File',
  language: 'Language',
  scheme: 'Colours',
  schemes: { auto: 'As the reader’s device has them', light: 'Light', dark: 'Dark' },
  pageScheme: 'As on this page',
  shown: 'Include',
  parts: {
    view: 'the view as it is now',
    selection: (name: string): string => `what is selected: ${name}`,
    filters: 'the filters and the date',
  },
  layers: (n: number, all: number): string => `Layers: ${n} of ${all}`,
  preview: 'Preview',
  previewPicture: 'The picture as it will be saved',
  address: 'Address',
  code: 'Code',
  copy: 'Copy',
  copyHint: 'The Enter key copies, wherever you are in this dialog.',
  copied: 'Copied.',
  copyByHand: (key: string): string => `The text is selected: press ${key}+C to copy it.`,
  send: 'Send',
  download: 'Save the picture',
  drawing: 'The picture is being drawn.',
  pictureSaved: 'The picture is saved.',
  pictureFailed: 'The picture could not be drawn.',
  oneFile: 'Save as one file',
  oneFileHelp: 'The whole atlas in one HTML file that opens at this view without a network, about 5 MB.',
  fileComing: 'The file is being made.',
  fileSaved: 'The file is saved.',
  fileFailed: 'Download failed.',
  noAddress:
    'This copy of the atlas was opened from a file. A link or a frame needs the atlas on a web address; a picture and the file itself can be passed on.',
  shownWords: ({ form, language, scheme, selected, view, filtered, layers }: ShownWords): string => {
    const what = {
      link: 'the whole atlas',
      frame: 'a map with its text folded up',
      element: 'a map with its text folded up',
      picture: 'a picture of the map',
    }[form];
    const colours = { light: 'in light colours', dark: 'in dark colours', auto: '' }[scheme];
    const place = view
      ? 'at this view'
      : selected
        ? 'with its places in view'
        : 'with the whole Arctic in view';
    const chosen = selected ? `with “${selected}” selected` : '';
    const filters = filtered ? 'with these filters' : '';
    const count = layers === 1 ? 'one layer' : layers === 0 ? 'no layer' : `${layers} layers`;
    const parts = [`The reader sees ${what} in ${language}`, colours, place, chosen, filters];
    return `${parts.filter(Boolean).join(', ')}; ${count} switched on.`;
  },
};
