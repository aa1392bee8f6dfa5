import { expect, test } from 'vitest';
import { parseLevel } from '../../src/levels/index.ts';
import { BREAKFAST } from '../support/command.ts';

test('the names that a fact may have are told without what moves the cursor', () => {
  const plans = { '\u001b[H': { plan: ['do 1.chop'] } };
  const level = parseLevel(JSON.stringify({ ...BREAKFAST, plans, aha: 'It takes {nothing finish} minutes.' }), 'mine');
  const messages = level.ok ? [] : level.error.map(({ message }) => message);
  expect(messages.find((message) => message.includes('{best}'))).toContain('{\uFFFD[H}');
  expect(messages.join()).not.toContain('\u001b');
});
