/**
 * Puts the resolvers of features together, type by type.
 *
 * @throws Error when two features resolve the same field: one of them would silently never run
 */
export function mergeResolvers(maps: readonly object[]): Record<string, Record<string, unknown>> {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const map of maps) {
    for (const [type, fields] of Object.entries(map as Record<string, Record<string, unknown>>)) {
      const known = (merged[type] ??= {});
      for (const [field, resolver] of Object.entries(fields)) {
        if (field in known) throw new Error(`Two features resolve "${type}.${field}".`);
        known[field] = resolver;
      }
    }
  }
  return merged;
}
