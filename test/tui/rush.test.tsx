import { stripVTControlCharacters } from 'node:util';
import { render } from 'ink-testing-library';
import { expect, test, vi } from 'vitest';
import { POLICIES, restaurant, TICKS_PER_MINUTE } from '../../src/rush/index.ts';
import { SMALLEST } from '../../src/tui/layout.ts';
import { RushApp, type RushOptions } from '../../src/tui/rush/rush-app.tsx';
import { asciiOf } from '../../src/words/ascii.ts';

const OPTIONS: RushOptions = {
  given: {
    menu: restaurant(),
    arrivals: { kind: 'poisson', ticks: 1.8 * TICKS_PER_MINUTE },
    customers: 2_000,
    cooks: 1,
    seed: 1,
  },
  policies: POLICIES,
  ascii: false,
  reducedMotion: false,
  color: false,
};

function opened(change: Partial<RushOptions> = {}) {
  const screen = render(<RushApp options={{ ...OPTIONS, ...change }} />);
  for (const [name, value] of Object.entries(SMALLEST)) Object.defineProperty(screen.stdout, name, { value });
  screen.stdout.emit('resize');
  const frame = (): string => stripVTControlCharacters(screen.lastFrame() ?? '');
  const sees = async (text: RegExp): Promise<string> => {
    await vi
      .waitUntil(() => text.test(frame()), { timeout: 30_000, interval: 10 })
      .catch(() => {
        throw new Error(`never saw ${text} on\n${frame()}`);
      });
    return frame();
  };
  return { frame, sees, press: (key: string) => screen.stdin.write(key), leave: screen.unmount };
}

test('the policies grow side by side, and what they come to stays: all of it fits into the smallest window', async () => {
  const game = opened();
  const frame = await game.sees(/ in \d+\.\d s/u);
  const lines = frame.split('\n');
  expect(lines.length).toBeLessThanOrEqual(SMALLEST.rows);
  expect(lines.filter((row) => row.length > SMALLEST.columns)).toEqual([]);
  expect(frame).not.toContain('…');
  for (const policy of POLICIES) expect(frame).toContain(` ${policy} `);
  expect(frame).toMatch(/served an hour +2\.\d .*served an hour +\d\d\.\d .*served an hour +\d\d\.\d /u);
  expect(frame).toContain('100 %  6,000 of 6,000 served');
  expect(frame).toContain('That is reached here');
  game.press('\t');
  const loads = await game.sees(/come an hour/u);
  expect(loads).toContain('Here 33.3 come an hour: 111 % of the most.');
  expect(loads).toMatch(/grows \(2\.\d\) +grows \(30\.0\)/u);
  expect(loads).not.toContain('…');
  game.leave();
});

test('as long as it has only begun, nothing is claimed', async () => {
  const game = opened({ given: { ...OPTIONS.given, customers: 50_000_000 } });
  const frame = await game.sees(/[1-9]\d* of 150,000,000 served/u);
  expect(frame).toContain('It has only begun');
  expect(frame).not.toMatch(/: a business|That is a queue/u);
  game.leave();
});

test('with reduced motion it is seen, too, how far it is', async () => {
  const game = opened({ reducedMotion: true, given: { ...OPTIONS.given, customers: 5_000_000 } });
  await game.sees(/[1-9][\d,]* of 15,000,000 served .* s left/u);
  game.leave();
});

test('Space stops it, and keys stay alive meanwhile', async () => {
  const game = opened({ given: { ...OPTIONS.given, customers: 5_000_000 } });
  await game.sees(/ s left/u);
  game.press(' ');
  await game.sees(/stopped/u);
  game.press('?');
  await game.sees(/Keys/u);
  game.press('x');
  expect(await game.sees(/stopped/u)).toMatch(/ [\d,]+ of 15,000,000 served/u);
  game.leave();
});

test('without colour and in ASCII all is said in ASCII', async () => {
  const game = opened({ ascii: true, policies: ['blocking'] });
  const frame = await game.sees(/ in \d+\.\d s/u);
  expect(asciiOf(frame.replaceAll('\n', ''))).toBe(frame.replaceAll('\n', ''));
  expect(frame).toContain('#');
  game.leave();
});
