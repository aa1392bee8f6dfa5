import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { throttleOf } from '../../bundle/throttle.ts';
import { throttle as original } from '../../node_modules/es-toolkit/dist/compat/function/throttle.mjs';
import { child } from '../support/command.ts';

const WAIT = 100;

/** Something new comes of whatever is done. */
let effects = 0;
const standIn = throttleOf(() => {
  effects += 1;
  return effects;
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe.each([
  ['the original', original as typeof standIn],
  ['its stand-in', standIn],
])('%s', (_, throttle) => {
  const begun = () => {
    const done: number[] = [];
    const throttled = throttle((one: number) => void done.push(one), WAIT);
    return { done, throttled };
  };

  test('calls at once, and later with what it was given last', () => {
    const { done, throttled } = begun();
    for (const one of [1, 2, 3]) throttled(one);
    expect(done).toEqual([1]);
    vi.advanceTimersByTime(WAIT);
    expect(done).toEqual([1, 3]);
    vi.advanceTimersByTime(WAIT);
    throttled(4);
    expect(done).toEqual([1, 3, 4]);
  });

  test('does at once what would be done later, and not once more', () => {
    const { done, throttled } = begun();
    for (const one of [1, 2]) throttled(one);
    throttled.flush();
    expect(done).toEqual([1, 2]);
    vi.advanceTimersByTime(WAIT);
    expect(done).toEqual([1, 2]);
  });

  test('forgets what would be done later', () => {
    const { done, throttled } = begun();
    for (const one of [1, 2]) throttled(one);
    throttled.cancel();
    vi.advanceTimersByTime(WAIT);
    expect(done).toEqual([1]);
  });
});

// The original begins anew after what was done later: twice as many frames as Ink is told to draw.
test('the stand-in never does it twice within the time, also after what was done later', () => {
  const done: number[] = [];
  const throttled = standIn((one: number) => void done.push(one), WAIT);
  for (const one of [1, 2]) throttled(one);
  vi.advanceTimersByTime(WAIT);
  throttled(3);
  vi.advanceTimersByTime(WAIT - 1);
  expect(done).toEqual([1, 2]);
  vi.advanceTimersByTime(1);
  expect(done).toEqual([1, 2, 3]);
});

test('who comes after what came to nothing does not wait for it', () => {
  const done: number[] = [];
  const seen = new Set<number>();
  const throttled = throttleOf(() => seen.size)((one: number) => {
    done.push(one);
    seen.add(one);
  }, WAIT);
  for (const one of [1, 1]) throttled(one);
  vi.advanceTimersByTime(WAIT);
  expect(done).toEqual([1, 1]);
  throttled(2);
  expect(done).toEqual([1, 1, 2]);
});

test('the stand-in has a timer only while something is to be done later', () => {
  const throttled = standIn(() => {}, WAIT);
  throttled();
  expect(vi.getTimerCount()).toBe(0);
  throttled();
  expect(vi.getTimerCount()).toBe(1);
  throttled.flush();
  expect(vi.getTimerCount()).toBe(0);
});

test('no process waits for its timer', async () => {
  vi.useRealTimers();
  const script = new URL('../../bundle/throttle.ts', import.meta.url).href;
  const code = `const { throttleOf } = await import('${script}'); let frames = 0; const one = throttleOf(() => frames)(() => { frames += 1; }, 1e9); one(); one(); console.log('over', frames);`;
  expect(await child([], { node: ['--input-type=module', '-e', code, '--'], script: '' })).toMatchObject({
    exit: 0,
    out: 'over 1\n',
  });
});
