import { expect, test } from 'vitest';
import { NO_PROGRESS } from '../../src/model/progress.ts';
import { fakeCampaigns } from './support/campaigns.ts';
import { LUNCH, levelOf } from './support/kitchens.ts';
import { openPlain } from './support/plain.ts';

const lunch = levelOf('T1', 'Lunch', LUNCH);
const [hash = ''] = lunch.parts.map((part) => part.hash);
const begun = { ...NO_PROGRESS, tries: { [hash]: 1 } };

test('the greater-than sign turns to the next pack and says its levels', async () => {
  const game = openPlain([lunch], { progress: begun, campaigns: fakeCampaigns() });
  await game.sees('turns to the next pack of levels');
  await game.press('>');
  await game.sees(/Pack 2 of 3: Pizza pack, by Ada\.\nThe levels\.\nFirst chapter:\n {2}1: P1 Pizzas/u);
  await game.press('1', 'enter');
  await game.sees('P1 Pizzas.');
});

test('a pack that cannot be opened says so, and capital X takes it off the list', async () => {
  const campaigns = fakeCampaigns({ kind: 'moved' });
  const game = openPlain([lunch], { progress: begun, campaigns });
  await game.sees('turns to the next pack of levels');
  await game.press('>');
  await game.sees(/Pack 2 of 3: Pizza pack\.\nThis pack was in \/packs\/pizza, and there is no pack any more\./u);
  await game.press('X');
  await game.sees(/Pizza pack is off the map.*\n(?:.*\n)?Pack 1 of 2: Test campaign\./u);
  expect(campaigns.forgotten).toEqual(['/packs/pizza']);
});

test('a shift that waits in one campaign is not gone back to from another', async () => {
  const game = openPlain([lunch], { progress: begun, campaigns: fakeCampaigns() });
  await game.press('1', 'enter', '1', 'escape');
  await game.sees('Esc goes back to your shift.');
  await game.press('>');
  await game.sees(/Pack 2 of 3: .*\n(?:.*\n){4}In place of Enter.*\nCapital C.*\nYour choice/u);
  await game.press('<');
  await game.sees(/Pack 1 of 3: .*\n(?:.*\n){2}.*your shift waits there\n(?:.*\n){3}Esc goes back to your shift\./u);
});
