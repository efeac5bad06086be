import { assemble, compile, inForce, parse, readTree } from "../../index.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { Chance } from "../certified/chance.ts";
import { randomText } from "./policy.ts";
import { Quantities } from "./quantities.ts";
import { Words } from "./words.ts";

export interface WildPolicy {
  readonly name: string;
  readonly policy: CompiledPolicy;
  /** Absent where it takes more than one text. */
  readonly text: string | undefined;
}

/** Policies from a seed on, without end: of one text mostly, of a base and what is based on it, of a version with an overlay. Those that `check` refuses are left out. */
export function* wildPolicies(seed: number): Generator<WildPolicy> {
  for (let index = 0; ; index += 1) {
    const chance = new Chance(seed * 1_000_003 + index * 104_729 + 5);
    const text = randomText(chance, index);
    const ways = [one, one, basedOn, overlaid];
    const found = ways[chance.below(ways.length)]!(text, index, chance); // one of them
    if (found !== undefined) yield { name: `wild ${seed}.${index}`, ...found };
  }
}

type Found = Omit<WildPolicy, "name"> | undefined;

function one(text: string): Found {
  const policy = compiledOr(() => compile(text));
  return policy && { policy, text };
}

/** States another maintenance margin, and another liquidation of a mode now and then. */
function basedOn(text: string, index: number, chance: Chance): Found {
  const words = new Words(chance);
  const modes = [...text.matchAll(/^mode (m\d)/gm)].map(([, mode]) => mode!); // it is in the pattern
  const other = `language 1
policy wild.q${index} "Based" based on wild.p${index} version 1 {
version 1
applies to contract ${words.pick("linear", "inverse", "linear, inverse")}
applies to settle ${words.pick("USDT", "USDT", "BTC, USDT")}
source OTHER "other" dated 2026-01-02 sections all
definitions {
position.maintenance_margin = ${new Quantities(words).money("position", 2)} [OTHER all]
}
${modes.map((mode, at) => `mode ${mode} "M" {${at === 0 && chance.often(0.5) ? `\nliquidation of pool {\nwarn when pool.equity < 2 * pool.maintenance_margin [OTHER all]\nstart when pool.equity <= pool.maintenance_margin [OTHER all]\nfinally close all positions [OTHER all]\n}\n` : ""}}`).join("\n")}
}
`;
  const policy = compiledOr(() => compile(other, { bases: [{ text }] }));
  return policy && { policy, text: undefined };
}

/** Amends a figure and repeals nothing: what is in force at the moment of the accounts. */
function overlaid(text: string, index: number, chance: Chance): Found {
  const words = new Words(chance);
  const overlay = `language 1
policy wild.o${index} "Over" extends wild.p${index} version 1 {
version 1
effective from ${words.pick("2026-01-01", "2026-11-29")}
source OTHER "other" dated 2026-01-02 sections all
amend position.maintenance_margin because "other" {
position.maintenance_margin = ${new Quantities(words).money("position", 2)} [OTHER all]
}
}
`;
  const policy = compiledOr(() => {
    const files = [text, overlay].map((each, at) => ({ file: `${at}.margin`, ast: parse(each, `${at}.margin`).ast! })); // they parse, or are left out
    const { set } = assemble(files);
    const found = set === undefined ? undefined : inForce(set, "2026-11-29T00:00:00Z", {});
    return found?.kind === "in_force" && found.applied.length > 0 ? readTree(found.ast).policy : undefined;
  });
  return policy && { policy, text: undefined };
}

function compiledOr(read: () => CompiledPolicy | undefined): CompiledPolicy | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
