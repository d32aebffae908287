import type { AskOwner } from '@payung/kit/owner-client.ts';
import { describe, expect, it } from 'vitest';

import { agreementFactsFrom } from './agreement-facts.ts';

const KEY = '01900000-0000-7000-8000-00000000a001';

const TOLD = {
  version: 3,
  status: 'IN_FORCE',
  instrument: 'PKS',
  programmes: ['JKK'],
  region: { code: '32.04' },
  election: { code: 'PEMILU-2024' },
  parties: [
    { role: 'SIGNER', institution: { code: 'kesbangpol-32.04' } },
    { role: 'INSURER', institution: { code: 'bpjs-kc-lodaya' } },
  ],
  beneficiaries: [
    {
      institution: { code: 'kpu-32.04' },
      headcounts: [
        { covered: true, category: { code: 'PPS' } },
        { covered: false, category: { code: 'KPPS' } },
      ],
    },
    { institution: { code: 'bawaslu-32.04' }, headcounts: [] },
  ],
};

/** An owner that answers with this, checked as the real client checks it. */
const telling =
  (data: unknown, asked: unknown[] = []): AskOwner =>
  async (_query, variables, facts) => {
    asked.push(variables);
    const read = facts.safeParse(data);
    return read.success ? { ok: true, facts: read.data } : { ok: false, reason: read.error.name };
  };

describe('what the owner of agreements is asked and understood to say', () => {
  it('asks for one agreement by its global identifier', async () => {
    const asked: unknown[] = [];
    await agreementFactsFrom(telling({ agreement: null }, asked))(KEY);
    expect(asked).toEqual([{ id: 'agr_0190000000007000800000000000a001' }]);
  });

  it('takes what enrolment goes by, and who is left out', async () => {
    expect(await agreementFactsFrom(telling({ agreement: TOLD }))(KEY)).toEqual({
      ok: true,
      facts: {
        version: 3,
        standing: 'STANDS',
        isMou: false,
        programmes: ['JKK'],
        regionCode: '32.04',
        electionCode: 'PEMILU-2024',
        insurerCode: 'bpjs-kc-lodaya',
        beneficiaries: [
          {
            institutionCode: 'kpu-32.04',
            categories: [
              { code: 'PPS', covered: true },
              { code: 'KPPS', covered: false },
            ],
          },
          { institutionCode: 'bawaslu-32.04', categories: [] },
        ],
      },
    });
  });

  it.each([
    ['SUSPENDED', 'SUSPENDED'],
    ['TERMINATED', 'TERMINATED'],
    ['IN_FORCE', 'STANDS'],
    ['SIGNED', 'STANDS'],
    ['ENDED', 'STANDS'],
    [null, 'STANDS'],
  ])('takes the state %s for %s', async (status, standing) => {
    const found = await agreementFactsFrom(telling({ agreement: { ...TOLD, status } }))(KEY);
    expect(found).toMatchObject({ ok: true, facts: { standing } });
  });

  it('knows a memorandum, and takes the head office for the insurer where no party is', async () => {
    const told = { ...TOLD, instrument: 'MOU', parties: TOLD.parties.slice(0, 1) };
    expect(await agreementFactsFrom(telling({ agreement: told }))(KEY)).toMatchObject({
      facts: { isMou: true, insurerCode: 'bpjs-ID' },
    });
  });

  it('takes "there is none" for an answer', async () => {
    expect(await agreementFactsFrom(telling({ agreement: null }))(KEY)).toEqual({ ok: true, facts: null });
  });

  it.each([
    ['nothing', null],
    ['another thing', { claim: null }],
    ['an agreement without an election', { agreement: { ...TOLD, election: null } }],
    ['a programme that is none', { agreement: { ...TOLD, programmes: ['JHT'] } }],
  ])('takes %s for silence, and never for "there is none"', async (_name, data) => {
    expect(await agreementFactsFrom(telling(data))(KEY)).toMatchObject({ ok: false });
  });
});
