import { expect, test } from 'vitest';
import { WHOLE_FILE_CODES } from '../../src/cli/level-faults.ts';
import { FAULT_CODES } from '../../src/levels/fault.ts';
import { FINDING_CODES } from '../../src/levels/finding.ts';
import { GUIDE } from '../support/level-guide.ts';

test('the guide explains every code that check tells, each once, and no other', () => {
  const section = GUIDE.slice(GUIDE.indexOf('\n## Check\n')).split(/\n## (?!Check)/u)[0] ?? '';
  const cells = section.split('\n').flatMap((line) => /^\| (?<codes>`[^|]*) \|/u.exec(line)?.groups?.codes ?? []);
  const explained = cells.flatMap((cell) =>
    [...cell.matchAll(/`(?<code>[\w-]+)`/gu)].map(({ groups }) => groups?.code),
  );
  expect(explained.toSorted()).toEqual([...FAULT_CODES, ...WHOLE_FILE_CODES, ...FINDING_CODES].toSorted());
});
