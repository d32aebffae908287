import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { SettleDataCorrection } from './data-request-commands.ts';
import type { ShownRequest } from './data-request-page.tsx';
import { NoteDialog } from '../../lib/note-dialog.tsx';
import { correctionLabel } from './personal-data-labels.ts';

type Row = ShownRequest['records'][number];

/** The records of the person within sight, and for a correction what became of each. */
export function DataRequestRecords({ request, onChanged }: { request: ShownRequest; onChanged: () => void }) {
  const mayUpdate = useMay('participant:update');
  const [settling, setSettling] = useState<{ row: Row; outcome: 'CORRECTED' | 'KEPT' } | null>(null);
  const keyFor = useIdempotencyKey();
  const [, settle] = useMutation(SettleDataCorrection);
  const columns: Column<Row>[] = [
    {
      key: 'institution',
      header: m.institution(),
      names: true,
      cell: (row) => row.institution?.name ?? m.not_available(),
    },
    {
      key: 'participant',
      header: m.participant(),
      cell: (row) =>
        row.participant === null ? (
          m.not_available()
        ) : (
          <Link to="/peserta/$id" params={{ id: row.participant.id }}>
            {row.participant.name}
          </Link>
        ),
    },
    ...(request.kind === 'CORRECTION'
      ? [
          {
            key: 'correction',
            header: m.data_correction(),
            cell: (row: Row) => (
              <>
                {row.correction !== null && (
                  <StatusBadge tone={row.correction === 'WAITING' ? 'warning' : 'good'}>
                    {correctionLabel(row.correction)}
                  </StatusBadge>
                )}
                {row.note !== null && <p className="muted">{row.note}</p>}
                {row.correction === 'WAITING' && mayUpdate && request.state === 'OPEN' && row.participant !== null && (
                  <p className="no-print">
                    <Button
                      size="compact-sm"
                      variant="default"
                      onClick={() => setSettling({ row, outcome: 'CORRECTED' })}
                    >
                      {m.data_correction_done()}
                    </Button>{' '}
                    <Button size="compact-sm" variant="default" onClick={() => setSettling({ row, outcome: 'KEPT' })}>
                      {m.data_correction_keep()}
                    </Button>
                  </p>
                )}
              </>
            ),
          },
        ]
      : []),
  ];
  return (
    <Section title={m.data_request_records()} note={m.data_request_records_note()} flush>
      {request.records.length === 0 ? (
        <EmptyState title={m.data_request_no_records()} />
      ) : (
        <DataTable
          label={m.data_request_records()}
          columns={columns}
          rows={request.records}
          rowKey={(row) => `${row.institution?.code} ${row.participant?.id}`}
        />
      )}
      {settling !== null && (
        <NoteDialog
          title={settling.outcome === 'KEPT' ? m.data_correction_keep() : m.data_correction_done()}
          text={settling.outcome === 'KEPT' ? m.data_correction_keep_text() : m.data_correction_done_text()}
          label={m.data_correction_note()}
          needsNote={settling.outcome === 'KEPT'}
          submitLabel={settling.outcome === 'KEPT' ? m.data_correction_keep() : m.data_correction_done()}
          onClose={() => setSettling(null)}
          onSubmit={async (note) => {
            const input = {
              requestId: request.id,
              participantId: settling.row.participant?.id ?? '',
              outcome: settling.outcome,
              note: note === '' ? null : note,
            };
            const { data } = await settle({ input, key: keyFor(input) });
            if (data === undefined) return undefined;
            if (data.result.__typename !== 'DataRequest') return data.result;
            onChanged();
            return null;
          }}
        />
      )}
    </Section>
  );
}
