import { CODE_VERSION, type CodeFault } from '../share/index.ts';
import { quoted } from '../words/quoted.ts';
import type { Problem } from './problem.ts';

/**
 * What is wrong with a code, and what to do about it.
 * @param argument where the person typed it; `null`: it was read from a file
 */
export const codeProblem = (fault: CodeFault, argument: string | null): Problem => ({
  code: 'bad-code',
  message: messageOf(fault, argument),
  details: { fault: fault.code },
});

function messageOf(fault: CodeFault, argument: string | null): string {
  switch (fault.code) {
    case 'no-code': {
      const found =
        argument === null ? 'there is no code of a shift in it' : `${quoted(argument)} is no file and no code`;
      return `${found}: a code begins with aw${CODE_VERSION}-. awaiter share LEVEL makes one.`;
    }
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
