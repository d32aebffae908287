import { Button, NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useRef, useState } from 'react';
import { useClient } from 'urql';
import type { EnumOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { readDate } from '../../lib/date-input.ts';
import { downloadBytes, downloadText } from '../../lib/download.ts';
import { focusFirstError } from '../../lib/focus-error.ts';
import { FormFoot, FormGrid } from '../../lib/form.tsx';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { readRupiah } from '../../lib/rupiah-input.ts';
import { useSession } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { IconDownload } from '../../ui/icons.ts';
import { Section } from '../../ui/section.tsx';
import { AgreementField } from './agreement-field.tsx';
import type { AgreementOption } from './agreement-option.ts';
import { institutionOf } from './agreement-option.ts';
import type { DefaultValues } from './default-fields.tsx';
import { DefaultFields } from './default-fields.tsx';
import { FileDrop, fileProblemLabel } from './file-drop.tsx';
import type { TemplateColumn } from './import-query.ts';
import styles from './new-import-form.module.css';
import { PolicyField } from './policy-field.tsx';
import { checkRosterFile } from './roster-file.ts';
import { TemplateColumns } from './template-columns.tsx';
import { useUploadAddress } from './upload-address.ts';
import { startUpload } from './uploads.ts';

const RequestUpload = graphql(`
  mutation RequestRosterUpload($input: RequestRosterUploadInput!, $key: ID!) {
    requestRosterUpload(input: $input, idempotencyKey: $key) {
      __typename
      ... on RosterImport {
        id
        stage
      }
      ... on RosterImportRefused {
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

interface Values extends DefaultValues {
  policy: EnumOf<'RosterPolicy'>;
  institutionCode: string;
}

type Field = Exclude<keyof Values, 'policy'> | 'agreementId' | 'file';

/** What the graph calls a field, and what it is called here. */
const fields: Readonly<Record<string, Field>> = {
  agreementId: 'agreementId',
  institutionCode: 'institutionCode',
  fileName: 'file',
  fileSize: 'file',
  'defaults.categoryCode': 'categoryCode',
  'defaults.regionCode': 'regionCode',
  'defaults.startsOn': 'startsOn',
  'defaults.endsOn': 'endsOn',
  'defaults.wageBase': 'wageBase',
};

/** Asks what an import is for and takes its file. The upload goes on while the next page already shows it. */
export function NewImportForm({
  template,
  categories,
  agreement: given,
}: {
  template: {
    fileName: string;
    content: string;
    workbook: { fileName: string; contentBase64: string };
    columns: readonly TemplateColumn[];
  };
  categories: readonly { code: string; name: { id: string; en: string } }[];
  /** The agreement that the address names. */
  agreement: AgreementOption | null;
}) {
  const client = useClient();
  const navigate = useNavigate();
  const { language } = useLanguage();
  const session = useSession();
  const keyFor = useIdempotencyKey();
  const addressOf = useUploadAddress();
  const [agreement, setAgreement] = useState(given);
  const [file, setFile] = useState<File | null>(null);
  const [values, setValues] = useState<Values>(() => ({
    policy: 'REJECT_FAILED_ROWS',
    institutionCode: institutionOf(given, session.institution?.code),
    categoryCode: '',
    regionCode: null,
    startsOn: '',
    endsOn: '',
    wageBase: '',
  }));
  const [errors, setErrors] = useState<Partial<Record<Field, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [working, setWorking] = useState(false);
  const defaults = useRef<HTMLDetailsElement>(null);

  function change(part: Partial<Values>): void {
    setValues((previous) => ({ ...previous, ...part }));
    setErrors((previous) =>
      Object.fromEntries(Object.entries(previous).filter(([field]) => !Object.hasOwn(part, field))),
    );
  }

  async function choose(chosen: File): Promise<void> {
    const wrong = await checkRosterFile(chosen);
    setFile(wrong === null ? chosen : null);
    setErrors(({ file: _file, ...others }) =>
      wrong === null ? others : { ...others, file: fileProblemLabel[wrong]() },
    );
  }

  function check(): Partial<Record<Field, string>> {
    const found: Partial<Record<Field, string>> = {};
    const { startsOn, endsOn, wageBase, institutionCode } = values;
    if (agreement === null) found.agreementId = m.field_required();
    if (agreement !== null && institutionCode === '') found.institutionCode = m.field_required();
    if (startsOn !== '' && readDate(startsOn) === null) found.startsOn = m.date_not_understood();
    if (endsOn !== '' && readDate(endsOn) === null) found.endsOn = m.date_not_understood();
    if (wageBase !== '' && readRupiah(wageBase) === null) found.wageBase = m.rupiah_not_understood();
    if (file === null) found.file = errors.file ?? m.roster_file_needed();
    return found;
  }

  function show(found: Partial<Record<Field, string>>): void {
    setErrors(found);
    const isInDefaults = ['categoryCode', 'regionCode', 'startsOn', 'endsOn', 'wageBase'].some((field) =>
      Object.hasOwn(found, field),
    );
    if (isInDefaults && defaults.current !== null) defaults.current.open = true;
    focusFirstError(found);
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setProblem(null);
    const found = check();
    if (Object.keys(found).length > 0 || agreement === null || file === null) return show(found);
    const input = {
      agreementId: agreement.id,
      institutionCode: values.institutionCode,
      policy: values.policy,
      fileName: file.name.slice(-200),
      fileSize: file.size,
      defaults: {
        categoryCode: values.categoryCode === '' ? null : values.categoryCode,
        regionCode: values.regionCode,
        startsOn: readDate(values.startsOn),
        endsOn: readDate(values.endsOn),
        wageBase: readRupiah(values.wageBase),
      },
    };
    setWorking(true);
    // The same file chosen twice is two imports; the same submission sent twice is one.
    const key = keyFor({ input, modified: file.lastModified });
    const { data } = await client.mutation(RequestUpload, { input, key });
    setWorking(false);
    const result = data?.requestRosterUpload;
    if (result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'RosterImport') {
      startUpload(result.id, file, addressOf(result.id));
      return navigate({ to: '/impor/$id', params: { id: result.id } });
    }
    const sentence = result.message[language];
    const field = fields[result.field?.replace(/^input\./, '') ?? ''];
    if (field === undefined) return setProblem(sentence);
    show({ [field]: sentence });
  }

  const beneficiaries = agreement?.beneficiaries ?? [];
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void submit(event)}>
      <Section title={m.roster_for_whom()} note={m.required_note()}>
        <FormGrid>
          <AgreementField
            chosen={agreement}
            error={errors.agreementId}
            onChange={(next) => {
              setAgreement(next);
              setErrors({});
              change({ institutionCode: institutionOf(next, session.institution?.code) });
            }}
          />
          <NativeSelect
            label={m.beneficiary()}
            description={m.roster_institution_hint()}
            withAsterisk
            disabled={agreement === null}
            data={[
              { value: '', label: m.choose() },
              ...beneficiaries.map(({ institution }) => ({ value: institution.code, label: institution.name })),
            ]}
            value={values.institutionCode}
            error={errors.institutionCode}
            data-path="institutionCode"
            onChange={(event) => change({ institutionCode: event.currentTarget.value })}
          />
        </FormGrid>
      </Section>
      <Section title={m.roster_file()}>
        <div className={styles.file}>
          <div>
            <p>{m.roster_template_text()}</p>
            <div className={styles.downloads}>
              <Button
                size="compact-md"
                variant="default"
                leftSection={<IconDownload size={16} aria-hidden />}
                onClick={() => downloadBytes(template.workbook.fileName, template.workbook.contentBase64)}
              >
                {m.roster_template_xlsx()}
              </Button>
              <Button
                size="compact-md"
                variant="default"
                leftSection={<IconDownload size={16} aria-hidden />}
                onClick={() => downloadText(template.fileName, template.content, 'text/csv;charset=utf-8')}
              >
                {m.roster_template_csv()}
              </Button>
            </div>
          </div>
          <details>
            <summary className={styles.summary}>{m.roster_template_columns()}</summary>
            <div className={styles.columns}>
              <TemplateColumns columns={template.columns} />
            </div>
          </details>
          <FileDrop
            file={file}
            onChoose={(chosen) => void choose(chosen)}
            problem={errors.file ?? null}
            hint={m.roster_file_hint()}
            disabled={working}
          />
        </div>
      </Section>
      <Section title={m.roster_rules()}>
        <PolicyField value={values.policy} onChange={(policy) => change({ policy })} />
        <details ref={defaults} className={styles.columns}>
          <summary className={styles.summary}>{m.roster_defaults()}</summary>
          <div className={styles.defaults}>
            <p className="muted">{m.roster_defaults_text()}</p>
            <DefaultFields values={values} errors={errors} categories={categories} onChange={change} />
          </div>
        </details>
        <FormFoot problem={problem} submitLabel={m.roster_upload()} submitting={working} />
      </Section>
    </form>
  );
}
