import { expect, test } from 'vitest';
import { differences, readRun } from '../../src/cards/index.ts';
import { LINE, MINUTE, MINUTE_END } from '../../src/cards/marks.ts';

const minute = (number: number): string => `${MINUTE}${number}${MINUTE_END}`;
/** As a program writes it: which line printed which text. */
const printed = (...lines: readonly (readonly [number, string])[]) => {
  const stdout = lines.map(([line, text]) => `${LINE}${line}${LINE}${text}\n`).join('');
  return readRun('javascript', { stdout, stderr: '', exit: 0, stopped: null }).printed;
};

const RUN = printed([1, 'egg (4)'], [3, `done at ${minute(20)} of ${minute(30)}`]);
const recorded = (prints: readonly string[], from: readonly number[] = [1, 3]) => ({ prints, from });

test('what is recorded to the letter is no difference', () => {
  expect(differences(recorded(['egg (4)', 'done at 20 of 30']), RUN, 'exact')).toEqual([]);
});

test('minutes may be any whole number where they are not held against the clock', () => {
  const other = recorded(['egg (4)', 'done at 21 of 4']);
  expect(differences(other, RUN, 'any')).toEqual([]);
  expect(differences(other, RUN, 'exact')).toMatchObject([{ position: 2, what: 'minutes' }]);
});

test.each(['egg (5)', 'egg 4', 'egg (4) ', ''])(
  'another text is a difference even where minutes may be any: "%s"',
  (text) => {
    expect(differences(recorded([text, 'done at 20 of 30']), RUN, 'any')).toEqual([
      { position: 1, what: 'text', recorded: { text, line: 1 }, printed: { text: 'egg (4)', line: 1 } },
    ]);
  },
);

test('the line that printed counts', () => {
  const other = recorded(['egg (4)', 'done at 20 of 30'], [1, 2]);
  expect(differences(other, RUN, 'any')).toMatchObject([{ position: 2, what: 'line', recorded: { line: 2 } }]);
});

test('what is missing and what is too much is told as nothing', () => {
  const short = differences(recorded(['egg (4)'], [1]), RUN, 'any');
  expect(short).toMatchObject([{ position: 2, recorded: null, printed: { line: 3 } }]);
  const long = differences(recorded(['egg (4)', 'done at 20 of 30', 'end'], [1, 3, 4]), RUN, 'any');
  expect(long).toMatchObject([{ position: 3, recorded: { text: 'end', line: 4 }, printed: null }]);
});
