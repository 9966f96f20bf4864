import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assemble, tailOf } from '../../../src/one-file/assemble.ts';
import { briefingHere, titleHere, withBriefing } from '../../../src/one-file/own-briefing.ts';

const TAIL = '<style></style><script type="application/octet-stream">eA==</script><script>run()</script>';
const PAGE = '<!doctype html><html lang="fr"><body><p>Words</p></body></html>';
const ELEMENT = /<script type="application\/json" data-briefing>([^<]*)<\/script>/g;
const heldIn = (html: string) => [...html.matchAll(ELEMENT)].map(([, text]) => JSON.parse(text!));

it('a one file holds a briefing as data, whatever its words are, in the place of the one before', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const hostile = { title: { en: `</script><script>alert(1)</script><!--one-file--></body>${words}` } };
      const once = withBriefing(TAIL, JSON.stringify(hostile));
      const file = assemble(PAGE, once, '#briefing=~here&step=1');
      expect(heldIn(file)).toEqual([hostile]);
      expect(tailOf(file)).toBe(once);
      expect(file.match(/<script/g)).toHaveLength(TAIL.match(/<script/g)!.length + 1);
      const again = withBriefing(tailOf(file), '{"title":{}}');
      expect(heldIn(again)).toEqual([{ title: {} }]);
      expect(again.endsWith(TAIL)).toBe(true);
    }),
  );
});

it('a page of a site holds none', () => {
  expect(briefingHere()).toBeNull();
  expect(titleHere('en')).toBeNull();
});
