import type { z } from 'zod';
import type { Result } from '../model/result.ts';
import { ok } from '../model/result.ts';
import { placedLevels } from './campaign-levels.ts';
import { type Document, valueOffset } from './document.ts';
import { type LevelFault, listed, quoted, type Spot } from './fault.ts';
import { $schema, list, name, nameOf, object, text } from './fields.ts';
import { LONGEST_TITLE, MOST_CHAPTERS, MOST_LEVELS } from './limits.ts';
import { didYouMean } from './nearest.ts';
import { readChecked } from './parse.ts';

/** A campaign's own file: which levels it has, in the order in which they are meant to be played. */
export const CampaignFile = object(
  {
    $schema,
    title: text('What the campaign is called.', LONGEST_TITLE),
    author: text('Who has made it. Absent: nobody is named.', LONGEST_TITLE).optional(),
    chapters: list(
      object(
        {
          title: text('What the chapter is called.', LONGEST_TITLE),
          folder: name('The folder of its levels, beside this file. Absent: they lie beside it themselves.').optional(),
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
    tour: object(
      {
        title: text('What the tour is called.', LONGEST_TITLE),
        levels: list(
          nameOf('a level', 'The id of a level of a chapter.'),
          'ids',
          'Its levels, in order.',
          1,
          MOST_LEVELS,
        ),
        folder: name(
          'The folder of the level at its end, beside this file. Absent: it lies beside it itself.',
        ).optional(),
        end: name('The id of the level at its end, which is in no chapter: only its check is asked.'),
      },
      'a tour',
    )
      .describe('A short way through, for somebody who has five minutes. Absent: none.')
      .optional(),
  },
  'a campaign',
).describe('A campaign of Awaiter.');
export type CampaignFile = z.infer<typeof CampaignFile>;

/** Reads a campaign file; every fault of it in one go. No level file is looked at. */
export function parseCampaign(source: string): Result<CampaignFile, readonly LevelFault[]> {
  const checked = readChecked(
    source,
    () => CampaignFile,
    (document, data) => (data === null ? [] : [...repeated(document, data), ...tourSpots(document, data)]),
  );
  return checked.ok ? ok(checked.value.data) : checked;
}

/** An id names one level: progress and commands go by it. */
function repeated({ tree }: Document, { chapters }: CampaignFile): readonly Spot[] {
  const seen = new Set<string>();
  return chapters.flatMap(({ levels }, chapter) =>
    levels.flatMap((id, nth) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [twice(valueOffset(tree, ['chapters', chapter, 'levels', nth]), id)];
    }),
  );
}

const twice = (offset: number, id: string): Spot => ({
  offset,
  code: 'duplicate-level',
  message: `found the level ${quoted(id)} for the second time, expected it once`,
  hint: null,
});

/** The tour goes through levels of the chapters, each once, and ends in one that is in none of them. */
function tourSpots({ tree }: Document, file: CampaignFile): readonly Spot[] {
  const { tour } = file;
  if (tour === undefined) return [];
  const known = placedLevels(file).map(({ id }) => id);
  const spots = tour.levels.flatMap((id, nth): readonly Spot[] => {
    const offset = valueOffset(tree, ['tour', 'levels', nth]);
    if (tour.levels.indexOf(id) < nth) return [twice(offset, id)];
    if (known.includes(id)) return [];
    const message = `found the level ${quoted(id)}, which is in no chapter, expected one of ${listed(known)}`;
    return [{ offset, code: 'unknown-name', message, hint: didYouMean(id, known) }];
  });
  if (!known.includes(tour.end)) return spots;
  const message = `found the level ${quoted(tour.end)}, which is in a chapter, expected one that is in none`;
  const offset = valueOffset(tree, ['tour', 'end']);
  return [...spots, { offset, code: 'duplicate-level', message, hint: 'name a level whose check is asked only here' }];
}
