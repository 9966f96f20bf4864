import type { Catalogue } from '../en/index.ts';

export const controls: Catalogue['controls'] = {
  label: 'Commandes de la carte',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  home: 'Montrer tout l’Arctique',
  pan: {
    open: 'Boutons pour déplacer la carte',
    label: 'Déplacer la carte',
    up: 'Déplacer la vue vers le haut',
    down: 'Déplacer la vue vers le bas',
    left: 'Déplacer la vue vers la gauche',
    right: 'Déplacer la vue vers la droite',
  },
  turn: 'Faire pivoter la carte',
  turnTo: {
    canada: 'Placer le Canada en bas',
    greenland: 'Placer le Groenland en bas',
    europe: 'Placer l’Europe en bas',
  },
  turnShort: { canada: 'Canada', greenland: 'Groenland', europe: 'Europe' },
  fullScreen: 'Plein écran',
  leaveFullScreen: 'Quitter le plein écran',
  scheme: {
    light: 'Couleurs\u00a0: claires. Passer aux couleurs sombres',
    dark: 'Couleurs\u00a0: sombres. Passer au réglage automatique',
    auto: 'Couleurs\u00a0: selon l’appareil. Passer aux couleurs claires',
  },
  scale: (length: string): string => `Échelle\u00a0: la barre mesure ${length} au centre de la carte`,
  pointer: 'Position sous le pointeur',
  centre: 'Centre de la carte',
  credits: {
    projection: 'Projection stéréographique polaire, EPSG:3413.',
    land: 'Terres et frontières\u00a0:',
    towns: 'Villes\u00a0:',
    airfields: 'Aérodromes tirés d’une base de données sous licence ODbL 1.0.',
  },
};

export const failures: Catalogue['failures'] = {
  failed: (part: string): string => `Impossible d’afficher ${part}.`,
  parts: {
    gl: 'la carte au moyen du processeur graphique',
    flat: 'la carte',
    view: 'cette vue',
    'basemap-overview': 'le trait de côte',
    'basemap-50m': 'le trait de côte détaillé',
    'basemap-10m': 'le trait de côte détaillé',
    flows: 'les déploiements',
    share: 'la fenêtre de partage',
    context: 'la carte au moyen du processeur graphique',
    tilt: 'l’inclinaison, qui demande la carte au moyen du processeur graphique',
  } as Readonly<Record<string, string>>,
  retry: 'Réessayer',
  dismiss: 'Fermer',
};

export const journeys: Catalogue['journeys'] = {
  show: 'Montrer sur la carte',
  back: 'Revenir à la vue précédente',
  compass: (degrees, press) => {
    const pole =
      degrees === null
        ? 'Le pôle Nord est au centre.'
        : `Pôle Nord\u00a0: à ${degrees}° du haut, dans le sens horaire.`;
    return `${pole} ${press === 'north' ? 'Mettre ici le nord en haut' : 'Revenir à l’orientation habituelle'}`;
  },
};

export const embed: Catalogue['embed'] = {
  panel: 'Élément sélectionné',
  expand: 'Afficher le texte',
  collapse: 'Masquer le texte',
  fullMap: 'Ouvrir la carte complète',
  hints: {
    touch: 'Déplacez la carte avec deux doigts.',
    wheel: (key) =>
      `Pour zoomer, maintenez la touche ${key} enfoncée en faisant défiler, ou cliquez d’abord sur la carte.`,
  },
  refused: 'Cette carte ne peut pas être affichée dans ce site.',
};
