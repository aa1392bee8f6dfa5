import { expect, test, vi } from 'vitest';
import { isAllWritten, shellPrinter } from '../../src/cli/io-print.ts';

/** A pipe that takes so many bytes, and no more before somebody reads. */
let room = 0;
vi.mock('node:fs', async (importOriginal) => ({
  ...(await importOriginal<typeof import('node:fs')>()),
  writeSync: (_: number, data: Buffer) => {
    if (room === 0) throw Object.assign(new Error('again'), { code: 'EAGAIN' });
    const taken = Math.min(room, data.length);
    room -= taken;
    return taken;
  },
}));

test('what a full pipe does not take is left to a stream, and the process knows that it is not written', () => {
  const late: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((data) => late.push(String(data)) > 0);
  room = 100;
  shellPrinter.out('at once');
  expect(isAllWritten()).toBe(true);
  room = 3;
  shellPrinter.out('too much');
  expect(isAllWritten()).toBe(false);
  expect(late).toEqual([' much\n']);
});
