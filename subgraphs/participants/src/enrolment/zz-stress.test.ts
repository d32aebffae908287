import { it, expect } from 'vitest';
import { agree, askToEnrol, enrolmentInput, register } from '../testing/commands.ts';
import { startParticipantsWorld } from '../testing.ts';
it('stress', async () => {
  const world = await startParticipantsWorld();
  const bandung = agree(world);
  let errors = 0; let max = 0;
  for (let round = 0; round < 150; round++) {
    const { id = '' } = await register(world, 'kpu');
    const t = performance.now();
    const answers = await Promise.all(Array.from({ length: 10 }, () => askToEnrol(world, 'kpu', enrolmentInput(id, bandung))));
    max = Math.max(max, performance.now() - t);
    errors += answers.filter((a) => a.errors.length > 0).length;
  }
  await new Promise((r) => setTimeout(r, 1500)); console.log(await world.rows.query('select deadlocks, xact_commit, xact_rollback from pg_stat_database where datname=current_database()'));
  await world.stop();
  console.log({ errors, max });
  expect(errors).toBe(0);
}, 120000);
