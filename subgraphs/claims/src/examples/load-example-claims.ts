import { JAKARTA } from '@payung/kit/values/dates.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';

import { recordBeneficiaries } from '../beneficiary/record-beneficiaries.ts';
import { calculateClaim } from '../calculation/calculate-claim.ts';
import { recordOtherBenefit } from '../calculation/record-other-benefit.ts';
import { registerClaim } from '../claim/register-claim.ts';
import { NO_COSTS } from '../domain/entitlement/entitlement-input.ts';
import { PROGRAMME_OF_INCIDENT } from '../domain/programme-of-incident.ts';
import { approveClaim } from '../life-cycle/approve-claim.ts';
import { closeClaim } from '../life-cycle/close-claim.ts';
import { completeClaim } from '../life-cycle/complete-claim.ts';
import { noticeIncident } from '../life-cycle/notice-incident.ts';
import { rejectClaim } from '../life-cycle/reject-claim.ts';
import { reportStageTwo } from '../life-cycle/report-stage-two.ts';
import { takeClaimStep } from '../life-cycle/take-claim-step.ts';
import { verifyClaim } from '../life-cycle/verify-claim.ts';
import { EXAMPLE_CASES, EXAMPLE_NOTE as NOTE, EXAMPLE_PAPERS, WAGE_OF_ENROLMENT } from './example-cases.ts';
import type { ExampleCase } from './example-cases.ts';
import { ExampleClaim } from './example-claim.ts';
import { payExample } from './pay-example.ts';
import { sendExamplePaper } from './send-example-paper.ts';
import type { EXAMPLE_PEOPLE } from './example-sessions.ts';
import type { ExampleEnrolment, ExampleWorld } from './example-world.ts';

/**
 * Makes example claims in every state over invented officers, by the commands that people use, each step at the moment when it would have been
 * taken: the clocks run as they would. What was made before is left as it is.
 *
 * @returns how many there are
 */
export async function loadExampleClaims(world: ExampleWorld): Promise<number> {
  const { enrolments, cases: kinds = EXAMPLE_CASES } = world;
  if (enrolments.length === 0) return 0;
  const cases = kinds.flatMap((each) => Array.from({ length: each.times }, () => each));
  for (const [index, each] of cases.entries()) {
    const enrolment = enrolments[index % enrolments.length]!;
    await new ExampleStory(world, each, { index, enrolment }).make();
  }
  return cases.length;
}

/** One example from its beginning to where it stands. */
class ExampleStory {
  readonly #claim: ExampleClaim;
  readonly #case: ExampleCase;
  readonly #index: number;
  readonly #enrolment: ExampleEnrolment;

  constructor(
    world: ExampleWorld,
    each: ExampleCase,
    { index, enrolment }: { readonly index: number; readonly enrolment: ExampleEnrolment },
  ) {
    this.#claim = new ExampleClaim(world, index);
    this.#case = each;
    this.#index = index;
    this.#enrolment = enrolment;
  }

  async make(): Promise<void> {
    const { until, kind, daysAgo } = this.#case;
    if (until === 'NOTICED') return this.#notice();
    const reported = await this.#register();
    // What was moved before stays as it is: the same key would be refused with another version.
    if (!reported || until === 'REGISTERED') return;
    if (until === 'WITHDRAWN') return this.#plain('withdrawClaim', 'reporter', daysAgo);
    if (kind === 'WORK_ACCIDENT') await this.#plain('startTreatment', 'reporter', daysAgo + 20);
    if (until === 'UNDER_TREATMENT') return;
    if (kind !== 'OTHER_DEATH') await this.#stateOutcome();
    if (until === 'STAGE_TWO') return;
    await this.#gatherPapers();
    await this.#claim.take(
      'reporter',
      daysAgo,
      (context, input, key) => completeClaim(context, input, key),
      'complete',
    );
    if (until === 'COMPLETE') return;
    if (until === 'SENT_BACK') return this.#plain('sendBackClaim', 'verifier', daysAgo);
    await this.#claim.take('verifier', daysAgo, (context, input, key) => verifyClaim(context, input, key), 'verify');
    if (until === 'VERIFIED') return;
    if (until === 'REJECTED' || until === 'APPEALED') return this.#reject();
    await this.#claim.take(
      'approver',
      daysAgo,
      (context, input, key) => approveClaim(context, { ...input, coverNote: NOTE }, key),
      'approve',
    );
    if (until !== 'APPROVED' || this.#case.returned === true) await payExample(this.#claim, this.#case);
    if (until !== 'CLOSED') return;
    await this.#claim.take('verifier', daysAgo, (context, input, key) => closeClaim(context, input, key), 'close');
  }

  async #notice(): Promise<void> {
    const at = this.#claim.daysAgo(this.#case.daysAgo);
    const made = await noticeIncident(
      this.#claim.as('reporter', at.add({ hours: 2 })),
      {
        kind: this.#case.kind,
        occurredAt: at,
        place: 'Balai desa (contoh)',
        chronology: 'Terpeleset di tangga saat mengangkut logistik (contoh).',
        injurySource: 'Lantai basah (contoh)',
        enrolmentId: null,
        nik: null,
        kpj: `99${String(this.#index).padStart(9, '0')}`,
        notifier: 'HOSPITAL',
        notifierName: 'Petugas IGD (contoh)',
        notifierPhone: '021-0000000',
        institutionCode: this.#enrolment.institutionCode,
        regionCode: this.#enrolment.regionCode,
      },
      this.#claim.key('notice'),
    );
    // Made before, at another moment: it stays as it is.
    if ('code' in made && made.code === 'IDEMPOTENCY_KEY_REUSED') return;
    this.#claim.accept(made);
  }

  /** Registers the claim within a day of the incident, in the last days of service. Answers whether it is new. */
  async #register(): Promise<boolean> {
    const { startsOn, endsOn, id } = this.#enrolment;
    const back = this.#index % Math.max(1, startsOn.until(endsOn, { largestUnit: 'days' }).days);
    const occurredAt = endsOn
      .subtract({ days: Math.min(back, 20) })
      .toZonedDateTime({ timeZone: JAKARTA, plainTime: { hour: 6 + (this.#index % 12), minute: this.#index % 60 } })
      .toInstant();
    const { kind } = this.#case;
    const made = await registerClaim(
      this.#claim.as('reporter', occurredAt.add({ hours: this.#index % 5 === 0 ? 60 : 20 })),
      {
        enrolmentId: toGlobalId('Enrolment', id),
        programme: PROGRAMME_OF_INCIDENT[kind],
        kind,
        occurredAt,
        place: kind === 'OTHER_DEATH' ? 'Rumah sakit (contoh)' : 'TPS (contoh)',
        institutionCode: null,
      },
      this.#claim.key('register'),
    );
    return this.#claim.accept(made).version === 1;
  }

  async #stateOutcome(): Promise<void> {
    const { outcome, daysAgo } = this.#case;
    // The last days before the deadline, and some beyond it.
    const statedAt = this.#claim.daysAgo(daysAgo + (this.#index % 2 === 0 ? 1 : 3));
    await this.#claim.take(
      'reporter',
      daysAgo,
      (context, input, key) => reportStageTwo(context, { ...input, outcome: outcome ?? 'RECOVERED', statedAt }, key),
      'stage-two',
    );
  }

  async #gatherPapers(): Promise<void> {
    const { kind, outcome, santunan, daysAgo } = this.#case;
    for (const paper of EXAMPLE_PAPERS[kind]) await sendExamplePaper(this.#claim, paper, daysAgo);
    const account = { bank: 'Bank Contoh', accountNumber: `99${String(this.#index).padStart(8, '0')}` };
    const payee =
      outcome === 'DEATH'
        ? { relation: 'SPOUSE' as const, name: 'Ahli waris (contoh)' }
        : { relation: 'PARTICIPANT' as const, name: 'Peserta (contoh)' };
    await this.#claim.take(
      'reporter',
      daysAgo,
      (context, input, key) =>
        recordBeneficiaries(context, { ...input, beneficiaries: [{ ...payee, ...account, alive: true }] }, key),
      'beneficiaries',
    );
    await this.#claim.take(
      'verifier',
      daysAgo,
      (context, input, key) =>
        calculateClaim(
          context,
          {
            ...input,
            ...WAGE_OF_ENROLMENT,
            inabilityMonths: outcome === 'DEATH' ? 0 : 1,
            disabilities:
              outcome === 'PARTIAL_DISABILITY' ? [{ shareBasisPoints: 1_500, functionLostBasisPoints: null }] : [],
            costs: { ...NO_COSTS, prostheses: [], medical: rupiah(outcome === 'DEATH' ? 0 : 4_500_000) },
            children: [],
          },
          key,
        ),
      'calculate',
    );
    if (santunan !== true) return;
    await this.#claim.take(
      'reporter',
      daysAgo,
      (context, input, key) =>
        recordOtherBenefit(
          context,
          {
            ...input,
            source: 'KPU_SANTUNAN',
            amount: rupiah(46_000_000),
            basis: 'Keputusan KPU 59/2023 (contoh)',
            paidOn: null,
          },
          key,
        ),
      'santunan',
    );
  }

  async #reject(): Promise<void> {
    const { daysAgo, until } = this.#case;
    await this.#claim.take(
      'approver',
      daysAgo,
      (context, input, key) => rejectClaim(context, { ...input, reasons: ['R06_NOT_ENTITLED'], note: NOTE }, key),
      'reject',
    );
    if (until === 'APPEALED') await this.#plain('appealClaim', 'reporter', daysAgo);
  }

  async #plain(
    command: Parameters<typeof takeClaimStep>[1],
    person: keyof typeof EXAMPLE_PEOPLE,
    daysAgo: number,
  ): Promise<void> {
    await this.#claim.take(
      person,
      daysAgo,
      (context, input, idempotencyKey) =>
        takeClaimStep(context, command, {
          input: {
            ...input,
            note: NOTE,
            ...(command === 'sendBackClaim' ? { reasons: ['R08_DOCUMENT_UNREADABLE' as const] } : {}),
          },
          idempotencyKey,
        }),
      command,
    );
  }
}
