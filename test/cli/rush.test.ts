import { describe, expect, test, vi } from 'vitest';
import { POLICIES } from '../../src/rush/index.ts';
import { asciiOf } from '../../src/words/ascii.ts';
import { command } from '../support/command.ts';

const FEW = ['rush', '--customers', '3e3'];

describe('awaiter rush as text', () => {
  test('one table at a time is a queue, whoever keeps moving a business, and it says where that ends', async () => {
    const { exit, out } = await command(...FEW);
    expect(exit).toBe(0);
    const text = out.replace(/\s+/gu, ' ');
    expect(text).toContain('3,000 customers, one every 2.5 min on average (seed 1), 1 cook');
    expect(text).toMatch(/One table at a time: 24\.0 come an hour, 2\.\d are served\. That is a queue/u);
    expect(text).toMatch(
      /Who keeps moving serves all, 2\d\.\d an hour, half of them within 2\d\.\d min \(house\): a business/u,
    );
    expect(text).toMatch(/one brain serves 30\.0 an hour at most/u);
    expect(text).toMatch(/37\.5 125 % grows \(2\.\d\) grows \(30\.0\) grows \(2\d\.\d\)/u);
  });

  test('no line is wider than 80 columns, and with --ascii every sign is ASCII', async () => {
    const { out } = await command(...FEW, '--ascii', '--poisson', '1.8', '--policy', 'first-come');
    expect(out.split('\n').filter((row) => row.length > 80)).toEqual([]);
    expect(asciiOf(out.replaceAll('\n', ''))).toBe(out.replaceAll('\n', ''));
    expect(out.replace(/\s+/gu, ' ')).toContain('and the queue grows');
  });

  test('in lines for those who do not see bars, the queue over time is a sentence', async () => {
    const { out } = await command(...FEW, '--plain', '--policy', 'blocking');
    const text = out.replace(/\s+/gu, ' ');
    expect(text).toMatch(
      /Customers there over time, blocking: \d+, then [\d,]+, then [\d,]+, and 2,\d{3} at the end\./u,
    );
    expect(text).not.toMatch(/[▁▂▃▄▅▆▇█]|there, blocking \(top/u);
    expect((await command(...FEW, '--policy', 'blocking')).out).toContain('█');
  });

  test('where the rush itself is among the loads, as a share of the most that can be served', async () => {
    const { out } = await command(...FEW, '--poisson', '4');
    expect(out).toContain('Here 15.0 come an hour: 50 % of the most.');
  });

  test('a single customer is no crowd, and nothing is told of a queue that there is not', async () => {
    const { out } = await command('rush', '--customers', '1', '--every', '9000', '--policy', 'house');
    expect(out).toContain('1 customer, one every 9000 min, 1 cook');
    expect(out).toContain('customers there, house (top: 0)');
  });

  test('of too few customers nothing is claimed', async () => {
    const { out } = await command('rush', '--customers', '99', '--poisson', '1');
    const text = out.replace(/\s+/gu, ' ');
    expect(text).toContain('So few came that nobody can tell a queue from a business.');
    expect(text).not.toMatch(/: a business|That is a queue/u);
  });

  test('who has to wait is told now and then how far it is', async () => {
    const clock = vi.spyOn(performance, 'now');
    let now = 0;
    clock.mockImplementation(() => (now += 1_500));
    const { err } = await command('rush', '--customers', '1e5', '--policy', 'house', '--json');
    clock.mockRestore();
    expect(err).toMatch(/^awaiter: house: [\d,]+ of 100,000 served$/mu);
  });

  test('cooks get ovens with them', async () => {
    const { out } = await command(...FEW, '--cooks', '16', '--policy', 'house');
    expect(out).toContain('bake 20 at the kitchen (640 slots)');
  });

  test('several cooks and a dish of a level', async () => {
    const { out } = await command(...FEW, '--dish', 'L02', '--cooks', '3', '--every', '15', '--policy', 'house');
    expect(out).toContain('lunch: toast 4 at the toaster (1 slot)');
    expect(out).toContain('one every 15 min, 3 cooks');
    expect(out).not.toContain('blocking');
  });
});

test('--json is what the policies come to, in one order, the story and the loads', async () => {
  const asked = ['house', 'blocking'];
  const { exit, out } = await command(...FEW, '--json', '--policy', asked.join(','));
  expect(exit).toBe(0);
  const json = JSON.parse(out);
  const policies = POLICIES.filter((policy) => asked.includes(policy));
  expect(json.policies.map(({ policy }: { policy: string }) => policy)).toEqual(policies);
  expect(json.limit).toEqual({ perHour: 30, station: null });
  for (const { served, open, wait } of json.policies) {
    expect(served).toBe(3_000);
    const { working, staring, waiting } = open.brain;
    expect(working + staring + waiting).toBeCloseTo(1, 9);
    expect(wait.p50).toBeLessThanOrEqual(wait.p95);
    expect(wait.p95).toBeLessThanOrEqual(wait.p99);
  }
  expect(json.loadArrivals).toEqual({ kind: 'poisson', customers: 10_000 });
  expect(json.loads.length % policies.length).toBe(0);
});

test.each([
  [['--poisson', '1', '--every', '1'], 'cannot be used with'],
  [['--cooks', '17'], 'from 1 to 16'],
  [['--customers', '2e7'], 'from 1 to 10000000'],
  [['--customers', '1.5'], 'from 1 to 10000000'],
  [['--every', '0'], 'Minutes from'],
  [['--seed', '-1'], 'whole number'],
  [['--policy', 'houses'], "Did you mean 'house'"],
  [['--part', '2'], '--dish'],
  [['--dish', 'L05'], 'food that burns'],
  [['--dish', 'L99'], 'there is no level'],
])('%j is refused with what to do instead', async (args, words) => {
  const { exit, err } = await command(...FEW, ...args);
  expect(exit).toBe(2);
  expect(err.replaceAll('"', "'")).toContain(words);
});
