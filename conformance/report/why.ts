import type { CompiledPolicy } from "../../dsl/ir.ts";
import { UnknownQuestion } from "../../engine/explain/explain.ts";
import { absolute, compare, parseDecimal, subtract, toDecimalString, type Fraction } from "../../engine/number/index.ts";
import { explainReport, toText } from "../../engine/report/index.ts";
import { validated } from "../../engine/validated.ts";
import { criticalPoints, valueOf, variablesOf } from "../line/index.ts";
import { stale, type SuiteCase } from "../suite/index.ts";
import type { ReportedSuite } from "../protocol/index.ts";

const columns = 110;

/** Why the policy says what it says of an output of a case, as lines of text; nothing where the answer has no such thing to explain. Assessments only. */
export function whyOurs(policy: CompiledPolicy, { snapshot, ask }: SuiteCase, path: string): string | undefined {
  if (ask !== undefined && ask.ask !== "assess") return undefined;
  try {
    return toText(explainReport(validated.explain(policy, snapshot, path.replace(/\.\d+\.(from|to|includes)$/, "")), () => undefined), { widthColumns: columns });
  } catch (fault) {
    if (fault instanceof UnknownQuestion) return undefined;
    throw fault;
  }
}

/** Where the policy switches nearest to an account, along each wallet, margin and price, in sentences. Exact. */
export function nearestBoundaries(policy: CompiledPolicy, { snapshot, ask }: SuiteCase): readonly string[] {
  if (ask !== undefined && ask.ask !== "assess") return [];
  const near = variablesOf([policy], snapshot).filter(({ path }) => ["balance.wallet_balance", "position.margin", "instrument.mark_price"].includes(path));
  return near.flatMap((variable): readonly string[] => {
    const now = parseDecimal(valueOf(snapshot, variable) ?? "");
    const points = criticalPoints(policy, snapshot, variable).values.flatMap((text) => parseDecimal(text) ?? []);
    if (now === undefined || points.length === 0) return [];
    const distance = (point: Fraction): Fraction => absolute(subtract(point, now));
    const nearest = points.reduce((best, point) => (compare(distance(point), distance(best)) < 0 ? point : best));
    const away = subtract(nearest, now);
    return [`${variable.path} of ${variable.of} is ${toDecimalString(now)}; the policy switches nearest at ${toDecimalString(nearest)}, ${toDecimalString(absolute(away))} ${away.n < 0n ? "below" : "above"}.`];
  });
}

/** Whether a policy is the one that a report is of. */
export function isPolicyOf({ id, policy: name, version, digest }: ReportedSuite, policy: CompiledPolicy): boolean {
  return stale({ plimsollSuite: 1, id, policy: { id: name, version, digest }, cases: [] }, policy) === undefined;
}
