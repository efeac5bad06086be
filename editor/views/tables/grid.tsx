import { useRef, useState } from "preact/hooks";
import type { CellMessage } from "../../../dsl/service/types.ts";
import { announce } from "../../state/announce.ts";
import { draftKey, drafts, moveDrafts, setDraft } from "../../state/drafts.ts";
import { textEditor } from "../../shell/editor-pane.tsx";
import { accountWords } from "../../words/account.ts";
import { say } from "../../words/say.ts";
import { tableWords } from "../../words/tables.ts";
import { Cell, CellMessages } from "./cell.tsx";
import { pastedCells, placeAfter, type Caret, type Place } from "./grid-keys.ts";

export interface GridColumn {
  readonly title: string;
  /** Shown under the title; a number that is typed without one is in it. */
  readonly unit: string;
}

export interface GridRow {
  /** Where the row begins, which nobody edits: the row before ends there. */
  readonly from: string;
  readonly cells: readonly { readonly value: string; readonly open?: boolean; readonly messages: readonly CellMessage[] }[];
}

export interface CellChange extends Place {
  readonly text: string;
}

export interface GridProps {
  /** Names the grid among all of the page. */
  readonly id: string;
  readonly label: string;
  /** The heading of what rows begin with. */
  readonly fromTitle: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** Whether it is only to be read. */
  readonly locked: boolean;
  /** Makes changes, in rows that are added at the end first where there are too few, and answers which were not made and why, by their places in the list. */
  readonly onEdit: (changes: readonly CellChange[], added: number) => Promise<readonly { readonly at: number; readonly because: CellMessage }[]>;
  /** Answers whether it was done. */
  readonly onSplit: (row: number) => Promise<boolean>;
  readonly onDelete: (row: number) => Promise<boolean>;
  /** Undoes or does again what was last done, wherever. */
  readonly onUndo: (again: boolean) => void;
  /** Somebody has come to a row. */
  readonly onPoint: (row: number) => void;
}

/** Rows and columns as the ARIA pattern of a grid has them: one Tab stop, arrows move, and cells are written in place. */
export function Grid({ id, label, fromTitle, columns, rows, locked, onEdit, onSplit, onDelete, onUndo, onPoint }: GridProps) {
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  // A table of thousands of rows is for the text; a venue's has some tens.
  const shown = rows.slice(0, shownRows);
  const size = { rows: shown.length, columns: columns.length + (locked ? 0 : 2) };
  const stop: Place = { row: Math.min(at.row, size.rows - 1), column: Math.min(at.column, size.columns - 1) };
  const focus = ({ row, column }: Place): void => table.current?.querySelector<HTMLElement>(`[data-place="${row}:${column}"]`)?.focus();
  const tabIndexOf = (row: number, column: number): number => (row === stop.row && column === stop.column ? 0 : -1);

  const commit = async (changes: readonly CellChange[]): Promise<void> => {
    const real = changes.filter(({ row, column, text }) => text !== (rows[row]?.cells[column]?.value ?? ""));
    for (const { row, column } of changes) if (!real.some((each) => each.row === row && each.column === column)) setDraft(draftKey(id, row, column), undefined);
    if (real.length === 0) return;
    for (const { row, column, text } of real) setDraft(draftKey(id, row, column), { text, underway: true });
    const refused = await onEdit(real, Math.max(0, ...real.map(({ row }) => row + 1 - rows.length)));
    const [first] = refused;
    if (first !== undefined) {
      announce(`${first.because.message} ${first.because.help ?? ""}`, 0);
      // Whoever went on in the grid comes back to what was refused; whoever left it is not called back.
      const place = real[first.at];
      if (place !== undefined && table.current?.contains(document.activeElement) === true) focus(place);
    }
    for (const [index, { row, column, text }] of real.entries()) {
      const because = refused.find(({ at: which }) => which === index)?.because;
      const key = draftKey(id, row, column);
      // What has been typed meanwhile is another draft.
      if (drafts.peek().get(key)?.text === text || because !== undefined) setDraft(key, because === undefined ? undefined : { text, because });
    }
  };
  const commitAt = ({ row, column }: Place): void => {
    const draft = drafts.peek().get(draftKey(id, row, column));
    if (draft !== undefined && draft.because === undefined && draft.underway !== true) void commit([{ row, column, text: draft.text.trim() }]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement; // keys come from elements
    const here = placeOf(target);
    if (here === undefined || event.altKey || event.metaKey) return;
    const key = draftKey(id, here.row, here.column);
    const draft = drafts.peek().get(key);
    const input = target instanceof HTMLInputElement ? target : undefined;
    const caret = caretOf(input, draft !== undefined);
    if (event.key === "Escape" && draft !== undefined) {
      event.preventDefault();
      setDraft(key, undefined);
      return;
    }
    if (event.ctrlKey && (draft === undefined || draft.underway === true) && /^[zy]$/i.test(event.key)) {
      event.preventDefault();
      onUndo(event.key.toLowerCase() === "y" || event.shiftKey);
      return;
    }
    if (input !== undefined && !caret.writing && (event.key === "Enter" || event.key === "F2")) {
      event.preventDefault();
      input.setSelectionRange(input.value.length, input.value.length);
      return;
    }
    const to = placeAfter({ key: event.key, ctrl: event.ctrlKey, shift: event.shiftKey }, here, size, caret);
    if (to === undefined || (event.shiftKey && event.key !== "Enter")) return;
    event.preventDefault();
    if (draft?.because !== undefined && event.key === "Enter") return void commit([{ ...here, text: draft.text.trim() }]);
    commitAt(here);
    if (to.row !== here.row || to.column !== here.column) focus(to);
    else input?.select();
  };
  const onPaste = (event: ClipboardEvent): void => {
    const here = placeOf(event.target as HTMLElement); // pasted into an element
    const cells = pastedCells(event.clipboardData?.getData("text/plain") ?? "");
    if (here === undefined || locked || cells === undefined) return;
    event.preventDefault();
    void commit(cells.flatMap((texts, down) => texts.flatMap((text, right): CellChange[] => {
      const to = { row: here.row + down, column: here.column + right };
      return to.column < columns.length ? [{ ...to, text }] : [];
    })));
  };
  const split = async (row: number): Promise<void> => {
    if (!(await onSplit(row))) return;
    moveDrafts(id, row, 1);
    requestAnimationFrame(() => focus({ row, column: 0 }));
  };
  const remove = async (row: number): Promise<void> => {
    if (!(await onDelete(row))) return;
    moveDrafts(id, row, -1);
    requestAnimationFrame(() => focus({ row: Math.min(row, rows.length - 2), column: 0 }));
  };

  return (
    <div class="scroll">
      <table ref={table} role="grid" class="grid" aria-label={label} aria-readonly={locked} data-testid={`grid-${id}`} onKeyDown={onKeyDown} onPaste={onPaste}>
        <thead>
          <tr>
            <th scope="col">{fromTitle}</th>
            {columns.map(({ title, unit }, column) => <th scope="col" key={column}>{title}{unit !== "" && <span class="unit">{unit}</span>}</th>)}
            {!locked && <th scope="col" colSpan={2} class="act">{say(tableWords.row)}</th>}
          </tr>
        </thead>
        {shown.map(({ from, cells }, row) => (
          <tbody key={row}>
            <tr data-row={row}>
              <th scope="row">{from}</th>
              {columns.map(({ title, unit }, column) => (
                <Cell
                  key={column} place={{ row, column }} grid={id} locked={locked} cell={cells[column]} tabIndex={tabIndexOf(row, column)}
                  label={say(tableWords.cell, { column: [title, unit.trim()].filter((each) => each !== "").join(" "), row: row + 1 })}
                  onFocus={() => {
                    setAt({ row, column });
                    onPoint(row);
                  }}
                  onLeave={() => commitAt({ row, column })}
                />
              ))}
              {!locked && <td class="act"><button type="button" class="plain" data-place={`${row}:${columns.length}`} tabIndex={tabIndexOf(row, columns.length)} aria-label={say(tableWords.split, { row: row + 1 })} title={say(tableWords.split, { row: row + 1 })} onFocus={() => setAt({ row, column: columns.length })} onClick={() => void split(row)}>{say(tableWords.splitSign)}</button></td>}
              {!locked && <td class="act"><button type="button" class="plain" data-place={`${row}:${columns.length + 1}`} tabIndex={tabIndexOf(row, columns.length + 1)} aria-label={say(tableWords.remove, { row: row + 1 })} title={say(tableWords.remove, { row: row + 1 })} aria-disabled={rows.length === 1} onFocus={() => setAt({ row, column: columns.length + 1 })} onClick={() => void remove(row)}>{say(tableWords.removeSign)}</button></td>}
            </tr>
            <CellMessages grid={id} row={row} columns={columns} cells={cells} width={columns.length + (locked ? 1 : 3)} />
          </tbody>
        ))}
      </table>
      {rows.length > shownRows && <p class="note">{say(accountWords.more, { count: rows.length - shownRows })}</p>}
    </div>
  );
}

const shownRows = 200;

function placeOf(element: HTMLElement): Place | undefined {
  const [row, column] = (element.dataset["place"] ?? "").split(":").map(Number);
  return row === undefined || column === undefined || Number.isNaN(row) ? undefined : { row, column };
}

/** Somebody writes once there is a draft, or once they have put the cursor between characters. */
function caretOf(input: HTMLInputElement | undefined, drafted: boolean): Caret {
  const [start, end, length] = [input?.selectionStart ?? 0, input?.selectionEnd ?? 0, input?.value.length ?? 0];
  const all = start === 0 && end === length;
  return { writing: input !== undefined && (drafted || !all), atStart: start === 0 && end === 0, atEnd: start === length && end === length };
}

/** Ctrl+Z in a grid of the text is Ctrl+Z in the text. */
export function undoInText(again: boolean): void {
  const model = textEditor.peek()?.instance.getModel();
  void (again ? model?.redo() : model?.undo());
}
