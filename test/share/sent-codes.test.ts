import { expect, test } from 'vitest';
import { codeOf, readCode } from '../../src/share/index.ts';
import { levelOf, levelText } from '../support/level-text.ts';

const TEXT = levelText();
const [part] = levelOf(TEXT).parts;
if (part === undefined) throw new Error('a level without a kitchen');
const PLAN = ['start 1.pie', 'do 1.chop', 'wait', 'collect 1.pie', 'do 1.serve'];
const CODE = String(codeOf({ id: 'lunch', part, plan: PLAN, level: TEXT }));

const lines = (size: number): readonly string[] => CODE.match(new RegExp(`.{1,${size}}`, 'gu')) ?? [];

test.each([
  ['words around it', `Look: awaiter replay ${CODE} (mine)`],
  ['a link around it', `https://example.org/?shift=${CODE}#top`],
  ['lines', lines(60).join('\n')],
  [
    'quoted lines',
    lines(60)
      .map((one) => `> ${one}`)
      .join('\r\n'),
  ],
  [
    'lines that are quoted twice',
    lines(60)
      .map((one) => `> > ${one}`)
      .join('\n'),
  ],
  [
    'lines behind bars',
    lines(60)
      .map((one) => `| ${one}`)
      .join('\n'),
  ],
  ['lines as mail programs break them', lines(75).join('=\r\n')],
  ['lines as shells break them', lines(75).join('\\\n')],
  ['signs that nobody sees', lines(30).join('\u200b')],
  ['a word that ends like a beginning', `my draw2-day was ${CODE}`],
  ['a beginning alone before it', `A code begins with aw1- as you know.\n${CODE}`],
  ['a code that was cut before it', `${CODE.slice(0, 40)}.\n${CODE}`],
])('a code is read with %s', (_, text) => {
  expect(readCode(text)).toEqual({
    ok: true,
    value: { hash: part.hash, id: 'lunch', moves: expect.any(Array), level: expect.any(String) },
  });
});

test('where no code is whole, it is told of the one of which there is most', () => {
  const cut = CODE.slice(0, -3);
  const read = readCode(`A code begins with aw1- as you know.\n${cut}.`);
  expect(read).toEqual({ ok: false, error: { code: 'cut-short', has: cut.length, needs: CODE.length } });
});
