import { CODE_VERSION, type CodeFault } from '../share/index.ts';
import type { Problem } from './problem.ts';

/** What is wrong with a code, and what to do about it. */
export const codeProblem = (fault: CodeFault): Problem => ({
  code: 'bad-code',
  message: messageOf(fault),
  details: { fault: fault.code },
});

function messageOf(fault: CodeFault): string {
  switch (fault.code) {
    case 'no-code':
      return `there is no code of a shift: one begins with aw${CODE_VERSION}-. awaiter share LEVEL makes one.`;
    case 'other-version': {
      const newer = fault.version > CODE_VERSION ? ' A newer Awaiter has made it: update yours.' : '';
      return `the code is of version ${fault.version}, and this Awaiter reads version ${CODE_VERSION}.${newer}`;
    }
    case 'cut-short': {
      const of = fault.needs === null ? '' : ` of ${fault.needs}`;
      return `the code is cut short: it has ${fault.has} characters${of}. Copy all of it, its last lines too.`;
    }
    case 'checksum':
      return 'the code does not fit its checksum: something in it was changed or lost on the way. Copy it again.';
    case 'foreign':
      return 'the code fits its checksum, but what it holds is no shift: no Awaiter has made it.';
  }
}
