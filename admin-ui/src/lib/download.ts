/** Hands a text to the browser as a file to save. */
export function downloadText(fileName: string, content: string, mediaType: string): void {
  saveBlob(fileName, new Blob([content], { type: mediaType }));
}

/** Hands bytes that came in base64 to the browser as a file to save. */
export function downloadBytes(fileName: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  saveBlob(fileName, new Blob([bytes], { type: 'application/octet-stream' }));
}

/** Has the browser fetch a file from an address and save it. */
export function downloadFrom(url: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
}

function saveBlob(fileName: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  downloadFrom(url, fileName);
  // The browser has the file's bytes by the next turn; until then the address must hold.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
