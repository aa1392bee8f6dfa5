import { expect, test } from 'vitest';
import { faultsIn, placeOf } from '../support/level-text.ts';

test.each([
  ['a comma too many', '{\n  "title": "a",\n}', '}', 'comma'],
  ['a comma too few', '{\n  "title": "a"\n  "goal": "finish"\n}', '"goal"', 'a comma'],
  ['a colon too few', '{\n  "title" "a"\n}', '"a"', 'a colon'],
  ['a comment', '{\n  // hello\n  "title": "a"\n}', '//', 'no comment'],
  ['single quotes', "{\n  'title': 1\n}", "'title'", 'double quotes'],
  ['a key without quotes', '{\n  title: 1\n}', 'title', 'double quotes'],
  ['a text that does not end', '{\n  "title": "a\n}', '"a', 'double quote'],
  ['an unknown word', '{\n  "title": yes\n}', 'yes', 'a value'],
  ['something after the end', '{\n}\n{', '{', 'nothing more'],
])('%s is told where it stands', (_, text, piece, expected) => {
  const [fault] = faultsIn(text);
  const place = expected === 'nothing more' ? { line: 3, column: 1 } : placeOf(text, piece);
  expect(fault).toMatchObject(place);
  expect(`${fault?.message} ${fault?.hint}`).toContain(expected);
});

test('an empty file is told as one', () => {
  expect(faultsIn('')).toEqual([
    { line: 1, column: 1, code: 'syntax', message: expect.stringContaining('end of the file'), hint: null },
  ]);
});

test('every line with a mistake is told, and each line once', () => {
  const lines = faultsIn('{\n  "a": yes,\n  "b": no,\n  "c": 1\n}').map(({ line }) => line);
  expect(lines).toEqual([2, 3]);
});

test.each(['[]', 'null', '7', '"level"'])('%s is no level', (text) => {
  expect(faultsIn(text)).toEqual([expect.objectContaining({ message: expect.stringContaining('expected an object') })]);
});

test('lines are counted as editors do, whatever ends them', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    expect(faultsIn(['{', '"a": 1,', '  }'].join(end))[0]).toMatchObject({ line: 3, column: 3 });
  }
});
