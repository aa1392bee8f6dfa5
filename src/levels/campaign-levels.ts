/** What of a campaign's file says where its levels are. */
interface Chapters<Chapter> {
  readonly chapters: readonly Chapter[];
}

interface ChapterLevels {
  readonly folder?: string | undefined;
  readonly levels: readonly string[];
}

interface TourEnd {
  readonly folder?: string | undefined;
  readonly end: string;
}

/** Where a level's file lies, from the campaign file's folder, with `/` between. */
export const levelPath = ({ folder }: { readonly folder?: string | undefined }, id: string): string =>
  folder === undefined ? `${id}.json` : `${folder}/${id}.json`;

/** A level of a chapter with the chapter that it is in. */
interface Placed<Chapter> {
  readonly chapter: Chapter;
  readonly id: string;
}

/** The levels of all chapters, in order. */
export const placedLevels = <Chapter extends ChapterLevels>({
  chapters,
}: Chapters<Chapter>): readonly Placed<Chapter>[] =>
  chapters.flatMap((chapter) => chapter.levels.map((id) => ({ chapter, id })));

/** Where all level files of a campaign lie: those of its chapters, then the one at the end of the tour. */
export const levelPaths = (
  file: Chapters<ChapterLevels> & { readonly tour?: TourEnd | undefined },
): readonly string[] => [
  ...placedLevels(file).map(({ chapter, id }) => levelPath(chapter, id)),
  ...(file.tour === undefined ? [] : [levelPath(file.tour, file.tour.end)]),
];
