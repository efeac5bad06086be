import type { TableRow, TierGrid } from "../../../dsl/service/types.ts";
import { textEditor } from "../../shell/editor-pane.tsx";
import { announce } from "../../state/announce.ts";
import { editTablesOf } from "../../state/tables.ts";
import { say } from "../../words/say.ts";
import { tableWords } from "../../words/tables.ts";
import { Grid, undoInText, type GridProps } from "./grid.tsx";

/** A `tiers` table of the text. */
export function TierTable({ file, grid }: { readonly file: string; readonly grid: TierGrid }) {
  const { index, name, boundary, columns, rows, cites, messages, unread } = grid;
  const label = say(tableWords.tiers, { name });
  const upper = boundary === "upper";
  const done = async (kind: "split" | "delete", row: number): Promise<boolean> => {
    const [refused] = await editTablesOf(file, [{ kind, table: index, row }]);
    if (refused !== undefined) announce(`${refused.because.message} ${refused.because.help ?? ""}`, 0);
    return refused === undefined;
  };
  const edit: GridProps["onEdit"] = async (changes, added) => {
    // The last row is split as often as rows are wanting: the last one stays the last.
    const more = Array.from({ length: added }, (_, at) => ({ kind: "split" as const, table: index, row: rows.length - 1 + at }));
    const cells = changes.map(({ row, column, text }) => ({ kind: "cell" as const, table: index, row, column, text }));
    const refused = await editTablesOf(file, [...more, ...cells]);
    return refused.map(({ at, because }) => ({ at: Math.max(0, at - added), because }));
  };
  return (
    <section class="tier-table" data-table={name}>
      <h3>
        {label} <span class="note">{cites}</span>{" "}
        <button type="button" class="plain link small" onClick={() => textEditor.value?.reveal(file, grid.span)}>{say(tableWords.show)}</button>
      </h3>
      {unread !== undefined && <p class="refusal" data-testid="unread">✖ {unread.message} {unread.help} {say(tableWords.locked)}</p>}
      {unread === undefined && messages.map(({ message, help }, at) => <p key={at} class="refusal">{message} {help}</p>)}
      {rows.length > 0 && (
        <Grid
          id={`${file} ${name}`} label={label} locked={unread !== undefined} fromTitle={say(upper ? tableWords.over : tableWords.from)}
          columns={columns.map(({ name: field, unit }, column) => ({ title: column === 0 ? say(upper ? tableWords.upTo : tableWords.below) : field.replaceAll("_", " "), unit }))}
          rows={rows.map(({ cells }, row) => ({ from: boundOf(rows[row - 1]), cells }))}
          onEdit={(changes, added) => edit(changes, added)}
          onSplit={(row) => done("split", row)}
          onDelete={(row) => done("delete", row)}
          onUndo={undoInText}
          onPoint={(row) => rows[row] !== undefined && unread === undefined && textEditor.value?.reveal(file, rows[row].span, false)}
        />
      )}
    </section>
  );
}

function boundOf(row: TableRow | undefined): string {
  return row?.cells[0]?.value ?? "–";
}
