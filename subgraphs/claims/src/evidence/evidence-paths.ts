/** The path of a bundle, at the origin of the graph. */
export function evidencePath(bundleId: string, format: 'json' | 'pdf'): string {
  return `/downloads/claims/evidence/${bundleId}/${format}`;
}
