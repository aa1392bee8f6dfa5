import { certificateOf } from '../../lesson/index.ts';
import { fillText, type Known, NOBODY_KNOWN } from '../../levels/index.ts';
import type { Cooks } from '../../model/best.ts';
import type { Certificate } from '../../model/certificate.ts';
import type { Kitchen } from '../../model/kitchen.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { cooksOf, minutesTakenAway } from '../../strategies/index.ts';
import { countTexts } from '../../words/certificate.ts';
import { quoted } from '../../words/quoted.ts';
import { certificateText } from '../certificate-text.ts';
import { EXIT, type Exit } from '../exit.ts';
import { readCampaign } from '../io-levels.ts';
import { progressStore } from '../io-progress.ts';
import { writeAsTold } from '../io-write.ts';
import { type Printer, type Problem, tell } from '../problem.ts';
import { exportProgress, importProgress } from '../progress-files.ts';
import { wrapped } from '../wrap.ts';

export interface ProgressOptions {
  /** A file, `-` for standard output, or `true`: the usual file. */
  readonly certificate?: string | true | undefined;
  readonly name?: string | undefined;
  readonly export?: string | undefined;
  readonly import?: string | undefined;
  readonly force?: boolean | undefined;
  readonly ascii?: boolean | undefined;
  readonly lang?: string | undefined;
  readonly json?: boolean | undefined;
}

const USUAL_FILE = 'awaiter-certificate.txt';

/** What is kept of the player: in a few sentences, as a certificate, or as a file that another machine can read. */
export async function progress(printer: Printer, options: ProgressOptions): Promise<Exit> {
  const problem = misused(options);
  if (problem !== null) return tell(printer, options.json ?? false, problem);
  if (options.export !== undefined) return exportProgress(printer, options.export, options.force ?? false);
  if (options.import !== undefined) return importProgress(printer, options.import);
  const isShort = options.certificate === undefined && !options.json;
  // What was understood stands in sentences whose numbers have to be worked out: for nothing, if nobody reads them.
  const certificate = await readCertificate(printer, options.lang ?? null, isShort ? NOBODY_KNOWN : cooksAskedFor());
  if (!certificate.ok) return tell(printer, options.json ?? false, certificate.error);
  if (options.certificate !== undefined) return certify(printer, certificate.value, options);
  const lines = isShort ? shortLines(certificate.value) : [JSON.stringify(certificate.value, null, 2)];
  for (const line of lines) printer.out(line);
  return EXIT.fine;
}

function misused({ certificate, name, force, json, ...files }: ProgressOptions): Problem | null {
  const asked = [certificate, files.export, files.import].filter((one) => one !== undefined).length;
  const usage = (message: string): Problem => ({ code: 'usage', message });
  if (asked + (json ? 1 : 0) > 1)
    return usage('--certificate, --export, --import and --json are four different things: one at a time.');
  if (name !== undefined && certificate === undefined) return usage('--name is for a certificate: add --certificate.');
  if (name?.trim() === '') return usage('--name wants a name: leave it out for a certificate without one.');
  if (force && (files.import !== undefined || asked === 0)) return usage('--force is for --certificate and --export.');
  return null;
}

async function readCertificate(
  printer: Printer,
  lang: string | null,
  known: Known,
): Promise<Result<Certificate, Problem>> {
  const campaign = await readCampaign(lang);
  if (!campaign.ok) return fail(campaign.error);
  const { progress: kept, notice } = await progressStore().load();
  if (notice !== null) printer.err(notice);
  const facts = { takenAway: minutesTakenAway, fill: (...text: FillArguments) => fillText(...text, known) };
  return ok(certificateOf(campaign.value, kept, facts));
}

type FillArguments = [text: string, level: Parameters<typeof fillText>[1]];

/** The cooks of the kitchens that a text names: they are looked for only then, and once. */
function cooksAskedFor(): Known {
  const found = new Map<Kitchen, Cooks>();
  return (kitchen) => {
    const cooks = found.get(kitchen) ?? cooksOf(kitchen);
    found.set(kitchen, cooks);
    return cooks;
  };
}

function shortLines(certificate: Certificate): readonly string[] {
  const { title, understood, levels } = certificate;
  return [
    title,
    `Understood: ${understood} of ${levels} levels.`,
    ...countTexts(certificate),
    'awaiter list shows every level, awaiter progress --certificate writes a certificate.',
  ].flatMap((text) => wrapped(text, '  '));
}

async function certify(printer: Printer, certificate: Certificate, options: ProgressOptions): Promise<Exit> {
  if (certificate.understood === 0) {
    printer.err('awaiter: nothing is understood yet, so there is nothing to certify. awaiter opens the first level.');
    return EXIT.short;
  }
  const { name = null, ascii = false, force = false } = options;
  const date = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
  const text = certificateText(certificate, { name, date }, ascii);
  const file = options.certificate === true ? USUAL_FILE : (options.certificate ?? USUAL_FILE);
  if (file === '-') {
    printer.out(text.trimEnd());
    return EXIT.fine;
  }
  const problem = await writeAsTold(file, text, force);
  if (problem !== null) return tell(printer, false, problem);
  printer.out(`${quoted(file)} is written: ${certificate.understood} of ${certificate.levels} levels are understood.`);
  return EXIT.fine;
}
