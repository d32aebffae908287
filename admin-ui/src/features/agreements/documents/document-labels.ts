import type { EnumOf } from '../../../graphql/graphql.ts';
import { m } from '../../../paraglide/messages.js';

/** The kinds of paper, in the order to offer them. */
export const documentKinds = [
  'SIGNED_TEXT',
  'ANNEX',
  'FUNDING_EVIDENCE',
  'MINUTES',
  'OTHER',
] as const satisfies readonly EnumOf<'DocumentKind'>[];

/** A kind of paper. */
export const documentKindLabels = {
  SIGNED_TEXT: m.agreement_doc_signed_text,
  ANNEX: m.agreement_doc_annex,
  FUNDING_EVIDENCE: m.agreement_doc_funding,
  MINUTES: m.agreement_doc_minutes,
  OTHER: m.agreement_doc_other,
} as const satisfies Record<EnumOf<'DocumentKind'>, () => string>;

/** A size in words: `1,4 MB`. */
export function formatBytes(bytes: number, language: 'id' | 'en'): string {
  const [divisor, unit] = bytes < 1_000_000 ? ([1_000, 'kilobyte'] as const) : ([1_000_000, 'megabyte'] as const);
  return new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    style: 'unit',
    unit,
    maximumFractionDigits: 1,
  }).format(bytes / divisor);
}
