import type { Language } from '../model/text.ts';

/** Texts of sharing a briefing and of its slides. They come with the dialog, not with the page. */
const en = {
  /** A link to the briefing in the atlas. */
  inAtlas: 'This briefing in the atlas',
  /** How far the data go. */
  dataOf: (date: string): string => `Data of ${date}, when its sources were last read.`,
  heading: 'Share',
  /** What is shared. */
  what: 'What',
  map: 'The map',
  /** Leads to the maker of briefings, where none is open. */
  make: 'Make a briefing, for slides or step by step',
  briefing: (title: string): string => `The briefing: ${title}`,
  forms: { page: 'Page', file: 'File', slides: 'Slides' },
  uses: {
    link: 'An address that opens it step by step in the atlas.',
    frame: 'An <iframe> for any page, with keys from step to step. It needs no script there.',
    element: 'For a page that runs scripts, whose own text can then go to a step and follow it.',
    page: 'A page of its own: all steps one below the other, complete without a script and on paper.',
    file: 'What the maker of briefings opens, for changing it.',
    slides: 'A .pptx for PowerPoint, LibreOffice and others: words as words, maps that stay sharp.',
  },
  fromStep: (step: number): string => `Begin at step ${step}`,
  /** What a reader will meet. */
  shown: {
    link: (title: string, language: string): string =>
      `The reader sees the whole atlas in ${language} with the briefing “${title}” open.`,
    frame: (title: string, language: string): string =>
      `The reader sees a map with the steps of “${title}” in ${language}.`,
    element: (title: string, language: string): string =>
      `The reader sees a map with the steps of “${title}” in ${language}.`,
    page: (title: string, language: string): string =>
      `The reader sees “${title}” in ${language}, each step with its own map.`,
    file: (title: string, steps: number): string =>
      `The file holds “${title}”: ${steps} steps with their views and notes.`,
    slides: (title: string, steps: number): string =>
      `“${title}”: a start, ${steps} steps with their maps, the sources. Notes for the speaker are notes there too.`,
  },
  tooLong: (letters: string, most: string): string =>
    `The address would have ${letters} characters; mail and chat cut those over ${most}. Save the file instead, or the whole atlas with this briefing in one file.`,
  saveSlides: 'Save the slides',
  slidesComing: (step: number, all: number): string => `The maps are being drawn: ${step} of ${all}.`,
  slidesSaved: 'The slides are saved.',
  slidesFailed: 'The slides could not be made.',
  oneFileHelp:
    'The whole atlas in one HTML file that opens with this briefing without a network, about 5 MB.',
};

export type BriefingWords = typeof en;

export const BRIEFING_WORDS: Readonly<Record<Language, BriefingWords>> = {
  en,
  fr: {
    inAtlas: 'Cet exposé dans l’atlas',
    dataOf: (date) => `Données arrêtées à la dernière consultation des sources\u00a0: ${date}.`,
    heading: 'Partager',
    what: 'Quoi',
    map: 'La carte',
    make: 'Composer un exposé, en diapositives ou étape par étape',
    briefing: (title) => `L’exposé\u00a0: ${title}`,
    forms: { page: 'Page', file: 'Fichier', slides: 'Diapositives' },
    uses: {
      link: 'Une adresse qui l’ouvre étape par étape dans l’atlas.',
      frame:
        'Un <iframe> pour toute page, avec des boutons d’étape en étape\u202f; aucun script n’y est nécessaire.',
      element:
        'Pour une page qui exécute des scripts et dont le texte peut alors aller à une étape et la suivre.',
      page: 'Une page à part\u00a0: toutes les étapes à la suite, complète sans script et sur papier.',
      file: 'Ce qu’ouvre l’atelier des exposés, pour le modifier.',
      slides:
        'Un .pptx pour PowerPoint, LibreOffice et d’autres\u00a0: du vrai texte, des cartes qui restent nettes.',
    },
    fromStep: (step) => `Commencer à l’étape ${step}`,
    shown: {
      link: (title, language) =>
        `Le lecteur voit tout l’atlas en ${language}, l’exposé «\u00a0${title}\u00a0» ouvert.`,
      frame: (title, language) =>
        `Le lecteur voit une carte et les étapes de «\u00a0${title}\u00a0» en ${language}.`,
      element: (title, language) =>
        `Le lecteur voit une carte et les étapes de «\u00a0${title}\u00a0» en ${language}.`,
      page: (title, language) =>
        `Le lecteur voit «\u00a0${title}\u00a0» en ${language}, chaque étape avec sa propre carte.`,
      file: (title, steps) =>
        `Le fichier contient «\u00a0${title}\u00a0»\u00a0: ${steps} étapes avec leurs vues et leurs notes.`,
      slides: (title, steps) =>
        `«\u00a0${title}\u00a0»\u00a0: un début, ${steps} étapes avec leurs cartes, les sources. Les notes de l’orateur y restent des notes.`,
    },
    tooLong: (letters, most) =>
      `L’adresse aurait ${letters} caractères\u202f; courriels et messageries coupent au-delà de ${most}. Enregistrez plutôt le fichier, ou tout l’atlas avec cet exposé en un seul fichier.`,
    saveSlides: 'Enregistrer les diapositives',
    slidesComing: (step, all) => `Les cartes sont en cours de dessin\u00a0: ${step} sur ${all}.`,
    slidesSaved: 'Les diapositives sont enregistrées.',
    slidesFailed: 'Les diapositives n’ont pas pu être faites.',
    oneFileHelp:
      'Tout l’atlas en un seul fichier HTML qui s’ouvre sur cet exposé sans réseau, environ 5\u00a0Mo.',
  },
  da: {
    inAtlas: 'Denne briefing i atlasset',
    dataOf: (date) => `Data fra ${date}, hvor kilderne sidst blev læst.`,
    heading: 'Del',
    what: 'Hvad',
    map: 'Kortet',
    make: 'Lav en briefing, som dias eller trin for trin',
    briefing: (title) => `Briefingen: ${title}`,
    forms: { page: 'Side', file: 'Fil', slides: 'Dias' },
    uses: {
      link: 'En adresse, der åbner den trin for trin i atlasset.',
      frame: 'En <iframe> til enhver side, med knapper fra trin til trin. Den kræver intet script dér.',
      element: 'Til en side, der kører scripts, og hvis tekst så kan gå til et trin og følge det.',
      page: 'En side for sig: alle trin under hinanden, komplet uden script og på papir.',
      file: 'Det, som briefinger laves og ændres ud fra.',
      slides: 'En .pptx til PowerPoint, LibreOffice og andre: ord som ord, kort der forbliver skarpe.',
    },
    fromStep: (step) => `Begynd ved trin ${step}`,
    shown: {
      link: (title, language) => `Læseren ser hele atlasset på ${language} med briefingen »${title}« åben.`,
      frame: (title, language) => `Læseren ser et kort med trinene i »${title}« på ${language}.`,
      element: (title, language) => `Læseren ser et kort med trinene i »${title}« på ${language}.`,
      page: (title, language) => `Læseren ser »${title}« på ${language}, hvert trin med sit eget kort.`,
      file: (title, steps) => `Filen rummer »${title}«: ${steps} trin med visninger og noter.`,
      slides: (title, steps) =>
        `»${title}«: en begyndelse, ${steps} trin med kort, kilderne. Noter til taleren er også noter dér.`,
    },
    tooLong: (letters, most) =>
      `Adressen ville få ${letters} tegn; mail og chat klipper dem over ${most}. Gem i stedet filen, eller hele atlasset med denne briefing i én fil.`,
    saveSlides: 'Gem diassene',
    slidesComing: (step, all) => `Kortene tegnes: ${step} af ${all}.`,
    slidesSaved: 'Diassene er gemt.',
    slidesFailed: 'Diassene kunne ikke laves.',
    oneFileHelp: 'Hele atlasset i én HTML-fil, der åbner med denne briefing uden netværk, ca. 5 MB.',
  },
  et: {
    inAtlas: 'See ülevaade atlases',
    dataOf: (date) => `Andmete seis: allikaid loeti viimati ${date}.`,
    heading: 'Jaga',
    what: 'Mida',
    map: 'Kaarti',
    make: 'Koosta ülevaade, slaididena või samm-sammult',
    briefing: (title) => `Ülevaadet: ${title}`,
    forms: { page: 'Leht', file: 'Fail', slides: 'Slaidid' },
    uses: {
      link: 'Aadress, mis avab selle atlases samm-sammult.',
      frame: '<iframe> mis tahes lehele, nuppudega sammust sammu. Skripti seal vaja ei ole.',
      element: 'Lehele, kus skriptid töötavad: lehe tekst saab siis minna sammu juurde ja seda järgida.',
      page: 'Omaette leht: kõik sammud üksteise all, terviklik ka ilma skriptita ja paberil.',
      file: 'Fail, millest ülevaateid tehakse ja muudetakse.',
      slides: '.pptx PowerPointile, LibreOffice’ile jt: tekst on tekst, kaardid jäävad teravaks.',
    },
    fromStep: (step) => `Alusta sammust ${step}`,
    shown: {
      link: (title, language) => `Lugeja näeb kogu atlast, avatud on ülevaade „${title}“ (${language}).`,
      frame: (title, language) => `Lugeja näeb kaarti ja ülevaate „${title}“ samme (${language}).`,
      element: (title, language) => `Lugeja näeb kaarti ja ülevaate „${title}“ samme (${language}).`,
      page: (title, language) => `Lugeja näeb ülevaadet „${title}“, igal sammul oma kaart (${language}).`,
      file: (title, steps) => `Failis on „${title}“, samme: ${steps}, koos vaadete ja märkmetega.`,
      slides: (title, steps) =>
        `„${title}“: algus, sammud koos kaartidega (${steps}), allikad. Kõneleja märkmed on ka seal märkmed.`,
    },
    tooLong: (letters, most) =>
      `Aadressis oleks ${letters} märki; e-post ja vestlusprogrammid lõikavad üle ${most} märgi pikkused ära. Salvesta selle asemel fail või kogu atlas koos ülevaatega ühe failina.`,
    saveSlides: 'Salvesta slaidid',
    slidesComing: (step, all) => `Kaarte joonistatakse: ${step}/${all}.`,
    slidesSaved: 'Slaidid on salvestatud.',
    slidesFailed: 'Slaide ei õnnestunud teha.',
    oneFileHelp: 'Kogu atlas ühes HTML-failis, mis avaneb selle ülevaatega ilma võrguta, umbes 5 MB.',
  },
};
