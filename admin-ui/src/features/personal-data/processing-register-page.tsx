import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { formatNumber } from '../../lib/format.ts';
import { roleLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { PrintButton } from '../../lib/print-button.tsx';
import { m } from '../../paraglide/messages.js';
import { DataTable } from '../../ui/data-table.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { kindLabel, kinds, subjectLabel } from './personal-data-labels.ts';
import register from './processing-register.json';
import styles from './personal-data.module.css';

type Part = (typeof register.parts)[number];

/** Kinds that the law calls specific (UU 27/2022 Art 4(2)). */
const SPECIFIC: ReadonlySet<string> = new Set(['FINANCIAL', 'HEALTH', 'CHILD']);

const ownerTitle: Readonly<Record<string, () => string>> = {
  agreements: m.owner_agreements,
  participants: m.owner_participants,
  claims: m.owner_claims,
};

/** What is recorded of whom, why, on what ground, who may read it and for how long. Made from the schemas, so that it cannot lag behind them. */
export function ProcessingRegisterPage() {
  const [kind, setKind] = useState('');
  return (
    <Page title={m.register_title()} status={m.register_lead()} actions={<PrintButton />}>
      <Notice tone="warning" title={m.register_unverified_title()}>
        <p>{m.register_unverified_text()}</p>
      </Notice>
      <search className="no-print">
        <NativeSelect
          label={m.register_kind()}
          value={kind}
          data={[
            { value: '', label: m.register_all_kinds() },
            ...kinds.map((code) => ({ value: code, label: kindLabel(code) })),
          ]}
          onChange={(event) => setKind(event.currentTarget.value)}
        />
      </search>
      {register.parts.map((part) => (
        <RegisterPart key={`${part.owner} ${part.of}`} part={part} kind={kind} />
      ))}
    </Page>
  );
}

function RegisterPart({ part, kind }: { part: Part; kind: string }) {
  const { language } = useLanguage();
  const lines = part.lines.filter((line) => kind === '' || line.kind === kind);
  if (lines.length === 0) return null;
  const kept = register.retention[part.retention as keyof typeof register.retention];
  const roles = register.roles as Readonly<Record<string, readonly string[]>>;
  return (
    <Section
      title={`${ownerTitle[part.owner]?.() ?? part.owner}: ${subjectLabel(part.of as Parameters<typeof subjectLabel>[0])}`}
      note={m.register_values({ count: formatNumber(lines.length, language) })}
    >
      <div className={styles.stack}>
        <Facts
          items={[
            { name: m.purpose(), value: part.purpose[language] },
            { name: m.register_basis(), value: part.basis[language] },
            {
              name: m.register_kept(),
              value: m.register_kept_days({
                what: kept.label[language],
                days: formatNumber(kept.days, language),
                from: kept.from[language],
              }),
            },
          ]}
        />
        <DataTable
          label={m.register_title()}
          rows={lines}
          rowKey={(line) => line.at}
          columns={[
            { key: 'at', header: m.register_value(), names: true, cell: (line) => <code>{line.at}</code> },
            {
              key: 'kind',
              header: m.register_kind(),
              cell: (line) => (
                <>
                  {kindLabel(line.kind as Parameters<typeof kindLabel>[0])}
                  {SPECIFIC.has(line.kind) && <p className="muted">{m.register_specific()}</p>}
                </>
              ),
            },
            {
              key: 'by',
              header: m.register_read_by(),
              cell: (line) =>
                line.readBy === null ? (
                  <span className="muted">{m.register_goes_in()}</span>
                ) : (
                  <>
                    <code>{line.readBy}</code>
                    <p className="muted">
                      {(roles[line.readBy] ?? [])
                        .map((role) => roleLabel(role as Parameters<typeof roleLabel>[0]))
                        .join(', ')}
                    </p>
                  </>
                ),
            },
            {
              key: 'sealed',
              header: m.register_sealed(),
              cell: (line) => (line.sealed ? m.register_sealed_yes() : m.register_sealed_no()),
            },
          ]}
        />
      </div>
    </Section>
  );
}
