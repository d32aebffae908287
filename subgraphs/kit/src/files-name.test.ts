import { describe, expect, test } from 'vitest';

import { attachmentHeader, safeFileName } from './files-name.ts';

describe('the name of a file', () => {
  test.each([
    ['PKS KPU Bandung.pdf', 'PKS KPU Bandung.pdf'],
    ['PKS KPU Bandung.PDF', 'PKS KPU Bandung.pdf'],
    ['naskah', 'naskah.pdf'],
    ['naskah.docx', 'naskah.docx.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\x\\naskah.pdf', 'naskah.pdf'],
    ['/', 'dokumen.pdf'],
    ['', 'dokumen.pdf'],
    ['..', 'dokumen.pdf'],
    ['.htaccess', 'htaccess.pdf'],
    ['con.pdf', 'dokumen.pdf'],
    ['naskah\r\nSet-Cookie: a=b.pdf', 'naskahSet-Cookie a=b.pdf'],
    ['naskah\0.pdf', 'naskah.pdf'],
    // Written from right to left, this would be shown as "naskahexe.pdf".
    ['naskah\u202Efdp.exe', 'naskahfdp.exe.pdf'],
    ['a"b*c?.pdf', 'abc.pdf'],
    ['berita   acara .pdf', 'berita acara.pdf'],
    ['Perjanjian é 協定.pdf', 'Perjanjian é 協定.pdf'],
  ])('%j becomes %j', (name, safe) => {
    expect(safeFileName(name, 'pdf')).toBe(safe);
  });

  test('is cut at 120 characters, never through one', () => {
    const name = safeFileName(`${'🏛'.repeat(300)}.pdf`, 'pdf');
    expect(Array.from(name)).toHaveLength(124);
    expect(name.isWellFormed()).toBe(true);
  });
});

describe('the header of a download', () => {
  test.each([
    ['naskah.pdf', `attachment; filename="naskah.pdf"; filename*=UTF-8''naskah.pdf`],
    ['Perjanjian é.pdf', `attachment; filename="Perjanjian e.pdf"; filename*=UTF-8''Perjanjian%20%C3%A9.pdf`],
    [`100% "x" (1)'.pdf`, `attachment; filename="100 x (1)'.pdf"; filename*=UTF-8''100%25%20%22x%22%20%281%29%27.pdf`],
    ['協定.pdf', `attachment; filename=".pdf"; filename*=UTF-8''%E5%8D%94%E5%AE%9A.pdf`],
  ])('%j', (name, header) => {
    expect(attachmentHeader(name)).toBe(header);
  });
});
