import type { Verb } from '../model/decision.ts';

/** With an `s` for any number but one: `3 rings`. */
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** A key in words. */
export interface KeyWords {
  /** The key as people read it. */
  readonly shows: string;
  /** What it does, for the help overlay. */
  readonly does: string;
  /** The key and a word for the footer, `null` if it is not there. */
  readonly footer: string | null;
}

const key = (shows: string, does: string, footer: string | null = null): KeyWords => ({ shows, does, footer });

const BACK = 'go back to where you came from';
const HELP = key('?', 'show every key of this screen, or hide them again', '? help');
const QUIT = key('q', 'leave; asks if a shift would be lost (Ctrl-C leaves at once)', 'q leave');
const PACE_AND_BELL = {
  faster: key('+', 'let the minutes pass faster', '+ faster'),
  slower: key('-', 'let the minutes pass slower', '- slower'),
  bell: key('d', 'ring the terminal bell at a ding, or keep it quiet', 'd bell'),
};
const SCROLL = {
  'scroll-up': key('PgUp [', 'scroll tickets, stations, rail and timeline up'),
  'scroll-down': key('PgDn ]', 'scroll tickets, stations, rail and timeline down'),
};

const VERBS: Readonly<Record<Exclude<Verb, 'wait'>, string>> = {
  do: 'do',
  start: 'start',
  stare: 'stare at',
  collect: 'collect',
  handle: 'handle',
  clear: 'clear',
};

const MINUTE_HINT = 'a minute, like 12 or 0:12; Esc cancels';
const EVERY_KEY = 'The question mark key says every key';
const STILL_LOOKING = 'The best shift is still being looked for.';

const starsText = (stars: number): string => `${stars} of 3 stars`;

/**
 * Every word that the screens and the lines show by themselves, grouped by where it is read; what happens in kitchens is
 * told by the other files of this folder. A value that is filled in comes as people read it: a clock time is `0:12`.
 */
export const MESSAGES = {
  minutes: (minutes: number) => `${minutes}m`,
  /** By screen and action. */
  keys: {
    levels: {
      up: key('↑ k', 'one level up'),
      down: key('↓ j', 'one level down'),
      'page-up': key('PgUp', 'several levels up'),
      'page-down': key('PgDn', 'several levels down'),
      choose: key('Enter', 'play the level at the cursor', 'Enter play'),
      help: HELP,
      quit: QUIT,
    },
    shift: {
      number: key('1-9', 'do what has this number', '1-9 do it'),
      stare: key('s 1-9', 'stare: stand there until it dings, doing nothing else', 's stare'),
      wait: key('w', 'wait until the next thing happens', 'w wait'),
      'wait-until': key('W', 'wait until a minute that you type, whatever happens'),
      up: key('↑ k', 'cursor up'),
      down: key('↓ j', 'cursor down'),
      choose: key('Enter', 'do what stands at the cursor'),
      skip: key('Space', 'skip passing minutes, as any key does; it decides nothing'),
      undo: key('u', 'take the last decision back, as often as you like', 'u undo'),
      restart: key('r', 'start this shift again', 'r again'),
      'watch-blocking': key('b', 'watch the blocking cook work this shift', 'b watch blocking'),
      ...PACE_AND_BELL,
      ...SCROLL,
      help: HELP,
      back: key('Esc', 'go to the map; the shift waits until you come back'),
      quit: QUIT,
    },
    comparison: {
      left: key('← h', 'one minute back'),
      right: key('→ l', 'one minute on: the kitchen as it was then', '←→ time'),
      home: key('Home 0', 'to the first minute'),
      end: key('End $', 'to the last minute'),
      up: key('↑ k', 'the kitchen of the cook above'),
      down: key('↓ j Tab', 'the kitchen of the cook below', '↑↓ who'),
      'watch-best': key('b', 'watch the best shift', 'b best'),
      'watch-blocking': key('B', 'watch the blocking cook', 'B blocking'),
      undo: key('u', 'go back into the shift, the last decision taken back', 'u undo'),
      again: key('r', 'play it again from the start', 'r again'),
      next: key('n Enter', 'go on to what comes next', 'n next'),
      help: HELP,
      back: key('Esc', BACK),
      quit: QUIT,
    },
    watching: {
      pause: key('Space', 'stop the clock, or let it run', 'Space stop'),
      left: key('← h', 'one minute back'),
      right: key('→ l', 'one minute on', '←→ minute'),
      restart: key('r', 'from the start', 'r restart'),
      ...PACE_AND_BELL,
      ...SCROLL,
      help: HELP,
      back: key('Esc', BACK, 'Esc back'),
      quit: QUIT,
    },
    plain: {
      digit: key('a number', 'choose; from ten choices on, finish the number with Enter'),
      choose: key('Enter', 'finish a number; after a shift: go on to what comes next'),
      erase: key('Backspace', 'take the last digit back'),
      wait: key('w', 'wait until the next thing happens'),
      'wait-until': key('capital W', 'wait until a minute: type it, then Enter'),
      undo: key('u', 'take the last decision back'),
      restart: key('r', 'start this shift again'),
      look: key('l', 'say again: how things stand, the comparison, or the levels'),
      next: key('n', 'after a shift: go on to what comes next'),
      best: key('b', 'after a shift: what the best cook did'),
      blocking: key('capital B', 'after a shift: what the blocking cook did'),
      help: key('question mark', 'say every key', HELP.footer),
      back: key('Esc', 'go to the levels, where the shift waits for you; from there back to it'),
      quit: QUIT,
    },
  },
  game: {
    yourLevel: 'Your level',
    keysTitle: 'Keys (any key closes this)',
    tooSmall: (needed: string, has: string) => `Make the window ${needed} (it is ${has}).`,
    shiftKept: 'Your shift is kept.',
    leaveThisShift: 'q again leaves: this shift is not kept. Any other key stays.',
    leaveShifts: 'q again leaves: a shift that you have begun is not kept. Any other key stays.',
    bellOn: 'The bell rings at every ding. d keeps it quiet.',
    bellOff: 'The bell keeps quiet.',
    pace: (nth: number, of: number, milliseconds: number | undefined) =>
      `Pace ${nth} of ${of}: a minute takes ${milliseconds} ms.`,
    more: (count: number, arrow: string) => `${count} more ${arrow}`,
  },
  /** What the signs stand for: each behind its sign. */
  legend: {
    can: 'can start',
    cannot: 'cannot yet',
    working: 'working',
    onRail: 'on the rail',
    done: 'done',
    lost: 'burnt or lost',
    worked: 'working',
    stared: 'staring',
    waited: 'waiting',
    ready: 'ready, not collected',
    burnt: 'burnt',
  },
  levels: {
    withParts: (title: string, parts: number) => `${title} (${parts} parts)`,
    starsOf: (stars: number, most: number) => `${stars} of ${most}`,
    leftAt: (clock: string) => `left at ${clock}`,
    yours: (values: string) => `yours ${values}`,
    wasLast: 'That was the last level, well done! n goes to the map.',
    playAnyAgain: 'That was the last level. Any level can be played again, as often as you like.',
    goesOnToLevel: (level: string) => `n goes on: ${level}`,
    goesOnToPart: (part: number, parts: number, label: string | null) =>
      `n goes on: part ${part} of ${parts}${label ? `, ${label}` : ''}`,
  },
  shift: {
    tickets: 'Tickets',
    stations: 'Stations',
    rail: (waiting: number) => (waiting === 0 ? 'Rail' : `Rail: ${waiting} waiting`),
    brain: 'brain',
    closes: (now: string, closing: string) => `${now} closes ${closing}`,
    busy: 'Busy (any key skips)',
    whatNow: (hands: string, rings: number) =>
      `What now? (${hands}${rings === 0 ? '' : `, ${counted(rings, 'ring')}`})`,
    untilWhen: 'Wait until when? (Esc: not)',
    stareAtWhich: 'Stare at which one? (s: not)',
    goingOn: (clock: string) => `Going on at ${clock}; r starts again`,
    nothingComing: 'Nothing is coming',
    nothingToStareAt: 'There is nothing to stare at',
    cannotBeStaredAt: 'That is nothing to stare at',
    worksAlone: (number: string) => `It works alone: s${number} stares at it`,
    noSuchNumber: (number: string) => `Nothing has the number ${number}`,
    notPossible: 'That is not possible now',
    howToTypeMinute: `${MINUTE_HINT.charAt(0).toUpperCase()}${MINUTE_HINT.slice(1)}`,
    minutePast: (now: string) => `It is ${now}: type a later minute`,
    minuteTooLate: (latest: string) => `Until ${latest} at most`,
  },
  /** The decisions of "What now?". */
  menu: {
    verbs: VERBS,
    byHelper: (decision: string) => `${decision} by a helper`,
    alike: (stare: string, count: number) => `${stare}, ${count} alike`,
    othersWait: (decision: string, count: number) => `${decision}, ${count} wait`,
    forEver: 'for ever',
    noStaring: 'no staring',
    /** From the longest to the shortest. */
    neverRings: (cost: string) => [`${cost}, never rings`, `${cost}, never rings`, `${cost}, never`],
    rings: (cost: string, clock: string, to: string) => [
      `${cost}, rings ${to}${clock}`,
      `${cost}, ding ${clock}`,
      `${cost} ${to}${clock}`,
    ],
    wait: 'wait',
    waitFor: (what: string) => `w wait: ${what}`,
    nothingComing: 'nothing is coming',
    waitUntilMinute: 'W wait until minute',
    enter: 'Enter',
  },
  /** What the hands are at. */
  hands: {
    you: {
      free: 'you are free',
      waiting: 'you wait',
      doing: (work: string) => `you are ${work}`,
      loading: (task: string) => `you load ${task}`,
      staring: (task: string) => `you stare at ${task}`,
      collecting: (task: string) => `you collect ${task}`,
      handling: (task: string) => `you handle ${task}`,
      clearing: (task: string) => `you clear ${task}`,
    },
    cook: (who: string) => ({
      free: `${who} is free`,
      waiting: `${who} waits`,
      doing: (work: string) => `${who} is ${work}`,
      loading: (task: string) => `${who} loads ${task}`,
      staring: (task: string) => `${who} stares at ${task}`,
      collecting: (task: string) => `${who} collects ${task}`,
      handling: (task: string) => `${who} handles ${task}`,
      clearing: (task: string) => `${who} clears ${task}`,
    }),
    forOrder: (work: string, number: number) => `${work} for #${number}`,
    hasBurnt: (task: string) => `${task} has burnt`,
    isLost: (order: string) => `${order} is lost`,
    unanswered: (rings: number) => `${counted(rings, 'ring')} unanswered`,
    unansweredFor: (minutes: number) => `for ${minutes}m`,
  },
  /** The blocking cook's way through the same shift, told beside one's own. */
  ghost: {
    waiting: 'waits',
    doing: (task: string) => `does ${task}`,
    loading: (task: string) => `loads ${task}`,
    staring: (task: string) => `stares at ${task}`,
    collecting: (task: string) => `collects ${task}`,
    handling: (task: string) => `handles ${task}`,
    clearing: (task: string) => `clears ${task}`,
    isAt: (what: string, done: number, required: number) => `blocking ${what}, ${done}/${required} done`,
    wasThrough: (clock: string) => `blocking was through at ${clock}`,
    gaveUp: (clock: string) => `blocking gave up at ${clock}`,
  },
  rail: {
    empty: 'no ring is waiting',
    alarmIn: (minutes: number) => `alarm in ${minutes}m`,
    burnsIn: (minutes: number) => `burns in ${minutes}m`,
    burnsInShort: (minutes: number) => `burns ${minutes}m`,
  },
  stations: {
    free: 'free',
    freeOf: (free: number, slots: number) => `${free} of ${slots} free`,
    ding: 'DING',
    buzz: 'BUZZ',
    ago: (minutes: number) => `${minutes}m ago`,
    staredAt: (left: string) => `${left}, stared at`,
    hands: {
      loading: 'you are loading',
      collecting: 'you are collecting',
      handling: 'you are handling',
      clearing: 'you are clearing',
    },
  },
  /** How a task stands, on a ticket. */
  tasks: {
    station: 'station',
    doing: 'in your hands',
    loading: (station: string) => `you load the ${station}`,
    loadingIt: 'you load it',
    collecting: 'you are collecting it',
    handling: 'you are handling it',
    clearing: 'you are clearing it',
    done: 'done',
    gone: 'cleared away',
    notNeeded: 'not needed',
    notNeededAnyMore: 'not needed any more',
    readyNotNeeded: 'ready, not needed any more',
    burntAgain: (work: string) => `burnt: again, ${work}`,
    burnt: (minutes: string) => `burnt, ${minutes}`,
    hands: (minutes: string) => `${minutes} hands`,
    orHelper: (hands: string) => `${hands} or helper`,
    handsThen: (minutes: string, station: string) => `${minutes} hands, then ${station}`,
    needsSteps: (minutes: string, steps: number) => `${minutes}, needs ${steps} steps`,
    burnsAfter: (minutes: number) => `burns after ${minutes}m`,
    minutesLeft: (minutes: number) => `${minutes}m left`,
    noEnd: 'no end',
    onRailFor: (minutes: number) => `on the rail ${minutes}m`,
    onRailBurns: (minutes: number) => `on the rail, burns in ${minutes}m`,
    buzzingFor: (minutes: number) => `buzzing ${minutes}m`,
  },
  orders: {
    served: 'served',
    servedAt: (clock: string) => `served ${clock}`,
    lost: 'lost',
    notArrived: 'not arrived',
    arrivesAt: (clock: string) => `arrives at ${clock}`,
    leavesIn: (minutes: number) => `leaves in ${minutes}m`,
  },
  comparison: {
    cooks: { blocking: 'blocking', you: 'you', house: 'house', best: 'best', record: 'before' },
    handsDo: 'what the hands do',
    failed: 'failed',
    proven: 'proven',
    known: 'known',
    knownWithin: (bound: string) => `known (bound ${bound})`,
    sameAsBefore: 'the same',
    lessonTitle: 'What there is to see',
    howToLook: 'The arrow keys step through the minutes and choose whose kitchen you see.',
    servedStillLooking: `Served. ${STILL_LOOKING}`,
    failedBecause: (why: string) => `Not this time: ${why}. u takes the last decision back, r starts again.`,
    onlyYou: 'Neither the blocking cook nor the house gets through this shift: you did.',
    handsAndRail: 'Hands and rail',
    shiftOver: 'the shift is over',
    overSince: (clock: string, end: string, cook: string) => `${clock} (over since ${end}), ${cook}`,
    stationsOf: (clock: string, cook: string) => `${clock} stations (${cook})`,
  },
  watching: {
    blockingCook: 'the blocking cook',
    bestCook: 'the best cook',
    decides: (cook: string) => `What ${cook} decides`,
    over: 'that was it',
    playing: 'playing',
    stopped: 'stopped',
  },
  /** The game in lines, written for ears. */
  plain: {
    prompts: { number: 'Your choice', minute: 'Until minute', leave: 'Leave' },
    stillLooking: STILL_LOOKING,
    noBest: 'No plan that reaches the goal is known.',
    notKnownYet: '(not known yet)',
    typeNumber: `Type a number. ${EVERY_KEY}.`,
    minutes: (count: number) => counted(count, 'minute'),
    numbersFromTo: (first: string, last: string) => `${first} to ${last}`,
    and: (first: string, last: string) => `${first} and ${last}`,
    levels: {
      title: 'The levels.',
      hint: `Type the number of a level, then Enter. ${EVERY_KEY}, q leaves.`,
      part: (part: number, parts: number, label: string | null) =>
        `part ${part} of ${parts}${label ? `: ${label}` : ''}`,
      parts: (count: number) => `${count} parts`,
      shiftWaits: 'your shift waits there',
      stars: starsText,
      noSuchLevel: (number: number, count: number) =>
        `There is no level ${number}: type a number from 1 to ${count}, then Enter.`,
      backToShift: 'Esc goes back to your shift.',
    },
    leave: {
      question: 'Leave the game? The shift that you have begun is not kept. q again leaves, any other key stays.',
      stay: 'You stay.',
    },
    menu: {
      wait: (clock: string, what: string) => `w: wait until ${clock}, ${what}`,
      notYet: (what: string) => `not yet: ${what}`,
      finishWithEnter: 'Finish a number with Enter.',
      forEach: (decision: string, orders: string, tail: string) => `${decision} for ${orders}, each ${tail}`,
      neverEnds: 'never ends',
      neverRings: 'never rings',
      takes: (minutes: number) => `takes ${counted(minutes, 'minute')}`,
      until: (clock: string) => `until ${clock}`,
      ringsAt: (clock: string) => `rings at ${clock}`,
      burnsAfterThat: (minutes: number) => `burns ${counted(minutes, 'minute')} after that`,
      cooks: (minutes: number) => `cooks ${counted(minutes, 'minute')}`,
    },
    situation: {
      free: (clock: string) => `${clock} You are free.`,
      onRail: 'On the rail',
      cooking: 'Cooking',
      unlessServed: 'Unless served',
      of: (task: string, orders: string) => `${task} of ${orders}`,
      stoodFor: (minutes: number) => `for ${counted(minutes, 'minute')}`,
      buzzingFor: (minutes: number) => `buzzing for ${counted(minutes, 'minute')}`,
      alarmAt: (clock: string) => `the alarm goes off at ${clock}`,
      burnsAt: (clock: string) => `burns at ${clock}`,
      ringsAt: (clock: string) => `rings at ${clock}`,
      neverRings: 'never rings',
      leavesAt: (order: string, clock: string) => `${order} leaves at ${clock}`,
      orders: (count: number, list: string) => `${count === 1 ? 'Order' : 'Orders'}: ${list}.`,
      dishAt: (dish: string, clock: string) => `${dish} at ${clock}`,
    },
    shift: {
      goesOn: 'Your shift goes on where you left it; r starts it again.',
      takenBack: 'Taken back.',
      fromTheStart: 'From the start.',
      nothingToTakeBack: 'There is nothing to take back yet.',
      nothingComing: 'Nothing is coming, so there is nothing to wait for.',
      afterTheShift: 'That comes after the shift.',
      noSuchNumber: (number: number) => `Nothing has the number ${number} now.`,
      notPossible: (reason: string) => `Not possible: ${reason}.`,
      possible: (keys: string) => `Possible now: ${keys}. ${EVERY_KEY}.`,
      numberKey: (number: string) => `number ${number}`,
      numberKeys: (numbers: string) => `the numbers ${numbers}`,
      waitKey: 'w to wait',
      undoKey: 'u to take back',
      lookKey: 'l to hear again how things stand',
    },
    minute: {
      ask: `Wait until which minute? Type ${MINUTE_HINT}. Enter waits.`,
      type: `Type ${MINUTE_HINT}.`,
      past: (now: string, later: string) => `It is ${now} already. Type a later minute, like ${later}; Esc cancels.`,
      tooLate: (latest: string) => `That is too long. Type ${latest} at most; Esc cancels.`,
      cancelled: 'No waiting.',
    },
    end: {
      hint: `The shift is over: n goes on, r plays it again, u takes the last decision back. ${EVERY_KEY}.`,
      wasLast: 'That was the last level.',
      listsAll: 'This was the last level: n lists them all.',
      onTo: (kitchen: string) => `n or Enter: on to ${kitchen}`,
      againOrWatch:
        'r: play it again. u: take the last decision back. b: what the best cook did. Capital B: what the blocking cook did.',
      comparisonOrLeave: 'l: the comparison again. Esc: the levels. q: leave.',
      stars: (stars: number) => `${starsText(stars)}.`,
      starsOfPart: (stars: number) => `${starsText(stars)} for this part.`,
      lesson: (text: string) => `The lesson: ${text}`,
      breaks: (text: string) => `Where kitchen and code differ: ${text}`,
      cooks: {
        you: 'You',
        blocking: 'The blocking cook, who starts one thing and stares at it until it is done',
        house: 'The house, a cook who starts whatever can be started at once and never looks ahead',
        record: 'Your best before',
      },
      whatBlockingDid: 'What the blocking cook did. "You" is the blocking cook here.',
      whatBestDid: 'What the best cook did. "You" is the best cook here.',
    },
  },
} as const;
