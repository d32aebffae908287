import type { Transaction } from '@payung/kit/database.ts';
import { permit } from '@payung/kit/access.ts';
import { loadEach } from '@payung/kit/soon.ts';
import type { AgreementStatus } from '@payung/kit/values/agreement-transitions.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';
import { Any } from 'typeorm';

import { loadLifeCycle } from '../agreement/agreement-standing.reads.ts';
import type { AgreementRow } from '../agreement/agreement.table.ts';
import type { Context } from '../context.ts';
import { codesIn, diffTerms } from '../domain/agreement-diff.ts';
import type { Names, TermsChange } from '../domain/agreement-diff.ts';
import { liveEvents, openAmendment, paperStatus, versionInForceOn } from '../domain/agreement-status.ts';
import type { LifeCycleFacts } from '../domain/agreement-status.ts';
import type { AgreementTerms } from '../domain/agreement-terms.ts';
import { citationOf } from '../domain/version-citation.ts';
import { VersionTable } from './version.table.ts';
import type { VersionRow } from './version.table.ts';

/** A version with what follows from those around it. */
export interface ShownVersion extends VersionRow {
  readonly status: AgreementStatus;
  readonly inForceUntil: PlainDate | null;
  readonly citation: Sentence;
}

/** What differs between two versions. */
export interface Diff {
  readonly from: ShownVersion;
  readonly to: ShownVersion;
  readonly changes: readonly TermsChange[];
}

const MOST_VERSIONS = 100;

/** Versions of agreements by number, without those that were given up. */
export async function readVersions(database: Transaction, agreementIds: readonly string[]): Promise<VersionRow[]> {
  return database.find(VersionTable, {
    where: { agreementId: Any([...agreementIds]), discarded: false },
    order: { agreementId: 'ASC', number: 'ASC' },
  });
}

/** Every version of an agreement's terms, by number. */
export async function loadVersions(context: Context, agreement: AgreementRow): Promise<readonly ShownVersion[]> {
  const facts = await loadLifeCycle(context, agreement);
  const rows = await context.loaders.versions.load(agreement.id);
  return rows.slice(0, MOST_VERSIONS).map((row) => showVersion(row, facts));
}

/** The version in force on a day, or null. */
export async function loadTermsOn(
  context: Context,
  agreement: AgreementRow,
  date: PlainDate,
): Promise<ShownVersion | null> {
  const found = versionInForceOn(await loadLifeCycle(context, agreement), date);
  const versions = await loadVersions(context, agreement);
  return versions.find(({ number }) => number === found?.number) ?? null;
}

/** The amendment that is not signed yet, or null. */
export async function loadOpenAmendment(context: Context, agreement: AgreementRow): Promise<ShownVersion | null> {
  const facts = await loadLifeCycle(context, agreement);
  const number = facts.signedOn === null ? null : openAmendment(liveEvents(facts.events));
  if (number === null) return null;
  return (await loadVersions(context, agreement)).find((version) => version.number === number) ?? null;
}

/** What differs between two versions of an agreement that the session may see, or null. */
export async function findDiff(
  context: Context,
  { id, from, to }: { readonly id: string; readonly from: number; readonly to: number },
): Promise<Diff | null> {
  permit(context.session, 'agreement:read');
  const key = findKey('Agreement', id);
  const agreement = key === null ? null : await context.loaders.agreements.load(key);
  if (agreement === null) return null;
  const versions = await loadVersions(context, agreement);
  const [before, after] = [from, to].map((number) => versions.find((version) => version.number === number));
  if (before === undefined || after === undefined) return null;
  const names = await loadNames(context, [before.terms, after.terms]);
  return { from: before, to: after, changes: diffTerms(before.terms, after.terms, names) };
}

/** What the codes in terms are called. */
export async function loadNames({ loaders }: Context, terms: readonly AgreementTerms[]): Promise<Names> {
  const codes = terms.map(codesIn);
  const [institutions, categories] = await Promise.all([
    loadEach(
      loaders.institutions,
      codes.flatMap((found) => found.institutions),
    ),
    loadEach(
      loaders.officerCategories,
      codes.flatMap((found) => found.categories),
    ),
  ]);
  return {
    institutions: new Map(institutions.filter((row) => row !== null).map(({ code, name }) => [code, name])),
    categories: new Map(
      categories.filter((row) => row !== null).map(({ code, nameId, nameEn }) => [code, { id: nameId, en: nameEn }]),
    ),
  };
}

function showVersion(row: VersionRow, facts: LifeCycleFacts): ShownVersion {
  const live = liveEvents(facts.events);
  const status = paperStatus(live, row.number) ?? (row.signedOn === null ? 'DRAFT' : 'SIGNED');
  const inForceUntil = row.signedOn === null ? null : lastDayOf(row, facts);
  return { ...row, status, inForceUntil, citation: citationOf({ ...row, inForceUntil }) };
}

/** The day before the next version, the last of its period or the day before a termination: whichever comes first. */
function lastDayOf({ number, terms }: VersionRow, { signedVersions, events }: LifeCycleFacts): PlainDate | null {
  const next = signedVersions.find((version) => version.number > number)?.inForceFrom ?? null;
  const terminatedOn = liveEvents(events).find(({ action }) => action === 'TERMINATE')?.on ?? null;
  return (
    [terms.period.endsOn, next?.subtract({ days: 1 }), terminatedOn?.subtract({ days: 1 })]
      .filter((day) => day !== null && day !== undefined)
      .toSorted((a, b) => Temporal.PlainDate.compare(a, b))[0] ?? null
  );
}
