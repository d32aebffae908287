/**
 * Divides people among parts by weight, whole people only and none lost: the parts always add up to what was divided.
 * Without any weight all count under the first part.
 */
export function divide(people: number, weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights.map((_, index) => (index === 0 ? people : 0));
  let [upTo, given] = [0, 0];
  return weights.map((weight) => {
    upTo += weight;
    const share = Math.round((people * upTo) / total) - given;
    given += share;
    return share;
  });
}
