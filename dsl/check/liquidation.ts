/** Liquidation: stages in rising severity, a plan that ends, fees, and who keeps a surplus. */

import type { FeeAst, LiquidationAst, StageAst } from "../ast.ts";
import type { Fee, Liquidation, PlanStep, Stage, Stop, Surplus } from "../ir.ts";
import { condition, fittingQuantity } from "./arithmetic.ts";
import { bucketOrAbsorber } from "./buckets.ts";
import { labelled, moneyIn, note, unknownIn, type Context } from "./context.ts";
import { checkPlan, readStep } from "./plan.ts";
import { accountStanding, extended, holdingStanding, poolStanding, type Standing } from "./standing.ts";

/** `mode` is absent in the account's own block. */
export function readLiquidation(context: Context, id: string, section: LiquidationAst, mode: string | undefined): Liquidation | undefined {
  note(context, id, section.span, undefined, section.cites);
  const of = subject(context, section, mode);
  if (of === undefined) return undefined;
  const fixes = mode === undefined ? "nothing" : (context.names.fixes.get(mode) ?? "position");
  const standing = liquidationStanding(context, of, mode);
  const stages: Stage[] = [];
  const stops: Stop[] = [];
  const steps: PlanStep[] = [];
  const fees: Fee[] = [];
  let surplus: Surplus | undefined;
  const count = { stop: 0, step: 0, fee: 0 };
  for (const clause of section.clauses) {
    switch (clause.kind) {
      case "stage": {
        const stage = readStage(context, standing, id, clause);
        if (stage !== undefined) stages.push(stage);
        break;
      }
      case "stop": {
        const stopId = `${id}/stop/${(count.stop += 1)}`;
        note(context, stopId, clause.span, clause.tail);
        const when = clause.when === undefined ? undefined : condition(context, standing, clause.when);
        if (when !== undefined) stops.push({ id: stopId, ...labelled(clause.tail), when: when.expression });
        break;
      }
      case "step": {
        const step = readStep(context, standing, `${id}/step/${(count.step += 1)}`, clause, fixes === "position" || of === "position");
        if (step !== undefined) steps.push(step);
        break;
      }
      case "fee": {
        const fee = readFee(context, standing, `${id}/fee/${(count.fee += 1)}`, clause);
        if (fee !== undefined) fees.push(fee);
        break;
      }
      case "surplus": {
        const surplusId = `${id}/surplus`;
        if (surplus !== undefined) context.findings.report("duplicate-name", clause.span, "The surplus goes to two places.", { help: "A liquidation has one `surplus` clause. Keep one of them." });
        note(context, surplusId, clause.span, clause.tail);
        const to = bucketOrAbsorber(context, standing, clause.to);
        if (to !== undefined) surplus = { id: surplusId, to };
        break;
      }
    }
  }
  checkStages(context, section);
  checkPlan(context, section);
  return { id, of, stages, stops, steps, fees, ...(surplus === undefined ? {} : { surplus }) };
}

/** What is judged; `mode` is absent in the account's own block. */
export function liquidationStanding(context: Context, of: "pool" | "position" | "account", mode: string | undefined): Standing {
  const modes = mode === undefined ? [...context.names.modes.keys()] : [mode];
  if (of === "account") return accountStanding(modes);
  return of === "position" ? holdingStanding("position", modes) : poolStanding(mode === undefined ? "nothing" : (context.names.fixes.get(mode) ?? "position"), modes);
}

/** A fee is charged on a fill, of one position. */
export function feeStanding(standing: Standing): Standing {
  return extended(standing, ["fill", "position", "pool", "instrument", "balance", "asset"], { own: "settle", oneAsset: true });
}

function subject(context: Context, section: LiquidationAst, mode: string | undefined): "pool" | "position" | "account" | undefined {
  if (section.of === undefined) return undefined;
  const word = section.of.text;
  const allowed = mode === undefined ? (["account"] as const) : (["pool", "position"] as const);
  const found = allowed.find((candidate) => candidate === word);
  if (found === undefined) {
    if (word !== "pool" && word !== "position" && word !== "account") unknownIn(context, "unknown-word", section.of, "subject of a liquidation", allowed);
    else {
      const message = mode === undefined ? "The account's block says how a whole account is closed out." : `Mode \`${mode}\` says how its pools and positions are liquidated, not the account.`;
      context.findings.report("not-here", section.of.span, message, { caption: `expected ${allowed.map((one) => `\`${one}\``).join(" or ")}`, help: mode === undefined ? "Write `liquidation of account`." : "Put `liquidation of account` into the `account` block." });
    }
  }
  return found;
}

function readStage(context: Context, standing: Standing, id: string, clause: StageAst): Stage | undefined {
  if (clause.name === undefined) return undefined;
  const stageId = `${id}/stage/${clause.name.text}`;
  note(context, stageId, clause.span, clause.tail);
  const when = clause.when === undefined ? undefined : condition(context, standing, clause.when);
  const until = clause.until === undefined ? undefined : condition(context, standing, clause.until);
  if (when === undefined || (clause.until !== undefined && until === undefined)) return undefined;
  return { id: stageId, ...labelled(clause.tail), name: clause.name.text, when: when.expression, ...(until === undefined ? {} : { until: until.expression }) };
}

function readFee(context: Context, standing: Standing, id: string, clause: FeeAst): Fee | undefined {
  note(context, id, clause.span, clause.tail);
  const fill = feeStanding(standing);
  const amount = clause.amount === undefined ? undefined : fittingQuantity(context, fill, clause.amount, moneyIn(context, "settle"), "A liquidation fee");
  const when = clause.when === undefined ? undefined : condition(context, fill, clause.when);
  if (amount === undefined || (clause.when !== undefined && when === undefined)) return undefined;
  return { id, ...labelled(clause.tail), amount: amount.expression, ...(when === undefined ? {} : { when: when.expression }) };
}

/** Stage names are unique and none is `healthy`; a warning comes before what it warns of. */
function checkStages(context: Context, section: LiquidationAst): void {
  const seen = new Map<string, StageAst>();
  for (const clause of section.clauses) {
    if (clause.kind !== "stage" || clause.name === undefined) continue;
    const name = clause.name.text;
    const first = seen.get(name);
    if (first !== undefined) {
      context.findings.report("stage-order", clause.name.span, `There are two stages called \`${name}\`.`, {
        caption: "declared again",
        also: [{ span: first.name.span, caption: "declared first" }],
        help: "`warn` is the stage `warning` and `start` is the stage `liquidatable`. Join the conditions by `or`, or give one stage another name.",
      });
    }
    if (name === "healthy") context.findings.report("stage-order", clause.name.span, "`healthy` is what a pool is when no stage applies, so it cannot be a stage.", { help: "Give the stage another name." });
    const liquidatable = seen.get("liquidatable");
    if (name === "warning" && liquidatable !== undefined) {
      context.findings.report("stage-order", clause.name.span, "Stages stand in rising severity, but the warning follows the liquidation that it warns of.", {
        also: [{ span: liquidatable.name.span, caption: "more severe" }],
        help: "Move `warn` above `start`.",
      });
    }
    if (first === undefined) seen.set(name, clause);
  }
}
