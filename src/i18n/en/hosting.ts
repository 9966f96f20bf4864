export const hosting = {
  newerEdition: 'A newer edition of this atlas is ready. You will see it when the page is next opened.',
  notFound: 'This page is not in the atlas. Check the address, or go back.',
};

export type HostingWords = typeof hosting;
