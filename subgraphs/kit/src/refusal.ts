import type { NoteRefusal } from './request-context.ts';
import type { Instant } from './values/dates.ts';
import type { Sentence } from './values/sentence.ts';

/** Why a command wrote nothing, in the shape of the schema's `…Refused` types. */
export interface Refusal<Code extends string> {
  readonly code: Code;
  readonly message: Sentence;
  /** Path of the input field it is about, or null when it is about the whole. */
  readonly field: string | null;
  /** From when the same may be asked again, for refusals that pass with time. */
  readonly retryAt?: Instant;
  /** Passes with time or with a step of the caller: the same key may be used again. */
  readonly passes?: true;
}

/** What a command answers: what it made, or why it did not. */
export type Outcome<Made, Code extends string> =
  | { readonly made: Made; readonly refused?: never }
  | { readonly refused: Refusal<Code>; readonly made?: never };

/** A refusal. The sentence says the way out. */
export function refuse<Code extends string>(
  code: Code,
  message: Sentence,
  field: string | null = null,
): { readonly refused: Refusal<Code> } {
  return { refused: { code, message, field } };
}

/** The refusal of a session that may not do this here. */
export function refuseForbidden(what: Sentence): { readonly refused: Refusal<'FORBIDDEN'> } {
  return refuse('FORBIDDEN', {
    id: `Peran Anda tidak berwenang ${what.id} di sini. Mintalah kepada administrator instansi Anda.`,
    en: `Your role does not allow you to ${what.en} here. Ask an administrator of your institution.`,
  });
}

/** What a result union knows of who asked, and by which field. */
interface Asked {
  readonly noteRefusal?: NoteRefusal;
}

/** Tells the two members of a result union apart: a refusal has a field, a row has none. That something was refused leaves a line in the log. */
export function resultType<Made extends string, Refused extends string>(
  made: Made,
  refused: Refused,
): (value: object, context?: Asked, info?: { readonly fieldName?: string }) => Made | Refused {
  return (value, context, info) => {
    if (!('field' in value && 'message' in value)) return made;
    if ('code' in value) context?.noteRefusal?.({ code: String(value.code), field: info?.fieldName ?? refused });
    return refused;
  };
}
