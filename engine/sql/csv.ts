/** Rows of a table as CSV (RFC 4180) with a head line. What is empty is absent. */
export type CsvRow = Readonly<Record<string, string | undefined>>;

/** The rows of a text, by the names of its head line. Throws where a quotation is never closed, or a row has more cells than the head. */
export function* csvRows(text: string): Generator<CsvRow> {
  let head: readonly string[] | undefined;
  for (const cells of csvCells(text)) {
    if (head === undefined) {
      head = cells.map((name) => name.trim());
      continue;
    }
    if (cells.length === 1 && cells[0] === "") continue;
    if (cells.length > head.length) throw new Error(`A row has ${cells.length} cells, and the head line ${head.length}: ${cells.join(",").slice(0, 80)}`);
    // A column may be called as what every object has.
    const row = Object.create(null) as Record<string, string>;
    for (const [index, cell] of cells.entries()) if (cell !== "") row[head[index] ?? ""] = cell;
    yield row;
  }
}

function* csvCells(text: string): Generator<string[]> {
  let at = 0;
  while (at < text.length) {
    const cells: string[] = [];
    for (;;) {
      const [cell, end] = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
      cells.push(cell);
      at = end;
      if (text[at] !== ",") break;
      at += 1;
    }
    if (text[at] === "\r") at += 1;
    at += 1;
    yield cells;
  }
}

function plainCell(text: string, at: number): [string, number] {
  let end = at;
  while (end < text.length && text[end] !== "," && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return [text.slice(at, end), end];
}

function quotedCell(text: string, at: number): [string, number] {
  let end = at + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0) throw new Error(`A quotation is never closed: ${text.slice(at, at + 40)}`);
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  return [text.slice(at + 1, end).replaceAll('""', '"'), end + 1];
}

/** A cell as it stands in a line. */
export function csvCell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
