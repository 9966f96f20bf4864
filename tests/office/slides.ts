import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { preview } from 'vite';
import { en } from '../../src/i18n/en/index.ts';
import { et } from '../../src/i18n/et/index.ts';
import { BRIEFING_WORDS } from '../../src/i18n/share-briefing.ts';
import { plainWords } from '../../src/model/rich-text.ts';
import type { Briefing } from '../../src/model/types.ts';
import { launch } from '../e2e/setup/browser.ts';

const BRIEFINGS = resolve('data/briefings');
const PAGES = { en: { folder: '', words: en }, et: { folder: 'et/', words: et } } as const;
type Spoken = keyof typeof PAGES;

const isInstalled = (command: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`]);
    return true;
  } catch {
    return false;
  }
};

let [passed, failed] = [0, 0];
function check(what: string, holds: boolean, found: string): void {
  if (holds) passed++;
  else failed++;
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}${holds ? '' : `: found ${found}`}`);
}

/** The slides of a briefing as the page makes them, as a file in `folder`. */
async function slidesOf(browser: Browser, site: string, id: string, language: Spoken, folder: string) {
  const { folder: pages, words } = PAGES[language];
  const own = BRIEFING_WORDS[language];
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${site}${pages}#briefing=${id}&step=1`);
  await page.locator('html[data-step][data-idle]').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: words.share.button }).click();
  await page.getByRole('radio', { name: own.forms.slides }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 300_000 }),
    page.getByRole('button', { name: own.saveSlides }).click(),
  ]);
  const file = join(folder, `${id}-${language}.pptx`);
  await download.saveAs(file);
  await page.close();
  return file;
}

/** The words of each page that LibreOffice makes of the slides, and how many slides there are. */
function pagesOf(
  file: string,
  folder: string,
): { readonly pages: readonly string[]; readonly slides: number } {
  const names = Object.keys(unzipSync(readFileSync(file)));
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    stdio: 'ignore',
  });
  const text = execFileSync('pdftotext', [file.replace(/pptx$/, 'pdf'), '-'], { encoding: 'utf8' });
  // Each page ends with a form feed.
  const pages = text.split('\f').slice(0, -1).map(joined);
  return { pages, slides: names.filter((name) => /^ppt\/slides\/[^/]*$/.test(name)).length };
}

/** Words without what a line may be broken at. */
const joined = (text: string): string => text.replace(/[\s\u00AD-]+/g, '');

/** Whether each word of a text stands on a page, broken or not. */
const holds = (page: string, text: string): boolean =>
  text.split(/\s+/).every((word) => page.includes(joined(word)));

/** Makes slides of the briefings of the built site, has LibreOffice turn them into pages, and reads these. */
export async function main(): Promise<void> {
  const missing = ['soffice', 'pdftotext'].filter((command) => !isInstalled(command));
  if (missing.length > 0) {
    console.log(`${missing.join(', ')} not installed: nothing was asked`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'arctic-accords-slides-'));
  const server = await preview({
    logLevel: 'error',
    configLoader: 'runner',
    preview: { port: 0, strictPort: false, host: '127.0.0.1' },
  });
  const browser = await launch({ webgl: false });
  for (const name of readdirSync(BRIEFINGS)) {
    const { id, title, steps }: Briefing = JSON.parse(readFileSync(join(BRIEFINGS, name), 'utf8'));
    for (const language of Object.keys(PAGES) as Spoken[]) {
      const of = `${id} in ${language}:`;
      const file = await slidesOf(browser, server.resolvedUrls!.local[0]!, id, language, folder);
      const { pages, slides } = pagesOf(file, folder);
      check(`${of} as many pages as slides`, pages.length === slides, `${pages.length} of ${slides}`);
      check(`${of} begins with its title`, holds(pages[0]!, title[language]!), pages[0]!);
      for (const [index, step] of steps.entries()) {
        const page = pages[index + 1] ?? '';
        const words = `${step.title[language]} ${plainWords(step.text[language]!)}`;
        check(`${of} step ${index + 1} has its words`, holds(page, words), page.slice(0, 200));
      }
    }
  }
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
