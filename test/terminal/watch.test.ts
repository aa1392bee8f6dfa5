import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../support/command.ts';
import { KEYS } from '../support/terminal.ts';
import { start, take } from './journey.ts';

/** Lunch for one; the second of two parts has no toast. */
const level = (toast: object, title = 'Lunch'): string =>
  JSON.stringify({
    title,
    parts: [
      {
        label: 'with toast',
        stations: { toaster: {} },
        dishes: { lunch: { steps: { toast: { at: 'toaster', minutes: 4, ...toast }, chop: { minutes: 8 } } } },
        orders: [{ dish: 'lunch' }],
        goal: 'finish',
      },
      {
        label: 'salad',
        dishes: { salad: { steps: { chop: { minutes: 3 } } } },
        orders: [{ dish: 'salad' }],
        goal: 'finish',
      },
    ],
  });

test('a level is edited while it is played: saved, broken, deleted, put back by another name, and left', async () => {
  const file = join(newFolder(), 'lunch.json');
  writeFileSync(file, level({}));
  const game = start(['play', file, '--watch', '--reduced-motion']);
  await take(game, 'start toast', 'do chop', 'collect toast');
  await game.see('you', '8m');

  // What was over is over no longer: the toast takes longer than the chopping.
  writeFileSync(file, level({ minutes: 12 }));
  await game.see('Saved: 2 of 3 decisions kept. Not "collect 1.toast" at 0:08: already cooking', 'What now?');

  writeFileSync(file, level({ minuets: 9 }));
  await game.see(/1:\d+: found the key "minuets"/u, '4m left');
  rmSync(file);
  await game.see('there is no file', '4m left');
  writeFileSync(`${file}~`, level({ minutes: 9 }, 'A late lunch'));
  renameSync(`${file}~`, file);
  await game.see('lunch A late lunch 1/2', 'Saved: 2 of 2 decisions kept.', '1m left');

  await take(game, 'wait:', 'collect toast');
  await game.see('you', '9m');
  game.press('n');
  await game.see('2/2', 'do chop');
  writeFileSync(file, level({}, 'In part 2'));
  await game.see('lunch In part 2 2/2');
  game.press('q');
  expect((await game.exited()).code).toBe(0);
});

test('in lines a save says what was kept', async () => {
  const file = join(newFolder(), 'lunch.json');
  writeFileSync(file, level({}));
  const game = start(['play', file, '--watch', '--plain'], { columns: 120 });
  await game.see('0:00 You are free.');
  game.press('1');
  await game.see('Cooking: toast');
  writeFileSync(file, level({ minutes: 6 }));
  await game.see('Saved: 1 of 1 decision kept.', 'rings at 0:06');
  game.press(KEYS.ctrlC);
  await game.exited();
});
