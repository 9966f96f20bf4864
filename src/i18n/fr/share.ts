import type { Catalogue } from '../en/index.ts';
import { data } from './data.ts';

/** Texts of the share dialog. */
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
