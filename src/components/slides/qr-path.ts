/**
 * The dark modules of a QR code as one path, a bar for each run in a row.
 *
 * @param modules - Rows of modules, `true` where dark.
 */
export function pathOf(modules: readonly (readonly boolean[])[]): { size: number; path: string } {
  const bars = modules.flatMap((row, y) => {
    const found: string[] = [];
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] !== true) continue;
      const end = row.findIndex((dark, at) => at > x && !dark);
      const width = (end < 0 ? row.length : end) - x;
      found.push(`M${x} ${y}h${width}v1h-${width}z`);
      x += width;
    }
    return found;
  });
  return { size: modules.length, path: bars.join('') };
}
