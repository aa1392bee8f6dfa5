import { expect, test } from 'vitest';
import { BREAKFAST, breakfastFile, child, command, fileWith, planFile } from '../support/command.ts';
import { conformanceCases } from '../support/conformance.ts';
import { OUTCOME_FIELDS } from '../support/outcome-fields.ts';

const level = breakfastFile();
const PLAN = ['start 1.toast', 'do 1.chop', 'collect 1.toast'];

test('--json prints exactly the outcome and the log', async () => {
  const { exit, out } = await command('simulate', level, '--plan', planFile(PLAN), '--json');
  expect(exit).toBe(0);
  const answer = JSON.parse(out) as Record<string, unknown>;
  expect(Object.keys(answer)).toEqual([...OUTCOME_FIELDS, 'log']);
  expect(answer).toMatchObject({
    ended: 'over',
    finish: 8,
    served: [1],
    brain: { working: 8, staring: 0, waiting: 0 },
  });
});

test('events of the log name tasks, orders and stations, and never an index', async () => {
  const { out } = await command('simulate', level, '--plan', planFile(PLAN), '--json');
  const { log } = JSON.parse(out) as { log: readonly unknown[] };
  expect(log).toContainEqual({ minute: 0, type: 'arrived', order: 1 });
  expect(log).toContainEqual({ minute: 0, type: 'decided', decision: 'start 1.toast' });
  expect(log).toContainEqual({ minute: 0, type: 'started', task: '1.toast', station: 'toaster', due: 4 });
  expect(log).toContainEqual({ minute: 4, type: 'dinged', task: '1.toast', burnsAt: 9 });
  expect(log.at(-1)).toEqual({ minute: 8, type: 'ended', how: 'over' });
});

test('a minute that never comes is "never"', async () => {
  const never = { ...BREAKFAST, dishes: { breakfast: { steps: { toast: { at: 'toaster', minutes: 'never' } } } } };
  const { out } = await command(
    'simulate',
    fileWith(JSON.stringify(never)),
    '--plan',
    planFile(['start 1.toast']),
    '--json',
  );
  expect(out).toContain('"due": "never"');
});

const replays = conformanceCases.flatMap(({ name, level: spec, plans = [] }) =>
  plans.slice(0, 1).map(({ plan, outcome }) => ({ name, spec, plan, outcome })),
);

test.each(replays)('$name: the outcome is the conformance case’s, field by field', async ({ spec, plan, outcome }) => {
  const { out } = await command('simulate', fileWith(JSON.stringify(spec)), '--plan', planFile(plan), '--json');
  const { log, ...answer } = JSON.parse(out) as Record<string, unknown>;
  expect(answer).toEqual(outcome);
  expect(log).not.toEqual([]);
});

test('the text is the log, a line an event with its minute, and then the outcome', async () => {
  const { exit, out } = await command('simulate', level, '--plan', planFile(PLAN));
  expect(exit).toBe(0);
  expect(out).toContain(' 0:04  toast dings at the toaster, burns at 0:09\n');
  expect(out).toContain('The shift was over at 0:08. Served.\n');
  expect(out).toContain('goal: finish early, reached\n');
});

test('a plan that ends before the shift leaves it unfinished, which is no error', async () => {
  const { exit, out } = await command('simulate', level, '--plan', planFile(['start 1.toast']), '--json');
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ ended: 'unfinished', lost: [1] });
});

test('the plan may come from standard input', async () => {
  const { exit, out } = await child(['simulate', level, '--plan', '-', '--json'], { input: PLAN.join('\n') });
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ finish: 8 });
});
