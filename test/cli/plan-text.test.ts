import { expect, test } from 'vitest';
import { parsePlan } from '../../src/cli/plan-text.ts';

const PLAN = ['start 1.toast', 'wait', 'collect 1.toast'];

const message = async (text: string): Promise<string> => {
  const parsed = await parsePlan(text, 'plan.json');
  return parsed.ok ? '' : parsed.error.message;
};

test.each([
  ['a JSON array', JSON.stringify(PLAN)],
  ['a JSON object with a plan', ` ${JSON.stringify({ finish: 3, plan: PLAN }, null, 2)}\n`],
  ['one decision a line', PLAN.join('\n')],
  ['lines with comments, blanks and Windows line ends', `# brunch\r\n\r\n  ${PLAN.join(' # why\r\n')}\r\n`],
])('%s is a plan', async (_, text) => {
  expect(await parsePlan(text, 'plan')).toMatchObject({ ok: true, value: { plan: PLAN } });
});

test('an empty file is a plan without decisions', async () => {
  expect(await parsePlan('', 'plan')).toMatchObject({ ok: true, value: { plan: [] } });
});

test('of a text plan the lines are known', async () => {
  expect(await parsePlan('# one\nwait\n\nwait 5', 'plan')).toMatchObject({ ok: true, value: { lines: [2, 4] } });
});

test.each([
  ['["wait"', 'a "]" is missing at line 1, column 8'],
  ['["wait"\n "wait"]', 'a comma is missing at line 2, column 2'],
  ['["wait",]', 'a value is missing at line 1, column 9'],
  ['[wait]', 'line 1, column 2'],
  ['[// no\n"wait"]', 'a comment'],
  [`${'['.repeat(100_000)}`, 'nested too deeply'],
])('%.20j is answered with what is wrong and where', async (text, expected) => {
  expect(await message(text)).toContain('plan.json looks like JSON but is not');
  expect(await message(text)).toContain(expected);
});

test('a decision that is no text is named by its number', async () => {
  expect(await message('["wait", 12]')).toBe(
    'plan.json: decision 2 is a number, a text such as "start 1.toast" was expected.',
  );
});

test('a decision that is nested beyond all measure is still no more than an array', async () => {
  expect(await message(`${'['.repeat(6_000)}${']'.repeat(6_000)}`)).toContain('decision 1 is an array');
});

test.each(['{}', '{"plan": "wait"}', '{"plan": null}'])(
  '%s has no plan, and the answer says what one looks like',
  async (text) => {
    expect(await message(text)).toContain('plan.json has no array "plan"');
    expect(await message(text)).toContain('one decision a line');
  },
);
