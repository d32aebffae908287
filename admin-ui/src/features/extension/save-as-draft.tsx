import { Button, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useMutation } from 'urql';
import type { InputOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './extension-page.module.css';

const SaveExtension = graphql(`
  mutation SaveExtension($input: SaveExtensionInput!, $key: ID!) {
    saveExtensionAsDraftAmendment(input: $input, idempotencyKey: $key) {
      __typename
      ... on Agreement {
        id
      }
      ... on AgreementRefused {
        code
        field
        message {
          id
          en
        }
      }
    }
  }
`);

/** Writes the extension as a draft amendment of its agreement, and goes there. */
export function SaveAsDraft({ extension, version }: { extension: InputOf<'ExtensionInput'>; version: number }) {
  const mayDraft = useMay('agreement:draft');
  const navigate = useNavigate();
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const field = useId();
  const [{ fetching }, save] = useMutation(SaveExtension);
  const [reason, setReason] = useState('');
  const [reasonProblem, setReasonProblem] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  if (!mayDraft) return null;

  async function submit(): Promise<void> {
    setProblem(null);
    setReasonProblem(null);
    if (reason.trim().length < 3) {
      setReasonProblem(m.field_required());
      document.getElementById(field)?.focus();
      return;
    }
    const input = { extension, expectedVersion: version, reason: reason.trim() };
    const { data, error } = await save({ input, key: keyFor(input) });
    if (error !== undefined || data === undefined) return setProblem(m.submit_failed());
    const result = data.saveExtensionAsDraftAmendment;
    if (result.__typename === 'Agreement') return navigate({ to: '/perjanjian/$id', params: { id: result.id } });
    if (result.field === 'reason') return setReasonProblem(result.message[language]);
    setProblem(result.message[language]);
  }

  return (
    <div className="no-print">
      <Section title={m.extension_save()} note={m.extension_save_note()}>
        <form
          noValidate
          className={styles.fields}
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <Textarea
            id={field}
            label={m.extension_reason()}
            description={m.extension_reason_hint()}
            withAsterisk
            autosize
            minRows={1}
            maxLength={1000}
            value={reason}
            error={reasonProblem}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {problem !== null && (
            <Notice tone="bad" title={m.refused_title()} urgent>
              <p>{problem}</p>
            </Notice>
          )}
          <div>
            <Button type="submit" loading={fetching}>
              {m.extension_save()}
            </Button>
          </div>
        </form>
      </Section>
    </div>
  );
}
