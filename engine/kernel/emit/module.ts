import type { Program } from "../../program.ts";
import { rowsOf } from "../runtime/rows.ts";
import { shapeOf } from "../runtime/shape.ts";
import { planOf } from "../plan/plan.ts";
import { boundOf, isProven, mostMembers } from "../plan/bounds.ts";
import { Frames, isAggregate, reachable, type Aggregate } from "../plan/frames.ts";
import { undecidedStatus, type ModePlan, type Node, type Plan, type PlannedStage } from "../plan/nodes.ts";
import { Blocks, indented } from "./blocks.ts";
import { Columns } from "./columns.ts";
import { Writer } from "./writer.ts";

/** A policy as the source of an ES module without dependencies: `decide(snapshot)` and `decideColumns(batch)`. The same text for the same policy. */
export function emitModule(program: Program): string {
  const plan = planOf(program);
  const columns = new Columns(plan);
  const body = decideBody(plan, columns);
  const lines = [
    `// ${commented(plan.policy.id)} ${commented(plan.policy.version)}, ${commented(plan.policy.digest)}: decisions in doubles with a proven bound. Made from the policy; do not edit.`,
    `export const policy = ${JSON.stringify(plan.policy)};`,
    `/** Names of the codes in answers; ${undecidedStatus} is none of them: the exact engine must be asked. */`,
    `export const statuses = ${JSON.stringify(plan.statuses)};`,
    "",
    "/** The row of a tier table in which a number falls; on a bound it may be either. */",
    "function tierRow(upTo, start, by) {",
    "  let row = start;",
    "  while (by > upTo[row]) row += 1;",
    "  return row;",
    "}",
    "",
    "/**", " * Statuses of all accounts and pools of a batch. A position's is that of its pool, but where its mode has stages of each position.", " * `ambiguous` are the accounts that the exact engine must be asked about.", " */",
    "export function decideColumns(batch) {",
    ...indented([...columns.declarations(), ...body]),
    "}",
    "",
    "/** What stands where in a snapshot, for `rowsOf`. */",
    `const shape = ${JSON.stringify(shapeOf(program))};`,
    "",
    "/** Columns from parsed snapshots. */",
    `export const columnsOf = (snapshots) => rowsOf(shape, snapshots);`,
    "",
    "/**",
    " * How the account of one parsed snapshot stands. `ambiguous`: the exact engine must be asked, and `status` is undefined; positions and pools",
    " * that were decided are there nevertheless.",
    " */",
    "export function decide(snapshot) {",
    "  const batch = rowsOf(shape, [snapshot]);",
    "  const { accountStatus, poolStatus, positionStatus } = decideColumns(batch);",
    "  const named = (code) => statuses[code];",
    "  const positions = new Array(batch.positions);",
    "  const pools = Array.from(poolStatus, (code, pool) => {",
    "    const held = [];",
    "    for (let row = batch.positionStart[pool]; row < batch.positionStart[pool + 1]; row += 1) {",
    "      const { id } = snapshot.positions[batch.positionSource[row]];",
    "      held.push(id);",
    "      positions[batch.positionSource[row]] = { id, status: named(positionStatus[row] === 255 ? code : positionStatus[row]) };",
    "    }",
    "    return { mode: shape.modes[batch.poolMode[pool]].name, status: named(code), positions: held };",
    "  });",
    "  const ambiguous = accountStatus[0] === 255;",
    "  const because = batch.beyond[0] === 0 ? undefined : batch.reasons[batch.beyond[0] - 1];",
    "  return { status: named(accountStatus[0]), ambiguous, because, pools, positions };",
    "}",
    "",
    `const rowsOf = ${rowsOf.toString()};`,
    "",
  ];
  return lines.join("\n");
}

function decideBody(plan: Plan, columns: Columns): string[] {
  const blocks = new Blocks();
  const links = ["poolStart", "positionStart", "orderStart", "balanceStart", "poolMode", "beyond"].map((name) => [name, columns.link(name)] as const);
  const link = Object.fromEntries(links) as Record<string, string>;
  const account = new Writer(blocks, columns, new Frames(false), aggregatesOf(plan.account));
  const accountLines = blocks.within("account", (block) => {
    const later: string[] = [];
    const modes = plan.modes.map((mode) => modeLines(plan, mode, blocks, columns));
    later.push(`for (let k = firstPool; k < nextPool; k += 1) {`);
    later.push(...indented(["let status = 255;", "let share = 0;"]));
    for (const [index, lines] of modes.entries()) later.push(...indented([`${index === 0 ? "" : "else "}if (${link["poolMode"]}[k] === ${index}) {`, ...indented(lines), "}"]));
    later.push(...indented(["poolStatus[k] = status;", "if (status === 255) unknown = true;", "else if (share > severity) {", "  severity = share;", "  worst = status;", "}"]));
    later.push("}");
    if (plan.account.length > 0 && !plan.account.every(({ holds }) => isSound(holds))) later.push("unknown = true;");
    else if (plan.account.length > 0) {
      const status = stageChain(plan.account, account);
      later.push(`const own = ${status};`, "if (own === 255) unknown = true;", `else if (${columns.constant(sharesOf(plan.account, plan))}[own] > severity) worst = own;`);
    }
    block.lines.push(...later);
  });
  return [
    "const accounts = batch.accounts;",
    "const accountStatus = new Uint8Array(accounts);",
    "const poolStatus = new Uint8Array(batch.pools);",
    "const positionStatus = new Uint8Array(batch.positions).fill(255);",
    "const ambiguous = new Uint32Array(accounts);",
    "let left = 0;",
    "for (let a = 0; a < accounts; a += 1) {",
    ...indented([
      `const firstPool = ${link["poolStart"]}[a];`,
      `const nextPool = ${link["poolStart"]}[a + 1];`,
      `const members = ${link["positionStart"]}[nextPool] - ${link["positionStart"]}[firstPool] + ${link["orderStart"]}[nextPool] - ${link["orderStart"]}[firstPool] + ${link["balanceStart"]}[a + 1] - ${link["balanceStart"]}[a];`,
      `if (${link["beyond"]}[a] !== 0 || members > ${mostMembers}) {`,
      "  accountStatus[a] = 255;",
      "  for (let k = firstPool; k < nextPool; k += 1) poolStatus[k] = 255;",
      "  ambiguous[left] = a;",
      "  left += 1;",
      "  continue;",
      "}",
      "let severity = 0;",
      "let worst = 0;",
      "let unknown = false;",
      ...accountLines,
      "accountStatus[a] = unknown ? 255 : worst;",
      "if (unknown) {",
      "  ambiguous[left] = a;",
      "  left += 1;",
      "}",
    ]),
    "}",
    "return { accountStatus, poolStatus, positionStatus, ambiguous: ambiguous.subarray(0, left) };",
  ];
}

/** What is done for a pool of a mode: sets `status` and `share`. */
function modeLines(plan: Plan, mode: ModePlan, blocks: Blocks, columns: Columns): readonly string[] {
  const start = columns.link("positionStart");
  const roots = mode.stages.map(({ holds }) => holds);
  if (mode.beyond !== undefined || !roots.every(isSound)) return [];
  const aggregates = aggregatesOf(mode.stages);
  const ofAccount = new Writer(blocks, columns, new Frames(false), aggregates.filter(({ range }) => range === "account"));
  const writer = new Writer(blocks, columns, new Frames(mode.single), aggregates.filter(({ range }) => range === "pool"), ofAccount);
  const shares = columns.constant(sharesOf(mode.stages, plan));
  const lines = blocks.within("pool", (block) => {
    const orders = columns.link("orderStart");
    if (aggregates.some(({ range, over }) => range === "account" || over === "balance")) block.lines.push("const joined = members;");
    else block.lines.push(`const joined = ${start}[k + 1] - ${start}[k] + ${orders}[k + 1] - ${orders}[k];`);
    if (mode.of === "position" && !mode.single) {
      const inner = blocks.within("position", (each) => {
        const status = stageChain(mode.stages, writer);
        each.lines.push(`const own = ${status};`, "positionStatus[p] = own;", "if (own === 255) sure = false;", `else if (${shares}[own] > share) {`, `  share = ${shares}[own];`, "  found = own;", "}");
      });
      block.lines.push("let found = 0;", `let sure = ${start}[k + 1] > ${start}[k];`, `for (let p = ${start}[k]; p < ${start}[k + 1]; p += 1) {`, ...indented(inner), "}", "status = sure ? found : 255;");
      return;
    }
    block.lines.push(`status = ${stageChain(mode.stages, writer)};`, `if (status !== 255) share = ${shares}[status];`);
  });
  if (!mode.single) return lines;
  return [`const p = ${start}[k];`, `if (p === ${start}[k + 1]) status = 0;`, "else {", ...indented(lines), "}"];
}

/** The most severe stage that holds; 255 where that is not sure. */
function stageChain(stages: readonly PlannedStage[], writer: Writer): string {
  return `${stages.toReversed().map(({ status, holds }) => {
    const truth = writer.truth(holds);
    return `${truth} === 1 ? ${status} : ${truth} === 2 ? ${undecidedStatus} : `;
  }).join("")}0`;
}

/** By status: how severe it is among these stages. */
function sharesOf(stages: readonly PlannedStage[], plan: Plan): string {
  return JSON.stringify(plan.statuses.map((_, status) => (stages.findIndex((stage) => stage.status === status) + 1) / Math.max(stages.length, 1)));
}

function aggregatesOf(stages: readonly PlannedStage[]): readonly Aggregate[] {
  return [...reachable(stages.map(({ holds }) => holds))].filter(isAggregate);
}

/** Whether nothing in a condition can under- or overflow. */
function isSound(root: Node): boolean {
  return [...reachable([root])].every((node) => !isNumber(node) || isProven(boundOf(node)));
}

function isNumber(node: Node): node is Exclude<Node, { kind: "known" | "compare" | "word" | "not" | "logic" | "choice" | "some" | "unclear" }> {
  return !["known", "compare", "word", "not", "logic", "choice", "some", "unclear"].includes(node.kind);
}

/** A policy's text inside a comment. */
function commented(text: string): string {
  return text.replace(/[^\w.:+-]/g, " ");
}
