import type { EnumOf } from '../../graphql/graphql.ts';
import { criteria, permissions, roles } from './catalogue.ts';

/** A permission of the catalogue. */
export type PermissionRow = (typeof permissions)[number];

/** Every role, in the order of the catalogue. */
export const shownRoles = Object.keys(roles) as readonly EnumOf<'Role'>[];

/** What places the rows that a permission is about. */
export function criterionOf({ where }: PermissionRow) {
  return criteria[where];
}

/** What somebody may do in one kind of place. */
export interface OwnRow {
  readonly where: PermissionRow['where'];
  readonly rows: readonly PermissionRow[];
}

/** What somebody may do, by what places the rows that it is about, in the order of the catalogue. */
export function ownRows(held: readonly string[]): readonly OwnRow[] {
  const own = permissions.filter(({ permission }) => held.includes(permission));
  return [...Map.groupBy(own, ({ where }) => where)].map(([where, rows]) => ({ where, rows }));
}

/** The rows in whose words a text stands, of one role or of all. */
export function rowsMatching(
  text: string,
  role: EnumOf<'Role'> | undefined,
  language: 'id' | 'en',
): readonly PermissionRow[] {
  const wanted = text.trim().toLocaleLowerCase(language);
  return permissions.filter(
    (row) =>
      (role === undefined || (row.roles as readonly string[]).includes(role)) &&
      (wanted === '' ||
        `${row.permission} ${row.says[language]} ${criterionOf(row)[language]}`
          .toLocaleLowerCase(language)
          .includes(wanted)),
  );
}
