import { expect } from 'vitest';

import { journey } from '../kit/journey.ts';

journey.for(['identity', 'agreements', 'participants', 'claims', 'gateway'] as const)(
  '%s is alive and ready',
  async (name, { stack }) => {
    for (const path of ['/healthz', '/readyz']) {
      const response = await fetch(`${stack.urls[name]}${path}`);
      expect([path, response.status]).toEqual([path, 200]);
    }
  },
);
