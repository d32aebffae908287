import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import styles from './claim-step-dialog.module.css';

const FindEnrolments = graphql(`
  query EnrolmentsByNik($nik: String!) {
    participantByNik(nik: $nik) {
      id
      name
      enrolments(first: 20) {
        edges {
          node {
            id
            startsOn
            endsOn
            category {
              code
              name {
                id
                en
              }
            }
            institution {
              code
              name
            }
          }
        }
      }
    }
  }
`);

type Person = NonNullable<ResultOf<typeof FindEnrolments>['participantByNik']>;

/** Finds by a NIK which enrolment a noticed case is about. The number goes to the graph and stands nowhere else. */
export function EnrolmentFinder({
  chosen,
  onChoose,
  error,
}: {
  chosen: string;
  onChoose: (id: string) => void;
  error: string | undefined;
}) {
  const client = useClient();
  const { language } = useLanguage();
  const [nik, setNik] = useState('');
  const [person, setPerson] = useState<Person | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [working, setWorking] = useState(false);

  async function find(): Promise<void> {
    const digits = nik.replaceAll(/\D/g, '');
    setPerson(null);
    onChoose('');
    if (digits.length !== 16) return setProblem(m.notice_nik_needed());
    setProblem(null);
    setWorking(true);
    const answer = await client.query(FindEnrolments, { nik: digits }, { requestPolicy: 'network-only' });
    setWorking(false);
    if (answer.error !== undefined) return setProblem(m.submit_failed());
    if (answer.data?.participantByNik == null) return setProblem(m.enrolment_finder_nobody());
    setPerson(answer.data.participantByNik);
  }

  return (
    <div className={styles.finder}>
      <TextInput
        label={m.nik()}
        description={m.enrolment_finder_hint()}
        inputMode="numeric"
        autoComplete="off"
        maxLength={24}
        value={nik}
        error={problem ?? error}
        onChange={(event) => setNik(event.currentTarget.value)}
      />
      <div>
        <Button variant="default" loading={working} onClick={() => void find()}>
          {m.enrolment_finder_search()}
        </Button>
      </div>
      {person !== null && (
        <fieldset className={styles.choices}>
          <legend>{person.name}</legend>
          {person.enrolments?.edges.map(({ node }) => (
            <label key={node.id}>
              <input type="radio" name="enrolment" checked={chosen === node.id} onChange={() => onChoose(node.id)} />{' '}
              {node.category?.name[language] ?? m.not_available()} · {node.institution?.name ?? m.not_available()} ·{' '}
              {formatDate(node.startsOn, language)} – {formatDate(node.endsOn, language)}
            </label>
          ))}
          {(person.enrolments?.edges.length ?? 0) === 0 && <p className="muted">{m.enrolment_finder_none()}</p>}
        </fieldset>
      )}
    </div>
  );
}
