/** Hands the reader a file that was made on this page. */
export function download(name: string, content: Blob | string, type = 'text/plain'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Later: some browsers begin only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
