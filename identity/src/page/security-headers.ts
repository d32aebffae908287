/**
 * Headers of every answer. No script and no foreign resource in any page; forms may lead on to the
 * console, because browsers hold a form to `form-action` through all redirects that follow it.
 *
 * @param consoleOrigins where sign-in and sign-out return to
 * @param isSecure whether browsers reach this service by TLS, and are to come no other way for two years
 */
export function securityHeaders(
  consoleOrigins: readonly string[],
  isSecure: boolean,
): Readonly<Record<string, string>> {
  return {
    ...(isSecure ? { 'strict-transport-security': 'max-age=63072000' } : {}),
    'content-security-policy': [
      "default-src 'none'",
      "style-src 'self'",
      "font-src 'self'",
      "img-src 'self'",
      `form-action 'self' ${consoleOrigins.join(' ')}`,
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    // Not `no-referrer`: with that, browsers send "null" as the origin of our own form.
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  };
}
