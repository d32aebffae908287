import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql.ts';
import { formatDate } from '../../../lib/format.ts';
import { useIdempotencyKey } from '../../../lib/idempotency.ts';
import { useLanguage } from '../../../lib/language.ts';
import { m } from '../../../paraglide/messages.js';
import { Dialog, DialogFoot } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { actionEffect, actionVerb } from '../agreement-labels.ts';
import { AgreementRefusalFragment } from './steps.ts';

const CandidatesQuery = graphql(`
  query PredecessorCandidates($region: ID!) {
    agreements(first: 100, filter: { regionCode: $region }) {
      edges {
        node {
          id
          title
          signedOn
        }
      }
    }
  }
`);

const LinkPredecessor = graphql(
  `
    mutation LinkAgreementPredecessor($id: ID!, $version: Int!, $predecessor: ID!, $key: ID!) {
      result: linkAgreementPredecessor(
        id: $id
        expectedVersion: $version
        predecessorId: $predecessor
        idempotencyKey: $key
      ) {
        __typename
        ... on Agreement {
          id
          version
          status
        }
        ...AgreementRefusalParts
      }
    }
  `,
  [AgreementRefusalFragment],
);

/** Says which agreement this one continues, out of those of the same region. */
export function LinkDialog({
  agreement: { id, title, version, regionCode },
  onClose,
}: {
  agreement: { id: string; title: string; version: number; regionCode: string };
  onClose: () => void;
}) {
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [{ data, fetching: reading }] = useQuery({ query: CandidatesQuery, variables: { region: regionCode } });
  const [{ fetching }, link] = useMutation(LinkPredecessor);
  const [predecessor, setPredecessor] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const candidates = data?.agreements?.edges.map(({ node }) => node).filter((node) => node.id !== id) ?? [];

  async function submit(): Promise<void> {
    setProblem(null);
    setWrong(predecessor === '' ? m.field_required() : null);
    if (predecessor === '') return;
    const input = { id, version, predecessor };
    const { data: answer, error } = await link({ ...input, key: keyFor(input) });
    const result = answer?.result;
    if (error !== undefined || result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'Agreement') return onClose();
    const sentence = result.message[language];
    if (result.field?.endsWith('predecessorId') === true) setWrong(sentence);
    else setProblem(sentence);
  }

  return (
    <Dialog title={actionVerb('LINK')} closeLabel={m.close()} onClose={onClose}>
      <p>
        <strong>{title}</strong>
      </p>
      <p className="muted">{actionEffect('LINK')}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <NativeSelect
          label={m.agreement_predecessor()}
          description={reading ? m.loading() : m.agreement_predecessor_choose()}
          withAsterisk
          value={predecessor}
          error={wrong}
          data={[
            { value: '', label: m.choose() },
            ...candidates.map((candidate) => ({
              value: candidate.id,
              label:
                candidate.signedOn === null
                  ? candidate.title
                  : `${candidate.title} · ${formatDate(candidate.signedOn, language)}`,
            })),
          ]}
          onChange={(event) => setPredecessor(event.currentTarget.value)}
        />
        {problem !== null && (
          <Notice tone="bad" title={m.refused_title()} urgent>
            <p>{problem}</p>
          </Notice>
        )}
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button type="submit" loading={fetching}>
            {m.save()}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
