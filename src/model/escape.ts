const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands between tags of HTML or SVG, or between the double quotes of an attribute. */
export const escapeText = (text: string): string => text.replace(/[&<>"]/g, (letter) => ESCAPES[letter]!);
