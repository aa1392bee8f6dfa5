import { join } from 'node:path';
import { expect, test } from 'vitest';
import { progressStore } from '../../src/cli/io-progress.ts';
import type { Deed } from '../../src/model/progress.ts';
import { newFolder } from '../support/command.ts';

test('what one game does in quick succession is kept in the order in which it was done', async () => {
  const store = progressStore(Promise.resolve(join(newFolder(), 'progress.json')));
  const answers = Array.from({ length: 12 }, (_, answer): Deed => {
    return { type: 'answer', hash: 'q', variant: false, answer, confidence: null, right: false };
  });
  await Promise.all(answers.map((deed) => store.record(deed)));
  expect((await store.load()).progress.questions.q?.answer).toBe(11);
});
