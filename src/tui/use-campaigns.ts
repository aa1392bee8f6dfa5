import { useCallback, useMemo, useRef, useState } from 'react';
import type { Campaign } from '../model/level.ts';
import type { CampaignDesk, ListedCampaign, PackTrouble } from '../model/pack.ts';

/** The campaign that is shown, and those that can be turned to. */
export interface Campaigns {
  /** Without levels where there is trouble with it. */
  readonly campaign: Campaign;
  readonly listed: readonly ListedCampaign[];
  /** Index of the one that is shown, in `listed`. */
  readonly at: number;
  /** Why the one that was turned to cannot be shown; `null`: it is. */
  readonly trouble: PackTrouble | null;
  /** Another object whenever another campaign is shown, or the same one was turned to again. */
  readonly shown: object;
  /** Looks for those that can be turned to: nobody needs them but the map. @returns what ends it */
  readonly look: () => () => void;
  /**
   * Turns to the next one or the one before, unless the player has gone elsewhere before it is read.
   * @returns whether there is another one
   */
  readonly turn: (by: 1 | -1, isWanted: () => boolean) => Promise<boolean>;
  /** Takes the one that is shown off the list, and turns to the first. */
  readonly forget: () => void;
  /** Shows a campaign in the place of the one that is shown. */
  readonly replace: (campaign: Campaign) => void;
}

type Folder = ListedCampaign['folder'];

const folderOf = ({ pack }: Campaign): Folder => pack?.folder ?? null;

const entryOf = (campaign: Campaign): ListedCampaign => ({
  folder: folderOf(campaign),
  title: campaign.title,
  remembered: false,
});

/** @param first the campaign with which the game opens: it stays on the list, wherever it comes from, until it is taken off */
export function useCampaigns(desk: CampaignDesk, first: Campaign): Campaigns {
  const { listed, look, latest, remove } = useListed(desk, first);
  const [opened, setOpened] = useState<ReadonlyMap<Folder, Campaign>>(() => new Map([[folderOf(first), first]]));
  const [shown, show] = useState<{ folder: Folder; trouble: PackTrouble | null }>(() => ({
    folder: folderOf(first),
    trouble: null,
  }));
  const at = indexOf(listed, shown.folder);
  const title = listed[at]?.title ?? first.title;
  const campaign = useMemo(
    () => (shown.trouble === null ? opened.get(shown.folder) : undefined) ?? emptyOf(shown.folder, title),
    [opened, shown, title],
  );
  const keep = (one: Campaign): void => setOpened((before) => new Map([...before, [folderOf(one), one]]));
  const open = async (one: ListedCampaign, isWanted: () => boolean): Promise<void> => {
    const read = opened.has(one.folder) ? null : await desk.open(one);
    if (!isWanted()) return;
    if (read?.ok) keep(read.value);
    show({ folder: one.folder, trouble: read === null || read.ok ? null : read.error });
  };
  return {
    ...{ campaign, listed, at, shown, look },
    trouble: shown.trouble,
    turn: async (by, isWanted) => {
      const all = await latest();
      const one = all[(indexOf(all, shown.folder) + by + all.length) % all.length];
      if (one === undefined || all.length < 2) return false;
      await open(one, isWanted);
      return true;
    },
    forget: () => {
      const [main] = listed;
      if (shown.folder === null || main === undefined) return;
      remove(shown.folder);
      // The map, drawn anew, looks for the list once more: by then it is no longer on it.
      void desk.forget(shown.folder).then(() => open(main, () => true));
    },
    replace: keep,
  };
}

const indexOf = (listed: readonly ListedCampaign[], folder: Folder): number =>
  Math.max(
    0,
    listed.findIndex((one) => one.folder === folder),
  );

/** The list takes a moment: until then the campaign with which the game opens is the only one. */
function useListed(desk: CampaignDesk, first: Campaign) {
  const [listed, setListed] = useState<readonly ListedCampaign[]>(() => [entryOf(first)]);
  const [taken] = useState(() => new Set<Folder>());
  /** As the list was read last; `null`: it has changed since. */
  const reading = useRef<Promise<readonly ListedCampaign[]> | null>(null);
  const look = useCallback(() => {
    let isOpen = true;
    reading.current = desk.list().then((known) => {
      const folders = [...known.map(({ folder }) => folder), ...taken];
      const all = folders.includes(folderOf(first)) ? known : [...known, entryOf(first)];
      if (isOpen) setListed(all);
      return all;
    });
    return () => {
      isOpen = false;
    };
  }, [desk, first, taken]);
  const remove = (folder: Folder): void => {
    taken.add(folder);
    reading.current = null;
    setListed(listed.filter((one) => one.folder !== folder));
  };
  return { listed, look, latest: async () => (await reading.current) ?? listed, remove };
}

const emptyOf = (folder: Folder, title: string): Campaign => ({
  ...{ title, chapters: [], tour: null },
  ...(folder === null ? {} : { pack: { folder, author: null } }),
});
