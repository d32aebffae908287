const LONGEST = 120;

/** What file systems of any kind refuse or take for a sign: controls (Cc), and marks that join or turn the direction of writing (Cf). */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"*/:<>?\\|]/gu;

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The name of a file as every system can store it and no reader mistakes it: no folders, no control or direction marks,
 * the extension that belongs to its bytes. It is shown and offered on download; it is never used as a path.
 */
export function safeFileName(name: string, extension: string): string {
  const last = name.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last.replaceAll(UNSAFE, '').replaceAll(/\s+/g, ' ').trim();
  const suffix = `.${extension}`;
  const stem = (clean.toLowerCase().endsWith(suffix) ? clean.slice(0, -suffix.length) : clean).replace(
    /^[. ]+|[. ]+$/g,
    '',
  );
  const short = Array.from(stem).slice(0, LONGEST).join('').trimEnd();
  return `${short === '' || RESERVED.test(short) ? 'dokumen' : short}${suffix}`;
}

/** The header that makes a browser save a file under its name instead of showing it (RFC 6266). */
export function attachmentHeader(fileName: string): string {
  const plain = fileName.normalize('NFKD').replaceAll(/[^\u0020-\u007e]|["\\%]/g, '');
  const encoded = encodeURIComponent(fileName).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
