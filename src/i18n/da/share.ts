import { pluralizer } from '../../model/text.ts';
import type { Catalogue } from '../en/index.ts';

const plural = pluralizer('da');

const holds =
  (one: string, other: string) =>
  (n: number, all: number, language: string | null): string =>
    `Filen indeholder ${n} af ${all} ${plural(all, { one, other })} på ${language ?? 'alle sprog'}.`;

const data: Catalogue['share']['data'] = {
  take: 'Gem filen',
  kinds: {
    'clauses.csv': 'Bestemmelser som tabel (CSV)',
    'places.csv': 'Steder som tabel (CSV)',
    'places.geojson': 'Steder som geometri (GeoJSON)',
    'clauses.json': 'Aftaler med deres bestemmelser (JSON)',
    'instruments.json': 'Undertegnede dokumenter (JSON)',
  },
  about: {
    'clauses.csv':
      'Én række for hver bestemmelse: tekst, forpligtelsesgrad, periode og kilde, og hvad andre kilder siger om den.',
    'places.csv': 'Én række for hvert sted: hvor det er, hvordan det vides, dets bestemmelser og kilder.',
    'places.geojson': 'Punkter, linjer og flader i WGS 84 til kortprogrammer, med bestemmelser og kilder.',
    'clauses.json': 'Hver aftale med artikler, bestemmelser og kilder.',
    'instruments.json': 'Hvert dokument med underskrivere, samarbejdsområder og kilder.',
  },
  filtered: 'kun det, som filtrene lader stå',
  holds: {
    clauses: holds('bestemmelse', 'bestemmelser'),
    places: holds('sted', 'steder'),
    instruments: holds('dokument', 'dokumenter'),
  },
  terms:
    'Atlassets ord og optegninger er under MIT-licensen. Hver bestemmelse og hvert sted nævner sine kilder. Nogle positioner er fra GeoNames (CC BY 4.0) eller fra en database under ODbL 1.0; nogle grænselinjer er under Open Government Licence – Canada.',
  licences: 'Alle licenser',
  whole: 'Hele filer',
  catalogue: 'Katalog over alle filer (DCAT)',
};

export const share: Catalogue['share'] = {
  button: 'Del dette kort',
  heading: 'Del dette kort',
  close: 'Luk',
  form: 'Del som',
  forms: { link: 'Link', frame: 'Ramme', element: 'Element', picture: 'Billede', data: 'Data' },
  uses: {
    link: 'En adresse til en mail eller et notat.',
    frame: 'En <iframe> til enhver side. Den kræver intet script dér.',
    element: 'Til en side, der kører scripts, og hvis tekst så kan styre kortet.',
    picture: 'Til et dias eller et dokument, med tegnforklaring og kildeangivelse i billedet.',
    data: 'En tabel eller en fil til andre programmer, hel eller begrænset af filtrene.',
  },
  data,
  size: 'Størrelse',
  fluid: (ratio) => `I spaltens fulde bredde, ${ratio}`,
  fixed: (width, height) => `${width} × ${height} pixel`,
  own: 'En anden størrelse',
  width: 'Bredde i pixel',
  height: 'Højde i pixel',
  type: 'Fil',
  language: 'Sprog',
  scheme: 'Farver',
  schemes: { auto: 'Som læserens enhed er indstillet', light: 'Lyse', dark: 'Mørke' },
  pageScheme: 'Som på denne side',
  shown: 'Medtag',
  parts: {
    view: 'udsnittet, som det er nu',
    selection: (name) => `det valgte: ${name}`,
    filters: 'filtrene og datoen',
  },
  layers: (n, all) => `Lag: ${n} af ${all}`,
  preview: 'Forhåndsvisning',
  previewPicture: 'Billedet, som det bliver gemt',
  address: 'Adresse',
  code: 'Kode',
  copy: 'Kopiér',
  copyHint: 'Enter-tasten kopierer, uanset hvor du er i dette vindue.',
  copied: 'Kopieret.',
  copyByHand: (key) => `Teksten er markeret: Tryk på ${key}+C for at kopiere den.`,
  send: 'Send',
  download: 'Gem billedet',
  drawing: 'Billedet bliver tegnet.',
  pictureSaved: 'Billedet er gemt.',
  pictureFailed: 'Billedet kunne ikke tegnes.',
  oneFile: 'Gem som én fil',
  oneFileHelp: 'Hele atlasset i én HTML-fil, der åbner med dette udsnit uden netværk, ca. 5 MB.',
  fileComing: 'Filen bliver lavet.',
  fileSaved: 'Filen er gemt.',
  fileFailed: 'Filen kunne ikke hentes.',
  noAddress:
    'Dette eksemplar af atlasset er åbnet fra en fil. Et link eller en ramme kræver, at atlasset har en webadresse; et billede og selve filen kan sendes videre.',
  shownWords: ({ form, language, scheme, selected, view, filtered, layers }) => {
    const what = {
      link: 'hele atlasset',
      frame: 'et kort med teksten foldet sammen',
      element: 'et kort med teksten foldet sammen',
      picture: 'et billede af kortet',
    }[form];
    const colours = { light: 'i lyse farver', dark: 'i mørke farver', auto: '' }[scheme];
    const place = view
      ? 'med dette udsnit'
      : selected
        ? 'med de valgte steder i udsnittet'
        : 'med hele Arktis';
    const chosen = selected ? `med »${selected}« valgt` : '';
    const filters = filtered ? 'med disse filtre' : '';
    const count =
      layers === 0 ? 'intet lag er vist' : layers === 1 ? 'ét lag er vist' : `${layers} lag er vist`;
    const parts = [`Læseren ser ${what} på ${language}`, colours, place, chosen, filters];
    return `${parts.filter(Boolean).join(', ')}; ${count}.`;
  },
};
