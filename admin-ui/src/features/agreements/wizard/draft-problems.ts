import { readCount } from '../../../lib/count-input.ts';
import { readDate } from '../../../lib/date-input.ts';
import { readRupiah } from '../../../lib/rupiah-input.ts';
import type { DraftValues } from './draft-values.ts';
import { beneficiariesOf } from './draft-values.ts';
import type { DraftStep } from './draft.search.ts';

/** What is wrong with what was typed. */
export type ProblemKind =
  | 'required'
  | 'date'
  | 'reversed'
  | 'incomplete-period'
  | 'rupiah'
  | 'count'
  | 'excluded-and-covered'
  | 'reason';

/** Something in the form that the graph could not take, at the path of its field in the form. */
export interface DraftProblem {
  step: DraftStep;
  path: string;
  kind: ProblemKind;
}

/** Something that a draft may leave out and that is needed to hand it in. */
export type MissingKind = 'starts-on' | 'ends-on' | 'insurer' | 'beneficiary' | 'counts';

/** What is written: a new draft, a draft that is there, or an amendment. */
export type DraftMode = 'new' | 'edit' | 'amend';

/** What keeps a draft from being saved. An unfinished draft is none: only what cannot be understood, and what every draft has. */
export function problemsOf(values: DraftValues, mode: DraftMode): DraftProblem[] {
  const found: DraftProblem[] = [];
  const report = (step: DraftStep, path: string, kind: ProblemKind) => found.push({ step, path, kind });
  if (mode === 'new' && values.regionCode === null) report('pihak', 'regionCode', 'required');
  if (mode === 'new' && values.electionCode === '') report('pihak', 'electionCode', 'required');
  // The graph asks for one party at least whom the session acts for; who that is, it decides.
  if (values.parties.every(({ roles }) => roles.length === 0)) report('pihak', 'parties', 'required');
  if (mode === 'amend' && values.reason.trim().length < 3) report('ketentuan', 'reason', 'reason');
  if (isWrongDate(values.inForceFrom)) report('ketentuan', 'inForceFrom', 'date');
  if (values.instrument === '') report('ketentuan', 'instrument', 'required');
  reportPeriod(values, '', (path, kind) => report('ketentuan', path, kind));
  for (const category of values.categories) {
    const at = `categories.${category.code}.`;
    reportPeriod(category, at, (path, kind) => report('ketentuan', path, kind));
    if ((category.startsOn.trim() === '') !== (category.endsOn.trim() === ''))
      report('ketentuan', `${at}endsOn`, 'incomplete-period');
    const needsAmount = category.wageKind === 'FLAT' || category.wageKind === 'MINIMUM_WAGE';
    if (needsAmount && readRupiah(category.wageAmount) === null) report('ketentuan', `${at}wageAmount`, 'rupiah');
  }
  for (const { code } of beneficiariesOf(values)) {
    const counts = values.counts[code];
    if (counts === undefined) continue;
    const at = `counts.${code}.`;
    if (counts.statedTotal.trim() !== '' && readCount(counts.statedTotal) === null)
      report('jumlah', `${at}statedTotal`, 'count');
    for (const line of counts.lines) {
      if (readCount(line.people) === null) report('jumlah', `${at}${line.code}.people`, 'count');
      const isExcluded = values.categories.some((category) => category.code === line.code && category.excluded);
      if (line.covered && isExcluded) report('jumlah', `${at}${line.code}.people`, 'excluded-and-covered');
    }
  }
  return found;
}

/** What is still needed before a draft can be handed to whoever approves it. */
export function missingToSubmit(values: DraftValues): { kind: MissingKind; institution?: string }[] {
  const missing: { kind: MissingKind; institution?: string }[] = [];
  const beneficiaries = beneficiariesOf(values);
  if (values.startsOn.trim() === '') missing.push({ kind: 'starts-on' });
  if (values.endsOn.trim() === '') missing.push({ kind: 'ends-on' });
  if (!values.parties.some(({ roles }) => roles.includes('INSURER'))) missing.push({ kind: 'insurer' });
  if (beneficiaries.length === 0) missing.push({ kind: 'beneficiary' });
  for (const { code, name } of beneficiaries) {
    const counts = values.counts[code];
    if (counts === undefined || (counts.lines.length === 0 && counts.statedTotal.trim() === ''))
      missing.push({ kind: 'counts', institution: name });
  }
  return missing;
}

/** The field of the form that a path of the graph's input stands for, so that a refusal shows where it can be mended. */
export function fieldOfInput(path: string | null, values: DraftValues): { step: DraftStep; path: string } | null {
  const [head = '', index = '', ...rest] = (path ?? '').replace(/^(?:input\.)?(?:terms\.)?/, '').split('.');
  const tail = rest.at(-1) ?? '';
  switch (head) {
    case 'regionCode':
    case 'electionCode':
    case 'lineage':
    case 'predecessorId':
    case 'parties':
      return { step: 'pihak', path: head };
    case 'instrument':
    case 'subject':
    case 'programmes':
    case 'startsOn':
    case 'endsOn':
    case 'legalBases':
    case 'fundingText':
    case 'reason':
    case 'inForceFrom':
      return { step: head === 'legalBases' || head === 'fundingText' ? 'dokumen' : 'ketentuan', path: head };
    case 'servicePeriods': {
      const code = values.categories.filter(({ startsOn, endsOn }) => startsOn !== '' && endsOn !== '')[Number(index)]
        ?.code;
      return { step: 'ketentuan', path: `categories.${code}.${tail === 'startsOn' ? 'startsOn' : 'endsOn'}` };
    }
    case 'wageBases': {
      const code = values.categories.filter(({ wageKind }) => wageKind !== '')[Number(index)]?.code;
      return { step: 'ketentuan', path: `categories.${code}.wageAmount` };
    }
    case 'exclusions': {
      const code = values.categories.filter(({ excluded }) => excluded)[Number(index)]?.code;
      return { step: 'ketentuan', path: `categories.${code}.exclusionText` };
    }
    case 'beneficiaries':
      return { step: 'jumlah', path: countPath(Number(index), rest, values) };
    default:
      return null;
  }
}

/** `beneficiaries.0.headcounts.2.people` counts among those that are sent: beneficiaries with something said of them. */
function countPath(index: number, rest: readonly string[], values: DraftValues): string {
  const sent = beneficiariesOf(values).filter(({ code }) => {
    const counts = values.counts[code];
    return counts !== undefined && (counts.lines.length > 0 || counts.statedTotal.trim() !== '');
  });
  const code = sent[index]?.code;
  const line = rest[0] === 'headcounts' ? values.counts[code ?? '']?.lines[Number(rest[1])] : undefined;
  return line === undefined ? `counts.${code}.statedTotal` : `counts.${code}.${line.code}.people`;
}

function reportPeriod(
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
  at: string,
  report: (path: string, kind: ProblemKind) => void,
): void {
  if (isWrongDate(startsOn)) report(`${at}startsOn`, 'date');
  if (isWrongDate(endsOn)) report(`${at}endsOn`, 'date');
  const first = readDate(startsOn);
  const last = readDate(endsOn);
  if (first !== null && last !== null && last < first) report(`${at}endsOn`, 'reversed');
}

function isWrongDate(text: string): boolean {
  return text.trim() !== '' && readDate(text) === null;
}
