import { facesFor } from '../../render/flat/page/faces.ts';

const URL_OF = /url\((["']?)([^"')]+)\1\)/;

async function dataUrl(address: string): Promise<string> {
  if (address.startsWith('data:')) return address;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const blob = await response.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/**
 * The page's own faces that hold letters of `text`, as rules that bring their files with them: a picture fetches
 * nothing. A face that cannot be had is left out, and the device's own stands in.
 */
export async function fontRules(text: string): Promise<string> {
  const rules = facesFor([text]).map(async ({ family, source, descriptors }) => {
    const address = URL_OF.exec(source)?.[2];
    if (!address) return '';
    const { style, weight, unicodeRange } = descriptors;
    const range = unicodeRange ? `unicode-range:${unicodeRange};` : '';
    const src = `src:url(${await dataUrl(address)}) format("woff2")`;
    return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};${range}${src}}`;
  });
  const settled = await Promise.allSettled(rules);
  return settled.map((rule) => (rule.status === 'fulfilled' ? rule.value : '')).join('');
}
