import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { formatDateTime } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { Notice } from '../../ui/notice.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import styles from './claim-conflict.module.css';
import { ClaimFactsQuery, factName, factText } from './claim-facts.ts';
import type { ClaimFacts } from './claim-facts.ts';

/** A fact that somebody else changed, as the graph names it. */
export interface Change {
  field: string;
  by: string;
  at: string;
}

/** A field of a form beside what the claim says by now. */
export interface ConflictField {
  /** The field of the form. */
  name: string;
  /** The fact of the claim that it is part of, as a conflict names it. */
  fact: string;
  label: string;
  mine: string;
  /** What the claim says now, in words; empty for nothing. */
  theirs: string;
}

/** The choice for each field: what was typed here, or what the claim says now. */
export type Choices = Readonly<Record<string, 'MINE' | 'THEIRS'>>;

/**
 * What others changed while a form was open, fact by fact: how it stood when it was read, how it stands now, by whom. For the fields of the form
 * the person says which holds. Nothing is written before they send the form again.
 */
export function ClaimConflict({
  claimId,
  changes,
  fieldsOf = () => [],
  onChosen,
}: {
  claimId: string;
  changes: readonly Change[];
  /** The fields of the form that differ, beside the claim as it is now. */
  fieldsOf?: (now: ClaimFacts) => readonly ConflictField[];
  /** Takes the choices and the claim as it is now; without it the person reads the claim anew. */
  onChosen?: (choices: Choices, now: ClaimFacts) => void;
}) {
  const client = useClient();
  const { language } = useLanguage();
  const [states, setStates] = useState<{ before: ClaimFacts | null; now: ClaimFacts } | 'failed' | null>(null);
  const [choices, setChoices] = useState<Choices>({});
  const box = useRef<HTMLDivElement>(null);
  // It stands above the form, often out of sight of the button that was pressed.
  useEffect(() => box.current?.focus(), []);
  useEffect(() => {
    let left = false;
    // What the page showed is in the cache until the claim is read anew.
    const before =
      client.readQuery(ClaimFactsQuery, { id: claimId }, { requestPolicy: 'cache-only' })?.data?.claim ?? null;
    void client
      .query(ClaimFactsQuery, { id: claimId }, { requestPolicy: 'network-only' })
      .toPromise()
      .then(({ data }) => {
        if (!left) setStates(data?.claim == null ? 'failed' : { before, now: data.claim });
      });
    return () => {
      left = true;
    };
  }, [client, claimId]);

  const known = states === null || states === 'failed' ? null : states;
  const fields = known === null ? [] : fieldsOf(known.now).filter(({ mine, theirs }) => mine !== theirs);
  const chosen = fields.every(({ name }) => choices[name] !== undefined);
  const own = new Set(fields.map(({ fact }) => fact));
  const others = changes.filter(({ field }) => !own.has(field));
  const nothing = <span className="muted">{m.claim_conflict_empty()}</span>;
  return (
    <div ref={box} tabIndex={-1} className={styles.box}>
      <Notice tone="warning" title={m.claim_conflict_title()} urgent>
        <p>{m.claim_conflict_text()}</p>
        {fields.length > 0 && (
          <ul className={styles.fields}>
            {fields.map(({ name, fact, label, mine, theirs }) => {
              const change = changes.find(({ field }) => field === fact);
              return (
                <li key={name} className={styles.field}>
                  <p className={styles.name}>
                    {label}
                    {change !== undefined && (
                      <span className="muted">
                        {' '}
                        · {m.claim_conflict_by({ by: change.by, time: formatDateTime(change.at, language) })}
                      </span>
                    )}
                  </p>
                  <dl className={styles.sides}>
                    <div>
                      <dt>{m.claim_conflict_mine()}</dt>
                      <dd>{mine === '' ? nothing : mine}</dd>
                    </div>
                    <div>
                      <dt>{m.claim_conflict_theirs()}</dt>
                      <dd>{theirs === '' ? nothing : theirs}</dd>
                    </div>
                  </dl>
                  <Segmented<'MINE' | 'THEIRS' | ''>
                    label={m.claim_conflict_which({ field: label })}
                    value={choices[name] ?? ''}
                    options={[
                      { value: 'MINE', label: m.claim_conflict_keep_mine() },
                      { value: 'THEIRS', label: m.claim_conflict_keep_theirs() },
                    ]}
                    onChange={(choice) => choice !== '' && setChoices({ ...choices, [name]: choice })}
                  />
                </li>
              );
            })}
          </ul>
        )}
        {others.length > 0 && (
          <ul className={styles.fields}>
            {others.map(({ field, by, at }) => {
              const before = known?.before == null ? null : factText(known.before, field, language);
              const now = known === null ? null : factText(known.now, field, language);
              return (
                <li key={`${field} ${at}`} className={styles.field}>
                  <p className={styles.name}>
                    {factName(field)}
                    <span className="muted"> · {m.claim_conflict_by({ by, time: formatDateTime(at, language) })}</span>
                  </p>
                  {known !== null && before !== now && (
                    <dl className={styles.sides}>
                      <div>
                        <dt>{m.claim_conflict_before()}</dt>
                        <dd>{before ?? nothing}</dd>
                      </div>
                      <div>
                        <dt>{m.claim_conflict_theirs()}</dt>
                        <dd>{now ?? nothing}</dd>
                      </div>
                    </dl>
                  )}
                </li>
              );
            })}
          </ul>
        )}
        {states === 'failed' && <p>{m.submit_failed()}</p>}
        {onChosen !== undefined && known !== null && (
          <Button disabled={!chosen} onClick={() => onChosen(choices, known.now)}>
            {fields.length > 0 ? m.claim_conflict_apply() : m.claim_conflict_go_on()}
          </Button>
        )}
      </Notice>
    </div>
  );
}
