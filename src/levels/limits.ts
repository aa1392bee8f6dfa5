/**
 * How large a level may be. Far above anything that can be played, low enough that a hostile file costs neither memory
 * nor time.
 */

/** Of a file, in bytes of UTF-8. */
export const MOST_BYTES = 1024 * 1024;
/** Lists and objects inside one another. A level needs seven. */
export const MOST_NESTING = 20;
/** Faults that are told of one file; a file with more is not being written by hand. */
export const MOST_FAULTS = 200;

export const MOST_MINUTES = 1000;
/** The latest minute that a field may name, and the longest patience. */
export const LATEST_MINUTE = 10_000;
export const MOST_SLOTS = 100;
export const MOST_TIMES = 100;
export const MOST_FAILS = 100;
export const MOST_COINS = 10_000;
export const MOST_PIECES = 1000;

/** Of stations, tools, items, dishes. */
export const MOST_NAMES = 100;
export const MOST_ORDERS = 200;
/** Of one dish, `times` spelled out. */
export const MOST_STEPS = 60;
/** Of all orders together, `times` spelled out. */
export const MOST_TASKS = 2000;
/** The same, and one more for each attempt that fails. */
export const MOST_ATTEMPTS = 20_000;
export const MOST_PARTS = 10;
/** Names in one list of a step. */
export const MOST_LISTED = 60;

export const LONGEST_NAME = 40;
/** Of a title, in characters. */
export const LONGEST_TITLE = 60;
/** Of a line of the story: an 80-column screen less its frame. */
export const LONGEST_LINE = 76;
/** Of `aha` and `breaks`. */
export const LONGEST_SENTENCE = 240;
export const MOST_STORY_LINES = 3;

/** Of a question and of an answer's text: two lines, and one, of a screen of 80 columns. */
export const LONGEST_QUESTION = 150;
export const LONGEST_ANSWER = 70;
/** Of what is said about a wrong answer, each sentence. */
export const LONGEST_REPLY = 160;
export const MOST_ANSWERS = 4;
/** Of a program on a screen of 80×24, in lines and in columns, and of what it prints. */
export const MOST_PROGRAM_LINES = 14;
export const LONGEST_PROGRAM_LINE = 72;
export const MOST_PRINTS = 10;
/** Of a program that is written on: it is read in an editor, not on the screen. */
export const MOST_STARTER_LINES = 60;
/** Kitchens in which one program is judged: a row of the screen each. */
export const MOST_JUDGED = 4;
export const LONGEST_PRINT = 40;
/** An exit code is a byte. */
export const LARGEST_EXIT = 255;
export const MOST_CARDS = 4;
export const MOST_PUZZLES = 5;
/** Lines that are put in order: fewer are no puzzle, more do not fit beside their program. */
export const LEAST_ORDERED = 3;
export const MOST_ORDERED = 6;
/** Lines of a program that are to be marked. */
export const MOST_MARKED = 4;
/** Of a colleague’s bad luck: what the player chooses, each with one digit, and how much of it there is on a screen. */
export const MOST_LUCK_TIMES = 3;
export const MOST_LUCK_MINUTES = 9;
export const MOST_LUCK_PROGRAMS = 4;
export const MOST_LUCK_ORDERS = 3;
/** All of them are tried, for every program. */
export const MOST_COMBINATIONS = 400;
export const MOST_STATEMENTS = 3;
/** Of what is learned, as code: a few lines each on the page that sums up. */
export const MOST_IDIOMS = 3;
export const MOST_IDIOM_LINES = 8;
export const MOST_POINTERS = 20;
export const MOST_VARIANTS = 4;
/** Decisions of a worked plan. */
export const MOST_DECISIONS = 500;

/** Of a campaign. */
export const MOST_CHAPTERS = 50;
/** Of a chapter, and of a tour. */
export const MOST_LEVELS = 100;
