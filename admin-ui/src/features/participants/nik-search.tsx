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

/** Finds one person by the whole NIK. The number goes in the body of a POST, is not kept, and leaves the field as soon as it was asked. */
export function NikSearch() {
  const client = useClient();
  const navigate = useNavigate();
  const [nik, setNik] = useState('');
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function search(event: FormEvent): Promise<void> {
    event.preventDefault();
    const digits = nik.replaceAll(/\s/g, '');
    if (!/^\d{16}$/.test(digits)) return setProblem(m.nik_needs_16_digits());
    setAsking(true);
    const { data, error } = await client.query(
      ParticipantByNikQuery,
      { nik: digits },
      { requestPolicy: 'network-only' },
    );
    setAsking(false);
    if (error !== undefined) return setProblem(m.nik_search_failed());
    const found = data?.participantByNik;
    if (found == null) return setProblem(m.nik_not_found());
    setNik('');
    await navigate({ to: '/peserta/$id', params: { id: found.id } });
  }

  return (
    <form className={styles.form} onSubmit={(event) => void search(event)}>
      <TextInput
        label={m.filter_nik()}
        inputMode="numeric"
        autoComplete="off"
        placeholder={m.nik_placeholder()}
        value={nik}
        onChange={(event) => {
          setNik(event.currentTarget.value);
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
