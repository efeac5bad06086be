/** A table as text: cells by commas, semicolons or tabs, rows by line ends, quotes as RFC 4180 has them. Every cell is its own text. */
export interface Csv {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads a table whose first row names the columns. Never throws; a row may have more or fewer cells than there are columns. */
export function readCsv(text: string): Csv {
  const body = text.replace(/^\uFEFF/, "");
  const separator = separatorOf(body.split(/\r?\n/, 1)[0] ?? "");
  const [columns = [], ...rows] = rowsOf(body, separator);
  return { columns: columns.map((name) => name.trim()), rows: rows.filter((row) => row.some((cell) => cell.trim() !== "")) };
}

function separatorOf(head: string): string {
  return [",", ";", "\t"].reduce((best, each) => (head.split(each).length > head.split(best).length ? each : best), ",");
}

function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const row = rows.at(-1)!; // never empty
    const quoted = text[at] === '"';
    let cell = "";
    if (quoted) {
      at += 1;
      for (; at < text.length; at += 1) {
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') cell += text[(at += 1)];
        else break;
      }
      at += 1;
    }
    const start = at;
    while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at += 1;
    row.push(cell + text.slice(start, at));
    if (text[at] === separator) at += 1;
    else if (at < text.length) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
      rows.push([]);
    }
  }
  return rows;
}
