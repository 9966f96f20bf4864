import { describe, expect, it } from 'vitest';
import { isTooLong, siteOf } from '../../../src/share/address.ts';
import {
  type BriefingChoices,
  briefingCode,
  formsOf,
  type SharedBriefing,
} from '../../../src/share/shared-briefing.ts';

const site = siteOf('https://example.org/map/', 'en')!;
const briefing = (change: Partial<SharedBriefing> = {}): SharedBriefing => ({
  ...{ title: 'A "title"', steps: 7, id: 'canada-eu', shipped: true, step: 3, shown: true, json: '{}' },
  fileName: '-a.briefing.json',
  slides: async () => new Blob(),
  ...change,
});
const choices = (change: Partial<BriefingChoices> = {}): BriefingChoices => ({
  ...{ form: 'link', language: 'fr', frameSize: '16:9', here: false },
  ...change,
});
const codeOf = (change: Partial<BriefingChoices>, of = briefing()) =>
  briefingCode(of, choices(change), site)?.code;

describe('a briefing that is shared', () => {
  it('has a page where it is one of the atlas, and is a file alone where there is no address', () => {
    expect(formsOf(briefing(), site)).toEqual(['link', 'frame', 'element', 'page', 'file', 'slides']);
    expect(formsOf(briefing({ shipped: false }), site)).not.toContain('page');
    expect(formsOf(briefing(), null)).toEqual(['file', 'slides']);
  });

  it('is an address, a frame, an element or a page, in the language and at the step that were chosen', () => {
    expect(codeOf({})).toBe('https://example.org/map/fr/#briefing=canada-eu&step=1');
    expect(codeOf({ here: true })).toContain('step=3');
    expect(codeOf({ form: 'page' })).toBe('https://example.org/map/fr/briefings/canada-eu/');
    expect(codeOf({ form: 'frame', language: 'en' })).toMatch(
      /^<iframe src="https:\/\/example\.org\/map\/embed\.html#briefing=canada-eu&amp;step=1" title="[^"]*A &quot;title&quot;"/,
    );
    expect(codeOf({ form: 'element' })).toMatch(/<arctic-accords briefing="canada-eu" step="1" lang="fr"/);
    expect(codeOf({ form: 'slides' })).toBeUndefined();
  });

  it('of one’s own stands in its address, and is too long for one at eight thousand letters', () => {
    const own = (letters: number) => briefing({ shipped: false, id: `~${'A'.repeat(letters)}` });
    const address = (letters: number) => briefingCode(own(letters), choices(), site)!.address;
    expect(address(9)).toBe('https://example.org/map/fr/#briefing=~AAAAAAAAA&step=1');
    expect(isTooLong(address(7000))).toBe(false);
    expect(isTooLong(address(8000))).toBe(true);
  });
});
