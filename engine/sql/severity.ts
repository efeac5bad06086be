import type { Program } from "../program.ts";
import type { Dialect } from "./dialect.ts";

/** What is to be known of the view where it has no rows, as a sentence. */
export function withoutAccountStatus({ meaning }: Program): string | undefined {
  return meaning.account.liquidation === undefined ? undefined : "The policy judges the account by stages of its own, which are not in SQL: plimsoll_account_status has no rows, and `plimsoll scan` says them.";
}

/**
 * The status of each account: the most severe of its pools', each by the stages of its own mode, as `mostSevere` has it, or undecided with a position in no mode of the policy. Where the policy judges the
 * account by stages of its own there is no such view to be had from pools, and the view has no rows.
 */
export function severityView(program: Program, dialect: Dialect): string {
  const stages = program.meaning.modes.flatMap((mode, place) => (mode.liquidation?.stages ?? []).map((stage, index, all) => ({ mode: mode.name, status: stage.name, share: (index + 1) / all.length, place })));
  // Of two that are as severe, that of the earlier mode stands.
  const rising = [...stages].sort((a, b) => a.share - b.share || b.place - a.place);
  // A silence outweighs all but a last stage.
  const silence = rising.filter(({ share }) => share < 1).length + 1;
  const rank = (stage: (typeof stages)[number]): number => rising.indexOf(stage) + (stage.share < 1 ? 1 : 2);
  const cases = stages.map((stage) => `WHEN mode = ${dialect.literal(stage.mode)} AND status = ${dialect.literal(stage.status)} THEN ${rank(stage)}`);
  const ranked = `CASE ${[...cases, `WHEN status = 'cannot_decide' THEN ${silence}`, "WHEN status = 'healthy' THEN 0"].join("\n    ")} END`;
  // A position in a mode that the policy does not have is a silence too.
  const modes = program.meaning.modes.map(({ name }) => dialect.literal(name));
  const ofNoMode = modes.length === 0 ? "1 = 1" : `margin_mode NOT IN (${modes.join(", ")})`;
  const note = withoutAccountStatus(program);
  const own = note === undefined ? "1 = 1" : "1 = 0";
  return `${note === undefined ? "" : `-- ${note}\n`}${dialect.createView("plimsoll_account_status")}
WITH ranked AS (
  SELECT account_id, status, ${ranked} AS severity FROM plimsoll_decided WHERE ${own}
  UNION ALL SELECT account_id, 'cannot_decide' AS status, ${silence} AS severity FROM plimsoll_positions WHERE ${ofNoMode} AND ${own}
), worst AS (
  SELECT account_id, MAX(severity) AS severity FROM ranked GROUP BY account_id
)
SELECT w.account_id AS account_id, MIN(r.status) AS status
FROM worst w JOIN ranked r ON r.account_id = w.account_id AND r.severity = w.severity
GROUP BY w.account_id;
`;
}
