import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { m } from '../../paraglide/messages.js';
import { looksLikeNik } from './participants.search.ts';
import styles from './person-field.module.css';

const PersonFragment = graphql(`
  fragment FoundPersonParts on Participant @_unmask {
    id
    name
    nikMasked
    employmentStatus
    institution {
      code
      name
    }
  }
`);

const PersonByNikQuery = graphql(
  `
    query PersonByNik($nik: String!) {
      participantByNik(nik: $nik) {
        ...FoundPersonParts
      }
    }
  `,
  [PersonFragment],
);

const PersonByKpjQuery = graphql(
  `
    query PersonByKpj($kpj: String!) {
      participantByKpj(kpj: $kpj) {
        ...FoundPersonParts
      }
    }
  `,
  [PersonFragment],
);

const PeopleByNameQuery = graphql(
  `
    query PeopleByName($name: String!) {
      participants(first: 10, filter: { name: $name }) {
        edges {
          node {
            ...FoundPersonParts
          }
        }
      }
    }
  `,
  [PersonFragment],
);

/** A registered person to choose. */
export interface FoundPerson {
  id: string;
  name: string;
  nikMasked: string;
  employmentStatus: string;
  institution: { code: string; name: string } | null;
}

/** Finds a registered person by the whole NIK or KPJ or by a part of the name, and chooses them. What was typed goes in the body of a POST. */
export function PersonField({
  chosen,
  onChoose,
  error,
}: {
  chosen: FoundPerson | null;
  onChoose: (person: FoundPerson | null) => void;
  error: ReactNode;
}) {
  const client = useClient();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly FoundPerson[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);

  async function search(): Promise<void> {
    const wanted = text.trim();
    setProblem(null);
    setFound(null);
    if (wanted.length < 2) return setProblem(m.person_search_short());
    const digits = wanted.replaceAll(/\D/g, '');
    const isNumber = looksLikeNik(wanted);
    // Half a number finds nobody, and as a name it would find anybody.
    if (isNumber && !/^(?:\d{16}|\d{10,11})$/.test(digits)) return setProblem(m.number_search_digits());
    setAsking(true);
    const people = await (!isNumber ? byName(wanted) : digits.length === 16 ? byNik(digits) : byKpj(digits));
    setAsking(false);
    if (people === null) setProblem(m.nik_search_failed());
    else setFound(people);
  }

  async function byNik(nik: string): Promise<readonly FoundPerson[] | null> {
    const { data, error: failed } = await client
      .query(PersonByNikQuery, { nik }, { requestPolicy: 'network-only' })
      .toPromise();
    if (failed !== undefined) return null;
    return data?.participantByNik == null ? [] : [data.participantByNik];
  }

  async function byKpj(kpj: string): Promise<readonly FoundPerson[] | null> {
    const { data, error: failed } = await client
      .query(PersonByKpjQuery, { kpj }, { requestPolicy: 'network-only' })
      .toPromise();
    if (failed !== undefined) return null;
    return data?.participantByKpj == null ? [] : [data.participantByKpj];
  }

  async function byName(name: string): Promise<readonly FoundPerson[] | null> {
    const { data } = await client.query(PeopleByNameQuery, { name }, { requestPolicy: 'network-only' }).toPromise();
    return data?.participants?.edges.map(({ node }) => node) ?? null;
  }

  if (chosen !== null) {
    return (
      <div className={styles.chosen}>
        <p>
          {m.replace_person()}: <strong>{chosen.name}</strong> <span className="numeric">{chosen.nikMasked}</span>
        </p>
        <Button size="compact-sm" variant="default" onClick={() => onChoose(null)}>
          {m.person_choose_other()}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.field}>
      <div className={styles.row}>
        <TextInput
          label={m.replace_person()}
          description={m.person_search_hint()}
          withAsterisk
          autoComplete="off"
          value={text}
          error={problem ?? error}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            void search();
          }}
        />
        <Button variant="default" loading={asking} onClick={() => void search()}>
          {m.person_search()}
        </Button>
      </div>
      {found !== null &&
        (found.length === 0 ? (
          <p role="status">
            {m.person_none()}{' '}
            <Link to="/peserta/baru" target="_blank">
              {m.participant_new()}
            </Link>
          </p>
        ) : (
          <ul className={styles.people} aria-label={m.person_found()}>
            {found.map((person) => (
              <li key={person.id} className={styles.person}>
                <span>
                  {person.name} <span className="numeric muted">{person.nikMasked}</span>{' '}
                  <span className="muted">{person.institution?.name}</span>
                </span>
                <Button size="compact-sm" variant="default" onClick={() => onChoose(person)}>
                  {m.choose_this()} <span className="visually-hidden">{person.name}</span>
                </Button>
              </li>
            ))}
          </ul>
        ))}
    </div>
  );
}
