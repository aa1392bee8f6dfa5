import { expect, test } from 'vitest';
import { problemOf, readText } from '../../src/cli/io.ts';
import { MOST_BYTES } from '../../src/levels/index.ts';
import { child, fileWith, newFolder } from '../support/command.ts';

const codeOf = async (path: string): Promise<string | null> => {
  const text = await readText(path);
  return text.ok ? null : text.error.code;
};

test('a file is read as it is, a byte order mark left out', async () => {
  expect(await readText(fileWith('\uFEFFgrüße ☕'))).toEqual({ ok: true, value: 'grüße ☕' });
});

test('a file that is not there, below a file, or a folder is told apart', async () => {
  expect(await codeOf('nowhere.json')).toBe('no-such-file');
  expect(await codeOf(`${fileWith('x')}/y`)).toBe('no-such-file');
  expect(await codeOf(newFolder())).toBe('not-a-file');
});

test('1 MiB is read, a byte more is refused', async () => {
  expect(await codeOf(fileWith(' '.repeat(MOST_BYTES)))).toBe(null);
  expect(await codeOf(fileWith(' '.repeat(MOST_BYTES + 1)))).toBe('too-large');
});

test('a device that never ends is given up after 1 MiB', async () => {
  expect(await codeOf('/dev/zero')).toBe('too-large');
});

test.each([
  ['zero bytes', Buffer.from([0x5b, 0x00, 0x5d])],
  ['what is not UTF-8', Buffer.from([0x5b, 0xff, 0x5d])],
])('%s are no text', async (_, content) => {
  expect(await codeOf(fileWith(content))).toBe('not-text');
});

test('a file that may not be read says so', () => {
  expect(problemOf(Object.assign(new Error('denied'), { code: 'EACCES' }), 'mine.json')).toMatchObject({
    code: 'not-readable',
    message: expect.stringContaining('"mine.json" may not be read by you'),
  });
});

test('what is no answer of the file system is a bug, and thrown', () => {
  expect(() => problemOf(new Error('oops'), 'x')).toThrow('oops');
});

test('too much on standard input is refused as a file is', async () => {
  const { exit, err } = await child(['compare', '-'], { input: ' '.repeat(MOST_BYTES + 1) });
  expect(exit).toBe(2);
  expect(err).toContain('standard input is larger than 1 MiB');
});
