/** Reads rows with the rights of the database's owner. */
type Sql = (text: string) => Promise<readonly object[]>;

/**
 * Where the counts that are kept beside claims differ from claims, counted one by one and in another way than they are kept: one line for each
 * region of the graph that is counted wrong.
 */
export async function rollupProblems(sql: Sql): Promise<readonly string[]> {
  const rows = (await sql(`
    with really as (
      select place.code, election_code, left_in = 'NOTICED' and left_in is not null as dismissed, state = 'WITHDRAWN' as withdrawn,
        cover_answer = 'CANNOT_TELL' as undecided, example, count(*) as claims
      from claim
      cross join lateral (
        select distinct code from unnest(array[
          case when region_code is null then '' else substring(region_code from '^[^.]+(?:[.][^.]+)?') end,
          substring(region_code from '^[^.]+[.][^.]+[.][^.]+'),
          substring(region_code from '^[^.]+[.][^.]+[.][^.]+[.][^.]+')
        ]) place(code) where code is not null
      ) place
      where state <> 'NOTICED'
      group by 1, 2, 3, 4, 5, 6
    ), kept as (select * from claim_rollup where claims <> 0)
    select coalesce(really.code, kept.region_code) as code, coalesce(really.claims, 0)::int as really, coalesce(kept.claims, 0)::int as kept
    from really full join kept
      on kept.region_code = really.code and kept.election_code is not distinct from really.election_code and kept.dismissed = really.dismissed
      and kept.withdrawn = really.withdrawn and kept.undecided = really.undecided and kept.example = really.example
    where kept.claims is distinct from really.claims`)) as readonly {
    readonly code: string;
    readonly really: number;
    readonly kept: number;
  }[];
  return rows.map(({ code, really, kept }) => `claims of "${code}": ${really}, and ${kept} are told`);
}
