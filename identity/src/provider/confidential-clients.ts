import type { Holder } from './holder.ts';

/** Clients that hold a secret and get tokens for themselves (client credentials). */
export const CONFIDENTIAL_CLIENT_IDS = [
  'payung-partner-demo',
  'payung-agreements',
  'payung-participants',
  'payung-claims',
  'payung-examples',
] as const;

/** Id of a client that holds a secret. */
export type ConfidentialClientId = (typeof CONFIDENTIAL_CLIENT_IDS)[number];

/** The client that reports usage. It gets no tokens: its secret opens `POST /usage` and nothing else. */
export const GATEWAY_CLIENT_ID = 'payung-gateway';

/** The client that asks for the register. Its secret opens `/administration/` beside its tokens. */
export const ADMINISTRATION_CLIENT_ID = 'payung-agreements' satisfies ConfidentialClientId;

/** The partner of the demonstration: the first row of the register's clients, not one of Payung's own. */
export const DEMO_PARTNER_ID = 'payung-partner-demo' satisfies ConfidentialClientId;

/** Clients that have no place in production. */
export const DEMONSTRATION_CLIENT_IDS = ['payung-partner-demo', 'payung-examples'] as const;

/** What each confidential client acts as. */
export const CLIENT_HOLDERS: Readonly<Record<ConfidentialClientId, Holder>> = {
  'payung-partner-demo': {
    name: 'Sistem mitra KPU Kabupaten Bandung (contoh)',
    role: 'PARTNER',
    institution: 'kpu-32.04',
    regions: ['32.04'],
  },
  'payung-agreements': { name: 'Layanan perjanjian Payung', role: 'SERVICE', regions: ['ID'] },
  'payung-participants': { name: 'Layanan kepesertaan Payung', role: 'SERVICE', regions: ['ID'] },
  'payung-claims': { name: 'Layanan klaim Payung', role: 'SERVICE', regions: ['ID'] },
  'payung-examples': { name: 'Pemuat data contoh Payung', role: 'NATIONAL_ADMIN', regions: ['ID'], examples: true },
};

/** Whether an id names a confidential client. */
export function isConfidentialClientId(id: string): id is ConfidentialClientId {
  return Object.hasOwn(CLIENT_HOLDERS, id);
}
