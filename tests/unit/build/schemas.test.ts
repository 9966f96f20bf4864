import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publishedSchemas, SCHEMA_FOLDER } from '../../../src/build/schemas.ts';

describe('the published JSON Schemas', () => {
  it.each(publishedSchemas())('say in %s what the zod schema says (else: npm run schemas)', (name, text) => {
    expect(readFileSync(SCHEMA_FOLDER + name, 'utf8')).toBe(text);
  });

  it('are those and no others', () => {
    expect(readdirSync(SCHEMA_FOLDER).sort()).toEqual(
      publishedSchemas()
        .map(([name]) => name)
        .sort(),
    );
  });

  it('have an address, a title and a description', () => {
    for (const [name, text] of publishedSchemas())
      expect(JSON.parse(text)).toMatchObject({
        $id: name,
        title: expect.stringMatching(/./),
        description: expect.stringMatching(/\.$/),
        type: 'object',
        additionalProperties: false,
      });
  });
});
