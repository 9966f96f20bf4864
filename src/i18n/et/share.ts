import type { Catalogue } from '../en/index.ts';

const holds =
  (what: string) =>
  (n: number, all: number, language: string | null): string =>
    `Failis on ${what} ${n}/${all}, ${language ? `${language} keeles` : 'kõigis keeltes'}.`;

const data: Catalogue['share']['data'] = {
  take: 'Salvesta fail',
  kinds: {
    'clauses.csv': 'Sätted tabelina (CSV)',
    'places.csv': 'Kohad tabelina (CSV)',
    'places.geojson': 'Kohad geomeetriana (GeoJSON)',
    'clauses.json': 'Kokkulepped sätetega (JSON)',
    'instruments.json': 'Allkirjastatud dokumendid (JSON)',
  },
  about: {
    'clauses.csv':
      'Üks rida iga sätte kohta: tekst, siduvus, ajavahemik ja allikas ning see, mida ütlevad muud allikad.',
    'places.csv': 'Üks rida iga koha kohta: kus see on, kuidas seda teatakse, selle sätted ja allikad.',
    'places.geojson': 'Punktid, jooned ja alad WGS 84-s kaardiprogrammidele, koos sätete ja allikatega.',
    'clauses.json': 'Iga kokkulepe koos artiklite, sätete ja allikatega.',
    'instruments.json': 'Iga dokument koos allakirjutanute, koostöövaldkondade ja allikatega.',
  },
  filtered: 'ainult see, mis filtritest alles jääb',
  holds: {
    clauses: holds('sätteid'),
    places: holds('kohti'),
    instruments: holds('dokumente'),
  },
  terms:
    'Atlase tekstid ja kujundid on MIT-litsentsi all. Iga säte ja koht nimetab oma allikaid. Osa asukohti pärineb GeoNamesist (CC BY 4.0) või andmebaasist ODbL 1.0 litsentsi all; osa piire on Kanada avatud valitsemise litsentsi all (Open Government Licence – Canada).',
  licences: 'Kõik litsentsid',
  whole: 'Terved failid',
  catalogue: 'Kõigi failide kataloog (DCAT)',
};

export const share: Catalogue['share'] = {
  button: 'Jaga seda kaarti',
  heading: 'Jaga seda kaarti',
  close: 'Sulge',
  form: 'Jagamise viis',
  forms: { link: 'Link', frame: 'Raam', element: 'Element', picture: 'Pilt', data: 'Andmed' },
  uses: {
    link: 'Aadress e-kirja või märkme jaoks.',
    frame: '<iframe> mis tahes lehele. Skripti seal vaja ei ole.',
    element: 'Lehele, kus skriptid töötavad: lehe tekst saab siis kaarti juhtida.',
    picture: 'Slaidile või dokumendile; leppemärgid ja allikaviited on pildis endas.',
    data: 'Tabel või fail teistele programmidele, tervikuna või filtritega piiratuna.',
  },
  data,
  size: 'Suurus',
  fluid: (ratio) => `Veeru laiune, ${ratio}`,
  fixed: (width, height) => `${width} × ${height} pikslit`,
  own: 'Muu suurus',
  width: 'Laius pikslites',
  height: 'Kõrgus pikslites',
  type: 'Fail',
  language: 'Keel',
  scheme: 'Värvid',
  schemes: { auto: 'Lugeja seadme järgi', light: 'Heledad', dark: 'Tumedad' },
  pageScheme: 'Nagu sellel lehel',
  shown: 'Kaasa',
  parts: {
    view: 'praegune vaade',
    selection: (name) => `valitud: ${name}`,
    filters: 'filtrid ja kuupäev',
  },
  layers: (n, all) => `Kihid: ${n}/${all}`,
  preview: 'Eelvaade',
  previewPicture: 'Pilt sellisena, nagu see salvestatakse',
  address: 'Aadress',
  code: 'Kood',
  copy: 'Kopeeri',
  copyHint: 'Enter kopeerib kõikjal selles aknas.',
  copied: 'Kopeeritud.',
  copyByHand: (key) => `Tekst on märgitud: kopeerimiseks vajutage ${key}+C.`,
  send: 'Saada',
  download: 'Salvesta pilt',
  drawing: 'Pilti joonistatakse.',
  pictureSaved: 'Pilt on salvestatud.',
  pictureFailed: 'Pilti ei õnnestunud joonistada.',
  oneFile: 'Salvesta ühe failina',
  oneFileHelp: 'Kogu atlas ühes HTML-failis, mis avaneb selles vaates ilma võrguta; umbes 5 MB.',
  fileComing: 'Faili koostatakse.',
  fileSaved: 'Fail on salvestatud.',
  fileFailed: 'Allalaadimine ebaõnnestus.',
  noAddress:
    'See atlase eksemplar on avatud failist. Lingi või raami jaoks peab atlasel olema veebiaadress; pilti ja faili ennast saab edasi anda.',
  shownWords: ({ form, language, scheme, selected, view, filtered, layers }) => {
    const what = {
      link: 'kogu atlast',
      frame: 'kaarti, mille tekst on ahendatud',
      element: 'kaarti, mille tekst on ahendatud',
      picture: 'kaardi pilti',
    }[form];
    const colours = { light: 'heledates värvides', dark: 'tumedates värvides', auto: '' }[scheme];
    const place = view
      ? 'praeguses vaates'
      : selected
        ? 'valitu ümber koondatud vaates'
        : 'kogu Arktika vaates';
    const chosen = selected ? `valitud on „${selected}“` : '';
    const filters = filtered ? 'nende filtritega' : '';
    const count =
      layers === 0
        ? 'ühtegi kihti ei kuvata'
        : layers === 1
          ? 'kuvatakse üks kiht'
          : `kuvatakse ${layers} kihti`;
    const parts = [`Lugeja näeb ${language} keeles ${what}`, colours, place, filters, chosen];
    return `${parts.filter(Boolean).join(', ')}; ${count}.`;
  },
};
