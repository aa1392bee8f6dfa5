import { expect, test } from 'vitest';
import { BREAKFAST, breakfastFile, command, fileWith, planFile } from '../support/command.ts';
import { conformanceCases } from '../support/conformance.ts';
import { OUTCOME_FIELDS } from '../support/outcome-fields.ts';

const compare = async (
  level: unknown,
  ...args: readonly string[]
): Promise<Record<string, Record<string, unknown>>> => {
  const { exit, out } = await command('compare', fileWith(JSON.stringify(level)), '--json', ...args);
  expect(exit).toBe(0);
  return JSON.parse(out);
};

test('--json prints exactly blocking, house and best; best with proven and bound', async () => {
  const answer = await compare(BREAKFAST);
  expect(Object.keys(answer)).toEqual(['blocking', 'house', 'best']);
  expect(Object.keys(answer.blocking ?? {})).toEqual([...OUTCOME_FIELDS, 'plan']);
  expect(Object.keys(answer.house ?? {})).toEqual([...OUTCOME_FIELDS, 'plan']);
  expect(Object.keys(answer.best ?? {})).toEqual([...OUTCOME_FIELDS, 'plan', 'proven', 'bound']);
  expect(answer.best).toMatchObject({ finish: 8, proven: true, bound: 8 });
});

test('with a plan there is you, with gain and stars', async () => {
  const { you } = await compare(BREAKFAST, '--plan', planFile(['do 1.chop', 'stare 1.toast']));
  expect(Object.keys(you ?? {})).toEqual([...OUTCOME_FIELDS, 'plan', 'gain', 'stars']);
  expect(you).toMatchObject({ finish: 12, gain: 0, stars: 1 });
});

test('best is null where no plan passes the goal', async () => {
  const hopeless = { ...BREAKFAST, orders: [{ dish: 'breakfast', patience: 1 }] };
  expect(await compare(hopeless)).toMatchObject({ best: null });
});

const small = conformanceCases.filter(({ best }) => best !== undefined).slice(0, 12);

test.each(small)(
  '$name: blocking, house and best are the conformance case’s',
  async ({ level, blocking, house, best }) => {
    const answer = await compare(level);
    expect(answer.blocking).toEqual(blocking);
    expect(answer.house).toEqual(house);
    const { goal } = level;
    expect(answer.best?.[goal]).toEqual(best?.[goal]);
  },
);

test('the text shows each cook with value, gain and stars, and how sure the best is', async () => {
  const { exit, out } = await command('compare', breakfastFile(), '--plan', planFile(['do 1.chop', 'stare 1.toast']));
  expect(exit).toBe(0);
  expect(out).toMatch(/^blocking +12m +0 % +★☆☆ +▒{4}█{8}$/mu);
  expect(out).toMatch(/^you +12m +0 % +★☆☆ +█{8}▒{4}$/mu);
  expect(out).toMatch(/^house +8m +100 % +★★★ +█{8}$/mu);
  expect(out).toMatch(/^best +8m +100 % +★★★ +█{8}$/mu);
  expect(out).toContain('The best is proven: no plan does better than 8m.');
});

test('a shift that fails says why', async () => {
  const { out } = await command('compare', breakfastFile(), '--plan', planFile(['start 1.toast']));
  expect(out).toMatch(/^you +fails/mu);
  expect(out).toContain('you fails: the plan ended before the shift.');
});

test.each(['L01', 'L05', 'L14', 'L16'])('%s: no line is wider than 80 columns', async (level) => {
  const { out } = await command('compare', level);
  for (const line of out.split('\n')) expect(Array.from(line).length).toBeLessThanOrEqual(80);
});

test('--ascii prints nothing but ASCII', async () => {
  const { out } = await command('compare', breakfastFile(), '--ascii');
  expect(out).toMatch(/^[\n -~]+$/u);
  expect(out).toMatch(/^blocking .*={4}#{8}$/mu);
});

test('with a plan the text says what was saved and what can be learnt, within 80 columns', async () => {
  const { out } = await command('compare', 'L02', '--plan', planFile(['do 1.chop', 'stare 1.toast', 'stare 1.water']));
  expect(out).toContain('You took away 0 % of the waiting');
  expect(out).toMatch(/^- 0:\d\d .*water/mu);
  for (const line of out.split('\n')) expect(Array.from(line).length).toBeLessThanOrEqual(80);
});
