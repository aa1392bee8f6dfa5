import { expect, test } from 'vitest';
import type { Level } from '../../src/model/level.ts';
import { NO_PROGRESS, type Progress } from '../../src/model/progress.ts';
import { TEA } from './support/asked.ts';
import { openGame } from './support/game.tsx';
import { HANDS_ONLY, levelOf } from './support/kitchens.ts';
import { PINNED, SIZES } from './support/looks.ts';

const IDIOM = {
  says: 'Start it, use your hands, come back.',
  javascript: ['const kettle = mins(5);', 'hold(3);', 'await kettle;'],
  python: ['kettle = asyncio.create_task(mins(5))', 'await kettle'],
};
const hands: Level = { ...levelOf('T2', 'Hands', HANDS_ONLY), idioms: [IDIOM] };
const other = { ...levelOf('T3', 'More', HANDS_ONLY), idioms: [{ ...IDIOM, says: 'Not yet.' }] };
const hash = hands.parts[0]?.hash ?? '';
const progress: Progress = {
  ...NO_PROGRESS,
  kitchens: { [hash]: { stars: 3, goal: 'finish', value: 5, plan: ['do 1.knead', 'do 1.wash'] } },
};
const levels = [TEA, hands];
const [narrow, wide] = SIZES;

test.each(PINNED)('the certificate at $columns×$rows $look', async (pin) => {
  const game = openGame({ levels, progress, ...pin });
  await game.sees('C certificate');
  await game.press('C');
  const screen = await game.sees(/Start it early: \d/u);
  expect(screen.split('\n')).toHaveLength(pin.rows);
  expect(Math.max(...screen.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(pin.columns);
  expect(screen).toContain('understood 1 of its 2');
  expect(game.raw()).toMatchSnapshot();
});

test.each(PINNED)('the summary at $columns×$rows $look', async (pin) => {
  const game = openGame({ levels, progress, ...pin });
  await game.press('S');
  const screen = await game.sees('const kettle = mins(5);');
  expect(screen.split('\n')).toHaveLength(pin.rows);
  expect(Math.max(...screen.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(pin.columns);
  expect(game.raw()).toMatchSnapshot();
});

test('in a narrow window Tab shows the other language and keeps it, in a wide one both stand side by side', async () => {
  const game = openGame({ levels, progress, ...narrow });
  await game.press('S');
  expect(await game.sees('const kettle')).not.toContain('create_task');
  await game.press('\t');
  expect(await game.sees('create_task')).not.toContain('const kettle');
  expect(game.deeds).toEqual([{ type: 'language', language: 'python' }]);
  game.resize(wide.columns, wide.rows);
  expect(await game.sees('const kettle')).toContain('create_task');
  await game.press('\t');
  expect(game.deeds).toHaveLength(1);
});

test('from one page the way leads to the other, and from both to the map', async () => {
  const game = openGame({ levels, progress });
  await game.press('C');
  await game.sees('Test campaign: certificate');
  await game.press('S');
  await game.sees('What you have learned');
  await game.press('C', 'escape');
  await game.sees('First chapter');
});

test('whoever has no star yet is told what will stand on the pages', async () => {
  const game = openGame({ levels: [hands, other], progress: NO_PROGRESS, start: { level: other, part: 0 } });
  await game.press('escape');
  await game.sees('First chapter');
  await game.press('S');
  await game.sees('Nothing yet: each level that has a star adds its lines.');
  await game.press('C');
  await game.sees('understood 0 of its 2');
});

test('what does not fit is scrolled, down to its end', async () => {
  const many = Array.from({ length: 12 }, (_, nth) => ({ ...IDIOM, says: `Number ${nth + 1}.` }));
  const game = openGame({ levels: [{ ...hands, idioms: many }, TEA], progress });
  await game.press('S');
  expect(await game.sees('Number 1.')).toContain('↑↓ scroll');
  expect(game.frame()).not.toContain('Number 12.');
  await game.press(...Array.from({ length: 20 }, () => 'pagedown'));
  await game.sees('Number 12.');
  await game.press(...Array.from({ length: 20 }, () => 'k'));
  await game.sees('Number 1.');
});
