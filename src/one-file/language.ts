/** The language that a reader changed this file to, for as long as the tab is open; by the place of the file. */
const key = (): string => `arctic-accords ${location.pathname}`;

export function rememberLanguage(language: string): void {
  try {
    sessionStorage.setItem(key(), language);
  } catch {
    // Where nothing may be kept, a file that is loaded anew opens in its own language.
  }
}

export function rememberedLanguage(): string | null {
  try {
    return sessionStorage.getItem(key());
  } catch {
    return null;
  }
}
