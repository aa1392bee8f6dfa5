import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { command } from '../support/command.ts';

const FOLDER = fileURLToPath(new URL('../broken', import.meta.url));

/** Where an author has to look, and the code, for each file: all are the same level, with one thing wrong. */
const BROKEN: Readonly<Record<string, string>> = {
  'comma-at-the-end': '16:1 syntax',
  comment: '2:3 syntax',
  'single-quotes': '2:12 syntax',
  'comma-missing': '3:3 syntax',
  'text-not-closed': '2:12 syntax',
  'brace-not-closed': '16:1 syntax',
  empty: '1:1 syntax',
  'word-without-quotes': '15:11 syntax',
  'too-deep': '4:44 too-deep',
  'key-twice': '8:61 duplicate-key',
  'key-of-the-language': '4:17 reserved-key',
  'key-misspelt': '4:28 unknown-key',
  'key-not-ours': '15:3 unknown-key',
  'kitchen-beside-parts': '4:3 unknown-key',
  'goal-missing': '1:1 missing-key',
  'minutes-missing': '9:18 missing-key',
  'number-in-quotes': '8:45 wrong-type',
  'half-a-minute': '9:31 wrong-type',
  'story-no-list': '3:12 wrong-type',
  'goal-unknown': '15:11 wrong-value',
  'never-misspelt': '8:45 wrong-value',
  'minutes-below-zero': '8:45 out-of-range',
  'burns-at-once': '8:58 out-of-range',
  'slots-without-end': '4:37 out-of-range',
  'hands-on-in-no-time': '10:20 out-of-range',
  'nobody-comes': '14:13 wrong-size',
  'story-too-long': '3:12 wrong-size',
  'name-with-a-space': '8:9 wrong-name',
  'station-unknown': '8:25 unknown-name',
  'step-unknown': '10:52 unknown-name',
  'dish-unknown': '14:24 unknown-name',
  'tool-unknown': '8:71 unknown-name',
  circle: '8:61 cycle',
  'burns-in-the-hands': '10:34 misplaced-key',
  'briefing-of-a-stove': '4:40 misplaced-key',
  'name-twice': '10:9 same-name',
  'fact-unknown': '3:47 unknown-fact',
  'place-unknown': '15:41 unknown-place',
  'answer-too-short': '18:25 wrong-count',
  'plan-not-possible': '15:50 illegal-plan',
  'guest-without-patience': '14:14 order-never-served',
  'two-guests-at-once': '15:3 no-plan-passes',
  'soup-never-done': '8:34 step-never-ends',
  'two-ladles-of-one': '9:9 step-never-begins',
  'no-egg-ever': '10:9 step-never-begins',
  'choice-of-nothing': '11:44 choice-never-ends',
  'grill-unused': '4:42 unused-name',
  'dish-not-ordered': '6:5 unused-name',
  'nobody-to-help': '9:46 no-helper',
  'number-typed': '15:3 typed-number',
  'fact-without-value': '15:3 brace-without-value',
  'no-answer-right': '15:3 no-right-answer',
};

interface Told {
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly severity?: string;
}

interface Checked {
  readonly file: string;
  readonly errors: readonly Told[];
  readonly findings: readonly Told[];
}

test('every broken file has its line here, and every line its file', () => {
  const names = readdirSync(FOLDER).map((file) => basename(file, '.json'));
  expect(names.toSorted()).toEqual(Object.keys(BROKEN).toSorted());
});

test('of each broken file exactly what is broken is told, where it is, with its code', async () => {
  const { out } = await command('check', FOLDER, '--json');
  const told = (JSON.parse(out) as readonly Checked[]).map(({ file, errors, findings }) => {
    const meant = [...errors, ...findings.filter(({ severity }) => severity !== 'note')];
    return [basename(file, '.json'), meant.map(({ line, column, code }) => `${line}:${column} ${code}`).join(', ')];
  });
  expect(Object.fromEntries(told)).toEqual(BROKEN);
});
