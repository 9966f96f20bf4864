import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  inlineHashes,
  oneFilePolicy,
  policyText,
  sitePolicy,
  withPolicy,
} from '../../../../src/build/csp.ts';

const PAGE = `<head><meta charset="utf-8" /><style>a{}</style></head><body><svg><style>b{}</style></svg>
<script type="application/json">{"a":1}</script><script>run()</script><script type="module" src="./a.js"></script></body>`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of a page', () => {
  it('lets through the styles and scripts in its text, and no data', () => {
    expect(inlineHashes(PAGE)).toEqual({ styles: [hash('a{}'), hash('b{}')], scripts: [hash('run()')] });
  });

  it.each([sitePolicy(PAGE), sitePolicy(PAGE, { framed: true }), oneFilePolicy(PAGE)])(
    'allows nothing that is not named: %#',
    (policy) => {
      expect(policyText(policy)).not.toMatch(/unsafe|https?:|\*/);
      expect(policy['default-src']).toEqual(["'none'"]);
      expect(policy['require-trusted-types-for']).toEqual(["'script'"]);
    },
  );

  it('lets the one file ask for nothing but what it holds', () => {
    const {
      'img-src': images,
      'font-src': fonts,
      'connect-src': data,
      'worker-src': workers,
    } = oneFilePolicy(PAGE);
    expect(
      [...images!, ...fonts!, ...data!, ...workers!].filter((source) => !/^(?:data|blob):$/.test(source)),
    ).toEqual([]);
  });

  it('stands before all that it rules', () => {
    const page = withPolicy(PAGE, { 'default-src': ["'none'"] });
    expect(page).toMatch(
      /^<head><meta charset="utf-8" \/><meta http-equiv="Content-Security-Policy" content="default-src 'none'" \/>/,
    );
  });

  it('is asked for a place in the page', () => {
    expect(() => withPolicy('<p>', {})).toThrow(/expected one to put its policy after/);
  });
});
