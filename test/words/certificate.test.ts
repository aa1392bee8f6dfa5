import { expect, test } from 'vitest';
import type { Certificate } from '../../src/model/certificate.ts';
import { certificateLines, YOU } from '../../src/words/certificate.ts';

const NOTHING: Certificate = {
  ...{ title: 'Kitchen', chapters: [], open: [], understood: 0, levels: 2, stars: 0, written: 0, programs: 0 },
  waiting: { minutes: 0, kitchens: 0, unknown: 0 },
};

test('what is not understood yet is told with the reason', () => {
  const open = [
    { id: 'L01', title: 'Lunch', missing: ['predict', 'check'] },
    { id: 'L02', title: 'Tea', missing: ['play'] },
  ] as const;
  const [last] = certificateLines({ ...NOTHING, open }, YOU, () => '').toReversed();
  expect(last?.text).toBe('Begun, and not understood yet: L01 (prediction, check); L02 (shift).');
});
