import type { Catalogue } from '../en/index.ts';

export const controls: Catalogue['controls'] = {
  label: 'Kaardi juhtnupud',
  zoomIn: 'Suurenda',
  zoomOut: 'Vähenda',
  home: 'Näita kogu Arktikat',
  pan: {
    open: 'Nupud kaardi nihutamiseks',
    label: 'Kaardi nihutamine',
    up: 'Nihuta vaadet üles',
    down: 'Nihuta vaadet alla',
    left: 'Nihuta vaadet vasakule',
    right: 'Nihuta vaadet paremale',
  },
  turn: 'Pööra kaarti',
  turnTo: {
    canada: 'Pööra kaarti nii, et Kanada on all',
    greenland: 'Pööra kaarti nii, et Gröönimaa on all',
    europe: 'Pööra kaarti nii, et Euroopa on all',
  },
  turnShort: { canada: 'Kanada', greenland: 'Gröönimaa', europe: 'Euroopa' },
  fullScreen: 'Täisekraan',
  leaveFullScreen: 'Välju täisekraanist',
  scheme: {
    light: 'Värvid: heledad. Mine üle tumedatele',
    dark: 'Värvid: tumedad. Mine üle automaatsetele',
    auto: 'Värvid: seadme järgi. Mine üle heledatele',
  },
  scale: (length: string): string => `Mõõtkava: joone pikkus kaardi keskel on ${length}`,
  pointer: 'Kursori asukoht',
  centre: 'Kaardi keskpunkt',
  credits: {
    projection: 'Polaarne stereograafiline projektsioon, EPSG:3413.',
    land: 'Maismaa ja piirid:',
    towns: 'Linnad:',
    airfields: 'Lennuväljad andmebaasist litsentsi ODbL 1.0 alusel.',
  },
};

export const failures: Catalogue['failures'] = {
  failed: (part: string): string => `Ei õnnestunud kuvada: ${part}.`,
  parts: {
    gl: 'kaart graafikakaardi abil',
    flat: 'kaart',
    view: 'see vaade',
    'basemap-overview': 'rannajoon',
    'basemap-50m': 'üksikasjalik rannajoon',
    'basemap-10m': 'üksikasjalik rannajoon',
    flows: 'lähetused',
    share: 'jagamisaken',
    context: 'kaart graafikakaardi abil',
    tilt: 'kalle, milleks on vaja kaarti graafikakaardi abil',
  },
  retry: 'Proovi uuesti',
  dismiss: 'Sulge',
};

export const journeys: Catalogue['journeys'] = {
  show: 'Näita kaardil',
  back: 'Tagasi eelmise vaate juurde',
  compass: (degrees, press) => {
    const pole =
      degrees === null ? 'Põhjapoolus on keskel.' : `Põhjapoolus: ${degrees}° ülaservast päripäeva.`;
    return `${pole} ${press === 'north' ? 'Pööra siin põhi üles' : 'Pööra tagasi tavaasendisse'}`;
  },
};

export const embed: Catalogue['embed'] = {
  panel: 'Valitu',
  expand: 'Näita teksti',
  collapse: 'Peida tekst',
  fullMap: 'Ava täielik kaart',
  hints: {
    touch: 'Liigutage kaarti kahe sõrmega.',
    wheel: (key) => `Suurendamiseks hoidke kerimise ajal klahvi ${key} all või klõpsake enne kaardil.`,
  },
  refused: 'Seda kaarti ei tohi sellel veebisaidil näidata.',
};
