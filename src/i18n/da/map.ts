import type { Catalogue } from '../en/index.ts';

export const controls: Catalogue['controls'] = {
  label: 'Kortets betjening',
  zoomIn: 'Zoom ind',
  zoomOut: 'Zoom ud',
  home: 'Vis hele Arktis',
  pan: {
    open: 'Knapper til at flytte kortet',
    label: 'Flyt kortet',
    up: 'Flyt udsnittet op',
    down: 'Flyt udsnittet ned',
    left: 'Flyt udsnittet til venstre',
    right: 'Flyt udsnittet til højre',
  },
  turn: 'Drej kortet',
  turnTo: {
    canada: 'Drej kortet, så Canada er nederst',
    greenland: 'Drej kortet, så Grønland er nederst',
    europe: 'Drej kortet, så Europa er nederst',
  },
  turnShort: { canada: 'Canada', greenland: 'Grønland', europe: 'Europa' },
  fullScreen: 'Fuld skærm',
  leaveFullScreen: 'Afslut fuld skærm',
  scheme: {
    light: 'Farver: lyse. Skift til mørke',
    dark: 'Farver: mørke. Skift til automatisk',
    auto: 'Farver: som enheden er indstillet. Skift til lyse',
  },
  scale: (length: string): string => `Målestok: Stregen svarer til ${length} midt på kortet`,
  pointer: 'Position under markøren',
  centre: 'Kortets midtpunkt',
  credits: {
    projection: 'Polær stereografisk projektion, EPSG:3413.',
    land: 'Land og grænser:',
    towns: 'Byer:',
    airfields: 'Flyvepladser fra en database under ODbL 1.0.',
  },
};

export const failures: Catalogue['failures'] = {
  failed: (part: string): string => `Kunne ikke vise ${part}.`,
  parts: {
    gl: 'kortet med grafikkortet',
    flat: 'kortet',
    view: 'denne visning',
    'basemap-overview': 'kystlinjen',
    'basemap-50m': 'den detaljerede kystlinje',
    'basemap-10m': 'den detaljerede kystlinje',
    flows: 'udstationeringerne',
    share: 'vinduet til deling',
    context: 'kortet med grafikkortet',
    tilt: 'hældningen, der kræver kortet med grafikkortet',
  },
  retry: 'Prøv igen',
  dismiss: 'Luk',
};

export const journeys: Catalogue['journeys'] = {
  show: 'Vis på kortet',
  back: 'Tilbage til den forrige visning',
  compass: (degrees, press) => {
    const pole = degrees === null ? 'Nordpolen er i midten.' : `Nordpolen: ${degrees}° med uret fra lodret.`;
    return `${pole} ${press === 'north' ? 'Vend nord opad her' : 'Vend tilbage til standardvisningen'}`;
  },
};

export const embed: Catalogue['embed'] = {
  panel: 'Det valgte',
  expand: 'Vis teksten',
  collapse: 'Skjul teksten',
  fullMap: 'Åbn hele kortet',
  hints: {
    touch: 'Flyt kortet med to fingre.',
    wheel: (key) => `Zoom ved at holde ${key} nede, mens du ruller, eller klik først på kortet.`,
  },
  refused: 'Kortet må ikke vises på dette websted.',
};
