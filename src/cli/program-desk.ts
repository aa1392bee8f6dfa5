import type { ProgramDesk } from '../model/program.ts';

/** Where learners' programs are written and run. */
export const programDesk = (): ProgramDesk => ({
  open: () => Promise.resolve({ file: '', problem: null }),
  run: () =>
    Promise.resolve({
      ...{ plan: [], lines: [], printed: [], excerpt: [] },
      fault: { code: 'not-readable', message: 'Programs cannot be run yet.', minute: null, place: null },
    }),
  watch: () => () => {},
});
