import type { Session } from '@payung/kit/access.ts';
import { NATION } from '@payung/kit/values/region-code.ts';

/** As whom this service acts when nobody asked it to: the trail names its client. */
export function serviceSession(clientId: string): Session {
  return {
    subject: clientId,
    clientId,
    name: clientId,
    role: 'SERVICE',
    institutionCode: null,
    regionCodes: [NATION],
    registersExamples: false,
  };
}
