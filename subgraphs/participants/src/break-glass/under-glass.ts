import type { Glass } from '@payung/kit/access.ts';
import type { SqlCondition } from '@payung/kit/scope-sql.ts';

/** Rows of the one person whom a break-glass access reaches, wherever they lie. */
export function underGlass({ participantIds }: Glass, column: string): SqlCondition {
  return { sql: `(${column} = any(:glassParticipants::uuid[]))`, parameters: { glassParticipants: participantIds } };
}
