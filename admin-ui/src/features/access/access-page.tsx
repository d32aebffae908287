import { NativeSelect, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import type { EnumOf } from '../../graphql/graphql.ts';
import { roleLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { PrintButton } from '../../lib/print-button.tsx';
import { useSession } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Facts } from '../../ui/facts.tsx';
import { IconCheck } from '../../ui/icons.ts';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './access.module.css';
import type { OwnRow, PermissionRow } from './access-rows.ts';
import { criterionOf, ownRows, rowsMatching, shownRoles } from './access-rows.ts';
import { criteria, roles } from './catalogue.ts';

const route = getRouteApi('/shell/peran');

/** What the signed-in person may do and where, and the whole rule: every permission with its scope, role by role. */
export function AccessPage() {
  const session = useSession();
  const { language } = useLanguage();
  const { cari = '', peran } = route.useSearch();
  const navigate = route.useNavigate();
  const wanted = useDeferredValue(cari);
  const own = ownRows(session.permissions);
  const all = rowsMatching(wanted, peran, language);
  const says: Column<PermissionRow> = {
    key: 'says',
    header: m.access_permission(),
    names: true,
    cell: (row) => (
      <>
        {row.says[language]}
        <code className={styles.code}>{row.permission}</code>
      </>
    ),
  };
  const where: Column<PermissionRow> = {
    key: 'where',
    header: m.access_where(),
    width: '24%',
    cell: (row) => criterionOf(row)[language],
  };
  const ownColumns: Column<OwnRow>[] = [
    { key: 'where', header: m.access_where(), names: true, width: '40%', cell: (row) => criteria[row.where][language] },
    {
      key: 'says',
      header: m.access_permission(),
      cell: ({ rows }) => (
        <ul className={styles.list}>
          {rows.map((row) => (
            <li key={row.permission}>{row.says[language]}</li>
          ))}
        </ul>
      ),
    },
  ];
  const marks = shownRoles.map((role): Column<PermissionRow> => ({
    key: role,
    header: <span className={styles.role}>{roleLabel(role)}</span>,
    wideOnly: true,
    cell: (row) =>
      (row.roles as readonly string[]).includes(role) ? (
        <span className={styles.held}>
          <IconCheck size={18} aria-hidden />
          <span className="visually-hidden">{m.access_held()}</span>
        </span>
      ) : (
        <span className="visually-hidden">{m.access_not_held()}</span>
      ),
  }));
  return (
    <Page title={m.access_title()} status={m.access_lead()} actions={<PrintButton />}>
      <Section title={m.access_own()} note={session.role === null ? undefined : roles[session.role].says[language]}>
        {session.known ? (
          <>
            <Facts
              items={[
                { name: m.access_role(), value: session.role === null ? m.role_unknown() : roleLabel(session.role) },
                { name: m.institution(), value: session.institution?.name ?? m.access_no_institution() },
                { name: m.access_regions(), value: session.regions.map(({ name }) => name).join(', ') },
              ]}
            />
            <div className={styles.own}>
              <DataTable label={m.access_own()} columns={ownColumns} rows={own} rowKey={(row) => row.where} />
            </div>
          </>
        ) : (
          <Notice tone="warning" title={m.access_unknown_title()}>
            <p>{m.access_unknown_text()}</p>
          </Notice>
        )}
      </Section>
      <Section title={m.access_all()} note={m.access_all_note()}>
        <div className={`${styles.filters} no-print`}>
          <TextInput
            label={m.access_search()}
            value={cari}
            onChange={(event) => {
              const { value } = event.currentTarget;
              void navigate({
                search: (before) => ({ ...before, cari: value === '' ? undefined : value }),
                replace: true,
                resetScroll: false,
              });
            }}
          />
          <NativeSelect
            label={m.access_role()}
            value={peran ?? ''}
            data={[
              { value: '', label: m.access_every_role() },
              ...shownRoles.map((role) => ({ value: role, label: roleLabel(role) })),
            ]}
            onChange={(event) => {
              const value = event.currentTarget.value as EnumOf<'Role'> | '';
              void navigate({
                search: (before) => ({ ...before, peran: value === '' ? undefined : value }),
                resetScroll: false,
              });
            }}
          />
        </div>
        {peran !== undefined && <p className="muted">{roles[peran].says[language]}</p>}
        {all.length === 0 ? (
          <EmptyState title={m.access_none()}>{m.access_none_text()}</EmptyState>
        ) : (
          <DataTable
            label={m.access_all()}
            columns={peran === undefined ? [says, ...marks, where] : [says, where]}
            rows={all}
            rowKey={(row) => row.permission}
          />
        )}
      </Section>
    </Page>
  );
}
