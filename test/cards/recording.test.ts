import { expect, test } from 'vitest';
import { withRecord } from '../../src/cards/index.ts';

const PATH = ['cards', 0, 'python'];
const WELL = { exit: 0, dies: null };
const level = (...lines: readonly string[]): string =>
  ['{', '  "cards": [', '    {', '      "python": {', ...lines, '      }', '    }', '  ]', '}', ''].join('\n');

test('short lists stand in one line; all else stays as its author wrote it', () => {
  const before = level('        "lines":   ["print(1)"],', '        "prints": [],', '        "from": []');
  const after = level('        "lines":   ["print(1)"],', '        "prints": ["1", "2"],', '        "from": [1, 1]');
  expect(withRecord(before, PATH, { prints: ['1', '2'], from: [1, 1], ...WELL })).toBe(after);
});

test('a list that is too long for a line of 120 columns has an item a line', () => {
  const text = 'x'.repeat(40);
  const before = level('        "lines": ["print(1)"],', '        "prints": ["old"],', '        "from": [9]');
  const prints = [text, text, text];
  const long = [
    '        "prints": [',
    ...prints.map((one, at) => `          "${one}"${at < 2 ? ',' : ''}`),
    '        ],',
  ];
  const after = level('        "lines": ["print(1)"],', ...long, '        "from": [1, 1, 1]');
  expect(withRecord(before, PATH, { prints, from: [1, 1, 1], ...WELL })).toBe(after);
});

test('lists that are not there are added', () => {
  const after = withRecord(level('        "lines": ["print(1)"]'), PATH, { prints: ['1'], from: [1], ...WELL });
  expect(after).toBe(level('        "lines": ["print(1)"],', '        "prints": ["1"],', '        "from": [1]'));
});

test('a program in one line gets them in that line', () => {
  const before = '{ "cards": [{ "python": { "lines": ["print(1)"] } }] }';
  const after = '{ "cards": [{ "python": { "lines": ["print(1)"], "prints": ["1"], "from": [1] } }] }';
  expect(withRecord(before, PATH, { prints: ['1'], from: [1], ...WELL })).toBe(after);
});

const DEAD = '{ "lines": ["exit(3)"], "prints": [], "from": [], "exit": 1, "dies": "Gone: 1" }';
const end = (exit: number, dies: string | null) => ({ prints: [], from: [], exit, dies });

test('how a program ends is added, replaced, and taken away where it ends well', () => {
  const before = DEAD.replace(/, "exit".*(?= \})/u, '');
  expect(withRecord(before, [], end(0, null))).toBe(before);
  expect(withRecord(before, [], end(1, 'Gone: 1'))).toBe(DEAD);
  expect(withRecord(DEAD, [], end(13, null))).toBe(DEAD.replace('1, "dies": "Gone: 1"', '13'));
  expect(withRecord(DEAD, [], end(0, null))).toBe(before);
});
