import { renameSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packFolder } from '../support/pack-folder.ts';
import { KEYS } from '../support/terminal.ts';
import { start, take } from './journey.ts';

test('a pack is opened by its folder, played, found on the map again, and told kindly once it has moved', async () => {
  const folder = packFolder();
  const first = start(['play', folder, '--reduced-motion']);
  await first.see('B2 Supper');
  await take(first, 'start bake', 'do wash', 'wait:', 'collect bake');
  await first.see('★ ★ ★', '9m');
  first.press(KEYS.escape);
  await first.see(/Awaiter +Databases and pools +Async in .* +▸ My pack/u, /B2 +Supper +★★★/u);
  first.press('q');
  expect((await first.exited()).code).toBe(0);

  renameSync(folder, `${folder}-moved`);
  const { stateHome } = first;
  const again = start(['--reduced-motion'], { stateHome });
  await again.see('L01');
  again.press(KEYS.escape);
  await again.see('▸ Awaiter', 'My pack');
  again.press('<');
  await again.see('▸ My pack', 'and there is no pack any more', 'X takes it off the map');
  again.press('X');
  await again.see('▸ Awaiter', 'My pack is off the map');
  again.press(KEYS.ctrlC);
  await again.exited();

  const moved = start(['play', `${folder}-moved`, '--reduced-motion'], { stateHome });
  await moved.see('My pack, by Ada', /B2 +Supper +★★★/u, '▸ B1');
  moved.press('q');
  await moved.exited();
});
