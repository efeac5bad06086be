import type { CompiledPolicy, Permission } from "../../../dsl/ir.ts";
import type { Decision } from "../types.ts";

/** An action, and who does it. */
export interface Deed {
  readonly action: string;
  readonly by: string;
  /** The mode whose clauses are asked; all of them for what is done to the account, and for a position that changes its mode, which is judged in the one that it comes to. */
  readonly mode: string | undefined;
}

export function deedOf({ key, mode }: Decision): Deed {
  const [, action = "", by = ""] = key.slice(mode.length + 1).split(".");
  return { action, by: by.startsWith("by_") ? by.slice("by_".length) : "trader", mode: mode === "account" || action === "change_margin_mode" ? undefined : mode };
}

/** The clauses about an action that speak of who acts: of the account, and of the modes where it may happen. */
export function clausesAbout({ meaning }: Pick<CompiledPolicy, "meaning">, { action, by, mode }: Deed): readonly Permission[] {
  const own = meaning.modes.filter(({ name }) => mode === undefined || name === mode).flatMap(({ adjustment }) => adjustment);
  return [...meaning.account.permissions, ...own].filter((each) => each.action === action && (each.actor === by || each.actor === "anyone"));
}
