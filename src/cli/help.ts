/** What stands in several commands' help. */
export const LEVEL =
  'path of a level file, - for standard input, id or number of the campaign (L02, 2), or a pack and an id (databases/D2)';
export const PLAN = 'plan file, or - for standard input';
export const PART = 'which part or puzzle of a level that has several, from 1 (default: 1)';
export const KITCHEN = 'a kitchen of the level\'s "elsewhere", by its name, in place of a part';
export const LANG = 'language of the levels, such as de; what has no texts in it stays English';

export const EXITS = `
Exit codes: 0 fine, 1 what was checked falls short, 2 wrong usage or input, 70 a bug of ours.
With --json a wrong input is {"error": {"code", "message", …}} on standard output too.`;

const PLANS = `
A plan is a JSON array such as ["start 1.toast", "wait"], a JSON object with such a
"plan", or text with one decision a line (# begins a comment).`;

export const SIMULATE_HELP = `${PLANS}
A legal plan exits with 0, whatever it comes to; one that ends before the shift does
leaves it unfinished. An illegal decision exits with 2 and says which, and why.`;

export const COMPARE_HELP = `${PLANS}
Of a level with parts the first one is compared, unless --part says otherwise.
In the JSON, best is null where no plan passes the goal; where the search was stopped
before it found one, "bestProven": false stands beside it.`;

export const CHECK_HELP = `
Folders are searched for *.json; awaiter.json is checked as a campaign, L01.de.json
beside L01.json as its texts in another language, and schema.json is left out. Errors
and warnings are told with their place, their code and what to do; notes, which may well
be on purpose, where one file is checked alone. Difficulty goes from 1 to 5. Exits with 1
if any file has errors, with --strict also for warnings, with 2 if a path does not exist.
--watch ends with Ctrl-C, and with 0.`;

export const IMPORT_HELP = `
A job shop becomes a level as its definition says: each machine is a station with one
slot, each job a dish and an order at minute 0, each operation a step after the one
before it. Best is then the least makespan. In the file, blank lines, # comments, and
lines of words above and below the numbers are passed over. What cannot be read exits
with 2, and every fault is told with its line.`;

export const CARDS_HELP = `
Each program is run by this Node or by the first Python from 3.11 in PATH, a kitchen
minute in 50 ms, until two runs print the same. Exits with 1 if any prints something
else than is recorded in its "prints" and "from", or fails. A program that is meant to
fail says so with "exit": its exit code, and the error in "dies", are recorded as well.`;

export const EXPORT_HELP = `${PLANS}
Without --plan and --as the best shift is exported. The program prints what the brain
does (did, started, collected, handled, cleared, served), and at which minute. With
--to program it is one for awaiter run: there it makes the same decisions in virtual time.
A file that is there already is not replaced, unless --force is given.`;

export const PROVE_HELP = `${PLANS}
Each shift is run as a program by this Node and by the first Python from 3.11 in PATH;
where the machine was late, again more slowly. Exits with 1 where what was measured
is not what was predicted.`;

export const RUN_HELP = `
A program exports "default async function shift(kitchen)" and gets its turns in virtual
time: no shift takes longer than its program. It is your own code, run with your own
rights and not sandboxed. Exits with 1 where it fails or its shift does, with 2 where
the file cannot be loaded. awaiter code LEVEL writes one to begin with. Without --part and
--kitchen it runs in the kitchen that the level's program is written for, else in part 1.`;

export const PROGRESS_HELP = `
The minutes of waiting are what the blocking cook needs longer than your best shift, over
all kitchens in which minutes count. A certificate exits with 1 where nothing is understood
yet. A file that is there already is not replaced, unless --force is given. A file with a
fault is not imported: nothing changes, and the command exits with 2.`;

export const CODE_HELP = `
FILE is your program; without it L10.mjs for L10, in this folder. What stands there is
never overwritten; where nothing does, a short program to begin with is put there. Open it in your
editor: every save is run. Without a terminal the program is only put there.`;

export const SHARE_HELP = `${PLANS}
The card has three lines: the level; how much went on at once, minute by minute; what it
came to. It gives no decision away, the code does. Whoever replays the code needs the level:
from the campaign, a pack, their own file, or with --with-level from the code.`;

export const REPLAY_HELP = `
The code is checked, its kitchen is found by its hash (in --level, the campaign, the packs
that are known, or the code itself), and its plan is replayed by the rules: nothing in a
code is believed. Without a terminal, and with --plain, the shift is told in lines. A code
that cannot be replayed exits with 2 and says why.`;

export const GENERATE_HELP = `
Every level has a proven best. What is not wished for is drawn by chance; --features none
makes kitchens without further rules. A helper and a door for couriers are no stations that
cook. --count 3 makes three levels: as JSON they are an array. With --out they are written
as level-SEED.json, and a file that is there already is not replaced. Exits with 1, and says
what was tried, where no such level is found.`;

export const DAILY_HELP = `
It is made from the date, without a network: everybody who has this version of the game gets
the same. Monday's is the easiest, Sunday's the hardest. --json prints it, for instance to
share it or to compare plans: awaiter daily --json > today.json`;

export const NEW_HELP = `
Without a terminal, and with --yes, nothing is asked: FILE is then needed. A file that is there
already is never replaced. The level works as it is, and is beaten by working while the
station cooks. For editors a schema is put beside it as awaiter-schema.json, unless there is
one in its folder or the one above: they then complete and explain every field.`;

export const COMPLETIONS_HELP = `
bash:  put  source <(awaiter completions bash)  into ~/.bashrc
zsh:   put  source <(awaiter completions zsh)   into ~/.zshrc, after compinit
fish:  awaiter completions fish > ~/.config/fish/completions/awaiter.fish`;

export const RUSH_HELP = `
Who serves one table at a time stares at every station (blocking). Who keeps moving takes
what has come first (first-come), or what has the most still to come behind it (house).
On a terminal the plots grow; elsewhere, and with --plain or --json, you get text. Times
are rounded to a thousandth of a minute. After the rush the same kitchen is tried with
fewer and with more customers, 10,000 each, who come by chance whatever --every says:
there one sees where each policy ends.
  awaiter rush --poisson 1.8              more come than one brain can serve
  awaiter rush --every 2 --cooks 2        exactly every two minutes, two brains`;
