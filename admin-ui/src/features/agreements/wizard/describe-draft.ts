import type { Language } from '../../../lib/format.ts';
import { formatNumber } from '../../../lib/format.ts';
import { readCount } from '../../../lib/count-input.ts';
import { instrumentLabel, lineageLabel, partyRoleLabel, programmeLabel } from '../../../lib/labels.ts';
import { m } from '../../../paraglide/messages.js';
import { wageBaseLabel } from '../terms/terms-view.tsx';
import type { DraftField } from './draft-merge.ts';
import type { DraftCategory, DraftCounts, DraftValues } from './draft-values.ts';
import { beneficiariesOf, emptyCounts } from './draft-values.ts';
import type { CategoryOption } from './use-draft-reference.ts';

/** The terms of categories as lines to read. */
export function describeCategories(
  categories: readonly DraftCategory[],
  options: readonly CategoryOption[],
  language: Language,
): string[] {
  return categories.map((category) => {
    const parts = [
      category.startsOn === '' && category.endsOn === ''
        ? null
        : `${category.startsOn || '…'} – ${category.endsOn || '…'}`,
      category.wageKind === '' ? null : `${wageBaseLabel(category.wageKind)} ${category.wageAmount}`.trim(),
      category.excluded ? m.covered_no() : null,
      category.excluded && category.exclusionText !== '' ? `“${category.exclusionText}”` : null,
    ].filter((part) => part !== null);
    return `${nameOf(category.code, options, language)}: ${parts.length === 0 ? m.not_stated() : parts.join(' · ')}`;
  });
}

/** The counts of a beneficiary as lines to read. */
export function describeCounts(counts: DraftCounts, options: readonly CategoryOption[], language: Language): string[] {
  const lines = counts.lines.map(({ code, people, covered }) => {
    const count = readCount(people);
    const number = count === null ? people || '…' : formatNumber(count, language);
    return `${nameOf(code, options, language)}: ${number}${covered ? '' : ` · ${m.covered_no()}`}`;
  });
  if (counts.statedTotal !== '') lines.push(`${m.agreement_stated_total()}: ${counts.statedTotal}`);
  return lines;
}

/** A field of the form as lines to read. */
export function describeField(
  field: DraftField,
  values: DraftValues,
  options: readonly CategoryOption[],
  language: Language,
): string[] {
  switch (field) {
    case 'lineage':
      return [lineageLabel(values.lineage)];
    case 'predecessorId':
      return [values.predecessorId === '' ? m.agreement_predecessor_unknown() : m.agreement_predecessor_known()];
    case 'instrument':
      return values.instrument === '' ? [] : [instrumentLabel(values.instrument)];
    case 'programmes':
      return values.programmes.map((code) => programmeLabel(code));
    case 'parties':
      return values.parties.map(
        ({ name, roles }) => `${name}: ${roles.map((role) => partyRoleLabel(role)).join(', ')}`,
      );
    case 'categories':
      return describeCategories(values.categories, options, language);
    case 'counts':
      return beneficiariesOf(values).flatMap(({ code, name }) => [
        `${name}:`,
        ...describeCounts(values.counts[code] ?? emptyCounts, options, language),
      ]);
    case 'legalBases':
      return values.legalBases.split('\n').filter((line) => line.trim() !== '');
    case 'subject':
    case 'reason':
    case 'inForceFrom':
    case 'startsOn':
    case 'endsOn':
    case 'fundingText':
      return values[field] === '' ? [] : [values[field]];
  }
}

const fieldLabels = {
  lineage: m.lineage,
  predecessorId: m.agreement_predecessor,
  instrument: m.instrument,
  subject: m.agreement_subject,
  programmes: m.programmes,
  reason: m.agreement_amendment_reason,
  inForceFrom: m.agreement_in_force_from,
  startsOn: m.agreement_starts_on,
  endsOn: m.agreement_ends_on,
  parties: m.parties,
  categories: m.agreement_category_terms,
  counts: m.agreement_step_counts,
  legalBases: m.legal_bases,
  fundingText: m.funding,
} as const satisfies Record<DraftField, () => string>;

/** The name of a field of the form. */
export function fieldLabel(field: DraftField): string {
  return fieldLabels[field]();
}

function nameOf(code: string, options: readonly CategoryOption[], language: Language): string {
  return options.find((option) => option.code === code)?.name[language] ?? code;
}
