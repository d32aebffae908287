import { describe, expect, test } from 'vitest';

import { isInScope, isNationwide, may, PERMISSIONS, permissionsOf, permit, ROLES } from './access.ts';
import type { Permission, Place, Role, Session } from './access.ts';

function sessionOf(role: Role, more: Partial<Session> = {}): Session {
  return {
    subject: 'somebody',
    clientId: 'test',
    name: 'Somebody',
    role,
    institutionCode: null,
    regionCodes: ['ID'],
    registersExamples: false,
    ...more,
  };
}

/** Written out by hand: whoever changes the catalogue changes it here too, and reads what it means. */
const CATALOGUE: Readonly<Record<Permission, string>> = {
  //                         ADMIN BRANCH VERIFIER APPROVER OFFICER AUDITOR API PARTNER SERVICE NOTIFIER
  'reference:read': /*      */ 'A B V P O U I R S',
  'agreement:read': /*      */ 'A B V P O U R S',
  'agreement:register': /*  */ 'A B O',
  'agreement:draft': /*     */ 'A B O',
  'agreement:approve': /*   */ 'A B O',
  'agreement:sign': /*      */ 'A B O',
  'agreement:suspend': /*   */ 'A B',
  'agreement:terminate': /* */ 'A B O',
  'document:upload': /*     */ 'A B O',
  'document:remove': /*     */ 'A B O',
  'funding:record': /*      */ 'A B O',
  'coverage:read': /*       */ 'A B V P O U R S',
  'reference-count:record': 'A',
  'holiday:record': /*      */ 'A',
  'sandbox:set-date': /*    */ 'A B V P O I R',
  'participant:read': /*    */ 'A B V P O U R S',
  'participant:register': /**/ 'A O R',
  'participant:update': /*  */ 'A O R',
  'participant:reveal': /*  */ 'A B V P O',
  'participant:export': /*  */ 'A B O U R',
  'heir:read': /*           */ 'A B V P O',
  'enrolment:create': /*    */ 'A O R',
  'enrolment:change': /*    */ 'A O R',
  'enrolment-conflict:resolve': 'A O',
  'cover:ask': /*           */ 'A B V P O R',
  'roster:read': /*         */ 'A O U R',
  'roster:import': /*       */ 'A O R',
  'roster:approve': /*      */ 'A O',
  'contribution:read': /*   */ 'A B V P O U R S',
  'invoice:issue': /*       */ 'A B',
  'contribution-payment:record': 'A B O',
  'contribution-payment:confirm': 'A B',
  'contribution-payment:reconcile': 'A B',
  'entitlement:read': /*    */ 'A B V P O U R S',
  'claim:read': /*          */ 'A B V P O U R S',
  'claim:read-incident': /* */ 'A B V P O S',
  'claim:register': /*      */ 'A B V O R',
  'claim:notice': /*        */ 'A B V O R',
  'notice:file': /*         */ 'N',
  'claim:confirm-notice': /**/ 'A B V O',
  'claim:complete': /*      */ 'A B V O',
  'claim:verify': /*        */ 'V',
  'claim:approve': /*       */ 'P',
  'claim:pay': /*           */ 'A B P',
  'claim:close': /*         */ 'A B V P',
  'claim:appeal': /*        */ 'A B O',
  'claim:decide-appeal': /* */ 'A P',
  'claim:work': /*          */ 'A B V P',
  'claim:calculate': /*     */ 'A B V',
  'claim:reevaluate': /*    */ 'A B V P O',
  'claim:record-beneficiaries': 'A B V O',
  'claim:record-benefit': /**/ 'A B V O',
  'claim:reveal': /*        */ 'A B V P',
  'claim:bundle': /*        */ 'A B V P',
  'claim:upload': /*        */ 'A B V O R',
  'claim:answer-escalation': 'A B',
  'claim:read-document': /* */ 'A B V P O',
  'claim:read-medical': /*  */ 'B V P',
  'payment:read': /*        */ 'A B V P U',
  'account:read': /*        */ 'A U',
  'account:manage': /*      */ 'A',
  'own-session:end': /*     */ 'A B V P O U I',
  'api-client:read': /*     */ 'A U I',
  'api-client:manage': /*   */ 'A I',
  'access-review:conduct': /**/ 'A',
  'trail:read': /*          */ 'A O U',
  'feed:read': /*           */ 'A B V P O U R S',
  'webhook:read': /*        */ 'A U I R',
  'webhook:manage': /*      */ 'A I R',
  'data-request:read': /*   */ 'A O U',
  'data-request:record': /* */ 'A O',
  'data-request:answer': /* */ 'A',
  'data-request:gather': /* */ 'S',
  'breach:report': /*       */ 'A B V P O I',
  'breach:read': /*         */ 'A U',
  'breach:handle': /*       */ 'A',
  'retention:read': /*      */ 'A U',
  'retention:manage': /*    */ 'A',
  'retention:ask': /*       */ 'S',
  'break-glass:open': /*    */ 'A B V P O',
  'break-glass:watch': /*   */ 'A P',
  'break-glass:read': /*    */ 'A U',
  'break-glass:check': /*   */ 'S',
};
const LETTERS: Readonly<Record<Role, string>> = {
  NATIONAL_ADMIN: 'A',
  BPJS_BRANCH_OFFICER: 'B',
  CLAIMS_VERIFIER: 'V',
  CLAIMS_APPROVER: 'P',
  INSTITUTION_OFFICER: 'O',
  AUDITOR: 'U',
  API_ADMIN: 'I',
  PARTNER: 'R',
  SERVICE: 'S',
  PUBLIC_NOTIFIER: 'N',
};
const permissions = Object.keys(PERMISSIONS) as Permission[];

describe('the catalogue', () => {
  test('holds the permissions listed here and no other', () => {
    expect(permissions.toSorted()).toEqual(Object.keys(CATALOGUE).toSorted());
  });

  test.each(ROLES.flatMap((role) => permissions.map((permission) => [role, permission] as const)))(
    '%s × %s',
    (role, permission) => {
      const held = CATALOGUE[permission].split(' ').includes(LETTERS[role]);
      expect(may(sessionOf(role), permission)).toBe(held);
      expect(permissionsOf(role).includes(permission)).toBe(held);
    },
  );

  test('who has no account may file a notice and nothing else', () => {
    expect(permissionsOf('PUBLIC_NOTIFIER')).toEqual(['notice:file']);
  });

  test('an auditor changes nothing', () => {
    const more = permissionsOf('AUDITOR').filter((permission) => !permission.endsWith(':read'));
    // A copy of what they may read anyway, with every number masked; and their own sessions, which are nobody's data.
    expect(more).toEqual(['participant:export', 'own-session:end']);
  });

  test('who sees claims without the right to their incidents sees no health data: auditors and partners', () => {
    const readers = ROLES.filter((role) => may(sessionOf(role), 'claim:read'));
    expect(readers.filter((role) => !may(sessionOf(role), 'claim:read-incident'))).toEqual(['AUDITOR', 'PARTNER']);
  });
});

describe('the place', () => {
  const officer = sessionOf('INSTITUTION_OFFICER', { institutionCode: 'kpu-32.04', regionCodes: ['32.04'] });

  test.each<[string, Place, boolean]>([
    ['not asked', {}, true],
    ['the own region', { regionCode: '32.04' }, true],
    ['a district below', { regionCode: '32.04.11' }, true],
    ['the province above', { regionCode: '32' }, false],
    ['the neighbour', { regionCode: '32.05' }, false],
    ['the nation', { regionCode: 'ID' }, false],
    ['the own institution', { institutionCodes: ['kpu-32.04'] }, true],
    ['another institution', { institutionCodes: ['bawaslu-32.04'] }, false],
    ['the own among others', { institutionCodes: ['bawaslu-32.04', 'kpu-32.04'] }, true],
    ['no institution at all', { institutionCodes: [] }, false],
    ['the own institution in another region', { institutionCodes: ['kpu-32.04'], regionCode: '32.05' }, false],
    ['another institution in the own region', { institutionCodes: ['bawaslu-32.04'], regionCode: '32.04' }, false],
  ])('an officer of KPU Bandung, %s', (_case, place, within) => {
    expect(isInScope(officer, place)).toBe(within);
    expect(may(officer, 'agreement:register', place)).toBe(within);
  });

  test('a role without the permission has it nowhere', () => {
    const auditor = sessionOf('AUDITOR');
    expect(may(auditor, 'agreement:register', { regionCode: '32.04' })).toBe(false);
  });

  test('a session of two regions has both and nothing between', () => {
    const both = sessionOf('AUDITOR', { regionCodes: ['32.04', '61'] });
    expect(['32.04', '61.06', '61', '32', '32.05'].map((regionCode) => isInScope(both, { regionCode }))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test('a session of no region sees no region', () => {
    expect(isInScope(sessionOf('AUDITOR', { regionCodes: [] }), { regionCode: '32.04' })).toBe(false);
  });
});

describe('permit', () => {
  test('asks who has no token to sign in', () => {
    expect(() => permit(null, 'reference:read')).toThrow(
      expect.objectContaining({ extensions: { code: 'UNAUTHENTICATED' } }),
    );
    expect(may(null, 'reference:read')).toBe(false);
  });

  test('refuses who lacks the right, or has it elsewhere', () => {
    const forbidden = (permission: Permission): unknown =>
      expect.objectContaining({ extensions: { code: 'FORBIDDEN', permission } });
    expect(() => permit(sessionOf('API_ADMIN'), 'agreement:read')).toThrow(forbidden('agreement:read'));
    expect(() => permit(sessionOf('AUDITOR', { regionCodes: ['32'] }), 'coverage:read', { regionCode: '33' })).toThrow(
      forbidden('coverage:read'),
    );
  });

  test('hands the session on', () => {
    const session = sessionOf('AUDITOR');
    expect(permit(session, 'coverage:read', { regionCode: '33' })).toBe(session);
  });
});

test.each([
  ['a national admin', sessionOf('NATIONAL_ADMIN'), true],
  ['somebody of an institution', sessionOf('CLAIMS_VERIFIER', { institutionCode: 'bpjs-ID' }), false],
  ['somebody of a province', sessionOf('AUDITOR', { regionCodes: ['32'] }), false],
])('%s sees the whole nation: %#', (_case, session, nationwide) => {
  expect(isNationwide(session)).toBe(nationwide);
});
