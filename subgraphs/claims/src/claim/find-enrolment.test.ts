import { join } from 'node:path';

import { createLogger } from '@payung/kit/log.ts';
import type { AskOwner } from '@payung/kit/owner-client.ts';
import { readSdl } from '@payung/kit/schema.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

import { createEnrolmentFinder, ENROLMENT_QUESTION } from './find-enrolment.ts';

const ID = '01900000-0000-7000-8000-000000000001';

const TOLD = {
  state: 'ENROLLED',
  startsOn: '2024-11-07',
  endsOn: '2024-12-07',
  suspensions: [{ from: '2024-11-10', until: null }],
  agreement: { id: 'agr_019000000000700080000000000000a1' },
  institution: { code: 'kpu-32.04' },
  insurer: { code: 'bpjs-kc-lodaya' },
  region: { code: '32.04' },
  election: { code: 'PILKADA-2024' },
  category: { code: 'KPPS' },
  wageBase: 1_100_000,
  decidedOn: { agreementVersion: 2, programmes: ['JKK'] },
  jkk: { code: 'PAID', holds: true, reason: { id: 'Lunas.', en: 'Paid.' } },
  jkm: { code: 'EMPLOYER_PAYS_FIRST', holds: null, reason: { id: 'Menunggak.', en: 'Behind.' } },
  participant: { enrolments: { edges: [{ node: { id: 'enr_019000000000700080000000000000b1' } }] } },
  conflicts: [
    { enrolments: [{ id: 'enr_019000000000700080000000000000b1' }, { id: 'enr_019000000000700080000000000000b2' }] },
  ],
};

/** An owner that answers this, checked as the real client checks it. */
function answering(data: unknown): AskOwner {
  return async (_query, _variables, facts) => {
    const parsed = facts.safeParse(data);
    return parsed.success ? { ok: true, facts: parsed.data } : { ok: false, reason: 'ZodError' };
  };
}

const find = (data: unknown) =>
  createEnrolmentFinder(answering(data), createLogger('test', 'silent'))(ID, Temporal.PlainDate.from('2024-11-27'));

describe('asking for an enrolment', () => {
  it('asks what the schema of participants can answer', () => {
    const sdl = readSdl(join(import.meta.dirname, '..', '..', '..', 'participants', 'src'));
    const schema = buildSubgraphSchema([{ typeDefs: parse(sdl) }]);
    expect(validate(schema, parse(ENROLMENT_QUESTION))).toEqual([]);
  });

  it('reads the facts', async () => {
    const answer = await find({ enrolment: TOLD });
    expect(answer).toMatchObject({
      answer: 'FOUND',
      enrolment: {
        state: 'ENROLLED',
        suspensions: [{ until: null }],
        programmes: ['JKK'],
        agreementId: '01900000-0000-7000-8000-0000000000a1',
        institutionCode: 'kpu-32.04',
        insurerCode: 'bpjs-kc-lodaya',
        regionCode: '32.04',
        electionCode: 'PILKADA-2024',
        categoryCode: 'KPPS',
        wageBase: 1_100_000,
        contributions: { JKK: { code: 'PAID', holds: true }, JKM: { code: 'EMPLOYER_PAYS_FIRST', holds: null } },
        agreementVersion: 2,
        // The same enrolment told twice counts once.
        relatedEnrolmentIds: ['01900000-0000-7000-8000-0000000000b1', '01900000-0000-7000-8000-0000000000b2'],
      },
    });
  });

  it('keeps apart an agreement that names no programme and one that nobody has asked', async () => {
    const programmesOf = async (decidedOn: unknown) => {
      const answer = await find({ enrolment: { ...TOLD, decidedOn } });
      return answer.answer === 'FOUND' ? answer.enrolment.programmes : answer;
    };
    expect(await programmesOf({ agreementVersion: 1, programmes: [] })).toEqual([]);
    expect(await programmesOf(null)).toBeNull();
  });

  it('hears a no only when the owner says so', async () => {
    expect(await find({ enrolment: null })).toEqual({ answer: 'ABSENT' });
  });

  it.each([
    ['no answer at all', null],
    ['an unknown state', { enrolment: { ...TOLD, state: 'ASLEEP' } }],
    ['a day that does not exist', { enrolment: { ...TOLD, endsOn: '2024-02-30' } }],
    ['suspensions left out', { enrolment: { ...TOLD, suspensions: undefined } }],
    ['an identifier of another type', { enrolment: { ...TOLD, agreement: { id: 'clm_1' } } }],
    ['a missing field', { enrolment: { ...TOLD, region: undefined } }],
  ])('takes %s for silence', async (_name, data) => {
    expect(await find(data)).toEqual({ answer: 'SILENT' });
  });
});
