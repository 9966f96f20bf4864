/** Saves a file under the name of the atlas and its own. */
export function saveBlob(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `arctic-accords${name}`;
  link.click();
  // The browser reads the address after the click; a minute later it has what it wants.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
