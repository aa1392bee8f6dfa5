import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MESSAGES } from '../../../src/words/messages.ts';
import { openGame, type TestGame, type TestOptions } from '../support/game.tsx';
import { HANDS_ONLY, IMPATIENT, LUNCH, levelOf } from '../support/kitchens.ts';

const lunch = levelOf('T1', 'Lunch', LUNCH);
const MINUTE = 1000;

/** A rush whose clock the test turns. What the screen is drawn with is left alone. */
const open = (options: Partial<TestOptions> = {}): TestGame =>
  openGame({ levels: [lunch], start: { level: lunch, part: 0 }, rush: 1, ...options });

const minutes = async (game: TestGame, count: number): Promise<void> => {
  for (let nth = 0; nth < count; nth += 1) {
    vi.advanceTimersByTime(MINUTE);
    await game.press();
  }
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

test('minutes pass by themselves, and a ding is heard of without a key', async () => {
  const game = open();
  await game.press('1');
  await minutes(game, 4);
  expect(game.frame()).toContain('0:04');
  expect(game.frame()).toContain('DING toast');
});

test.each([' ', '?', 'h', 'b', 'q'])(
  'no timer runs once %s has stopped the clock, nor before it is started',
  async (key) => {
    const game = open();
    await game.press();
    expect(vi.getTimerCount()).toBe(0);
    await game.press('1');
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    await game.press(key);
    if (key !== 'b') expect(vi.getTimerCount()).toBe(0);
    await game.press(key === 'b' ? 'escape' : 'x');
    await minutes(game, 3);
    expect(game.frame()).toContain(`0:00 ${MESSAGES.live.states.paused}`);
    game.leave();
  },
);

test('a pause in the middle of a minute wins no time, nor does another pace', async () => {
  const game = open();
  await game.press('1');
  vi.advanceTimersByTime(MINUTE - 1);
  await game.press(' ', ' ', '-', '+');
  expect(game.frame()).toContain('0:00 1 s');
  vi.advanceTimersByTime(2);
  await game.press();
  expect(game.frame()).toContain('0:01 1 s');
  game.leave();
});

test.each([
  ['h', 'x'],
  ['b', 'escape'],
  ['escape', 'enter'],
])('whoever leaves a rush with %s and comes back wins nothing of its minute', async (leave, comeBack) => {
  const game = open();
  await game.press('1');
  vi.advanceTimersByTime(MINUTE - 200);
  await game.press(leave);
  // A lone Escape is known as one only after a while.
  vi.advanceTimersByTime(100);
  await game.press(comeBack);
  vi.advanceTimersByTime(100);
  await game.press(' ');
  vi.advanceTimersByTime(200);
  await game.press();
  expect(game.frame()).toContain('0:01 1 s');
  game.leave();
});

test('r begins with a whole minute, however much of one had passed', async () => {
  const game = open();
  await game.press('1');
  vi.advanceTimersByTime(MINUTE - 100);
  await game.press('r', '1');
  vi.advanceTimersByTime(MINUTE - 1);
  await game.press();
  expect(game.frame()).toContain('0:00 1 s');
  vi.advanceTimersByTime(1);
  await game.press();
  expect(game.frame()).toContain('0:01 1 s');
  game.leave();
});

test('a minute counts as long as it was at its slowest, and a clock that stands has no pace', async () => {
  const level = levelOf('T2', 'Work', HANDS_ONLY);
  const game = open({ levels: [level], start: { level, part: 0 } });
  const [knead = 0, wash = 0] = level.parts[0]?.kitchen.tasks.map((task) => task.minutes) ?? [];
  await game.press('-', '-', '+', '+', '1', '-');
  await minutes(game, 1);
  await game.press('+');
  await minutes(game, knead);
  await game.press('2');
  await minutes(game, wash);
  expect(game.frame()).toContain('rush, up to 1.5 s a minute');
  game.leave();
});

test('after a rush that failed nothing is offered that a rush has not', async () => {
  const level = levelOf('T3', 'Soup', IMPATIENT);
  const game = open({ levels: [level], start: { level, part: 0 } });
  await game.press('1');
  const { orders, tasks } = level.parts[0]?.kitchen ?? { orders: [], tasks: [] };
  const [stir] = tasks;
  await minutes(game, stir?.minutes ?? 0);
  await game.press('1');
  await minutes(game, orders[0]?.patience ?? 0);
  const screen = game.frame().replace(/\s+/gu, ' ');
  expect(screen).toContain('Not this time');
  expect(screen).toContain('. r starts again.');
  game.leave();
});

test('plus and minus change the seconds of a minute, and say so', async () => {
  const game = open();
  await game.press('1', '+');
  expect(game.frame()).toContain(MESSAGES.live.pace(0.7));
  await game.press('-', '-');
  expect(game.frame()).toContain(MESSAGES.live.pace(1.5));
  game.leave();
});

test('the comparison is the usual one, says that it was a rush, and takes nothing back', async () => {
  const level = levelOf('T2', 'Work', HANDS_ONLY);
  const game = open({ levels: [level], start: { level, part: 0 } });
  const [knead = 0, wash = 0] = level.parts[0]?.kitchen.tasks.map((task) => task.minutes) ?? [];
  await game.press('1');
  await minutes(game, knead);
  await game.press('2');
  await minutes(game, wash);
  expect(game.frame()).toContain('rush, up to 1 s a minute');
  expect(game.recorded).toHaveLength(1);
  await game.press('u');
  expect(game.frame()).toContain(MESSAGES.live.noUndo);
  await game.press('r');
  expect(game.frame()).toContain(`0:00 ${MESSAGES.live.states.ready}`);
  game.leave();
});

test('R makes a rush of a shift that has not begun, and none of it again; on the map of all that come', async () => {
  const game = open({ rush: undefined });
  await game.press('R');
  expect(game.frame()).toContain(`0:00 ${MESSAGES.live.states.ready}`);
  await game.press('R');
  expect(game.frame()).not.toContain(MESSAGES.live.states.ready);
  await game.press('escape');
  // A lone Escape is known as one only after a while.
  await minutes(game, 1);
  await game.press('R');
  expect(game.frame()).toContain(MESSAGES.live.on(1));
  await game.press('enter');
  expect(game.frame()).toContain(`0:00 ${MESSAGES.live.states.ready}`);
  await game.press('1', 'R');
  expect(game.frame()).toContain(MESSAGES.live.fromTheNext);
  game.leave();
});

test.each([
  { look: 'in ASCII', ascii: true, color: true },
  { look: 'without colour', ascii: false, color: false },
])('$look a rush shows what it is at in words', async ({ ascii, color }) => {
  const game = open({ ascii, color });
  await game.press();
  const seen = [game.frame()];
  for (const [key, words] of [
    ['1', '0:00 1 s'],
    [' ', MESSAGES.live.paused],
  ] as const) {
    await game.press(key);
    seen.push(game.frame());
    expect(game.frame()).toContain(words);
  }
  if (ascii) expect(seen.join('')).toMatch(/^[\n -~]*$/u);
  expect(seen.flatMap((frame) => frame.split('\n')).every((line) => line.length <= 80)).toBe(true);
  game.leave();
});
