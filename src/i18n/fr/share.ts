import { pluralizer } from '../../model/text.ts';
import type { Catalogue } from '../en/index.ts';

const plural = pluralizer('fr');

const holds =
  (one: string, other: string) =>
  (n: number, all: number, language: string | null): string =>
    `Le fichier contient ${n}\u00a0${plural(n, { one, other })} sur ${all}, ${language ? `en ${language}` : 'dans toutes les langues'}.`;

const data: Catalogue['share']['data'] = {
  take: 'Enregistrer le fichier',
  kinds: {
    'clauses.csv': 'Clauses en tableau (CSV)',
    'places.csv': 'Lieux en tableau (CSV)',
    'places.geojson': 'Tracé des lieux (GeoJSON)',
    'clauses.json': 'Accords et leurs clauses (JSON)',
    'instruments.json': 'Documents signés (JSON)',
  },
  about: {
    'clauses.csv':
      'Une ligne par clause\u00a0: son texte, sa portée, sa période, sa source et ce qu’en disent d’autres sources.',
    'places.csv':
      'Une ligne par lieu\u00a0: où il se trouve, comment on le sait, ses clauses et ses sources.',
    'places.geojson':
      'Points, lignes et surfaces en WGS\u00a084 pour les logiciels de cartographie, avec clauses et sources.',
    'clauses.json': 'Chaque accord avec ses articles, ses clauses et ses sources.',
    'instruments.json': 'Chaque document avec ses signataires, ses domaines de coopération et ses sources.',
  },
  filtered: 'seulement ce que laissent les filtres',
  holds: {
    clauses: holds('clause', 'clauses'),
    places: holds('lieu', 'lieux'),
    instruments: holds('document', 'documents'),
  },
  terms:
    'Les textes et les tracés de l’atlas sont sous licence MIT. Chaque clause et chaque lieu nomme ses sources. Certaines positions proviennent de GeoNames (CC\u00a0BY\u00a04.0) ou d’une base de données sous ODbL\u00a01.0\u202f; certaines limites sont sous la Licence du gouvernement ouvert – Canada.',
  licences: 'Toutes les licences',
  whole: 'Fichiers complets',
  catalogue: 'Catalogue de tous les fichiers (DCAT)',
};

export const share: Catalogue['share'] = {
  button: 'Partager cette carte',
  heading: 'Partager cette carte',
  close: 'Fermer',
  form: 'Partager comme',
  forms: { link: 'Lien', frame: 'Cadre', element: 'Élément', picture: 'Image', data: 'Données' },
  uses: {
    link: 'Une adresse pour un courriel ou une note.',
    frame: 'Un <iframe> pour toute page\u202f; aucun script n’y est nécessaire.',
    element: 'Pour une page qui exécute des scripts et dont le texte peut alors commander la carte.',
    picture: 'Pour une diapositive ou un document\u202f; la légende et les mentions figurent dans l’image.',
    data: 'Un tableau ou un fichier pour d’autres logiciels, complet ou limité par les filtres.',
  },
  data,
  size: 'Dimensions',
  fluid: (ratio) => `Toute la largeur de la colonne, ${ratio}`,
  fixed: (width, height) => `${width} × ${height}\u00a0pixels`,
  own: 'Autres dimensions',
  width: 'Largeur, en pixels',
  height: 'Hauteur, en pixels',
  type: 'Fichier',
  language: 'Langue',
  scheme: 'Couleurs',
  schemes: { auto: 'Selon l’appareil du lecteur', light: 'Claires', dark: 'Sombres' },
  pageScheme: 'Comme sur cette page',
  shown: 'Inclure',
  parts: {
    view: 'la vue actuelle',
    selection: (name) => `la sélection\u00a0: ${name}`,
    filters: 'les filtres et la date',
  },
  layers: (n, all) => `Couches\u00a0: ${n} sur ${all}`,
  preview: 'Aperçu',
  previewPicture: 'L’image telle qu’elle sera enregistrée',
  address: 'Adresse',
  code: 'Code',
  copy: 'Copier',
  copyHint: 'La touche Entrée copie, où que l’on soit dans cette fenêtre.',
  copied: 'Copié.',
  copyByHand: (key) => `Le texte est sélectionné\u00a0: appuyez sur ${key}+C pour le copier.`,
  send: 'Envoyer',
  download: 'Enregistrer l’image',
  drawing: 'L’image est en cours de tracé.',
  pictureSaved: 'L’image est enregistrée.',
  pictureFailed: 'L’image n’a pas pu être tracée.',
  oneFile: 'Enregistrer en un seul fichier',
  oneFileHelp:
    'Tout l’atlas dans un seul fichier HTML, qui s’ouvre sur cette vue sans réseau\u202f; environ 5\u00a0Mo.',
  fileComing: 'Le fichier est en préparation.',
  fileSaved: 'Le fichier est enregistré.',
  fileFailed: 'Échec du téléchargement.',
  noAddress:
    'Cet exemplaire de l’atlas a été ouvert à partir d’un fichier. Un lien ou un cadre suppose que l’atlas ait une adresse sur le Web\u202f; une image et le fichier lui-même peuvent être transmis.',
  shownWords: ({ form, language, scheme, selected, view, filtered, layers }) => {
    const what = {
      link: 'l’atlas entier',
      frame: 'une carte dont le texte est replié',
      element: 'une carte dont le texte est replié',
      picture: 'une image de la carte',
    }[form];
    const colours = { light: 'en couleurs claires', dark: 'en couleurs sombres', auto: '' }[scheme];
    const place = view
      ? 'à la vue actuelle'
      : selected
        ? 'avec un cadrage sur la sélection'
        : 'avec l’Arctique entier';
    const chosen = selected ? `avec «\u00a0${selected}\u00a0» en sélection` : '';
    const filters = filtered ? 'avec ces filtres' : '';
    const count =
      layers === 0
        ? 'aucune couche affichée'
        : layers === 1
          ? 'une couche affichée'
          : `${layers} couches affichées`;
    const parts = [`Le lecteur voit ${what}, en ${language}`, colours, place, chosen, filters];
    return `${parts.filter(Boolean).join(', ')}\u202f; ${count}.`;
  },
};
