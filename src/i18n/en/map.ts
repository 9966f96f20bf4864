/** The buttons on the map and what stands beside them. */
export const controls = {
  label: 'Map controls',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  home: 'Show the whole Arctic',
  pan: {
    open: 'Buttons to move the map',
    label: 'Move the map',
    up: 'Move the view up',
    down: 'Move the view down',
    left: 'Move the view left',
    right: 'Move the view right',
  },
  turn: 'Rotate map',
  turnTo: {
    canada: 'Put Canada at the bottom',
    greenland: 'Put Greenland at the bottom',
    europe: 'Put Europe at the bottom',
  },
  turnShort: { canada: 'Canada', greenland: 'Greenland', europe: 'Europe' },
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  scheme: {
    light: 'Colours: light. Change to dark',
    dark: 'Colours: dark. Change to automatic',
    auto: 'Colours: as the device has them. Change to light',
  },
  scale: (length: string): string => `Scale: the bar is ${length} long at the centre of the map`,
  pointer: 'Position under the pointer',
  centre: 'Centre of the map',
  /** Stands before and after the link to Natural Earth. */
  credits: {
    projection: 'Polar stereographic projection, EPSG:3413.',
    land: 'Land and borders:',
    towns: 'Towns:',
    airfields: 'Airfields from a database under the ODbL 1.0.',
  },
};

/** What is said where something could not be shown. */
export const failures = {
  failed: (part: string): string => `Could not show ${part}.`,
  parts: {
    gl: 'the map with the graphics card',
    flat: 'the map',
    view: 'this view',
    'basemap-overview': 'the coastline',
    'basemap-50m': 'the detailed coastline',
    'basemap-10m': 'the detailed coastline',
    flows: 'the deployments',
    share: 'the dialog for sharing',
    context: 'the map with the graphics card',
    tilt: 'the tilt, which needs the map with the graphics card',
  } as Readonly<Record<string, string>>,
  retry: 'Try again',
  dismiss: 'Dismiss',
};

/** Words for the ways to places on the map. */
export const journeys = {
  show: 'Show on map',
  back: 'Back to the view before',
  /** Where the North Pole lies, null for the centre of the map, and what a press of the compass does. */
  compass: (degrees: number | null, press: 'north' | 'standard'): string => {
    const pole =
      degrees === null
        ? 'The North Pole is at the centre.'
        : `North Pole: ${degrees}° clockwise from the top.`;
    return `${pole} ${press === 'north' ? 'Turn north up here' : 'Turn back to the standard view'}`;
  },
};

/** Texts of the map in a frame. */
export const embed = {
  panel: 'What is selected',
  expand: 'Show the text',
  collapse: 'Hide the text',
  fullMap: 'Open the full map',
  hints: {
    touch: 'Move the map with two fingers.',
    wheel: (key: string): string => `To zoom, hold ${key} while scrolling, or click the map first.`,
  },
  refused: 'This map may not be shown inside this site.',
};
