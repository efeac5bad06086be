import { effect, signal } from "@preact/signals";
import type { CellMessage, TableEdit, TableEdited, Tables, TierGrid } from "../../dsl/service/types.ts";
import { newestOnly } from "../worker/channel.ts";
import { language } from "../worker/start.ts";
import { chosenTab } from "./chosen-tab.ts";
import { activeName, activeSet, applyEdits, files } from "./workspace.ts";

export interface FileTables {
  readonly file: string;
  readonly tables: Tables;
}

/** Tier tables and options of the policy at hand, by file. */
export const fileTables = signal<readonly FileTables[]>([]);

/** Tables as they were when they could last be read, by file and name. */
const whole = new Map<string, TierGrid>();

const ask = newestOnly((set: typeof activeSet.value) => Promise.all(set.map(async ({ name, text }) => ({ file: name, tables: shown(name, await language.ask("tables", { name, text })) }))));

/** While the view is shown, its grids follow the texts. */
export function followTables(): void {
  effect(() => {
    const set = activeSet.value;
    if (chosenTab.value !== "tables") return;
    void ask(set).then((found) => {
      if (found !== undefined) fileTables.value = found;
    });
  });
}

/** A table that cannot be read is shown as it was last. */
function shown(file: string, { tiers, options }: Tables): Tables {
  const kept = tiers.map((grid): TierGrid => {
    const key = `${file}\n${grid.name}`;
    if (grid.unread === undefined) {
      whole.set(key, grid);
      return grid;
    }
    const before = whole.get(key);
    return before === undefined ? grid : { ...grid, columns: before.columns, rows: before.rows };
  });
  return { tiers: kept, options };
}

/** Makes changes of grids in the text of a file, as one step that can be undone. Answers those that were not made. */
export async function editTablesOf(file: string, changes: readonly TableEdit[]): Promise<TableEdited["refused"]> {
  const text = textOf(file);
  if (text === undefined) return changes.map((_, at) => ({ at, because: gone }));
  const { edits, refused } = await language.ask("editTables", { name: file, text, changes });
  if (textOf(file) !== text) return changes.map((_, at) => ({ at, because: gone }));
  if (edits.length > 0) {
    activeName.value = file;
    applyEdits(file, edits);
    const now = textOf(file) ?? "";
    const tables = shown(file, await language.ask("tables", { name: file, text: now }));
    if (textOf(file) === now) fileTables.value = fileTables.value.map((each) => (each.file === file ? { file, tables } : each));
  }
  return refused;
}

function textOf(file: string): string | undefined {
  return files.peek().find(({ name }) => name === file)?.text;
}

const gone: CellMessage = { severity: "error", code: "not-here", message: "The text has changed meanwhile.", help: "Press Enter again." };
