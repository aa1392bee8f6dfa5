import { z } from 'zod';
import type { Result } from '../model/result.ts';
import { ok } from '../model/result.ts';
import { type Document, nodeAt } from './document.ts';
import { type LevelFault, quoted, type Spot } from './fault.ts';
import { list, name, object, text } from './fields.ts';
import { LONGEST_TITLE } from './limits.ts';
import { readChecked } from './parse.ts';

const MOST_CHAPTERS = 50;
const MOST_LEVELS = 100;

/** A campaign's own file: which levels it has, in the order in which they are meant to be played. */
export const CampaignFile = object(
  {
    $schema: z
      .string({ error: 'the address of a JSON schema' })
      .describe('For editors; the game ignores it.')
      .optional(),
    title: text('What the campaign is called.', LONGEST_TITLE),
    chapters: list(
      object(
        {
          title: text('What the chapter is called.', LONGEST_TITLE),
          folder: name('The folder of its levels, beside this file.'),
          levels: list(
            name('The id of a level: its file without ".json".'),
            'ids',
            'Its levels, in order.',
            1,
            MOST_LEVELS,
          ),
        },
        'a chapter',
      ).describe('Levels that belong together.'),
      'chapters',
      'The chapters, in order.',
      1,
      MOST_CHAPTERS,
    ),
  },
  'a campaign',
).describe('A campaign of Awaiter.');
export type CampaignFile = z.infer<typeof CampaignFile>;

/** Reads a campaign file; every fault of it in one go. No level file is looked at. */
export function parseCampaign(source: string): Result<CampaignFile, readonly LevelFault[]> {
  const checked = readChecked(
    source,
    () => CampaignFile,
    (document, data) => (data === null ? [] : repeated(document, data)),
  );
  return checked.ok ? ok(checked.value.data) : checked;
}

/** Where a level's file lies, from the campaign file's folder, with `/` between. */
export const levelPath = (chapter: CampaignFile['chapters'][number], id: string): string =>
  `${chapter.folder}/${id}.json`;

/** An id names one level: progress and commands go by it. */
function repeated({ tree }: Document, { chapters }: CampaignFile): readonly Spot[] {
  const seen = new Set<string>();
  return chapters.flatMap(({ levels }, chapter) =>
    levels.flatMap((id, nth) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      const offset = nodeAt(tree, ['chapters', chapter, 'levels', nth])?.offset ?? tree.offset;
      return [{ offset, message: `found the level ${quoted(id)} for the second time, expected it once`, hint: null }];
    }),
  );
}
