import type { ModePlan, Plan } from "../plan/nodes.ts";
import { Blocks, indented } from "./blocks.ts";
import { Columns } from "./columns.ts";
import { isSound, sharesOf } from "./decide.ts";
import { Frames } from "../plan/frames.ts";
import type { Records } from "./records.ts";
import { ResidueWriter } from "./residues.ts";
import { chainOf, mostKept, saidTruth, silentByte, type Named } from "./stages.ts";

/**
 * The functions that go once more over the accounts that bounds left open, where these are many: of each pool the first open stage is compared modulo 2³². `nearly` gives how many stay open, which
 * stand in front of `ambiguous`; what is found of their stages is in `said`.
 */
export function nearlyLines(plan: Plan, records: Records): readonly string[] {
  const columns = new Columns(plan);
  const lines = nearlyAccount(plan, columns, records);
  const doc = "/** Decides what it can of the accounts that are open, modulo 2^32, and puts in front of `ambiguous` those that stay; gives how many. */";
  if (lines === undefined) return [doc, "const nearly = (batch, { left }) => left;"];
  return [
    doc,
    "const nearly = (batch, room) => ((batch.positions < fewestCopied ? undefined : machineNearly(batch, room)) ?? nearlyDecided(batch, room)).left;",
    "",
    "/** The same, in JavaScript. */",
    "function nearlyDecided(batch, room) {",
    ...indented([
      "const { index, accountStatus, poolStatus, ambiguous, said, near, ticks } = room;",
      ...columns.declarations(),
      "const accounts = batch.accounts;",
      "const { rows: indexRows, span: indexSpan, low: indexLow } = index;",
      "let left = 0;",
      "for (let a = 0; a < accounts; a += 1) {",
      ...indented(lines),
      "}",
      "return { left };",
    ]),
    "}",
  ];
}

/** What is done for account `a`; `undefined` where no stage of the policy can be compared so. */
export function nearlyAccount(plan: Plan, columns: Columns, records: Records): readonly string[] | undefined {
  const blocks = new Blocks();
  const [poolStart, poolMode, beyond] = [columns.link("poolStart"), columns.link("poolMode"), columns.link("beyond")];
  const written: (readonly string[])[] = [];
  const lines = blocks.within("account", (block) => {
    for (const mode of plan.modes) written.push(modeLines(plan, mode, blocks, columns, records));
    block.lines.push(
      `for (let k = firstPool; k < nextPool; k += 1) {`,
      ...indented([
        "let status = poolStatus[k];",
        "let share = 0;",
        ...plan.modes.flatMap((mode, index) => [
          `${index === 0 ? "" : "else "}if (${poolMode}[k] === ${index}) {`,
          ...indented([...(written[index] ?? []), `if (status !== 255) share = ${columns.constant(sharesOf(mode.stages, plan))}[status];`]),
          "}",
        ]),
        "poolStatus[k] = status;",
        "if (status === 255) unknown = true;",
        "else if (share > severity) {",
        "  severity = share;",
        "  worst = status;",
        "}",
      ]),
      "}",
    );
  });
  if (written.every((each) => each.length === 0)) return undefined;
  return [
    "if (accountStatus[a] === 255) {",
    ...indented([
      `const firstPool = ${poolStart}[a];`,
      `const nextPool = ${poolStart}[a + 1];`,
      "let severity = 0;",
      "let worst = 0;",
      // Stages of the account are not asked here, and who is beyond may have no pool that would say so.
      plan.account.length > 0 ? "let unknown = true;" : `let unknown = ${beyond}[a] !== 0;`,
      ...lines,
      "accountStatus[a] = unknown ? 255 : worst;",
      "if (unknown) {",
      "  ambiguous[left] = a;",
      "  left += 1;",
      "}",
    ]),
    "}",
  ];
}

/** What is done for an open pool of a mode: sets `status` where it is found. None where no stage can be compared so. */
function modeLines(plan: Plan, mode: ModePlan, blocks: Blocks, columns: Columns, records: Records): readonly string[] {
  if (mode.beyond !== undefined || !mode.stages.every(({ holds }) => isSound(holds)) || (mode.of === "position" && !mode.single)) return [];
  const start = columns.link("positionStart");
  const residues = new ResidueWriter({ blocks, columns, records, frames: new Frames(mode.single) }, mode.single);
  const stages: readonly Named[] = mode.stages.toReversed().map((stage) => ({ ...stage, truth: blocks.fresh("t") }));
  const kept = stages.slice(0, mostKept);
  let asks = 0;
  const lines = blocks.within("pool", (block) => {
    block.lines.push(...stages.map(({ truth }, index) => `let ${truth} = ${saidTruth("said[k]", index)};`));
    const asked = kept.map(({ holds, truth }, index) => {
      const own = holds.kind === "compare" ? residues.lines(holds, truth, plan) : undefined;
      asks += Number(own !== undefined);
      return { is: [...kept.slice(0, index).map((each) => `${each.truth} === 0`), `${truth} === 2`].join(" && "), own: own ?? [] };
    });
    // The bound is that of the stage that is open first.
    block.lines.push("const reach = near[k];", ...asked.flatMap(({ is, own }, index) => [`${index === 0 ? "" : "else "}if (${is}) {`, ...indented(own), "}"]));
    block.lines.push("near[k] = NaN;", `said[k] = ${kept.map(({ truth }, index) => (index === 0 ? `2 - ${truth}` : `${3 ** index} * (2 - ${truth})`)).join(" + ")};`, `status = ${chainOf(stages)};`);
    if (typeof mode.price === "string") return;
    const { asked: where, holds } = mode.price;
    const stage = where.kind === "known" && where.value ? stages.find((each) => each.holds === holds) : undefined;
    const priced = columns.integer("room.ticks === undefined ? 0 : 1");
    // Where the stage holds already there is no price; what is not known of it here is left open.
    block.lines.push(
      `if (${priced} === 1) {`,
      ...indented(stage === undefined ? ["status = 255;"] : [`if (${stage.truth} === 2) status = 255;`, `if (status !== 255 && ${stage.truth} === 1) {`, ...indented([mode.single ? `ticks[${start}[k]] = 0;` : `for (let p = ${start}[k]; p < ${start}[k + 1]; p += 1) ticks[p] = 0;`]), "}"]),
      "}",
    );
  });
  if (asks === 0) return [];
  return [`if (status === 255 && said[k] !== ${silentByte} && near[k] > 0) {`, ...indented([...(mode.single ? [`const p = ${start}[k];`] : []), ...lines]), "}"];
}
