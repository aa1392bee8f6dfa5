import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchFile, watchFolder } from '../../src/cli/io-watch.ts';
import { fileWith, newFolder } from '../support/command.ts';

/** A folder with a level in it, and what waits until it is heard that something has changed there. */
function watched(kind: 'file' | 'folder', put: (file: string) => void) {
  const folder = join(newFolder(), 'levels');
  const file = join(folder, 'mine.json');
  mkdirSync(folder);
  put(file);
  const heard = vi.fn();
  onTestFinished(kind === 'file' ? watchFile(file, heard) : watchFolder(folder, heard));
  const hears = async (): Promise<void> => {
    await vi.waitFor(() => expect(heard).toHaveBeenCalled(), { timeout: 5000 });
    heard.mockClear();
  };
  return { folder, file, hears };
}

const KINDS = ['file', 'folder'] as const;
const write = (file: string): void => writeFileSync(file, '{}');

test.each(KINDS)('who watches a %s hears of a save behind a link', async (kind) => {
  const target = fileWith('{}', 'target.json');
  const { file, hears } = watched(kind, (link) => symlinkSync(target, link));
  writeFileSync(target, '{ }');
  await hears();
  renameSync(fileWith('{  }', basename(target)), target);
  await hears();
  renameSync(fileWith('{   }'), file);
  await hears();
});

test('who watches a file hears of saves in a folder that has come in the place of its own', async () => {
  const { folder, file, hears } = watched('file', write);
  renameSync(folder, `${folder}2`);
  await hears();
  mkdirSync(folder);
  write(file);
  await hears();
  writeFileSync(file, '{ }');
  await hears();
});

test('who watches a folder hears of another one in its place', async () => {
  const { folder, hears } = watched('folder', write);
  renameSync(folder, `${folder}2`);
  mkdirSync(folder);
  await hears();
});
