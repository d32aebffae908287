import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useLanguage } from '../../../lib/language.ts';
import { m } from '../../../paraglide/messages.js';
import { IconFileTypePdf, IconTrash, IconUpload } from '../../../ui/icons.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { FileProblem } from './chosen-file.ts';
import { checkFile } from './chosen-file.ts';
import { documentKindLabels, documentKinds, formatBytes } from './document-labels.ts';
import styles from './file-queue.module.css';
import type { DocumentToSend } from './use-document-upload.ts';

/** A file that was chosen, and what became of it. */
export interface QueuedFile extends DocumentToSend {
  state: { kind: 'waiting' } | { kind: 'sending'; share: number } | { kind: 'failed'; problem: string };
}

const problems = {
  empty: m.agreement_file_empty,
  'too-large': m.agreement_file_too_large,
  'not-a-pdf': m.agreement_file_not_pdf,
} as const satisfies Record<FileProblem, () => string>;

/** Chooses PDF files and says what each of them is. A file that the register would refuse is told at once. */
export function FileQueue({
  files,
  onChange,
  disabled = false,
}: {
  files: readonly QueuedFile[];
  onChange: (files: readonly QueuedFile[]) => void;
  disabled?: boolean;
}) {
  const { language } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string[]>([]);

  async function add(chosen: readonly File[]): Promise<void> {
    const wrong: string[] = [];
    const good: QueuedFile[] = [];
    for (const file of chosen) {
      const problem = await checkFile(file);
      if (problem === null) good.push(queued(file));
      else wrong.push(m.agreement_file_problem({ name: file.name, problem: problems[problem]() }));
    }
    setRefused(wrong);
    onChange([...files, ...good]);
  }

  function change(key: string, part: Partial<QueuedFile>): void {
    onChange(files.map((file) => (file.key === key ? { ...file, ...part } : file)));
  }

  return (
    <div className={styles.queue}>
      <div>
        <input
          ref={input}
          type="file"
          className="visually-hidden"
          accept="application/pdf,.pdf"
          multiple
          tabIndex={-1}
          aria-label={m.agreement_file_choose()}
          onChange={(event) => {
            const chosen = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            void add(chosen);
          }}
        />
        <Button
          variant="default"
          leftSection={<IconUpload size={16} aria-hidden />}
          disabled={disabled}
          onClick={() => input.current?.click()}
        >
          {m.agreement_file_choose()}
        </Button>
        <p className="muted">{m.agreement_file_hint()}</p>
      </div>
      {refused.length > 0 && (
        <Notice tone="bad" title={m.agreement_file_refused()} urgent>
          <ul>
            {refused.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      {files.length > 0 && (
        <ul className={styles.files}>
          {files.map(({ key, file, kind, title, state }) => (
            <li key={key} className={styles.file}>
              <p className={styles.name}>
                <IconFileTypePdf size={18} aria-hidden />
                {file.name} <span className="muted">{formatBytes(file.size, language)}</span>
              </p>
              <div className={styles.fields}>
                <NativeSelect
                  label={m.agreement_doc_kind()}
                  value={kind}
                  disabled={disabled}
                  data={documentKinds.map((code) => ({ value: code, label: documentKindLabels[code]() }))}
                  onChange={(event) =>
                    change(key, { kind: documentKinds.find((code) => code === event.currentTarget.value) ?? kind })
                  }
                />
                <TextInput
                  label={m.agreement_doc_title()}
                  maxLength={200}
                  value={title}
                  disabled={disabled}
                  onChange={(event) => change(key, { title: event.currentTarget.value })}
                />
              </div>
              {state.kind === 'sending' && (
                <p className={styles.progress}>
                  <progress max={1} value={state.share} aria-label={m.agreement_file_progress({ name: file.name })} />
                  <span className="numeric">{`${Math.round(state.share * 100)} %`}</span>
                </p>
              )}
              {state.kind === 'failed' && (
                <p className={styles.problem} role="alert">
                  {state.problem}
                </p>
              )}
              <Button
                size="compact-sm"
                variant="default"
                disabled={disabled}
                leftSection={<IconTrash size={14} aria-hidden />}
                onClick={() => onChange(files.filter((other) => other.key !== key))}
              >
                {m.agreement_file_remove({ name: file.name })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function queued(file: File): QueuedFile {
  return {
    file,
    kind: 'SIGNED_TEXT',
    title: file.name.replace(/\.pdf$/i, '').slice(0, 200),
    key: crypto.randomUUID(),
    state: { kind: 'waiting' },
  };
}
