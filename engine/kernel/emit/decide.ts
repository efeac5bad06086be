import { boundOf, isProven, mostMembers } from "../plan/bounds.ts";
import { Frames, isGathering, reachable, type Gathering } from "../plan/frames.ts";
import { isNumber, type ModePlan, type Node, type Plan, type PlannedPrice, type PlannedStage } from "../plan/nodes.ts";
import { Blocks, indented } from "./blocks.ts";
import { Columns } from "./columns.ts";
import { ExactWriter } from "./exact.ts";
import type { Records } from "./records.ts";
import { priceLines } from "./prices.ts";
import { nameCloser, OpenStages, quickChain, reachOf, saidOf, silentByte, stageChain } from "./stages.ts";
import { Writer } from "./writer.ts";
import { countedBy, rangeOf, type Counted, type ExactCall, type Written } from "./written.ts";

/**
 * The lines of a function over `batch` that fills `room`: statuses of all accounts and pools, and, where they are wanted, liquidation prices, as far as
 * their bounds decide them. Nothing stands behind the loop over all accounts: it would be compiled anew with every call.
 */
export function decideLines(plan: Plan, prices: boolean, records: Records): readonly string[] {
  const columns = new Columns(plan);
  const lines = accountLines(plan, columns, records, prices, undefined);
  return [
    `const { index, accountStatus, poolStatus, positionStatus, ambiguous, said, near, ticks${prices ? ", stamp" : ""} } = room;`,
    ...columns.declarations(),
    "const accounts = batch.accounts;",
    wideLine(plan),
    "const { rows: indexRows, span: indexSpan, low: indexLow } = index;",
    "let left = 0;",
    "for (let a = 0; a < accounts; a += 1) {",
    ...indented(lines),
    "}",
    "return { accountStatus, poolStatus, positionStatus, ambiguous, said, near, left, index, ticks };",
  ];
}

/** A function that makes the arrays which such a function fills: positions have statuses of their own only where a mode has stages of each. */
export function roomLines(plan: Plan): readonly string[] {
  const ofPositions = plan.modes.some(({ of, single }) => of === "position" && !single);
  return [
    "/** Arrays for the answers to a batch; `isFilled`: with what prices are that nothing is known of. */",
    "function roomFor({ accounts, pools, positions, instrumentTiers }, prices, index, isFilled = true) {",
    "  const ticks = prices ? new Float64Array(positions) : undefined;",
    "  if (isFilled) ticks?.fill(NaN);",
    "  return {",
    "    index,",
    "    accountStatus: new Uint8Array(accounts),",
    "    poolStatus: new Uint8Array(pools),",
    `    positionStatus: new Uint8Array(${ofPositions ? "positions).fill(255" : "0"}),`,
    "    ambiguous: new Uint32Array(accounts),",
    "    // Of pools that are left: which stages bounds decide.",
    "    said: new Uint8Array(pools),",
    "    // And a bound of the difference that the first open one compares.",
    "    near: new Float64Array(pools),",
    "    ticks,",
    "    stamp: prices ? new Int32Array(instrumentTiers.length) : undefined,",
    "  };",
    "}",
  ];
}

/**
 * The function that decides what bounds left open: the same accounts' rows, each comparison exactly. It stands by itself, because a loop that
 * calls what it seldom needs is slower.
 */
export function exactLines(plan: Plan, records: Records): readonly string[] {
  const columns = new Columns(plan);
  const account = new ExactWriter({ columns, records, frames: new Frames(false) }, false, false, "account");
  const modes = plan.modes.map(({ single }, index) => new ExactWriter({ columns, records, frames: new Frames(single) }, single, true, `mode${index}_`));
  const lines = accountLines(plan, columns, records, false, { account: (node) => account.call(node), modes: modes.map((mode) => (node) => mode.call(node)) });
  return [
    "/** Decides the first accounts of `ambiguous`, each comparison exactly where its numbers allow; those that are left are in front. */",
    "function decideExactly(batch, index, accountStatus, poolStatus, positionStatus, ambiguous, said, count, ticks) {",
    ...indented([
      "const { rows: indexRows, span: indexSpan, low: indexLow } = index;",
      wideLine(plan),
      "// Where there are many, columns are looked through once for all of them.",
      "const isMany = count > 1 && count * 8 > batch.accounts;",
      ...columns.declarations(),
      ...[account, ...modes].flatMap((writer) => writer.lines),
      "let left = 0;",
      "for (let at = 0; at < count; at += 1) {",
      "  const a = ambiguous[at];",
      ...(plan.account.length > 0 ? [] : indented(silentLines(columns))),
      ...indented(lines),
      "}",
      "return left;",
    ]),
    "}",
  ];
}

/** Whether any account can have so many members that no proof holds of it. */
export const wideLine = (plan: Plan): string => `const isWide = batch.positions + batch.orders + batch.balanceStart[batch.accounts] > ${mostMembers(plan)};`;

/** Goes on where silences alone leave an account open: nothing is to be decided. */
function silentLines(columns: Columns): readonly string[] {
  const start = columns.link("poolStart");
  return [
    "let isSilent = true;",
    `for (let k = ${start}[a]; k < ${start}[a + 1]; k += 1) if (poolStatus[k] === 255 && said[k] !== ${silentByte}) isSilent = false;`,
    "if (isSilent) {",
    "  ambiguous[left] = a;",
    "  left += 1;",
    "  continue;",
    "}",
  ];
}

interface ExactCalls {
  readonly account: ExactCall;
  readonly modes: readonly ExactCall[];
}

const never: ExactCall = () => undefined;

/** What is done for account `a`. */
export function accountLines(plan: Plan, columns: Columns, records: Records, prices: boolean, exact: ExactCalls | undefined): readonly string[] {
  const blocks = new Blocks();
  const links = ["poolStart", "positionStart", "orderStart", "balanceStart", "poolMode", "beyond"].map((name) => [name, columns.link(name)] as const);
  const link = Object.fromEntries(links) as Record<string, string>;
  const account = new Writer({ blocks, columns, records, frames: new Frames(false) }, gatheringsOf(plan.account), exact?.account);
  const lines = blocks.within("account", (block) => {
    const later: string[] = [];
    const modes = plan.modes.map((mode, index) => modeLines(plan, mode, { blocks, columns, records }, prices, exact === undefined ? undefined : [exact.account, exact.modes[index] ?? never]));
    later.push(`for (let k = firstPool; k < nextPool; k += 1) {`);
    later.push(...indented(["let status = 255;", "let share = 0;"]));
    for (const [index, written] of modes.entries()) later.push(...indented([`${index === 0 ? "" : "else "}if (${link["poolMode"]}[k] === ${index}) {`, ...indented(written), "}"]));
    later.push(...indented(["poolStatus[k] = status;", "if (status === 255) unknown = true;", "else if (share > severity) {", "  severity = share;", "  worst = status;", "}"]));
    later.push("}");
    if (plan.account.length > 0 && !plan.account.every(({ holds }) => isSound(holds))) later.push("if (severity < 1) unknown = true;");
    else if (plan.account.length > 0) {
      const status = stageChain(plan.account, account);
      later.push(`const own = ${status};`, // A silence does not outweigh a last stage.
        "if (own === 255) {", "  if (severity < 1) unknown = true;", "}", `else if (${columns.constant(sharesOf(plan.account, plan))}[own] > severity) worst = own;`);
    }
    block.lines.push(...later);
  });
  return [
    `const firstPool = ${link["poolStart"]}[a];`,
    `const nextPool = ${link["poolStart"]}[a + 1];`,
    `if (${link["beyond"]}[a] !== 0 || (isWide && ${link["positionStart"]}[nextPool] - ${link["positionStart"]}[firstPool] + ${link["orderStart"]}[nextPool] - ${link["orderStart"]}[firstPool] + ${link["balanceStart"]}[a + 1] - ${link["balanceStart"]}[a] > ${mostMembers(plan)})) {`,
    "  accountStatus[a] = 255;",
    "  for (let k = firstPool; k < nextPool; k += 1) poolStatus[k] = 255;",
    "  ambiguous[left] = a;",
    "  left += 1;",
    "  continue;",
    "}",
    "let severity = 0;",
    "let worst = 0;",
    "let unknown = false;",
    ...lines,
    "accountStatus[a] = unknown ? 255 : worst;",
    "if (unknown) {",
    "  isBeside = false;",
    "  ambiguous[left] = a;",
    "  left += 1;",
    "}",
  ];
}

/** What is done for a pool of a mode: sets `status` and `share`. */
function modeLines(plan: Plan, mode: ModePlan, { blocks, columns, records }: Omit<Written, "frames">, prices: boolean, exact: readonly [ofAccounts: ExactCall, ofPools: ExactCall] | undefined): readonly string[] {
  const start = columns.link("positionStart");
  const roots = mode.stages.map(({ holds }) => holds);
  if (mode.beyond !== undefined || !roots.every(isSound)) return [];
  const { empty = [] } = mode;
  const gatherings = gatheringsOf([...mode.stages, ...empty]);
  const counted: Counted = countedBy(gatherings);
  const ofAccount = new Writer({ blocks, columns, records, frames: new Frames(false) }, gatherings.filter((each) => rangeOf(each) === "account"), exact?.[0]);
  const writer = new Writer({ blocks, columns, records, frames: new Frames(mode.single) }, gatherings.filter((each) => rangeOf(each) === "pool"), exact?.[1], ofAccount, counted);
  const shares = columns.constant(sharesOf(mode.stages, plan));
  const lines = blocks.within("pool", (block) => {
    if (mode.of === "position" && !mode.single) {
      const inner = blocks.within("position", (each) => {
        const status = stageChain(mode.stages, writer);
        each.lines.push(`const own = ${status};`, "positionStatus[p] = own;", "if (own === 255) sure = false;", `else if (${shares}[own] > share) {`, `  share = ${shares}[own];`, "  found = own;", "}");
      });
      const ofNone = blocks.within("pool", (none) => {
        if (empty.every(({ holds }) => isSound(holds))) none.lines.push(`status = ${stageChain(empty, writer)};`, `if (status !== 255) share = ${shares}[status];`);
      });
      block.lines.push(`if (${start}[k] === ${start}[k + 1]) {`, ...indented(ofNone), "}", "else {", ...indented(["let found = 0;", "let sure = true;", `for (let p = ${start}[k]; p < ${start}[k + 1]; p += 1) {`, ...indented(inner), "}", "status = sure ? found : 255;"]), "}");
      return;
    }
    if (exact !== undefined) {
      const open = new OpenStages(mode.stages, writer, blocks);
      block.lines.push(...open.lines("said[k]"), `status = ${open.status};`, `if (status !== 255) share = ${shares}[status];`);
      if (typeof mode.price !== "string") block.lines.push(...wherePrices(mode.price, writer, withoutPrice(mode.price, mode.single, open, start)));
      return;
    }
    const quick = quickChain(mode.stages, writer);
    const slow = blocks.within("pool", (inner) => {
      nameCloser(mode.stages, writer);
      const status = stageChain(mode.stages, writer);
      inner.lines.push(`status = ${status};`, "if (status === 255) {", `  said[k] = ${saidOf(mode.stages, writer)};`, `  if (said[k] !== ${silentByte}) near[k] = ${reachOf(mode.stages, writer)};`, "}");
    });
    block.lines.push(`status = ${quick};`, "if (status === 255) {", ...indented(slow), "}", `if (status !== 0 && status !== 255) share = ${shares}[status];`);
    const { price } = mode;
    if (prices && typeof price !== "string") for (const each of price.spare === undefined ? [price] : [price, price.spare]) block.lines.push(...wherePrices(each, writer, pricesOf(each, price.spare, mode.single, writer, blocks, columns)));
  });
  // What was sure before stays.
  if (exact !== undefined) return [`if (poolStatus[k] !== 255) {`, "  status = poolStatus[k];", `  share = ${shares}[status];`, "}", ...(mode.single ? [`else if (${start}[k] === ${start}[k + 1]) status = 0;`] : []), `else if (said[k] !== ${silentByte}) {`, ...indented([...(mode.single ? [`const p = ${start}[k];`] : []), ...lines]), "}"];
  if (!mode.single) return lines;
  return [`const p = ${start}[k];`, `if (p === ${start}[k + 1]) status = 0;`, "else {", ...indented(lines), "}"];
}

/** Where the exact stage finds that the stage holds already, there is no price at which it begins; it looks for none. */
function withoutPrice(price: PlannedPrice, single: boolean, open: OpenStages, start: string): readonly string[] {
  const { lines, truth } = open.truthOf(price.holds);
  return ["if (ticks !== undefined) {", ...indented([...lines, `if (${truth} === 1) ${single ? "" : `for (let p = ${start}[k]; p < ${start}[k + 1]; p += 1) `}ticks[p] = 0;`]), "}"];
}

/** Lines about prices, where there is anything to say. */
function wherePrices({ asked }: PlannedPrice, writer: Writer, lines: readonly string[]): readonly string[] {
  return asked.kind === "known" && asked.value ? lines : [`if (${writer.truth(asked)} === 1) {`, ...indented(lines), "}"];
}

/** Prices of the positions of the pool at hand that are alone in their instrument; where it is what stands in for another, of those that have none yet. */
function pricesOf(price: PlannedPrice, spare: PlannedPrice | undefined, single: boolean, writer: Writer, blocks: Blocks, columns: Columns): readonly string[] {
  const [holds, whereTrue, whereFalse, start, instrument] = [writer.truth(price.holds), writer.truth(price.whereTrue), writer.truth(price.whereFalse), columns.link("positionStart"), columns.link("positionInstrument")];
  const none = `${holds} === 1 || (${holds} === 0 && ${whereTrue} === 0)`;
  const moves = `${holds} === 0 && ${whereTrue} === 1 && ${whereFalse} === 0`;
  const open = (lines: readonly string[]): readonly string[] => (price === spare ? ["if (!(ticks[p] >= -1)) {", ...indented(lines), "}"] : lines);
  if (single) return open([`if (${none}) ticks[p] = 0;`, `else if (${moves}) {`, ...indented(priceLines(price, writer, blocks, columns, "pool")), "}"]);
  const each = `for (let p = ${start}[k]; p < ${start}[k + 1]; p += 1)`;
  return [
    `if (${none}) ${each} ticks[p] = 0;`,
    `else if (${moves}) {`,
    ...indented([
      // Each pool has numbers of its own, for each time that its positions are gone through.
      `const one = k + k + ${spare === undefined ? "1" : `k + k + ${price === spare ? "3" : "1"}`};`,
      "let alone = true;",
      `${each} {`,
      `  if (stamp[${instrument}[p]] >= one) {`,
      `    stamp[${instrument}[p]] = one + 1;`,
      "    alone = false;",
      "  }",
      `  else stamp[${instrument}[p]] = one;`,
      ...indented(open(priceLines(price, writer, blocks, columns, "position"))),
      "}",
      // The price of an instrument in which there are several moves all of these.
      `if (!alone) ${each} if (stamp[${instrument}[p]] > one) ticks[p] = NaN;`,
    ]),
    "}",
  ];
}

/** By status: how severe it is among these stages. */
export function sharesOf(stages: readonly PlannedStage[], plan: Plan): string {
  return JSON.stringify(plan.statuses.map((_, status) => (stages.findIndex((stage) => stage.status === status) + 1) / Math.max(stages.length, 1)));
}

function gatheringsOf(stages: readonly PlannedStage[]): readonly Gathering[] {
  return [...reachable(stages.map(({ holds }) => holds))].filter(isGathering);
}

/** Whether nothing in a condition can under- or overflow. */
export function isSound(root: Node): boolean {
  return [...reachable([root])].every((node) => !isNumber(node) || isProven(boundOf(node)));
}
