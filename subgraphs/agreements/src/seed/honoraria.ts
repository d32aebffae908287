import { Temporal } from '@payung/kit/values/dates.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { HonorariumRow } from '../contribution-rate/contribution-rate.table.ts';

const KPU = 'S-647/MK.02/2022 dan Keputusan KPU 472/2022';
const BAWASLU = 'S-715/MK.02/2022';

/** One post: its name, seats in a unit (null for everybody else), and the amounts for Pemilu and Pilkada 2024. */
interface Post {
  readonly post: Sentence;
  readonly seats: number | null;
  readonly pemilu: number;
  readonly pilkada: number | null;
  readonly source: string;
  readonly note?: Sentence;
  readonly confidence?: HonorariumRow['confidence'];
}

const post = (
  id: string,
  en: string,
  seats: number | null,
  [pemilu, pilkada]: readonly [number, number | null],
  source: string,
  more: Partial<Post> = {},
): Post => ({
  post: { id, en },
  seats,
  pemilu,
  pilkada,
  source,
  ...more,
});

const SECRETARY: Sentence = {
  id: 'Sekretaris menurut UU 7/2017 adalah ASN: kelayakan diperiksa per orang.',
  en: 'By UU 7/2017 the secretary is a civil servant: who can be covered is decided person by person.',
};
const PTPS_DISPUTED: Sentence = {
  id: 'Sumber berbeda: 750.000 sampai 1.000.000.',
  en: 'Sources differ: 750,000 to 1,000,000.',
};
const NOT_FOUND: Sentence = {
  id: 'Honor untuk Pilkada 2024 tidak ditemukan.',
  en: 'No honorarium for Pilkada 2024 was found.',
};
const SAME_AS_STAFF: Sentence = {
  id: 'Dianggap sama dengan pelaksana/staf sekretariat PPK.',
  en: 'Taken to be the same as that of the staff of the PPK secretariat.',
};

const ppkChair = post('Ketua PPK', 'Chair of PPK', 1, [2_500_000, 2_500_000], KPU);
const ppkMember = (seats: number | null) => post('Anggota PPK', 'Member of PPK', seats, [2_200_000, 2_200_000], KPU);
const ppkSecretary = post('Sekretaris PPK', 'Secretary of PPK', 1, [1_850_000, 1_850_000], KPU, { note: SECRETARY });
const ppkStaff = post('Pelaksana/staf PPK', 'Staff of PPK', null, [1_300_000, 1_300_000], KPU);
const ppsChair = post('Ketua PPS', 'Chair of PPS', 1, [1_500_000, 1_500_000], KPU);
const ppsMember = (seats: number | null) => post('Anggota PPS', 'Member of PPS', seats, [1_300_000, 1_300_000], KPU);
const ppsSecretary = post('Sekretaris PPS', 'Secretary of PPS', 1, [1_150_000, 1_150_000], KPU, { note: SECRETARY });
const ppsStaff = post('Pelaksana/staf PPS', 'Staff of PPS', null, [1_050_000, 1_050_000], KPU);
const kppsChair = post('Ketua KPPS', 'Chair of KPPS', 1, [1_200_000, 900_000], KPU);
const kppsMember = (seats: number | null) => post('Anggota KPPS', 'Member of KPPS', seats, [1_100_000, 850_000], KPU);
const linmas = post('Petugas ketertiban TPS (Linmas)', 'Polling-station security', null, [700_000, 650_000], KPU);
const panwascamChair = post('Ketua Panwascam', 'Chair of Panwascam', 1, [2_200_000, 2_200_000], BAWASLU);
const panwascamMember = (seats: number | null) =>
  post('Anggota Panwascam', 'Member of Panwascam', seats, [1_900_000, 1_900_000], BAWASLU);
const panwascamHead = post(
  'Kepala Sekretariat Panwascam',
  'Head of the Panwascam secretariat',
  1,
  [1_550_000, 1_550_000],
  BAWASLU,
);
const panwascamStaff = post(
  'Pelaksana teknis non-PNS',
  'Technical staff, not civil servants',
  null,
  [1_500_000, 1_500_000],
  BAWASLU,
);

/** The posts of each category, best paid first. Everybody beyond the fixed seats holds the last. */
const POSTS: Readonly<Record<string, readonly Post[]>> = {
  PPK: [ppkChair, ppkMember(null)],
  SEK_PPK: [ppkSecretary, ppkStaff],
  PENDUKUNG_SEK_PPK: [
    post('Tenaga pendukung', 'Support staff', null, [1_300_000, 1_300_000], KPU, {
      note: SAME_AS_STAFF,
      confidence: 'DERIVED',
    }),
  ],
  PPK_DAN_SEKRETARIAT: [ppkChair, ppkMember(4), ppkSecretary, ppkStaff],
  PPS: [ppsChair, ppsMember(null)],
  SEK_PPS: [ppsSecretary, ppsStaff],
  PPS_DAN_SEKRETARIAT: [ppsChair, ppsMember(2), ppsSecretary, ppsStaff],
  PANTARLIH: [post('Pantarlih', 'Voter-list updater', null, [1_000_000, 1_000_000], KPU)],
  KPPS: [kppsChair, kppsMember(null)],
  LINMAS: [linmas],
  PETUGAS_TPS: [kppsChair, kppsMember(6), linmas],
  PANWASCAM: [panwascamChair, panwascamMember(null)],
  SEK_PANWASCAM: [panwascamHead, panwascamStaff],
  PANWASCAM_DAN_SEKRETARIAT: [panwascamChair, panwascamMember(2), panwascamHead, panwascamStaff],
  PKD: [post('Pengawas Kelurahan/Desa', 'Village supervisor', null, [1_100_000, null], BAWASLU, { note: NOT_FOUND })],
  PTPS: [
    post('Pengawas TPS', 'Polling-station supervisor', null, [1_000_000, 800_000], BAWASLU, { note: PTPS_DISPUTED }),
  ],
};

const ELECTIONS = [
  ['PEMILU-2024', 'pemilu'],
  ['PILKADA-2024', 'pilkada'],
] as const;

/** Honoraria of 2024, as letters of the Ministry of Finance set them and the press reported them. */
export const honoraria: readonly HonorariumRow[] = ELECTIONS.flatMap(([electionCode, which]) =>
  Object.entries(POSTS).flatMap(([categoryCode, posts]) =>
    posts.map((each, position) => {
      const amount = each[which];
      // What is noted of one election's amount is said of that one alone.
      const note =
        each.note === NOT_FOUND && amount !== null
          ? undefined
          : each.note === PTPS_DISPUTED && which === 'pilkada'
            ? undefined
            : each.note;
      return {
        electionCode,
        categoryCode,
        position,
        postId: each.post.id,
        postEn: each.post.en,
        seatsPerUnit: each.seats,
        amount: amount === null ? null : rupiah(amount),
        effectiveFrom: Temporal.PlainDate.from(each.source === KPU ? '2022-08-05' : '2022-08-25'),
        source: each.source,
        confidence: amount === null ? 'UNVERIFIED' : (each.confidence ?? 'PRESS'),
        noteId: note?.id ?? null,
        noteEn: note?.en ?? null,
      };
    }),
  ),
);
