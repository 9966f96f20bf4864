import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announce, spoken } from '../../../src/panel/announcer.tsx';

describe('the live region', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    spoken.value = '';
  });
  afterEach(() => vi.useRealTimers());

  it('speaks the last of several announcements, and only when it is quiet', async () => {
    const heard: string[] = [];
    const stop = spoken.subscribe((text) => heard.push(text));
    for (const text of ['one', 'two', 'three']) announce(text);
    expect(heard).toEqual(['']);
    await vi.runAllTimersAsync();
    expect(heard).toEqual(['', 'three']);
    stop();
  });

  it('says the same words a second time', async () => {
    const heard: string[] = [];
    announce('Ottawa');
    await vi.runAllTimersAsync();
    const stop = spoken.subscribe((text) => heard.push(text));
    announce('Ottawa');
    await vi.runAllTimersAsync();
    expect(heard).toEqual(['Ottawa', '', 'Ottawa']);
    stop();
  });
});
