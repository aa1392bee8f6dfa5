import { expect, test } from 'vitest';
import { readCampaign } from '../../src/cli/io-levels.ts';

test('the tour of the campaign is its first chapter and a question at the end', async () => {
  const campaign = await readCampaign();
  if (!campaign.ok) throw new Error(campaign.error.message);
  const { tour, chapters } = campaign.value;
  expect(tour?.levels).toEqual(chapters[0]?.levels);
  expect(tour?.end.check).not.toBeNull();
});
