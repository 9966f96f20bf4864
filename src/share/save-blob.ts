/** Saves a picture under the name of the atlas. */
export function saveBlob(picture: Blob, ending: 'png' | 'svg'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(picture);
  link.download = `arctic-accords.${ending}`;
  link.click();
  // The browser reads the address after the click; a minute later it has what it wants.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
