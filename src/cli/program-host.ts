/*
 * Where the process of a learner's program begins. It is started anew for every save: what it compiles is kept.
 */
import module from 'node:module';

module.enableCompileCache?.();
void import('./io-program-host.ts');
