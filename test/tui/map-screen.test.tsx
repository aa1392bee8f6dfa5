import { expect, test } from 'vitest';
import { type Answered, NO_PROGRESS, type Progress } from '../../src/model/progress.ts';
import { bareLevel } from '../support/bare-level.ts';
import { puzzle } from '../support/lessons.ts';
import { TEA } from './support/asked.ts';
import { openGame } from './support/game.tsx';
import { campaignOf, HANDS_ONLY, LUNCH, levelOf } from './support/kitchens.ts';
import { PINNED } from './support/looks.ts';

const hands = levelOf('T2', 'Hands', HANDS_ONLY);
const campaign = {
  ...campaignOf(TEA, hands, bareLevel({ id: 'T3', title: 'In order', puzzles: [puzzle('a'), puzzle('b')] })),
  tour: { title: 'Five minutes', levels: [TEA], end: levelOf('T4', 'End', LUNCH) },
};
const wrong: Answered = { answer: 0, confidence: 'certain', right: false, owed: true, at: 0, again: 0 };
const progress: Progress = {
  ...NO_PROGRESS,
  questions: { [TEA.predict?.hash ?? '']: wrong },
  kitchens: { [hands.parts[0]?.hash ?? '']: { stars: 3, goal: 'finish', value: 5, plan: [] } },
  finished: 3,
};

test.each(PINNED)(
  'the map at $columns×$rows $look: what is understood, what is not yet, what comes back',
  async (pin) => {
    const game = openGame({ levels: [], campaign, progress, ...pin });
    await game.press();
    const screen = await game.sees('is back');
    const lines = screen.split('\n');
    expect(lines).toHaveLength(pin.rows);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(pin.columns);
    expect(screen).toMatch(/It would mean: .the kettle has to be\s+watched/u);
    expect(screen).toMatch(/Hands.*understood/u);
    expect(game.raw()).toMatchSnapshot();
  },
);

test('what is said of a level on the map is read to its end in the smallest window, however much it is', async () => {
  const [first, ...others] = TEA.predict?.answers ?? [];
  if (TEA.predict === null || first?.bait == null) throw new Error('the level has no wrong idea');
  const wordy = { ...first, bait: { ...first.bait, idea: 'a kettle that nobody looks at '.repeat(11).trim() } };
  const level = { ...TEA, predict: { ...TEA.predict, answers: [wordy, ...others] } };
  const stars = { [TEA.parts[0]?.hash ?? '']: { stars: 2, goal: 'finish', value: 37, plan: [] } } as const;
  const known = { ...NO_PROGRESS, questions: progress.questions, kitchens: stars };
  const game = openGame({ levels: [], campaign: campaignOf(level, hands), progress: known });
  await game.press('up');
  const screen = await game.sees(/Your best: (finish )?37m\./u);
  expect(screen.split('\n')).toHaveLength(24);
  expect(screen).toMatch(/▸ .*Tea/u);
});
