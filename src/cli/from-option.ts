import { Option } from '@commander-js/extra-typings';
import { FOREIGN_FORMATS } from '../model/foreign-format.ts';

/** Of commands that read levels: the file is in another format. */
export const fromOption = () =>
  new Option(
    '--from <format>',
    'the file is none of ours but a job shop, as JSPLIB and the OR-Library write them',
  ).choices(FOREIGN_FORMATS);
