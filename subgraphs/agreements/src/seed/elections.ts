import { Temporal } from '@payung/kit/values/dates.ts';

import type { ElectionRow, ElectionStageRow } from '../election/election.table.ts';

const date = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

/** The elections of the five agreements. Polling days as decreed. */
export const elections: readonly ElectionRow[] = [
  {
    code: 'PEMILU-2024',
    nameId: 'Pemilu 2024',
    nameEn: 'General election 2024',
    kind: 'GENERAL',
    pollingDate: date('2024-02-14'),
  },
  {
    code: 'PILKADA-2024',
    nameId: 'Pilkada 2024',
    nameEn: 'Regional elections 2024',
    kind: 'REGIONAL',
    pollingDate: date('2024-11-27'),
  },
  {
    code: 'PILKADA-2020',
    nameId: 'Pilkada 2020',
    nameEn: 'Regional elections 2020',
    kind: 'REGIONAL',
    pollingDate: date('2020-12-09'),
  },
];

const service = (
  electionCode: string,
  code: string,
  [nameId, nameEn]: readonly [string, string],
  [startsOn, endsOn]: readonly [string, string],
  confidence: ElectionStageRow['confidence'],
): ElectionStageRow => ({
  electionCode,
  code,
  nameId,
  nameEn,
  startsOn: date(startsOn),
  endsOn: date(endsOn),
  confidence,
});

const PPK = ['Masa kerja PPK', 'Service of PPK'] as const;
const PPS = ['Masa kerja PPS', 'Service of PPS'] as const;
const PANTARLIH = ['Masa kerja Pantarlih', 'Service of voter-list updaters'] as const;
const KPPS = ['Masa kerja KPPS', 'Service of KPPS'] as const;
const PTPS = ['Masa kerja Pengawas TPS', 'Service of polling-station supervisors'] as const;
const VOTE = ['Pemungutan suara', 'Polling day'] as const;

/** Service periods and polling days. Periods that sources give differently carry their confidence. */
export const electionStages: readonly ElectionStageRow[] = [
  service('PEMILU-2024', 'PPK', PPK, ['2023-01-02', '2024-04-01'], 'UNVERIFIED'),
  service('PEMILU-2024', 'PPS', PPS, ['2023-01-16', '2024-04-01'], 'PRESS'),
  service('PEMILU-2024', 'PANTARLIH', PANTARLIH, ['2023-02-12', '2023-04-11'], 'UNVERIFIED'),
  service('PEMILU-2024', 'PTPS', PTPS, ['2024-01-22', '2024-02-21'], 'PRESS'),
  service('PEMILU-2024', 'KPPS', KPPS, ['2024-01-25', '2024-02-25'], 'UNVERIFIED'),
  service('PEMILU-2024', 'VOTE', VOTE, ['2024-02-14', '2024-02-14'], 'VERIFIED'),
  service('PILKADA-2024', 'PPK', PPK, ['2024-05-17', '2025-01-27'], 'UNVERIFIED'),
  service('PILKADA-2024', 'PPS', PPS, ['2024-05-26', '2025-01-27'], 'PRESS'),
  service('PILKADA-2024', 'PANTARLIH', PANTARLIH, ['2024-06-24', '2024-07-25'], 'PRESS'),
  service('PILKADA-2024', 'KPPS', KPPS, ['2024-11-07', '2024-12-07'], 'PRESS'),
  service('PILKADA-2024', 'VOTE', VOTE, ['2024-11-27', '2024-11-27'], 'STATED'),
  service('PILKADA-2020', 'VOTE', VOTE, ['2020-12-09', '2020-12-09'], 'UNVERIFIED'),
];
