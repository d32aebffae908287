import type { Queries } from '../database.ts';
import type { Holder, Role } from '../provider/holder.ts';

/** A person of the register. */
export interface Account {
  readonly subject: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly institutionCode: string | null;
  readonly regionCodes: readonly string[];
  readonly status: 'INVITED' | 'ACTIVE' | 'SUSPENDED';
  readonly demonstration: boolean;
  readonly passwordHash: string | null;
  readonly version: number;
}

/** The account with this subject. */
export function findAccount(queries: Queries, subject: string): Promise<Account | undefined> {
  return findOne(queries, 'subject = $1', subject);
}

/** The account with this subject, held until the transaction ends. */
export function lockAccount(queries: Queries, subject: string): Promise<Account | undefined> {
  return findOne(queries, 'subject = $1 for update', subject);
}

/** The account that somebody signs in with by this text; letter case does not matter. */
export function findByLogin(queries: Queries, login: string): Promise<Account | undefined> {
  return findOne(queries, 'login = $1', normalLogin(login));
}

/** A login as it is kept. */
export function normalLogin(login: string): string {
  return login.trim().toLowerCase();
}

/** What tokens say of a person, or nothing when the person may not sign in. */
export function holderOfAccount(account: Account | undefined): Holder | undefined {
  if (account?.status !== 'ACTIVE') return undefined;
  const [first, ...others] = account.regionCodes;
  if (first === undefined) return undefined;
  return {
    name: account.name,
    role: account.role,
    regions: [first, ...others],
    version: account.version,
    ...(account.institutionCode === null ? {} : { institution: account.institutionCode }),
  };
}

async function findOne(queries: Queries, condition: string, value: string): Promise<Account | undefined> {
  // PostgreSQL holds no NUL character, so nobody is called by one.
  if (value.includes('\0')) return undefined;
  const { rows } = await queries.query<Account>(`select ${COLUMNS} from account where ${condition}`, [value]);
  return rows[0];
}

const COLUMNS = `subject, login, name, role, institution_code as "institutionCode", region_codes as "regionCodes",
  status, demonstration, password_hash as "passwordHash", version`;
