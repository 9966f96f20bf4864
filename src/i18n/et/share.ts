import type { Catalogue } from '../en/index.ts';
import { data } from './data.ts';

/** Texts of the share dialog. */
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
