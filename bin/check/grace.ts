/** A process that is stopped has this long, seconds: readiness off for balancers to notice, the longest request, and some. */
export const GRACE_SECONDS = 25;
