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
