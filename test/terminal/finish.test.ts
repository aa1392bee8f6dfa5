import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLevel } from '../../src/cli/level-source.ts';
import { bestOf } from '../../src/strategies/index.ts';
import { newFolder } from '../support/command.ts';
import { KEYS } from '../support/terminal.ts';
import { start } from './journey.ts';

/** A state folder of somebody who has understood a level. */
async function understood(name: string): Promise<string> {
  const level = await readLevel(name);
  if (!level.ok) throw new Error(level.error.message);
  const { parts, predict, check } = level.value;
  const kitchens = parts.map(({ hash, kitchen }) => {
    const run = bestOf(kitchen).run;
    const value = run?.outcome[kitchen.goal];
    return [hash, { stars: 3, goal: kitchen.goal, value, plan: run?.plan }];
  });
  const right = { answer: 0, confidence: null, right: true, owed: false, at: 0, again: 0 };
  const questions = [predict, check].map((question) => [question?.hash, right]);
  const kept = { version: 1, kitchens: Object.fromEntries(kitchens), questions: Object.fromEntries(questions) };
  const home = newFolder();
  mkdirSync(join(home, 'awaiter'));
  writeFileSync(join(home, 'awaiter', 'progress.json'), JSON.stringify(kept));
  return home;
}

test('from the map to the certificate, its numbers worked out, and to the summary in both languages', async () => {
  const game = start([], { stateHome: await understood('L01') });
  await game.see('C certificate  S summary');
  game.press('C');
  await game.see(
    'Awaiter: certificate',
    /Waiting taken away: [1-9]\d* minutes in 1 kitchen/u,
    /\d minutes with staring/u,
  );
  game.press('S');
  await game.see('const oven = mins(20);', 'Tab: Python', 'L01');
  game.press(KEYS.tab);
  await game.see('oven = asyncio.create_task(mins(20))');
  game.press(KEYS.escape);
  await game.see('Enter play');
  game.press('q');
  expect((await game.exited()).code).toBe(0);
});
