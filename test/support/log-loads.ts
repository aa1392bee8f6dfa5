import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

/*
 * Imported before a script (`node --import`): writes the address of every module that is loaded into the file that
 * LOADS_FILE names.
 */
const file = process.env.LOADS_FILE;
registerHooks({
  load(url, context, next) {
    if (file !== undefined) appendFileSync(file, `${url}\n`);
    return next(url, context);
  },
});
