import type { IBufferCell, IBufferLine } from '@xterm/headless';
import { emulator } from '../support/emulator.ts';

/** A text and how it looks, as Ink’s `Text` takes it. */
interface Piece {
  readonly text: string;
  readonly color: string | undefined;
  readonly bold: boolean;
  readonly dimColor: boolean;
  readonly inverse: boolean;
}

/** Of each row its pieces. */
export type Screen = readonly (readonly Piece[])[];

const COLORS = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];

/**
 * The screens that a terminal of 80×24 shows, one after the other.
 * @param writes what is written until each of them
 */
export async function screensOf(writes: readonly string[]): Promise<readonly Screen[]> {
  const terminal = emulator(80, 24);
  const screens: Screen[] = [];
  for (const write of writes) {
    await new Promise<void>((resolve) => terminal.write(write, resolve));
    const { active } = terminal.buffer;
    screens.push(Array.from({ length: terminal.rows }, (_, y) => piecesOf(active.getLine(active.baseY + y))));
  }
  terminal.dispose();
  return screens;
}

function piecesOf(line: IBufferLine | undefined): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let x = 0; x < (line?.length ?? 0); x += 1) {
    const cell = line?.getCell(x);
    if (cell === undefined || cell.getWidth() === 0) continue;
    const text = cell.getChars() || ' ';
    const last = pieces.at(-1);
    const look = lookOf(cell);
    if (last !== undefined && JSON.stringify({ ...last, text: '' }) === JSON.stringify({ text: '', ...look }))
      pieces[pieces.length - 1] = { ...last, text: last.text + text };
    else pieces.push({ text, ...look });
  }
  return pieces;
}

const lookOf = (cell: IBufferCell): Omit<Piece, 'text'> => ({
  color: cell.isFgPalette() ? COLORS[cell.getFgColor()] : undefined,
  bold: cell.isBold() !== 0,
  dimColor: cell.isDim() !== 0,
  inverse: cell.isInverse() !== 0,
});
