import { useLayoutEffect, useRef } from "preact/hooks";
import type { CellMessage } from "../../../dsl/service/types.ts";
import { draftKey, drafts, setDraft } from "../../state/drafts.ts";
import { editorWords } from "../../words/editor.ts";
import { say } from "../../words/say.ts";
import { tableWords } from "../../words/tables.ts";
import type { GridColumn, GridRow } from "./grid.tsx";
import type { Place } from "./grid-keys.ts";

interface CellProps {
  readonly grid: string;
  readonly place: Place;
  readonly cell: GridRow["cells"][number] | undefined;
  readonly label: string;
  readonly locked: boolean;
  readonly tabIndex: number;
  readonly onFocus: () => void;
  readonly onLeave: () => void;
}

/** One value, written in place. What is typed is a draft until Enter, an arrow key or leaving writes it. */
export function Cell({ grid, place: { row, column }, cell, label, locked, tabIndex, onFocus, onLeave }: CellProps) {
  const key = draftKey(grid, row, column);
  const draft = drafts.value.get(key);
  const worst = worstOf(messagesOf(grid, row, column, cell));
  const input = useRef<HTMLInputElement>(null);
  const shown = draft?.text ?? cell?.value ?? "";
  // What comes from the text while somebody stands here is theirs to type over.
  useLayoutEffect(() => {
    if (draft === undefined && document.activeElement === input.current) input.current?.select();
  }, [draft === undefined, cell?.value]);
  return (
    <td class={`cell ${worst ?? ""} ${draft === undefined ? "" : "draft"}`}>
      {worst !== undefined && <span class="sign" aria-hidden="true">{worst === "error" ? "✖" : "▲"}</span>}
      <input
        ref={input} type="text" autocomplete="off" spellcheck={false} data-place={`${row}:${column}`} tabIndex={tabIndex} readOnly={locked}
        size={Math.max(7, Math.min(24, shown.length + 1))}
        aria-label={label} aria-invalid={worst === "error"} aria-describedby={worst === undefined ? undefined : describedBy(grid, row)} value={shown}
        placeholder={cell?.open === true ? say(tableWords.noBound) : ""}
        onFocus={(event) => {
          event.currentTarget.select();
          onFocus();
        }}
        onInput={(event) => setDraft(key, { text: event.currentTarget.value })}
        onBlur={onLeave}
      />
    </td>
  );
}

interface MessagesProps {
  readonly grid: string;
  readonly row: number;
  readonly columns: readonly GridColumn[];
  readonly cells: GridRow["cells"];
  readonly width: number;
}

/** What is to be said of the cells of a row, below them: in a cell there is no room for a sentence. */
export function CellMessages({ grid, row, columns, cells, width }: MessagesProps) {
  const said = columns.flatMap(({ title }, column) => {
    const refused = drafts.value.get(draftKey(grid, row, column))?.because !== undefined;
    return messagesOf(grid, row, column, cells[column]).map((message) => ({ title, message, refused }));
  });
  if (said.length === 0) return null;
  return (
    <tr class="said">
      <td colSpan={width}>
        <ul id={describedBy(grid, row)} data-testid={`said-${row}`}>
          {said.map(({ title, message, refused }, index) => (
            <li key={index} class={message.severity}>
              <span aria-hidden="true">{message.severity === "error" ? "✖" : "▲"} </span>
              <span class="unseen">{say(message.severity === "error" ? editorWords.error : editorWords.warning)}: </span>
              <strong>{title}</strong> {refused && `${say(tableWords.draft)} `}{message.message} {message.help !== undefined && <span class="note">{message.help}</span>}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** Of a draft what was said of it, else of what stands there. */
function messagesOf(grid: string, row: number, column: number, cell: GridRow["cells"][number] | undefined): readonly CellMessage[] {
  const draft = drafts.value.get(draftKey(grid, row, column));
  return draft === undefined ? (cell?.messages ?? []) : draft.because === undefined ? [] : [draft.because];
}

function worstOf(messages: readonly CellMessage[]): "error" | "warning" | undefined {
  if (messages.some(({ severity }) => severity === "error")) return "error";
  return messages.length > 0 ? "warning" : undefined;
}

function describedBy(grid: string, row: number): string {
  return `said-${grid.replaceAll(/[^a-z0-9]/gi, "-")}-${row}`;
}
