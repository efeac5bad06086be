import { boundOf, isProven, mostMembers } from "../plan/bounds.ts";
import { Frames, isAggregate, reachable, type Aggregate } from "../plan/frames.ts";
import { isNumber, undecidedStatus, type ModePlan, type Node, type Plan, type PlannedPrice, type PlannedStage } from "../plan/nodes.ts";
import { Blocks, indented } from "./blocks.ts";
import { Columns } from "./columns.ts";
import { priceLines } from "./prices.ts";
import { Writer } from "./writer.ts";

/** The lines of a function over `batch`: statuses of all accounts and pools, and, where they are wanted, liquidation prices. */
export function decideLines(plan: Plan, prices: boolean): readonly string[] {
  const columns = new Columns(plan);
  const body = decideBody(plan, columns, prices);
  return [...columns.declarations(), ...body];
}

function decideBody(plan: Plan, columns: Columns, prices: boolean): string[] {
  const blocks = new Blocks();
  const links = ["poolStart", "positionStart", "orderStart", "balanceStart", "poolMode", "beyond"].map((name) => [name, columns.link(name)] as const);
  const link = Object.fromEntries(links) as Record<string, string>;
  const account = new Writer(blocks, columns, new Frames(false), aggregatesOf(plan.account));
  const accountLines = blocks.within("account", (block) => {
    const later: string[] = [];
    const modes = plan.modes.map((mode) => modeLines(plan, mode, blocks, columns, prices));
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
    `const positionStatus = new Uint8Array(${plan.modes.some(({ of, single }) => of === "position" && !single) ? "batch.positions).fill(255" : "0"});`,
    "const ambiguous = new Uint32Array(accounts);",
    ...(prices ? ["const ticks = new Float64Array(batch.positions).fill(NaN);", "const stamp = new Int32Array(batch.instrumentTiers.length);"] : []),
    "const { rows: indexRows, span: indexSpan, low: indexLow } = tierIndex(batch.tiers.start, batch.tiers.upTo.value, batch.positions + batch.orders);",
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
    `return { accountStatus, poolStatus, positionStatus, ambiguous: ambiguous.subarray(0, left)${prices ? ", ticks" : ""} };`,
  ];
}

/** What is done for a pool of a mode: sets `status` and `share`. */
function modeLines(plan: Plan, mode: ModePlan, blocks: Blocks, columns: Columns, prices: boolean): readonly string[] {
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
    if (prices && typeof mode.price !== "string") block.lines.push(...pricesOf(mode.price, mode.single, writer, blocks, columns));
  });
  if (!mode.single) return lines;
  return [`const p = ${start}[k];`, `if (p === ${start}[k + 1]) status = 0;`, "else {", ...indented(lines), "}"];
}

/** Prices of all positions of the pool at hand, where no two are in one instrument. */
function pricesOf(price: PlannedPrice, single: boolean, writer: Writer, blocks: Blocks, columns: Columns): readonly string[] {
  const [holds, whereTrue, whereFalse, start, instrument] = [writer.truth(price.holds), writer.truth(price.whereTrue), writer.truth(price.whereFalse), columns.link("positionStart"), columns.link("positionInstrument")];
  const none = `${holds} === 1 || (${holds} === 0 && ${whereTrue} === 0)`;
  const moves = `${holds} === 0 && ${whereTrue} === 1 && ${whereFalse} === 0`;
  if (single) return [`if (${none}) ticks[p] = 0;`, `else if (${moves}) {`, ...indented(priceLines(price, writer, blocks, columns, "pool")), "}"];
  const each = `for (let p = ${start}[k]; p < ${start}[k + 1]; p += 1)`;
  return [
    `if (${none}) ${each} ticks[p] = 0;`,
    `else if (${moves}) {`,
    ...indented([
      "let alone = true;",
      `${each} {`,
      `  if (stamp[${instrument}[p]] === k + 1) alone = false;`,
      `  stamp[${instrument}[p]] = k + 1;`,
      ...indented(priceLines(price, writer, blocks, columns, "position")),
      "}",
      `if (!alone) ${each} ticks[p] = NaN;`,
    ]),
    "}",
  ];
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
