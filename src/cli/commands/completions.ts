import type { Command } from '@commander-js/extra-typings';
import { FEATURES } from '../../generate/wish.ts';
import { placedLevels } from '../../levels/index.ts';
import { POLICIES } from '../../rush/index.ts';
import { bashScript } from '../completions/bash.ts';
import { fishScript } from '../completions/fish.ts';
import { vocabularyOf } from '../completions/vocabulary.ts';
import { zshScript } from '../completions/zsh.ts';
import { EXIT, type Exit } from '../exit.ts';
import { levelsFolder, readCampaignFile } from '../io-levels.ts';
import { languagesIn } from '../io-overlays.ts';
import { packLevelNames, packNames } from '../pack-source.ts';
import { type Printer, tell } from '../problem.ts';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

/** Prints what a shell needs to complete commands, options, levels and files. */
export async function completions(printer: Printer, program: Command, shell: keyof typeof SCRIPTS): Promise<Exit> {
  const campaign = await readCampaignFile();
  if (!campaign.ok) return tell(printer, false, campaign.error);
  const names = {
    level: [...placedLevels(campaign.value).map(({ id }) => id), ...(await packLevelNames())],
    pack: await packNames(),
    language: await languagesIn(levelsFolder()),
    features: FEATURES,
    policies: POLICIES,
  };
  printer.out(SCRIPTS[shell](vocabularyOf(program, names)));
  return EXIT.fine;
}
