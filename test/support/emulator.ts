import { createRequire } from 'node:module';
import type { Unicode11Addon as Unicode11AddonClass } from '@xterm/addon-unicode11';
import type { Terminal } from '@xterm/headless';

// Both ship as CommonJS without named exports that Node could see.
const require = createRequire(import.meta.url);
const { Terminal: TerminalClass } = require('@xterm/headless') as { Terminal: typeof Terminal };
const { Unicode11Addon } = require('@xterm/addon-unicode11') as { Unicode11Addon: typeof Unicode11AddonClass };

/** A terminal emulator without a window. */
export function emulator(columns: number, rows: number): Terminal {
  const terminal = new TerminalClass({ cols: columns, rows, allowProposedApi: true });
  terminal.loadAddon(new Unicode11Addon() as never);
  terminal.unicode.activeVersion = '11';
  return terminal;
}

/** Every cell of its screen with what it looks like, a line for each row. Blank cells at the end of a row are left out. */
export function cellsOf(terminal: Terminal): readonly string[] {
  const { active } = terminal.buffer;
  return Array.from({ length: terminal.rows }, (_, y) => {
    const line = active.getLine(active.baseY + y);
    const cells = Array.from({ length: terminal.cols }, (_, x) => {
      const cell = line?.getCell(x);
      if (cell === undefined) return '';
      const style = [cell.getFgColor(), cell.isBold(), cell.isDim(), cell.isUnderline(), cell.getBgColor()];
      return `${cell.getChars() || ' '}${style.every((one) => one === 0 || one === -1) ? '' : style}`;
    });
    return cells.join('|').replace(/(?:\|? )+$/u, '');
  });
}
