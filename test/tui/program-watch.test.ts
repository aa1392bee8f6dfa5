import { expect, test } from 'vitest';
import { draftOf, type ProgramNews, ProgramWatch } from '../../src/tui/program-watch.ts';
import { TEA } from './support/asked.ts';
import { type FakeDesk, fakeDesk } from './support/desk.ts';
import { AT_ONCE, IN_A_ROW, WRITTEN_TEA } from './support/reports.ts';

/** A watched program, with the names of all that was told of it. */
function watched(desk: FakeDesk): { readonly watch: ProgramWatch; readonly told: readonly string[] } {
  const draft = draftOf(WRITTEN_TEA);
  if (draft === null) throw new Error('nothing to write');
  const told: string[] = [];
  const onNews = (news: ProgramNews): unknown => told.push(news.type);
  return { watch: new ProgramWatch(desk, draft, onNews), told };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('a level without something to write has no draft', () => {
  expect(draftOf(TEA)).toBeNull();
});

test('it is opened, then run; every save runs it again', async () => {
  const desk = fakeDesk(IN_A_ROW);
  const { told } = watched(desk);
  await settled();
  desk.save(AT_ONCE);
  await settled();
  expect(told).toEqual(['opened', 'runs', 'ran', 'runs', 'ran']);
});

test('what a run that was overtaken comes to is not told', async () => {
  const desk = fakeDesk(null);
  const { told } = watched(desk);
  await settled();
  // The first of these two saves has its result already, and nobody has heard of it yet.
  desk.save(IN_A_ROW);
  desk.save(AT_ONCE);
  await settled();
  expect(told).toEqual(['opened', 'runs', 'runs', 'runs', 'ran']);
});

test('who closes it while the file is being opened hears nothing more', async () => {
  const desk = fakeDesk(IN_A_ROW);
  const { watch, told } = watched(desk);
  watch.close();
  await settled();
  expect(told).toEqual([]);
  expect(desk.isWatched()).toBe(false);
});

test('a file that is being opened is not opened twice', async () => {
  const desk = fakeDesk(IN_A_ROW);
  const { watch } = watched(desk);
  watch.again();
  await settled();
  expect(desk.opened).toHaveLength(1);
});
