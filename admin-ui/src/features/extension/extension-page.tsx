import { NativeSelect, TextInput } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { InputOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useElection } from '../../lib/election.ts';
import { formatRupiah } from '../../lib/format.ts';
import { Forbidden, GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { Page } from '../../lib/page.tsx';
import { PrintButton } from '../../lib/print-button.tsx';
import { readRupiah } from '../../lib/rupiah-input.ts';
import { oneOf } from '../../lib/search-text.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AgreementSelect } from './agreement-select.tsx';
import { CategoryChoice, CategoryChoiceFragment } from './category-choice.tsx';
import { chosenText, readChosen } from './chosen-categories.ts';
import { ExtensionCost, ExtensionCostFragment } from './extension-cost.tsx';
import styles from './extension-page.module.css';
import type { ExtensionSearch } from './extension-question.ts';
import { readExtension } from './extension-question.ts';
import { SaveAsDraft } from './save-as-draft.tsx';

const SubjectQuery = graphql(
  `
    query ExtensionSubject($agreement: ID!, $institution: ID!, $election: ID!, $ofAgreement: Boolean!) {
      agreement(id: $agreement) @include(if: $ofAgreement) {
        id
        title
        version
        coverage {
          id
          lines {
            id
            ...CategoryChoice
          }
        }
      }
      institution(code: $institution) @skip(if: $ofAgreement) {
        code
        name
        coverage(electionCode: $election) {
          id
          lines {
            id
            ...CategoryChoice
          }
        }
      }
    }
  `,
  [CategoryChoiceFragment],
);

const CostQuery = graphql(
  `
    query ExtensionCost($input: ExtensionInput!) {
      extensionCost(input: $input) {
        ...ExtensionCostResult
      }
    }
  `,
  [ExtensionCostFragment],
);

const route = getRouteApi('/shell/simulasi-perluasan');

/** What it would cost to cover those whom an agreement leaves out or never mentions, whom it would bring under cover, and who would pay. */
export function ExtensionPage() {
  const search = readExtension(route.useSearch());
  const setSearch = route.useNavigate();
  const mayRead = useMay('coverage:read');
  const { code: election } = useElection(search.pemilu);
  const ofAgreement = search.perjanjian !== undefined;
  const hasSubject = ofAgreement || (search.wilayah !== undefined && search.instansi !== undefined);
  const chosen = readChosen(search.kategori);
  const [{ data, error, fetching }, ask] = useQuery({
    query: SubjectQuery,
    variables: {
      agreement: search.perjanjian ?? '',
      institution: search.instansi ?? '',
      election,
      ofAgreement,
    },
    pause: !hasSubject,
  });
  const input = inputOf(search, election);
  const [cost, askCost] = useQuery({
    query: CostQuery,
    variables: { input },
    pause: !hasSubject || chosen.size === 0,
  });

  if (!mayRead) {
    return (
      <Page title={m.extension_title()}>
        <Forbidden permission="coverage:read" />
      </Page>
    );
  }

  function set(change: Partial<ExtensionSearch>): void {
    void setSearch({ search: (before) => ({ ...before, ...change }), resetScroll: false, replace: true });
  }

  const subject = ofAgreement ? data?.agreement : data?.institution;
  const retry = () => ask({ requestPolicy: 'network-only' });
  return (
    <Page title={m.extension_title()} status={m.extension_lead()} actions={<PrintButton />}>
      <div className={styles.split}>
        <div className={styles.form}>
          <Section title={m.extension_question()}>
            <div className={styles.fields}>
              {hasSubject && !ofAgreement ? (
                <p>
                  {m.extension_without_agreement({ institution: data?.institution?.name ?? search.instansi ?? '' })}{' '}
                  <Link to="/simulasi-perluasan">{m.extension_choose_agreement()}</Link>
                </p>
              ) : (
                <AgreementSelect
                  chosen={data?.agreement ?? null}
                  onChange={(id) => set({ perjanjian: id ?? undefined, kategori: undefined })}
                />
              )}
              <div className={styles.pair}>
                <TextInput
                  key={`bulan ${search.bulan ?? ''}`}
                  label={m.months()}
                  description={m.extension_months_hint()}
                  inputMode="numeric"
                  defaultValue={search.bulan ?? ''}
                  placeholder={m.extension_service_period()}
                  onBlur={(event) => set({ bulan: monthsOf(event.currentTarget.value) })}
                  onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
                />
                <TextInput
                  key={`upah ${search.upah ?? ''}`}
                  label={m.wage_base()}
                  description={m.extension_wage_hint()}
                  inputMode="numeric"
                  defaultValue={search.upah === undefined ? '' : formatRupiah(Number(search.upah))}
                  placeholder={m.extension_honorarium()}
                  onBlur={(event) => set({ upah: readRupiah(event.currentTarget.value)?.toString() })}
                  onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
                />
              </div>
              <NativeSelect
                label={m.programmes()}
                value={search.program ?? ''}
                onChange={(event) => set({ program: oneOf(event.currentTarget.value, ['JKK', 'JKM', 'JKK.JKM']) })}
                data={[
                  { value: '', label: m.extension_programmes_agreed() },
                  { value: 'JKK.JKM', label: 'JKK + JKM' },
                  { value: 'JKK', label: 'JKK' },
                  { value: 'JKM', label: 'JKM' },
                ]}
              />
            </div>
          </Section>
          {hasSubject && (
            <Section title={m.extension_whom()} note={m.extension_whom_note()}>
              {subject == null ? (
                fetching ? (
                  <Skeleton label={m.loading()} lines={4} />
                ) : error !== undefined ? (
                  <GraphFailure error={error} retry={retry} />
                ) : (
                  <EmptyState title={m.extension_missing_title()}>{m.missing_text()}</EmptyState>
                )
              ) : (
                <CategoryChoice
                  key={search.perjanjian ?? search.instansi}
                  lines={subject.coverage?.lines ?? []}
                  chosen={chosen}
                  onChange={(next) => set({ kategori: chosenText(next) })}
                />
              )}
            </Section>
          )}
        </div>
        <div className={styles.result} aria-live="polite">
          {!hasSubject || chosen.size === 0 ? (
            <Section title={m.extension_result()}>
              <EmptyState title={m.extension_empty_title()}>{m.extension_empty_text()}</EmptyState>
            </Section>
          ) : cost.data?.extensionCost == null ? (
            <Section title={m.extension_result()}>
              {cost.fetching ? (
                <Skeleton label={m.loading()} lines={5} />
              ) : cost.error !== undefined ? (
                <GraphFailure error={cost.error} retry={() => askCost({ requestPolicy: 'network-only' })} />
              ) : (
                <EmptyState title={m.extension_missing_title()}>{m.missing_text()}</EmptyState>
              )}
            </Section>
          ) : (
            <>
              <PartialFailure error={cost.error} retry={() => askCost({ requestPolicy: 'network-only' })} />
              <ExtensionCost result={cost.data.extensionCost} />
              {data?.agreement != null && <SaveAsDraft extension={input} version={data.agreement.version} />}
            </>
          )}
        </div>
      </div>
    </Page>
  );
}

function inputOf(search: ExtensionSearch, election: string): InputOf<'ExtensionInput'> {
  const wageBase = search.upah === undefined ? null : Number(search.upah);
  const subject =
    search.perjanjian === undefined
      ? { regionCode: search.wilayah ?? null, electionCode: election, institutionCode: search.instansi ?? null }
      : { agreementId: search.perjanjian };
  return {
    ...subject,
    categories: [...readChosen(search.kategori)].map(([categoryCode, people]) => ({ categoryCode, people, wageBase })),
    months: search.bulan === undefined ? null : Number(search.bulan),
    programmes: search.program === undefined ? null : (search.program.split('.') as InputOf<'Programme'>[]),
  };
}

/** Months as typed, 1 to 60; undefined for the period of service. */
function monthsOf(text: string): string | undefined {
  const months = Number(text.trim());
  return Number.isInteger(months) && months >= 1 && months <= 60 ? String(months) : undefined;
}
