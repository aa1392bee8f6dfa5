import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { child } from '../support/command.ts';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

test.each(['--version', '-V'])('%s prints the version of package.json and nothing else', async (option) => {
  const { exit, out, err } = await child([option]);
  expect({ exit, out, err }).toEqual({ exit: 0, out: `${manifest.version}\n`, err: '' });
});
