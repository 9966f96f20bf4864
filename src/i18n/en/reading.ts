/** Words for reading an agreement from end to end. */
export const reading = {
  open: 'Read the whole agreement',
  leave: 'Back to the clause by itself',
  contents: 'Contents',
  follows: 'The map follows the text.',
  stopped: 'The map was moved and no longer follows the text.',
  again: 'Follow again',
};
