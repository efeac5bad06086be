import type { Chance } from "../certified/chance.ts";
import { modesOf } from "./modes.ts";
import { Quantities } from "./quantities.ts";
import { cited, Words, type Kind, type Level } from "./words.ts";

/** A policy that nobody wrote, as text: most of them pass `check`, the others are thrown away. It says of the language what accounts and kernels have to do with, in any combination. */
export function randomText(chance: Chance, id: number): string {
  const words = new Words(chance);
  const options = optionsOf(words);
  const facts = factsOf(words);
  const table = tableOf(words);
  const isWhole = words.often(0.15);
  const definitions = definitionsOf(words, isWhole);
  const account = words.often(0.3) ? accountOf(words) : "";
  return `language 1
policy wild.p${id} "Wild ${id}" {
version 1
applies to contract ${words.contracts}
applies to settle ${words.settle}
${words.often(0.15) ? words.pick("effective from 2026-11-29 until 2026-11-30", "effective until 2026-11-29", "effective from 2026-11-30") : ""}
source HOUSE "own" dated 2026-01-01 sections assumptions
${words.pick("", "round amounts to 0.00000001 half even, prices to tick against trader", "round amounts to 0.01 half up, prices to tick half even", `round prices to ${words.pick("tick", "0.25", "0.01", "5")} ${words.rounding()}`, "round prices to tick against trader")}
${options}
${facts}
${table}
definitions {
${definitions.join("\n")}
}
${account}
${modesOf(words, isWhole).join("\n")}
}
`;
}

function optionsOf(words: Words): string {
  let text = "";
  if (words.often(0.4)) {
    text += `early default ${words.pick("yes", "no")} ${cited}\n`;
    words.options.push(["early"]);
  }
  if (words.often(0.3)) {
    text += `strict one of soft, hard default ${words.pick("soft", "hard")} ${cited}\n`;
    words.options.push(["strict", "soft"], ["strict", "hard"]);
  }
  return text && `options {\n${text}}`;
}

function factsOf(words: Words): string {
  const money = words.unit;
  const all: readonly (readonly [path: string, type: string, usual: string])[] = [
    ["position.insured", "flag", "no"], ["position.boost", "ratio", "5%"], ["position.grade", "one of aa, bb, cc", "bb"], ["position.since", "instant", "2026-11-01"], ["position.weight", "number", "1.5"],
    ["instrument.grp", "one of majors, alts", "alts"], ["instrument.cut", "ratio", "0.25%"], ["account.vip", "flag", "no"], ["order.pegged", "flag", "no"], ["balance.locked", "money in own", "0"],
    ["account.credit_line", money === undefined ? "money in USD" : `money in ${money}`, money === undefined ? "7.5 USD" : `7.5 ${money}`],
  ];
  const chosen = all.filter(() => words.often(0.25));
  for (const [path] of chosen) words.facts.add(path);
  const text = chosen.map(([path, type, usual]) => `${path}: ${type}${words.often(0.8) ? ` default ${usual}` : ""}\n`).join("");
  return text && `facts {\n${text}}`;
}

function tableOf(words: Words): string {
  const { unit } = words;
  if (unit === undefined || !words.often(0.4)) return "";
  const hasAmount = words.often(0.5);
  const bound = words.pick("upper", "lower");
  words.table = { hasAmount, bound };
  const row = (to: string, rate: string, off: string): string => `${to}: rate ${rate}${hasAmount ? `, off ${off} ${unit}` : ""}\n`;
  return `tiers risk ${bound} bound included { ${cited}\n${row(`up to 10_000 ${unit}`, "0.5%", "0")}${row(`up to 100_000 ${unit}`, "1%", "50")}${row(words.often(0.5) ? "above" : `up to 2_000_000 ${unit}`, "2.5%", "1550")}}`;
}

/** In the order in which they may read each other. */
function definitionsOf(words: Words, isWhole: boolean): string[] {
  const write = new Quantities(words);
  const lines: string[] = [];
  let exceptions = 0;
  const exception = (level: Level): string => `\n    except when ${write.flag(level, 1)}: ${write.money(level, 1)} as x${(exceptions += 1)}`;
  const define = (path: string, text: string, level?: Level): void => {
    lines.push(`${path} = ${text} ${cited}${level !== undefined && words.often(0.25) ? exception(level) + (words.often(0.3) ? exception(level) : "") : ""}`);
  };
  const some = (level: Level, letter: string, ...kinds: readonly Kind[]): void => {
    for (let index = words.chance.below(3); index > 0; index -= 1) {
      const kind = words.chance.among(kinds);
      define(`${level}.${letter}${index}`, kind === "flag" ? write.flag(level, 2) : kind === "ratio" ? write.ratio(level, 2) : write.money(level, 2));
      words.add(level, kind, `${letter}${index}`);
    }
  };
  define("position.notional", words.pick("value of position at instrument.mark_price", "value of position at instrument.mark_price", "value of position at instrument.mark_price", "value of position at max(instrument.mark_price, instrument.index_price)", "value of position at position.entry_price"));
  const profit = "profit of position from position.entry_price to instrument.mark_price";
  define("position.unrealized_pnl", words.pick(profit, profit, `${profit} - 0.05% * value of position at instrument.mark_price`));
  some("position", "a", "money", "flag");
  if (words.often(0.7)) {
    define("position.tier", `instrument.tiers by ${words.pick("position.notional", "position.notional", "sum of position.notional with same instrument.symbol", `abs(${write.money("position", 1)})`)}, ${words.pick("upper", "lower")} bound included`);
    words.add("position", "tier", "tier");
  }
  if (words.table !== undefined && words.often(0.7)) {
    define("position.risk_tier", `risk by ${words.pick("position.notional", `abs(${write.money("position", 1)})`)}, ${words.table.bound} bound included`);
    words.add("position", "tier", "risk_tier");
  }
  some("position", "b", "money", "flag", "ratio");
  define("position.initial_margin", words.pick("position.notional / position.leverage", "position.notional / position.leverage", `max(position.notional / position.leverage, ${write.money("position", 1)})`), "position");
  const usual = words.of("position", "tier").includes("position.tier") ? "position.notional * position.tier.maintenance_margin_rate - position.tier.maintenance_amount" : "1% * position.notional";
  define("position.maintenance_margin", words.pick(usual, usual, write.money("position", 3), `max(0, ${write.money("position", 2)})`, `${write.ratio("position", 2)} * position.notional`), "position");
  for (const name of ["initial_margin", "maintenance_margin"]) words.add("position", "money", name);
  define("order.initial_margin", words.pick("(value of order at order.price) / order.leverage", write.money("order", 2)), "order");
  words.add("order", "money", "initial_margin");
  some("pool", "c", "money", "money", "flag", "ratio");
  define("pool.initial_margin", isWhole ? "sum of value of position.initial_margin in USD" : words.pick("sum of position.initial_margin + sum of order.initial_margin", "sum of position.initial_margin", write.money("pool", 2)));
  define("pool.maintenance_margin", isWhole ? "sum of value of position.maintenance_margin in USD" : words.pick("sum of position.maintenance_margin", "sum of position.maintenance_margin", write.money("pool", 2), `max(${write.money("pool", 1)}, sum of position.maintenance_margin)`));
  some("account", "d", "money", "flag");
  return lines;
}

function accountOf(words: Words): string {
  const write = new Quantities(words);
  const when = (): string => words.pick(write.flag("account", 2), `${write.money("account", 1)} < ${write.money("account", 1)}`, "account.status is warning", `any of (${write.flag("position", 0)}) and number of position > 2`);
  const stages = [words.often(0.5) ? `warn when ${when()} ${cited}` : "", words.often(0.3) ? `stage odd when ${when()} ${cited}` : "", `start when ${when()} ${cited}`];
  return `account {\nliquidation of account {\n${stages.filter((stage) => stage !== "").join("\n")}\nfinally close all positions ${cited}\n}\n}`;
}
