/**
 * What an access token may be used for, beside what its bearer may do: the OAuth scopes of the graph. A person of the
 * console carries all of them; a partner's client carries those that it was granted. A scope never gives a right that
 * the role does not have.
 */
export const API_SCOPES = [
  'agreements:read',
  'agreements:write',
  'participants:read',
  'participants:write',
  'claims:read',
  'claims:write',
  'webhooks:manage',
  'feed:read',
  'notices:file',
] as const;

/** A scope of the catalogue. */
export type ApiScope = (typeof API_SCOPES)[number];

/** Scopes that a partner may be granted: all but the one of people without an account, which opens nothing to a partner. */
export const PARTNER_SCOPES = API_SCOPES.filter((scope) => scope !== 'notices:file');

/** What each scope opens, in the two languages of the product, for whoever grants it. */
export const API_SCOPE_SENTENCES = {
  'agreements:read': {
    id: 'Membaca perjanjian, cakupan, dan data acuan',
    en: 'Read agreements, coverage and reference data',
  },
  'agreements:write': { id: 'Membuat dan mengubah perjanjian', en: 'Make and change agreements' },
  'participants:read': {
    id: 'Membaca peserta, pendaftaran, dan iuran',
    en: 'Read participants, enrolments and contributions',
  },
  'participants:write': {
    id: 'Mendaftarkan peserta, mengirim daftar, dan mencatat iuran',
    en: 'Register and enrol participants, send rosters and record contributions',
  },
  'claims:read': { id: 'Membaca klaim dan yang menjadi hak', en: 'Read claims and what is owed' },
  'claims:write': { id: 'Melaporkan kecelakaan dan mengurus klaim', en: 'Report incidents and work on claims' },
  'webhooks:manage': { id: 'Mengatur webhook', en: 'Manage webhooks' },
  'feed:read': { id: 'Membaca umpan perubahan', en: 'Read the change feed' },
  'notices:file': { id: 'Memberi pemberitahuan awal tanpa akun', en: 'File early notices without an account' },
} as const satisfies Record<ApiScope, { readonly id: string; readonly en: string }>;

/** Whether a text is a scope of the catalogue. */
export function isApiScope(text: string): text is ApiScope {
  return (API_SCOPES as readonly string[]).includes(text);
}

/** Whether a text is a scope that a partner may be granted. */
export function isPartnerScope(text: string): boolean {
  return (PARTNER_SCOPES as readonly string[]).includes(text);
}

/** The scopes of the catalogue in the `scope` claim of a token; what else stands there (`openid`) is left out. */
export function readApiScopes(scope: string | undefined): readonly ApiScope[] {
  return [...new Set((scope ?? '').split(' '))].filter(isApiScope);
}
