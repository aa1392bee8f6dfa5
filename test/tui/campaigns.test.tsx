import { expect, test } from 'vitest';
import { NO_PROGRESS } from '../../src/model/progress.ts';
import { MESSAGES } from '../../src/words/messages.ts';
import { fakeCampaigns, PIZZA_PACK } from './support/campaigns.ts';
import { openGame, type TestOptions } from './support/game.tsx';
import { LUNCH, levelOf } from './support/kitchens.ts';

const lunch = levelOf('T1', 'Lunch', LUNCH);
const [hash = ''] = lunch.parts.map((part) => part.hash);
const begun = { ...NO_PROGRESS, tries: { [hash]: 1 } };
const openMap = (options: Partial<TestOptions> = {}) => openGame({ levels: [lunch], progress: begun, ...options });

test('packs stand on the map beside the campaign, and Tab turns to the next one and around', async () => {
  const game = openMap({ campaigns: fakeCampaigns() });
  const screen = await game.sees(/▸ Test campaign +Pizza pack +Hands pack/u);
  expect(screen).toContain('T1   Lunch');
  await game.press('\t');
  await game.sees(/^ Pizza pack, by Ada +0 of 3/mu);
  expect(await game.sees(/ Test campaign +▸ Pizza pack +Hands pack/u)).toContain('P1   Pizzas');
  await game.press('<');
  await game.sees('T1   Lunch');
  await game.press('<');
  await game.sees('H1   Hands');
  await game.press('>');
  await game.sees('T1   Lunch');
});

test('who turns before it is known which packs there are is taken there as soon as it is', async () => {
  const campaigns = fakeCampaigns();
  const { promise, resolve } = Promise.withResolvers<void>();
  const game = openMap({ campaigns: { ...campaigns, list: () => promise.then(campaigns.list) } });
  await game.sees('T1   Lunch');
  await game.press('\t');
  expect(game.frame()).toContain('T1   Lunch');
  resolve();
  await game.sees(/^ Pizza pack, by Ada/mu);
});

test('a level of a pack is played, and the way back leads to the pack', async () => {
  const game = openMap({ campaigns: fakeCampaigns() });
  await game.sees('Pizza pack');
  await game.press('\t', 'enter');
  await game.sees('P1 Pizzas');
  await game.press('escape');
  await game.sees('▸ Pizza pack');
});

test('each campaign counts its own stars', async () => {
  const [part] = PIZZA_PACK.chapters.flatMap(({ levels }) => levels.flatMap(({ parts }) => parts));
  const reached = { stars: 2, goal: 'finish', value: 20, plan: [] } as const;
  const game = openMap({
    campaigns: fakeCampaigns(),
    progress: { ...begun, kitchens: { [part?.hash ?? '']: reached } },
  });
  await game.sees(/^ Test campaign +0 of 3/mu);
  await game.press('\t');
  await game.sees(/^ Pizza pack, by Ada +2 of 3/mu);
});

test('a pack that has moved is told on the map, and stays for whoever turns on', async () => {
  const game = openMap({ campaigns: fakeCampaigns({ kind: 'moved' }) });
  await game.sees('Pizza pack');
  await game.press('\t');
  const screen = await game.sees('This pack was in /packs/pizza, and there is no pack any more.');
  expect(screen).toContain('awaiter play FOLDER');
  await game.press('enter', 'C');
  expect(game.frame()).toContain('This pack was in');
  await game.press('\t');
  await game.sees('H1   Hands');
});

test('a pack that is broken says what is wrong with it, and opens once it is mended', async () => {
  const campaigns = fakeCampaigns({
    kind: 'broken',
    message: 'P1.json has an error:\n\nP1.json:3:7: a comma\n  > 3 | x',
  });
  const game = openMap({ campaigns });
  await game.sees('Pizza pack');
  await game.press('\t');
  const screen = await game.sees('P1.json:3:7: a comma');
  expect(screen).toContain('awaiter check /packs/pizza');
  campaigns.set(null);
  await game.press('<', '\t');
  await game.sees('P1   Pizzas');
});

test('X takes a pack off the map that was opened by its folder, and only such a one', async () => {
  const campaigns = fakeCampaigns({ kind: 'moved' });
  const game = openMap({ campaigns });
  await game.sees('Pizza pack');
  await game.press('X');
  await game.sees('it stays there');
  await game.press('\t');
  await game.sees('X takes it off the map');
  await game.press('X');
  expect(await game.sees(/▸ Test campaign +Hands pack/u)).toContain('Pizza pack is off the map');
  expect(campaigns.forgotten).toEqual(['/packs/pizza']);
});

test('a pack with which the game was opened is on the map whether or not it is listed', async () => {
  const own = { ...PIZZA_PACK, title: 'My own', pack: { folder: '/elsewhere', author: null } };
  const game = openMap({ campaigns: fakeCampaigns(), campaign: own, progress: begun });
  await game.sees('P1');
  await game.press('escape');
  await game.sees(/Hands pack +▸ My own/u);
});

test('a pack with which the game was opened comes back to the map no more once it is taken off', async () => {
  const game = openMap({ campaigns: fakeCampaigns(), campaign: PIZZA_PACK, progress: begun });
  await game.sees('P1');
  await game.press('escape');
  await game.sees(/▸ Pizza pack +Hands pack/u);
  await game.press('X');
  await game.sees(/▸ Test campaign +Hands pack/u);
  await game.press('\t');
  expect(await game.sees(/ Test campaign +▸ Hands pack/u)).not.toContain('Pizza pack');
});

test('whether shifts are rushes is told on the map of every campaign', async () => {
  const game = openMap({ campaigns: fakeCampaigns() });
  await game.sees('Pizza pack');
  expect(game.frame()).not.toContain(MESSAGES.live.isOn);
  await game.press('R', '\t');
  expect(await game.sees(/^ Pizza pack, by Ada/mu)).toContain(MESSAGES.live.isOn);
  await game.press('R');
  expect(game.frame()).not.toContain(MESSAGES.live.isOn);
});

test('without packs the map has nothing to turn to, and says so', async () => {
  const game = openMap();
  await game.sees('T1   Lunch');
  expect(game.frame()).not.toContain('Tab: next');
  await game.press('\t');
  await game.sees('There is no other pack of levels.');
});
