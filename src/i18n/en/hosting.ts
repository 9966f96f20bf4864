export const hosting = {
  newerEdition: 'A newer edition of this atlas is ready. You will see it when the page is next opened.',
};
