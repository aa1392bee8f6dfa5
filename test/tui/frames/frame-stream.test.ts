import { EventEmitter } from 'node:events';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameStream, type Shown } from '../../../src/tui/frames/frame-stream.ts';
import { FIXED } from '../../support/arbitrary-shift.ts';
import { cellsOf, emulator } from '../../support/emulator.ts';

const HOLD = '\u001b[?2026h';
const SHOW = '\u001b[?2026l';
const ENTER = '\u001b[?1049h';
const eraseLines = (count: number): string => `${'\u001b[2K\u001b[1A'.repeat(count - 1)}\u001b[2K\u001b[G`;

/** A terminal that notes what is written to it. */
function noting(columns: number, rows: number, shown: Shown | null = null) {
  const written: string[] = [];
  const terminal = Object.assign(new EventEmitter(), {
    ...{ columns, rows, isTTY: true },
    write: (text: string) => written.push(text) > 0,
  });
  const stream = frameStream(terminal as unknown as NodeJS.WriteStream, shown);
  const taken = (): string => written.splice(0).join('');
  const resize = (to: { columns: number; rows: number }): void => {
    Object.assign(terminal, to);
    terminal.emit('resize');
  };
  return { stream, taken, resize };
}

const style = fc.constantFrom('', ...['1', '2', '22', '36', '39', '33', '0'].map((code) => `\u001b[${code}m`));
const piece = fc.tuple(style, fc.constantFrom('a', 'bb', ' ', '    ', '│', '█░', '⠹', '🍳', '好', 'é'));
/** A line that fits, as Ink writes it: it ends in the terminal's own style. */
const lineOf = (columns: number) =>
  fc
    .array(piece, { maxLength: Math.floor(columns / 4) })
    .map((pieces) => `${pieces.flat().join('').trimEnd()}\u001b[0m`);
const SIZES = [
  { columns: 40, rows: 6 },
  { columns: 24, rows: 9 },
];
const frames = fc.array(
  fc.constantFrom(...SIZES).chain((size) =>
    fc.record({
      size: fc.constant(size),
      lines: fc.array(lineOf(size.columns), { minLength: size.rows, maxLength: size.rows }),
    }),
  ),
  { minLength: 2, maxLength: 12 },
);

const drawn = (terminal: ReturnType<typeof emulator>, text: string): Promise<void> =>
  new Promise((resolve) => terminal.write(text.replaceAll('\n', '\r\n'), resolve));

test('after any frames, with resizes between them, the screen is that of the last frame written as a whole', async () => {
  await fc.assert(
    fc.asyncProperty(frames, async (all) => {
      const first = SIZES[0] as (typeof SIZES)[number];
      const { stream, taken, resize } = noting(first.columns, first.rows);
      const screen = emulator(first.columns, first.rows);
      let before = first;
      stream.write(ENTER);
      for (const { size, lines } of all) {
        if (size !== before) {
          await drawn(screen, taken());
          screen.resize(size.columns, size.rows);
          resize(size);
        }
        stream.write(HOLD);
        stream.write(eraseLines(before.rows) + lines.join('\n'));
        stream.write(SHOW);
        before = size;
      }
      await drawn(screen, taken());
      const whole = emulator(before.columns, before.rows);
      await drawn(whole, `${ENTER}\u001b[H${all.at(-1)?.lines.join('\n')}`);
      expect(cellsOf(screen)).toEqual(cellsOf(whole));
      screen.dispose();
      whole.dispose();
    }),
    { ...FIXED, numRuns: 30 },
  );
});

test('of a frame only what has changed is written, and nothing of one that is the same', () => {
  const { stream, taken } = noting(40, 2);
  stream.write(ENTER);
  stream.write('minute 1 of 20\n\u001b[36m███\u001b[39m');
  taken();
  stream.write(`${eraseLines(2)}minute 2 of 20\n\u001b[36m███\u001b[39m`);
  expect(taken()).toBe('\u001b[1;8H2');
  for (const text of [HOLD, `${eraseLines(2)}minute 2 of 20\n\u001b[36m███\u001b[39m`, SHOW]) stream.write(text);
  expect(taken()).toBe('');
});

test('the first frame is written over a title that is there already, and the screen is not entered again', () => {
  const shown = { columns: 40, rows: 2, text: 'Awaiter\n' };
  const { stream, taken } = noting(40, 2, shown);
  stream.write(ENTER);
  expect(taken()).toBe('');
  stream.write('Await it\nL01');
  expect(taken()).toBe('\u001b[1;6H it\u001b[2;1HL01');
});

test('a title of another size is wiped away', () => {
  const { stream, taken } = noting(40, 2, { columns: 30, rows: 2, text: 'Awaiter\n' });
  stream.write('one\ntwo');
  expect(taken()).toBe('\u001b[H\u001b[J\u001b[1;1Hone\u001b[2;1Htwo');
});

test('what is no frame goes through as it is, from the last row on, and the next frame is whole', () => {
  const { stream, taken } = noting(40, 2);
  stream.write(ENTER);
  stream.write('one\ntwo');
  taken();
  stream.write('told');
  expect(taken()).toBe('\u001b[2;1Htold');
  stream.write('one\ntwo');
  expect(taken()).toContain('\u001b[H\u001b[J');
});

test('a bell and a hidden cursor change nothing of what is known', () => {
  const { stream, taken } = noting(40, 2);
  stream.write(ENTER);
  stream.write('one\ntwo');
  stream.write('\u0007');
  stream.write('\u001b[?25l');
  taken();
  stream.write('one\ntwp');
  expect(taken()).toBe('\u001b[2;3Hp');
});

test('whoever waits until it is written is told', async () => {
  const terminal = Object.assign(new EventEmitter(), {
    columns: 40,
    rows: 2,
    write: (_: string, told: () => void) => told(),
  });
  const stream = frameStream(terminal as unknown as NodeJS.WriteStream, null);
  await new Promise<void>((resolve) => stream.write('', () => resolve()));
});
