import { one, parseDecimal } from "../../number/index.ts";
import type { Program } from "../../program.ts";
import { explainedOf } from "../plan/explained.ts";
import { planOf } from "../plan/plan.ts";
import { reachable } from "../plan/frames.ts";
import { undecidedStatus, type Plan } from "../plan/nodes.ts";
import { digitsIn } from "../runtime/digits-in.ts";
import { heldIn } from "../runtime/held.ts";
import { rootOf } from "../runtime/root-of.ts";
import { rowsOf } from "../runtime/rows.ts";
import { runnerOf } from "../runtime/runner.ts";
import { standingOf } from "../runtime/standing.ts";
import { widest } from "../runtime/widest.ts";
import { slicedIn } from "../runtime/sliced-in.ts";
import { lastIndex, tierIndex } from "../runtime/tier-index.ts";
import { shapeOf } from "../runtime/shape.ts";
import { indented } from "./blocks.ts";
import { decideLines, exactLines, roomLines } from "./decide.ts";
import { exactNumbers, explainOne } from "./exact-numbers.ts";
import { explainLines } from "./explain.ts";
import { decideOne } from "./one.ts";
import { machineLines } from "./machine.ts";
import { nearlyLines } from "./nearly.ts";
import { pairHelpers } from "./pairs.ts";
import { readerLines } from "./reader.ts";
import { Records } from "./records.ts";
import { residueHelpers } from "./residue-helpers.ts";
import { sameLines } from "./same.ts";
import { seatLines } from "./seat.ts";
import { steadyHelpers } from "./steady.ts";

/**
 * A policy as the source of an ES module without dependencies: `decide(snapshot)` for one account, `decideColumns(batch)` and
 * `priceColumns(batch)` for many. The same text for the same policy.
 */
export function emitModule(program: Program): string {
  const plan = planOf(program);
  const records = new Records();
  const { id, version, digest } = plan.policy;
  const explained = explainedOf(program, plan);
  const rounding = program.meaning.rounding.prices;
  const text = [
    `// ${commented(id)} ${commented(version)}, ${commented(digest)}: decisions in doubles with a proven bound. Made from the policy; do not edit.`,
    `export const policy = ${JSON.stringify(plan.policy)};`,
    `/** Names of the codes in answers; ${undecidedStatus} is none of them: the exact engine must be asked. */`,
    `export const statuses = ${JSON.stringify(plan.statuses)};`,
    "",
    ...tierLookUp,
    "",
    ...pairHelpers,
    "",
    ...residueHelpers,
    "",
    "/**",
    " * Statuses of all accounts and pools of a batch. `positionStatus` is empty where no mode has stages of each position; 255 in it: that of the pool.",
    " * `ambiguous` are the accounts that the exact engine must be asked about.",
    " */",
    "export function decideColumns(batch) {",
    "  const { accountStatus, poolStatus, positionStatus, ambiguous } = settled(batch, bounded(batch, false));",
    "  return { accountStatus, poolStatus, positionStatus, ambiguous };",
    "}",
    "",
    "/** The same, and `ticks`: liquidation prices in steps of the grid of prices, 0 where there is none, −1 where they round to 0, NaN where the exact engine must be asked. */",
    "export function priceColumns(batch) {",
    "  const { accountStatus, poolStatus, positionStatus, ambiguous, ticks } = settled(batch, bounded(batch, true));",
    "  return { accountStatus, poolStatus, positionStatus, ambiguous, ticks };",
    "}",
    "",
    "/** A copy of a batch whose columns stand where loops read them, so that no call copies them; what is changed in it counts. Columns as any others where WebAssembly is missing or forbidden. */",
    "export const holdColumns = (batch) => heldIn(batch, (bytes) => machine?.spaceFor(bytes));",
    "",
    ...roomLines(plan),
    "",
    "/** Where in tier tables a number falls, and records of instruments, for about so many look-ups. */",
    "const indexOf = (batch, lookUps = batch.positions + batch.orders) => ({ ...tierIndex(batch.tiers.start, batch.tiers.upTo.value, lookUps), records: recordsOf(batch) });",
    "",
    "/** Batches of fewer positions are decided sooner than they are copied. */",
    "const fewestCopied = 256;",
    "",
    "/** What bounds decide: the two functions below, or the same as WebAssembly. */",
    "function bounded(batch, prices) {",
    "  isBeside = false; // of this batch none was taken yet: the same batch has the same answer, whatever was asked before",
    "  const index = indexOf(batch);",
    "  const copied = batch.positions < fewestCopied ? undefined : (prices ? machinePrices : machineStatuses)(batch, roomFor(batch, prices, index, false));",
    "  return copied ?? (prices ? boundedPrices : boundedStatuses)(batch, roomFor(batch, prices, index));",
    "}",
    "",
    "/** What bounds decide. */",
    "function boundedStatuses(batch, room) {",
    ...indented(decideLines(plan, false, records)),
    "}",
    "",
    "/** The same, with prices. */",
    "function boundedPrices(batch, room) {",
    ...indented(decideLines(plan, true, records)),
    "}",
    "",
    "/** Whether columns have mantissas: a reader may leave them out. */",
    "const hasMantissas = ({ tiers, numbers }) => [tiers.upTo, ...Object.values(tiers.fields), ...Object.values(numbers)].every(({ value, mantissa, scale }) => mantissa?.length === value.length && scale?.length === value.length);",
    "",
    "/** With what bounds left open decided exactly, where columns have mantissas. */",
    "function settled(batch, decisions) {",
    "  const { accountStatus, poolStatus, positionStatus, ambiguous, said, left, index, ticks, went } = decisions;",
    "  if (left === 0 || !hasMantissas(batch)) return { ...decisions, ambiguous: ambiguous.subarray(0, left) };",
    "  // Where there are many, columns are looked through once for all of them.",
    "  const isMany = went !== true && left > 1 && left * 8 > batch.accounts;",
    "  const open = isMany ? nearly(batch, decisions) : left;",
    "  return { ...decisions, ambiguous: ambiguous.subarray(0, decideExactly(batch, index, accountStatus, poolStatus, positionStatus, ambiguous, said, open, ticks)) };",
    "}",
    "",
    ...nearlyLines(plan, records),
    "",
    ...exactLines(plan, records),
    "",
    "/** What stands where in a snapshot, for `rowsOf`. */",
    `const shape = ${JSON.stringify(shapeOf(program))};`,
    "",
    `const rowsOf = ${rowsOf.toString()};`,
    "",
    "/** Columns from parsed snapshots. */",
    "export const columnsOf = (snapshots) => rowsOf(shape, snapshots);",
    "",
    "/** The grid of prices: `tick` is that of the instrument. */",
    `const priceStep = ${JSON.stringify(rounding?.to ?? "tick")};`,
    "",
    ...decideOne,
    "",
    ...readerLines(shapeOf(program)),
    "",
    ...sameLines(shapeOf(program)),
    "",
    ...seatLines(plan, records),
    "",
    ...records.lines,
    "",
    ...exactNumbers,
    "",
    ...steadyHelpers,
    "",
    ...explainLines(plan, explained),
    "",
    "/** Values of `assess` that columns of decisions do not hold, and why: ask the exact engine for them. */",
    `export const unexplained = ${JSON.stringify(explained.missing)};`,
    "",
    "/** A step of the prices of an instrument, exactly. */",
    ...(rounding === undefined || rounding.to === "tick"
      ? ['const stepsOf = (batch) => (batch.numbers["instrument.tick_size"] === undefined ? undefined : cellsOf(batch.numbers["instrument.tick_size"]));', "const stepAt = (steps, row) => (steps === undefined ? undefined : cellIn(steps, row));"]
      : [`const stepsOf = () => ${stepText(rounding.to)};`, "const stepAt = (step) => step;"]),
    "",
    ...explainOne,
    "",
    `const tierIndex = (${lastIndex.toString()})(${tierIndex.toString()});`,
    "",
    "/** The most decimals of a column. */",
    `const widest = ${widest.toString()};`,
    ...besidesLines(plan),
    "",
    `const heldIn = ${heldIn.toString()};`,
    "",
    `const runnerOf = ${runnerOf.toString()};`,
    "",
    `const standingOf = ${standingOf.toString()};`,
    "",
    ...machineLines(plan, records),
    "",
  ].join("\n");
  // Only some policies compare what stands in columns by itself.
  return text.includes("digitsIn(") ? `${text}\nconst digitsIn = ${digitsIn.toString()};\n` : text;
}

/** What only some policies need. */
function besidesLines({ modes, account }: Plan): readonly string[] {
  const kinds = new Set([...reachable([...modes.flatMap(({ stages }) => stages), ...account].map(({ holds }) => holds))].map(({ kind }) => kind));
  return [
    ...(kinds.has("sliced") ? ["", `const slicedIn = ${slicedIn.toString()};`, "", "/** What \`slicedIn\` took of each row. */", "const rates = new Float64Array(1);"] : []),
    ...(kinds.has("power") ? ["", `const rootOf = ${rootOf.toString()};`] : []),
  ];
}

/** A decimal of the policy as a call that makes it. */
function stepText(step: string): string {
  const { n, d } = parseDecimal(step) ?? one; // checked with the policy
  return `exactOf(${n}n, ${d}n)`;
}

const tierLookUp = `/** The row in which a number surely falls, further from its bounds than \`edge\`; else 0, a row that has no fields. */
function sureRow(upTo, first, by, edge) {
  let row = first;
  while (by + edge > upTo[row]) row += 1;
  return by - upTo[row - 1] > edge ? row : 0;
}

/** A double and the bits that lead it. */
const leading = new Float64Array(1);
const leadingBits = new Int32Array(leading.buffer);
leading[0] = 1;
const upperHalf = leadingBits[1] === 0 ? 0 : 1;`.split("\n");

/** A policy's text inside a comment. */
function commented(text: string): string {
  return text.replace(/[^\w.:+-]/g, " ");
}
