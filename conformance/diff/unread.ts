import type { CompiledPolicy } from "../../dsl/ir.ts";
import { reached } from "../accounts/index.ts";
import { formsOf } from "./directions/forms.ts";

/** Figures that the engine reads by their names wherever it acts. */
const ofEngine: ReadonlySet<string> = new Set(["pool.initial_margin", "pool.maintenance_margin", "position.initial_margin", "position.maintenance_margin", "position.notional", "position.unrealized_pnl", "position.entry_notional", "position.tier", "order.initial_margin"]);

/**
 * Figures that both policies define and define otherwise, in more than form, and that no rule of either reads: they decide nothing, and no decision tells of them. Whoever
 * is shown them is shown something else.
 */
export function unreadFigures(before: CompiledPolicy, after: CompiledPolicy): readonly string[] {
  const read = [before, after].map(({ meaning }) => reached(meaning, JSON.stringify([meaning.account, meaning.modes]), JSON.stringify(meaning.modes.map(({ sharing }) => sharing ?? null))));
  const paths = after.meaning.definitions.map(({ path }) => path).filter((path) => before.meaning.definitions.some((each) => each.path === path));
  const unread = paths.filter((path) => !ofEngine.has(path) && read.every((text) => !text.includes(`"path":"${path}"`)));
  if (unread.length === 0) return [];
  const forms = [formsOf(before, after), formsOf(before, after, true)];
  return unread.filter((path) => forms.every((form) => form.old.builtinText(path) !== form.new.builtinText(path)));
}
