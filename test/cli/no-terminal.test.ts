import { expect, test } from 'vitest';
import { child } from '../support/command.ts';

test.each([[[]], [['play', 'L02']], [['--plain']]])(
  'awaiter %s without a terminal ends with 2 and names what works',
  async (args) => {
    const { exit, out, err } = await child(args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('needs a terminal');
    for (const name of ['list', 'compare', 'simulate', 'check']) expect(err).toContain(`awaiter ${name} `);
  },
);
