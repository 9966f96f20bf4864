import { describe, expect, it } from 'vitest';
import { holdModule, ringAmong } from '../../../../src/build/single/module.ts';

const FILES = new Set([
  'assets/gl-6.css',
  'assets/a-1.js',
  'assets/b-2.js',
  'assets/gl-3.js',
  'assets/w-4.js',
  'assets/f-5.woff2',
]);
const hold = (code: string) => holdModule('assets/a-1.js', code, FILES);

describe('a built module in the one file', () => {
  it('imports files by their names', () => {
    const held = hold('import{x as y}from"./b-2.js";import"./gl-3.js";export*from"./w-4.js";');
    expect(held.code).toBe(
      'import{x as y}from"piece:assets/b-2.js";import"piece:assets/gl-3.js";export*from"piece:assets/w-4.js";',
    );
    expect(held.needs).toEqual(['assets/b-2.js', 'assets/gl-3.js', 'assets/w-4.js']);
  });

  it('opens files later, without anything fetched ahead', () => {
    const held = hold(
      'p(async()=>{let{g:e}=await import(`./gl-3.js`);return e},__vite__mapDeps([4,3]),import.meta.url)',
    );
    expect(held.code).toBe(
      'p(async()=>{let{g:e}=await accords.open("assets/gl-3.js");return e},[],import.meta.url)',
    );
    expect(held.opens).toEqual(['assets/gl-3.js']);
  });

  it('asks for the addresses of other files', () => {
    const held = hold(
      'f=new URL(`f-5.woff2`,import.meta.url).href;new Worker(new URL("w-4.js", import.meta.url))',
    );
    expect(held.code).toBe(
      'f=new URL(accords.address("assets/f-5.woff2")).href;new Worker(new URL(accords.address("assets/w-4.js")))',
    );
    expect(held.uses).toEqual(['assets/f-5.woff2', 'assets/w-4.js']);
  });

  it('brings the style sheets of what it opens, and no others', () => {
    const held = hold('m.f=["./gl-3.js","./gl-6.css","./other.css"]');
    expect(held.sheets).toEqual(['assets/gl-6.css']);
  });

  it('leaves alone what is no file of the site', () => {
    const code = 'throw Error(`import x from "./other.js"`);import(e);new URL(`x.png`,import.meta.url)';
    expect(hold(code)).toEqual({ code, needs: [], opens: [], uses: [], sheets: [] });
  });

  it('is told when modules need each other in a ring', () => {
    const needs = (list: Record<string, string[]>) =>
      new Map(Object.entries(list).map(([name, needed]) => [name, { needs: needed }]));
    expect(ringAmong(needs({ a: ['b', 'c'], b: ['c'], c: [] }))).toEqual([]);
    expect(ringAmong(needs({ a: ['b'], b: ['c'], c: ['b'] }))).toEqual(['b', 'c', 'b']);
  });
});
