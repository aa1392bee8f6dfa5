import { expect, test } from 'vitest';
import { breakfastFile, command, planFile } from '../support/command.ts';

const level = breakfastFile();

const simulate = (plan: unknown) => command('simulate', level, '--plan', planFile(plan), '--json');

test('an illegal decision is told with position, minute, rule and the nearest legal decision', async () => {
  const { exit, out, err } = await simulate(['start 1.toast', 'do 1.chop', 'start 1.toast']);
  expect(exit).toBe(2);
  expect(JSON.parse(out)).toMatchObject({
    error: {
      code: 'illegal-plan',
      position: 3,
      line: null,
      decision: 'start 1.toast',
      minute: 8,
      rule: 'wrong-mode',
      nearest: 'collect 1.toast',
    },
  });
  expect(err).toMatch(/decision 3, "start 1\.toast".*0:08.*already on the rail.*wrong-mode.*"collect 1\.toast"/u);
});

test('of a text plan the line is told too', async () => {
  const { out, err } = await simulate('# brunch\n\ncollect 1.toast\n');
  expect(JSON.parse(out)).toMatchObject({ error: { position: 1, line: 3 } });
  expect(err).toContain('(line 3)');
});

test.each([
  ['strt 1.toast', 'not-a-decision', 'is not a decision'],
  ['start 2.toast', 'unknown-order', 'there is only order 1'],
  ['start 1.tost', 'unknown-step', 'its steps are toast, chop'],
])('%s: %s', async (decision, rule, expected) => {
  const { exit, out, err } = await simulate([decision]);
  expect(exit).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ error: { position: 1, rule, nearest: 'start 1.toast' } });
  expect(err).toContain(expected);
});

test('a decision after the end says when the shift has ended', async () => {
  const { out, err } = await simulate(['start 1.toast', 'do 1.chop', 'collect 1.toast', 'wait']);
  expect(JSON.parse(out)).toMatchObject({ error: { position: 4, rule: 'shift-ended', nearest: null } });
  expect(err).toContain('the shift has ended at 0:08');
});

test('what a plan file holds cannot move the cursor', async () => {
  const { err } = await simulate(['\u001b[2J', 'wait']);
  expect(err).not.toContain('\u001b');
  expect(err).toContain('\\u{1b}');
});

test('compare refuses an illegal plan as simulate does', async () => {
  const plan = planFile(['collect 1.toast']);
  const [one, other] = [
    await command('compare', level, '--plan', plan),
    await command('simulate', level, '--plan', plan),
  ];
  expect(one).toEqual(other);
});
