import { expect, test } from 'vitest';
import { LARGEST } from './support/programs.ts';
import { longestAsked, pressing, readWithKeys, SCRIPTS, shownFirst } from './support/questions.ts';

test('a prediction never tells the right answer, whatever is known', () => {
  const asked = { ...longestAsked('predict', SCRIPTS.words), right: 2 };
  for (const keys of [[], ['2'], ['2', '3']]) {
    expect(readWithKeys(pressing(shownFirst(asked), ...keys))).not.toMatch(/[✓✗]|You said|still being computed/u);
  }
});

test('what the program printed, the right answer and the notes are told once a check is answered', () => {
  const shown = shownFirst(longestAsked('check', SCRIPTS.words));
  const told = [...LARGEST.prints.map((print) => print.split(' ')[0] ?? ''), '✓', '✗', 'You said', 's0'];
  const [before, after] = [shown, pressing(shown, '1')].map(readWithKeys);
  for (const one of told) {
    expect(before).not.toContain(one);
    expect(after).toContain(one);
  }
});

test('as long as the right answer is not known, no answer is called right or wrong', () => {
  const shown = shownFirst({ ...longestAsked('check', SCRIPTS.words), right: null });
  const read = readWithKeys(pressing(shown, '1'));
  expect(read).toContain('still being computed');
  expect(read).not.toMatch(/[✓✗]/u);
});
