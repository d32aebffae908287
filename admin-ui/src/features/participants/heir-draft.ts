import type { EnumOf, InputOf } from '../../graphql/graphql.ts';
import { m } from '../../paraglide/messages.js';

/** An heir as it is typed. */
export interface HeirDraft {
  readonly relation: EnumOf<'HeirRelation'> | '';
  readonly name: string;
  readonly phone: string;
  readonly bank: string;
  readonly accountNumber: string;
  /** In percent. */
  readonly share: string;
}

/** An heir of whom nothing is typed yet. */
export const freshHeir = (): HeirDraft => ({
  relation: '',
  name: '',
  phone: '',
  bank: '',
  accountNumber: '',
  share: '',
});

/** Fields of an heir by what the graph calls them: `heirs.0.name`. */
export const HEIR_FIELD = /^heirs\.\d+\.(?:relation|name|phone|bank|accountNumber|shareBasisPoints)$/;

/** Heirs as the graph takes them, or what is wrong, by field. */
export function readHeirs(
  drafts: readonly HeirDraft[],
): { heirs: InputOf<'HeirInput'>[] } | { errors: Readonly<Record<string, string>> } {
  const errors: Record<string, string> = {};
  const heirs = drafts.flatMap(({ relation, name, phone, bank, accountNumber, share }, index) => {
    const shareBasisPoints = readShare(share);
    if (relation === '') errors[`heirs.${index}.relation`] = m.field_required();
    if (name.trim().length < 2) errors[`heirs.${index}.name`] = m.name_too_short();
    if (shareBasisPoints === 'WRONG') errors[`heirs.${index}.shareBasisPoints`] = m.calc_percent_problem();
    if (relation === '' || shareBasisPoints === 'WRONG') return [];
    return [
      {
        relation,
        name: name.trim(),
        phone: textOrNull(phone),
        bank: textOrNull(bank),
        accountNumber: textOrNull(accountNumber.replaceAll(/[\s.-]/g, '')),
        shareBasisPoints,
      },
    ];
  });
  return Object.keys(errors).length > 0 ? { errors } : { heirs };
}

/** Percent as people type them, in basis points: 33,33 is 3333. Null where nothing is typed. */
export function readShare(text: string): number | null | 'WRONG' {
  const typed = text.replace('%', '').trim().replace(',', '.');
  if (typed === '') return null;
  return /^\d{1,3}(?:\.\d{1,2})?$/.test(typed) ? Math.round(Number(typed) * 100) : 'WRONG';
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
