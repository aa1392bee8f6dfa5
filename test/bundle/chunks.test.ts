import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { BUNDLE } from '../support/terminal.ts';

const FOLDER = dirname(BUNDLE);
/** Only the rush says so: see `src/rush/rush.ts`. */
const RUSH = 'a rush in which nothing will ever happen';

const chunks = readdirSync(FOLDER).filter((file) => file.endsWith('.js'));
const has = (file: string, text: string): boolean => readFileSync(join(FOLDER, file), 'utf8').includes(text);

test('whoever opens the game does not load the big rush with it: that would take a sixth of the time longer', () => {
  const withRush = chunks.filter((file) => has(file, RUSH));
  expect(withRush).not.toEqual([]);
  for (const name of ['play', 'shifts', 'screens', 'commands', 'list', 'simulate']) {
    const [file = '', ...others] = chunks.filter((one) => new RegExp(`^${name}-[\\w-]+\\.js$`, 'u').test(one));
    expect(others).toEqual([]);
    expect(has(file, RUSH), file).toBe(false);
  }
});
