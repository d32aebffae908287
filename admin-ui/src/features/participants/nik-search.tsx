import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { m } from '../../paraglide/messages.js';
import styles from './nik-search.module.css';

const ParticipantByNikQuery = graphql(`
  query ParticipantByNik($nik: String!) {
    participantByNik(nik: $nik) {
      id
    }
  }
`);

const ParticipantByKpjQuery = graphql(`
  query ParticipantByKpj($kpj: String!) {
    participantByKpj(kpj: $kpj) {
      id
    }
  }
`);

/** Finds one person by the whole NIK or KPJ, told apart by how many digits they have. The number goes in the body of a POST, is not kept, and leaves the field as soon as it was asked. */
export function NikSearch() {
  const client = useClient();
  const navigate = useNavigate();
  const [number, setNumber] = useState('');
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function search(event: FormEvent): Promise<void> {
    event.preventDefault();
    const digits = number.replaceAll(/\s/g, '');
    if (!/^(?:\d{16}|\d{10,11})$/.test(digits)) return setProblem(m.number_search_digits());
    setAsking(true);
    const found = await (digits.length === 16 ? byNik(digits) : byKpj(digits));
    setAsking(false);
    if (found === undefined) return setProblem(m.nik_search_failed());
    if (found === null) return setProblem(digits.length === 16 ? m.nik_not_found() : m.kpj_not_found());
    setNumber('');
    await navigate({ to: '/peserta/$id', params: { id: found.id } });
  }

  /** Null where there is nobody, undefined where no answer came. */
  async function byNik(nik: string): Promise<{ id: string } | null | undefined> {
    const { data, error } = await client.query(ParticipantByNikQuery, { nik }, { requestPolicy: 'network-only' });
    return error === undefined ? data?.participantByNik : undefined;
  }

  async function byKpj(kpj: string): Promise<{ id: string } | null | undefined> {
    const { data, error } = await client.query(ParticipantByKpjQuery, { kpj }, { requestPolicy: 'network-only' });
    return error === undefined ? data?.participantByKpj : undefined;
  }

  return (
    <form data-asks className={styles.form} onSubmit={(event) => void search(event)}>
      <TextInput
        label={m.filter_nik()}
        inputMode="numeric"
        autoComplete="off"
        placeholder={m.nik_placeholder()}
        value={number}
        onChange={(event) => {
          setNumber(event.currentTarget.value);
          setProblem(null);
        }}
        error={problem}
        maxLength={24}
      />
      <Button type="submit" variant="default" loading={asking} className={styles.button ?? ''}>
        {m.find_nik()}
      </Button>
    </form>
  );
}
