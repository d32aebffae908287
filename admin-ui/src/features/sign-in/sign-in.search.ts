import { oneOf, textOf } from '../../lib/search-text.ts';

const reasons = ['berakhir', 'ditolak', 'tidak-cocok', 'penyedia'] as const;

/** Why somebody is at the sign-in page: the session ended, the provider refused, its answer was to another question, it is down. */
export type SignInReason = (typeof reasons)[number];

/** Search parameters of the sign-in page. */
export interface SignInSearch {
  sebab?: SignInReason | undefined;
  /** The page to return to, a path of this console. */
  tujuan?: string | undefined;
}

/** Reads them. A target on another origin is dropped: a sign-in link must not send people elsewhere. */
export function signInSearch(raw: Record<string, unknown>): SignInSearch {
  const tujuan = textOf(raw.tujuan, 2000);
  return { sebab: oneOf(raw.sebab, reasons), tujuan: tujuan !== undefined && isOwnPath(tujuan) ? tujuan : undefined };
}

function isOwnPath(path: string): boolean {
  return /^\/(?![/\\])/.test(path) && !path.startsWith('/masuk');
}
