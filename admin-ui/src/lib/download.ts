/** Hands a text to the browser as a file to save. */
export function downloadText(fileName: string, content: string, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has the file's bytes by the next turn; until then the address must hold.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
