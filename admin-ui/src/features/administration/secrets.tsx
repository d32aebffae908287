import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { CommandDialog } from '../../lib/command-dialog.tsx';
import { outcomeOf } from '../../lib/command-outcome.ts';
import { formatDateTime } from '../../lib/format.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { DataTable } from '../../ui/data-table.tsx';
import { Section } from '../../ui/section.tsx';
import { EndApiClientSecret, RotateApiClientSecret } from './client-commands.ts';
import { ShownOnce } from './shown-once.tsx';

interface Secret {
  id: string;
  ending: string;
  createdAt: string;
  expiresAt: string | null;
}

/** The secrets of a client that work: at most two, so that the partner can exchange them without an interruption. */
export function Secrets({
  client,
  reread,
}: {
  client: { id: string; secrets: readonly Secret[] };
  reread: () => void;
}) {
  const { language } = useLanguage();
  const mayManage = useMay('api-client:manage');
  const keyFor = useIdempotencyKey();
  const [, rotate] = useMutation(RotateApiClientSecret);
  const [, end] = useMutation(EndApiClientSecret);
  const [asked, setAsked] = useState<{ end: Secret } | 'ROTATE' | null>(null);
  const { id, secrets } = client;
  return (
    <Section
      title={m.admin_secrets()}
      note={m.admin_secrets_note()}
      flush={secrets.length > 0}
      actions={
        mayManage && (
          <Button size="compact-sm" variant="default" onClick={() => setAsked('ROTATE')}>
            {m.admin_rotate()}
          </Button>
        )
      }
    >
      {secrets.length === 0 ? (
        <p className="muted">{m.admin_no_secrets()}</p>
      ) : (
        <DataTable
          label={m.admin_secrets()}
          rows={secrets}
          rowKey={(secret) => secret.id}
          columns={[
            {
              key: 'ending',
              header: m.admin_secret(),
              names: true,
              cell: ({ ending }) => <code>…{ending}</code>,
            },
            {
              key: 'made',
              header: m.admin_created(),
              wideOnly: true,
              cell: ({ createdAt }) => formatDateTime(createdAt, language),
            },
            {
              key: 'until',
              header: m.admin_works_until(),
              cell: ({ expiresAt }) =>
                expiresAt === null ? m.admin_until_rotated() : formatDateTime(expiresAt, language),
            },
            {
              key: 'end',
              header: <span className="visually-hidden">{m.admin_end()}</span>,
              cell: (secret) =>
                mayManage && (
                  <Button size="compact-sm" variant="default" onClick={() => setAsked({ end: secret })}>
                    {m.admin_end()}
                  </Button>
                ),
            },
          ]}
        />
      )}
      {asked === 'ROTATE' && (
        <CommandDialog
          title={m.admin_rotate()}
          submitLabel={m.admin_rotate()}
          fields={{}}
          submit={async () =>
            outcomeOf(await rotate({ id, key: keyFor(['rotate', id, secrets.map((secret) => secret.id)]) }))
          }
          doneLabel={m.admin_noted()}
          shown={({ secret }) => <ShownOnce label={m.admin_secret()} text={secret} hint={m.admin_rotated_hint()} />}
          onClose={() => setAsked(null)}
          onDone={reread}
        >
          {() => <p>{m.admin_rotate_text()}</p>}
        </CommandDialog>
      )}
      {asked !== null && asked !== 'ROTATE' && (
        <CommandDialog
          title={m.admin_end_secret({ ending: asked.end.ending })}
          submitLabel={m.admin_end()}
          fields={{}}
          submit={async () =>
            outcomeOf(await end({ id, secretId: asked.end.id, key: keyFor(['end', id, asked.end.id]) }))
          }
          onClose={() => setAsked(null)}
          onDone={reread}
        >
          {() => <p>{m.admin_end_secret_text()}</p>}
        </CommandDialog>
      )}
    </Section>
  );
}
