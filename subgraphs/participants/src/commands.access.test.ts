import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import {
  agree,
  answerOf,
  askToEnrol,
  askToRegister,
  enrolmentInput,
  personInput,
  register,
} from './testing/commands.ts';
import type { Answered } from './testing/commands.ts';
import { askers } from './testing/people.ts';
import type { Asker, PersonName } from './testing/people.ts';
import { startParticipantsWorld } from './testing.ts';
import type { ParticipantsWorld } from './testing.ts';

const INSTITUTIONS = ['kpu-32.04', 'bawaslu-32.04', 'kpu-16.71'] as const;

/** Who may register for whom, written out by hand. Who is not named may for nobody. */
const REGISTER: Partial<Record<PersonName, readonly (typeof INSTITUTIONS)[number][]>> = {
  admin: INSTITUTIONS,
  examples: INSTITUTIONS,
  adminOfProvince: ['kpu-32.04', 'bawaslu-32.04'],
  kpu: ['kpu-32.04'],
  partner: ['kpu-32.04'],
  kpuNation: ['kpu-32.04', 'kpu-16.71'],
  kpuProvince: ['kpu-32.04'],
  bawaslu: ['bawaslu-32.04'],
  otherKpu: ['kpu-16.71'],
};

/** Who may enrol an officer of KPU Kabupaten Bandung in a village there. */
const ENROL: readonly PersonName[] = [
  'admin',
  'adminOfProvince',
  'examples',
  'kpu',
  'partner',
  'kpuNation',
  'kpuProvince',
];

describe('who may change something', () => {
  let world: ParticipantsWorld;
  beforeAll(async () => {
    world = await startParticipantsWorld();
  });
  afterAll(() => world.stop());

  const countOf = async (table: 'participant' | 'enrolment'): Promise<number> => {
    const [row]: { count: number }[] = await world.rows.query(`select count(*)::int from ${table}`);
    return row?.count ?? 0;
  };
  const outcomeOf = ({ __typename: type, code }: Answered): string => code ?? type;

  describe.each(askers)('%s', (as: Asker) => {
    it.each(INSTITUTIONS)('registers for %s', async (institutionCode) => {
      const before = await countOf('participant');
      const answer = await askToRegister(world, as, personInput({ institutionCode }));
      const allowed = as !== 'nobody' && REGISTER[as]?.includes(institutionCode) === true;
      expect(await countOf('participant')).toBe(before + (allowed ? 1 : 0));
      if (as === 'nobody') expect(answer.errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
      else expect(outcomeOf(answerOf(answer).registerParticipant)).toBe(allowed ? 'Participant' : 'FORBIDDEN');
    });

    it('enrols for KPU in a village of Kabupaten Bandung', async () => {
      const { id = '' } = await register(world, 'kpu');
      const before = await countOf('enrolment');
      const answer = await askToEnrol(world, as, enrolmentInput(id, agree(world)));
      const allowed = as !== 'nobody' && ENROL.includes(as);
      expect(await countOf('enrolment')).toBe(before + (allowed ? 1 : 0));
      if (as === 'nobody') return expect(answer.errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
      // An officer of the village may enrol there, and does not see who is registered by the regency's office and not yet enrolled.
      const refusal = as === 'kpuInVillage' ? 'NOT_FOUND' : 'FORBIDDEN';
      expect(outcomeOf(answerOf(answer).enrolParticipant)).toBe(allowed ? 'Enrolment' : refusal);
    });
  });
});
