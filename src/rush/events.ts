import { COOK, HANDS_ON, TASK } from './modes.ts';

/** The numbers of the events that a rush sends to its machines. */
export const BRAIN = {
  do: COOK.event('do'),
  load: COOK.event('load'),
  watch: COOK.event('watch'),
  collect: COOK.event('collect'),
  wait: COOK.event('wait'),
  finish: COOK.event('finish'),
  ding: COOK.event('ding'),
  wake: COOK.event('wake'),
};

export const TASK_AT_STATION = {
  start: TASK.event('start'),
  loaded: TASK.event('loaded'),
  ding: TASK.event('ding'),
  collect: TASK.event('collect'),
  collected: TASK.event('collected'),
};

export const TASK_BY_HAND = { do: TASK.event('do', HANDS_ON), done: TASK.event('done', HANDS_ON) };
