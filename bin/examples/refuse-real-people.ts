import pg from 'pg';

/**
 * Makes sure that invented people come into an installation of invented people alone.
 *
 * @param environment `NODE_ENV` of the installation
 * @param participantsUrl connection to the database of participants
 * @throws Error in production, and where somebody is registered who is not marked as an example
 */
export async function refuseRealPeople(environment: string, participantsUrl: string): Promise<void> {
  if (environment === 'production') throw new Error('Invented people have no place in production.');
  const client = new pg.Client({ connectionString: participantsUrl, application_name: 'payung-demo-nation' });
  await client.connect();
  try {
    const { rows } = await client.query<{ real: boolean }>(
      'select exists(select from participant where not example) as real',
    );
    if (rows[0]?.real !== false)
      throw new Error(
        'People are registered here who are no examples. Nothing was loaded: use an installation of its own.',
      );
  } finally {
    await client.end();
  }
}
