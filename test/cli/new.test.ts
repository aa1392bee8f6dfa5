import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { levelJsonSchema } from '../../src/levels/index.ts';
import { compareByGoal } from '../../src/model/goal.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { GOALS } from '../../src/model/spec.ts';
import { BREAKFAST, command, folderWith, newFolder } from '../support/command.ts';
import { editorFollowing } from '../support/editor.ts';
import { levelOf } from '../support/level-text.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const json = (path: string) => JSON.parse(read(path)) as Readonly<Record<string, unknown>>;

/** The file of a level as these flags make it. */
async function made(...flags: readonly string[]): Promise<string> {
  const path = join(newFolder(), 'mine.json');
  const { exit, err } = await command('new', path, ...flags);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return path;
}

type Outcomes = Readonly<Record<'blocking' | 'house' | 'best', Outcome & { readonly proven?: boolean }>>;

const SIZES = [
  ['one thing for one guest', '--orders', '1'],
  ['as usual'],
  ['more for one guest', '--cooks', 'soup,rice', '--hands', 'salad,fried egg', '--orders', '1'],
];

describe.each(GOALS)('with the goal %s', (goal) => {
  test.each(SIZES)(
    'a new level, %s, passes every check, and working meanwhile beats staring',
    async (_size, ...flags) => {
      const { exit, out } = await command('check', '--strict', '--json', await made('--goal', goal, ...flags));
      expect(exit).toBe(0);
      const [{ parts }] = JSON.parse(out) as [{ readonly parts: readonly [Outcomes] }];
      const { blocking, house, best } = parts[0];
      expect(best.proven).toBe(true);
      for (const outcome of [house, best]) {
        expect(compareByGoal(goal, outcome, blocking)).toBeLessThan(0);
        expect(outcome[goal]).not.toBe(blocking[goal]);
      }
    },
  );
});

test('what the author wishes stands in the file', async () => {
  const flags = ['--title', 'My day', '--cooks', 'fried rice', '--hands', 'tea', '--orders', '3'];
  const { title, parts } = levelOf(read(await made(...flags)));
  expect(title).toBe('My day');
  expect(parts[0]?.spec).toMatchObject({
    dishes: { menu: { steps: { 'fried-rice': { at: 'stove' }, tea: {}, serve: { after: ['fried-rice', 'tea'] } } } },
    orders: [{}, {}, {}],
  });
});

test('it says what comes next', async () => {
  const path = join(newFolder(), 'mine.json');
  const { out } = await command('new', path);
  for (const next of [`awaiter check ${path}`, `awaiter play ${path} --watch`, 'README.md'])
    expect(out).toContain(next);
});

test('what comes next can be pasted into a shell, also where the name has spaces', async () => {
  const path = join(newFolder(), 'my soup.json');
  expect((await command('new', path)).out).toContain(`awaiter check '${path}' `);
});

test('a file without an ending gets that of a level, and a folder that is not there is made', async () => {
  const folder = newFolder();
  expect((await command('new', join(folder, 'pack', 'one', 'mine'))).exit).toBe(0);
  expect(existsSync(join(folder, 'pack', 'one', 'mine.json'))).toBe(true);
});

describe('the schema for editors', () => {
  test('is put beside the level, which names it', async () => {
    const folder = newFolder();
    await command('new', join(folder, 'mine.json'));
    const address = String(json(join(folder, 'mine.json')).$schema);
    expect(json(join(folder, address))).toEqual(levelJsonSchema());
  });

  test('is found by an editor that opens the level', async () => {
    const path = await made();
    const editor = editorFollowing(path);
    expect(await editor.faults(read(path))).toEqual([]);
    expect(await editor.faults(read(path).replace('"finish"', '"fast"'))).toMatchObject([{ at: '"fast"' }]);
    expect(await editor.offers(read(path).replace('"stove": {}', '"stove": { | }'))).toContain('slots');
  });

  test('is not put there again for the next level, nor in a folder of the same pack', async () => {
    const folder = newFolder();
    for (const name of ['a.json', 'b.json', 'one/c.json']) await command('new', join(folder, name));
    expect(
      readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('schema.json')),
    ).toHaveLength(1);
    expect(json(join(folder, 'one', 'c.json')).$schema).toBe('../awaiter-schema.json');
  });

  test('is that of the campaign for a level of the campaign', async () => {
    const folder = folderWith({ 'schema.json': levelJsonSchema() });
    await command('new', join(folder, 'mine.json'));
    expect(json(join(folder, 'mine.json')).$schema).toBe('./schema.json');
  });

  test('somebody else’s is left alone', async () => {
    const folder = folderWith({ 'schema.json': { title: 'Of something else' } });
    await command('new', join(folder, 'mine.json'));
    expect(json(join(folder, 'mine.json')).$schema).toBe('./awaiter-schema.json');
    expect(json(join(folder, 'schema.json'))).toEqual({ title: 'Of something else' });
  });
});

describe('nothing is written', () => {
  const attempt = async (...args: readonly string[]) => {
    const folder = newFolder();
    const answer = await command('new', ...args.map((arg) => arg.replace('FOLDER', folder)));
    expect(readdirSync(folder)).toEqual([]);
    return answer;
  };

  test('where the file is there already, which is left as it is', async () => {
    const folder = folderWith({ 'mine.json': BREAKFAST });
    const { exit, err } = await command('new', join(folder, 'mine.json'));
    expect({ exit, files: readdirSync(folder) }).toEqual({ exit: 2, files: ['mine.json'] });
    expect(err).toContain('is there already and was left as it is');
    expect(json(join(folder, 'mine.json'))).toEqual(BREAKFAST);
  });

  test('where nobody can be asked for the file', async () => {
    for (const args of [[], ['--yes']]) {
      const { exit, err } = await attempt(...args);
      expect({ exit, err }).toEqual({ exit: 2, err: expect.stringContaining('awaiter new FILE') });
    }
  });

  test.each([
    ['a name that is none', ['--cooks', '!']],
    ['more names than there is room for', ['--hands', 'a,b,c']],
    ['the same thing twice', ['--cooks', 'soup,soup']],
    ['what cooks and is made by hand', ['--cooks', 'soup', '--hands', 'soup']],
    ['the name of the last step', ['--hands', 'serve']],
    ['too many guests', ['--orders', '99']],
    ['a number that is none', ['--orders', 'two']],
    ['a goal that there is not', ['--goal', 'fast']],
    ['an empty title', ['--title', '']],
  ])('for %s', async (_, flags) => {
    const { exit, err } = await attempt('FOLDER/mine.json', ...flags);
    expect(exit).toBe(2);
    expect(err).toContain(flags.at(-2));
  });

  test.each(['awaiter.json', 'schema.json', 'awaiter-schema.json'])(
    'into %s, which is no level for anybody',
    async (name) => {
      const { exit, err } = await attempt(`FOLDER/${name}`);
      expect({ exit, err }).toEqual({ exit: 2, err: expect.stringContaining(name) });
    },
  );

  test('to standard output', async () => {
    expect((await attempt('-')).exit).toBe(2);
    expect(existsSync('awaiter-schema.json')).toBe(false);
  });

  test('where the folder cannot be', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    expect((await command('new', join(folder, 'file', 'mine.json'))).exit).toBe(2);
    expect(readdirSync(folder)).toEqual(['file']);
  });
});
