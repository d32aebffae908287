import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { m } from '../paraglide/messages.js';
import { CommandDialog } from './command-dialog.tsx';
import type { CommandOutcome } from './command-outcome.ts';
import { useAwhile } from './use-revealed.ts';

const purposes = {
  identity: m.purpose_identity,
  claim: m.purpose_claim,
  person: m.purpose_person,
  audit: m.purpose_audit,
  other: m.purpose_other,
} as const;

type Purpose = keyof typeof purposes;

/**
 * Asks what personal values are needed for, and has them shown: in the page that asked, or in place of the question. Who asked, when and why
 * stands on the trail of whom they are about.
 */
export function RevealDialog<Values, Field extends string = never>({
  title,
  text,
  submitLabel,
  usual = 'identity',
  children,
  check,
  reveal,
  shown,
  onRevealed,
  onClose,
}: {
  title: string;
  text: string;
  submitLabel: string;
  /** What it is mostly needed for. */
  usual?: Purpose;
  /** What to choose before the purpose. */
  children?: (problems: Partial<Record<Field, string>>, mend: (field: Field) => void) => ReactNode;
  check?: () => Partial<Record<Field, string>>;
  reveal: (purpose: string) => Promise<CommandOutcome<Values>>;
  /** The values, where they stand in place of the question; for half a minute. */
  shown?: (values: Values) => ReactNode;
  onRevealed?: (values: Values) => void;
  onClose: () => void;
}) {
  const [purpose, setPurpose] = useState<Purpose>(usual);
  const [detail, setDetail] = useState('');
  type Part = Field | 'purpose';
  return (
    <CommandDialog<Values, Part>
      title={title}
      submitLabel={submitLabel}
      refusedTitle={m.reveal_failed()}
      fields={{ purpose: 'purpose' }}
      check={() =>
        ({
          ...check?.(),
          ...(detail.trim().length < 3 ? { purpose: m.purpose_detail_needed() } : {}),
        }) as Partial<Record<Part, string>>
      }
      submit={() => reveal(`${purposes[purpose]()}: ${detail.trim()}`)}
      {...(shown === undefined ? {} : { shown: (values: Values) => <Awhile onOver={onClose}>{shown(values)}</Awhile> })}
      {...(onRevealed === undefined ? {} : { onDone: onRevealed })}
      onClose={onClose}
    >
      {(problems, mend) => (
        <>
          <p>{text}</p>
          {children?.(problems, mend)}
          <NativeSelect
            label={m.purpose()}
            value={purpose}
            data={Object.entries(purposes).map(([value, label]) => ({ value, label: label() }))}
            onChange={(event) => setPurpose(event.currentTarget.value as Purpose)}
          />
          <TextInput
            label={m.purpose_detail()}
            description={m.purpose_detail_hint()}
            withAsterisk
            autoComplete="off"
            maxLength={200}
            value={detail}
            error={problems.purpose}
            onChange={(event) => {
              mend('purpose');
              setDetail(event.currentTarget.value);
            }}
          />
        </>
      )}
    </CommandDialog>
  );
}

/** Values that close again by themselves. */
function Awhile({ onOver, children }: { onOver: () => void; children: ReactNode }) {
  const seconds = useAwhile(true, onOver);
  return (
    <>
      {children}
      <p className="muted">{m.reveal_closes_in({ seconds })}</p>
    </>
  );
}
