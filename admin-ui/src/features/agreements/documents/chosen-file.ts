/** The largest file that the register takes, bytes: 20 MiB. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** What is wrong with a file before a byte of it is sent. The register checks again, whatever is found here. */
export type FileProblem = 'empty' | 'too-large' | 'not-a-pdf';

/** Looks at a file that somebody chose: its size, and whether it begins as a PDF does. Null when nothing is wrong. */
export async function checkFile(file: Blob): Promise<FileProblem | null> {
  if (file.size === 0) return 'empty';
  if (file.size > LARGEST_FILE) return 'too-large';
  const head = new TextDecoder('latin1').decode(await file.slice(0, 1024).arrayBuffer());
  return head.includes('%PDF-') ? null : 'not-a-pdf';
}
