/** A cell of a grid, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Pressed {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

/** What the cell is like where a key is pressed: whether somebody is writing in it, and whether the cursor is at its ends. */
export interface Caret {
  readonly writing: boolean;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** Where a key leads from a cell, as in a spreadsheet; absent where the key is for the text in the cell, or for nobody. */
export function placeAfter({ key, ctrl, shift }: Pressed, { row, column }: Place, size: { readonly rows: number; readonly columns: number }, caret: Caret): Place | undefined {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  switch (key) {
    case "ArrowUp":
      return within(row - 1, column, last);
    case "ArrowDown":
      return within(row + 1, column, last);
    case "Enter":
      return caret.writing ? within(row + (shift ? -1 : 1), column, last) : undefined;
    case "ArrowLeft":
      return caret.writing && !caret.atStart ? undefined : within(row, column - 1, last);
    case "ArrowRight":
      return caret.writing && !caret.atEnd ? undefined : within(row, column + 1, last);
    case "Home":
      return caret.writing ? undefined : within(ctrl ? 0 : row, 0, last);
    case "End":
      return caret.writing ? undefined : within(ctrl ? last.row : row, last.column, last);
    default:
      return undefined;
  }
}

function within(row: number, column: number, last: Place): Place {
  return { row: Math.max(0, Math.min(row, last.row)), column: Math.max(0, Math.min(column, last.column)) };
}

/** What a spreadsheet puts on the clipboard, as cells; absent where it is a single value. */
export function pastedCells(text: string): readonly (readonly string[])[] | undefined {
  const rows = text.replace(/(\r\n|\r|\n)$/, "").split(/\r\n|\r|\n/).map((line) => line.split("\t").map((cell) => cell.trim()));
  return rows.length === 1 && rows[0]?.length === 1 ? undefined : rows;
}
