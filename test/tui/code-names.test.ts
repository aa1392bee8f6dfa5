import { expect, test } from 'vitest';
import type { Language } from '../../src/model/lesson.ts';
import { namesUsed } from '../../src/tui/lines/program-lines.ts';
import { MESSAGES } from '../../src/words/messages.ts';

const { mins, hold, at } = MESSAGES.code.names;

test.each<[Language, string, readonly string[]]>([
  ['javascript', 'await mins(3); hold(2); say(at());', [mins, hold, at]],
  ['javascript', `say(\`\${at()}\`);`, [at]],
  ['javascript', 'prices.at(0); grip.hold(1); admins(3);', []],
  ['javascript', "say('mins(3)'); // hold(3)", []],
  ['javascript', 'const at = () => 3; at();', []],
  ['javascript', 'function hold(m) {} hold(3);', []],
  ['python', "print(f'{at()}'); await mins(1)", [mins, at]],
  ['python', 'def hold(m): pass', []],
  ['python', 'mins = 3', []],
  ['python', 'if at() == 3: hold(1)', [hold, at]],
])('names are explained that a program uses and does not declare, %s: %s', (language, code, names) => {
  expect(namesUsed({ lines: [code] }, language)).toEqual(names);
});
