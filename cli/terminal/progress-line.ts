const barColumns = 24;
const pieceColumns = 4;

/** What a bar says: how many of how many, of bytes how much of them, since nobody counts those, and where nobody knows how much is left a piece that goes to and fro. */
export function progressLine({ what, total, unit }: { readonly what: string; readonly total: number; readonly unit: "pieces" | "bytes" }, done: number, passedMs: number): string {
  const seconds = Math.floor(passedMs / 1_000);
  if (total === 0) return `${what} [${wandering(passedMs)}] ${seconds} s`;
  const most = Math.min(done, total);
  const full = Math.floor((barColumns * most) / total);
  return `${what} [${"#".repeat(full)}${" ".repeat(barColumns - full)}] ${unit === "bytes" ? `${Math.floor((100 * most) / total)} %` : `${most} of ${total}`}, ${seconds} s`;
}

function wandering(passedMs: number): string {
  const room = barColumns - pieceColumns;
  const step = Math.floor(passedMs / 100) % (2 * room);
  const at = step < room ? step : 2 * room - step;
  return `${" ".repeat(at)}${"#".repeat(pieceColumns)}${" ".repeat(room - at)}`;
}

/** A file may have more bytes than a cell of the bar holds: of bytes it is told thousandths. */
export const cellsOf = (unit: "pieces" | "bytes", total: number): { readonly total: number; cell(done: number): number } =>
  unit === "bytes" && total > 0 ? { total: thousandths, cell: (done) => Math.floor((thousandths * done) / total) } : { total, cell: (done) => done };
const thousandths = 1_000;
