import type { ExportShift, ProgramDesk } from '../model/program.ts';
import { watchFile } from './io-watch.ts';
import { once } from './once.ts';
import type { NamedFile } from './program-desk.ts';

/*
 * What players of a shift may ask for, but need not: it is loaded when they do.
 */

export function programsWhenAsked(named: NamedFile | null): ProgramDesk {
  const desk = once(async () => (await import('./program-desk.ts')).programDesk(named));
  return {
    open: async (...asked) => (await desk()).open(...asked),
    holdsStarter: async (file) => (await desk()).holdsStarter(file),
    run: async (...asked) => (await desk()).run(...asked),
    watch: watchFile,
  };
}

export const exportWhenAsked: ExportShift = async (shift) => (await import('./export-desk.ts')).exportDesk()(shift);
