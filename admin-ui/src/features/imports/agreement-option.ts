import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';

/** What choosing an agreement to import under needs to know of it. */
export const AgreementOptionFragment = graphql(`
  fragment AgreementOption on Agreement @_unmask {
    id
    title
    beneficiaries {
      institution {
        code
        name
      }
    }
  }
`);

/** An agreement to choose. */
export type AgreementOption = ResultOf<typeof AgreementOptionFragment>;

/** The institution to begin with: one's own where the agreement is for it, else the only one. */
export function institutionOf(agreement: AgreementOption | null, own: string | undefined): string {
  const codes = agreement?.beneficiaries.map(({ institution }) => institution.code) ?? [];
  if (own !== undefined && codes.includes(own)) return own;
  return codes.length === 1 ? (codes[0] ?? '') : '';
}
