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
