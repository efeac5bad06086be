/**
 * Parts of policies in documents. A part is one clause or several of one place; which place, its first words say. It is read inside a
 * policy that says everything else: sources HELP, HOUSE, RULES and TERMS, some options and facts, the figures that reports print, and one mode.
 *
 * Words after the fence: `isolated` puts clauses into a mode that shares margin with nothing; `several` leaves out that everything
 * settles in USDT; `all` shares margin across all positions; `base` takes for the account's block what could be a mode's.
 */

/** A whole policy around a part; `offset` is where the part begins. A text that begins with `language` is whole already. */
export function policyAround(part: string, words: readonly string[]): string {
  if (/^\s*(#[^\n]*\n\s*)*language\b/.test(part)) return part;
  const place = placeOf(part, words);
  const [before, after] = surroundings(place, part, words);
  return `language 1\npolicy documents.part {\nversion 1\n${head(part, words)}${definitions(part, words)}${before}\n${part}\n${after}\n}\n`;
}

type Place = "policy" | "options" | "facts" | "definitions" | "account" | "section" | "sharing" | "adjustment" | "liquidation" | "payment" | "guarantees" | "examples" | "lines";

function placeOf(part: string, words: readonly string[]): Place {
  const text = part.replace(/^\s*(#[^\n]*\n\s*)*/, "");
  const begins = (pattern: string): boolean => new RegExp(`^(${pattern})(?![\\w.])`).test(text);
  if (/^[\w.]+\s*=/.test(text)) return "definitions";
  if (/^[\w.]+\s*:/.test(text)) return "facts";
  if (/^account\s+\w/.test(text) || begins("example")) return "examples";
  if (begins("given|when|expect")) return "lines";
  if (begins("always|never")) return "guarantees";
  if (begins("sharing|adjustment|liquidation|payment")) return words.includes("base") ? "account" : "section";
  if (begins("share|count|reserve")) return "sharing";
  if (begins("(allow|forbid|unspecified) (trader|venue|liquidator|anyone)")) return words.includes("base") || /^\w+ \w+ to (withdraw|deposit|transfer)\b/.test(text) ? "account" : "adjustment";
  if (begins("warn|start|stage|stop|first|then|finally|fee|surplus")) return "liquidation";
  if (begins("pay|receive|unspecified")) return "payment";
  if (/^\w+ (one of|default)\b/.test(text)) return "options";
  return "policy";
}

function surroundings(place: Place, part: string, words: readonly string[]): readonly [string, string] {
  const name = words.includes("isolated") ? "isolated" : "cross";
  const mode = (section: string, body: readonly [string, string]): readonly [string, string] => {
    const others = sections(words).filter(([which]) => which !== section).map(([, text]) => text).join("\n");
    return [`mode ${name} {\n${others}\n${body[0]}`, `${body[1]}\n}`];
  };
  const whole = `mode ${name} {\n${sections(words).map(([, text]) => text).join("\n")}\n}`;
  switch (place) {
    case "policy":
      return [/^\s*mode\b/m.test(part) ? "" : whole, ""];
    case "options":
    case "facts":
    case "definitions":
    case "account":
    case "guarantees":
    case "examples":
      return [`${place} {`, `}\n${whole}`];
    case "lines":
      return [`${whole}\nexamples {\n${exampleAccount}\nexample "part" {\n${/^\s*(when|expect)/.test(part) ? "given sample\n" : ""}`, `${/expect/.test(part) ? "" : "expect account: id \"example\""}\n}\n}`];
    case "section":
      return mode(/^\s*(\w+)/.exec(part.replace(/^\s*(#[^\n]*\n\s*)*/, ""))?.[1] ?? "", ["", ""]);
    case "sharing":
      return mode("sharing", [`sharing { ${/\bshare margin/.test(part) ? "" : shareClause(words)}`, "}"]);
    case "adjustment":
      return mode("adjustment", ["adjustment {", "}"]);
    case "liquidation":
      return mode("liquidation", [`liquidation of ${words.includes("position") ? "position" : "pool"} { ${/\b(start|liquidatable)\b/.test(part) ? "" : "start when pool.equity < pool.maintenance_margin"}`, "}"]);
    case "payment":
      return mode("payment", ["payment {", "}"]);
  }
}

function sections(words: readonly string[]): readonly (readonly [string, string])[] {
  const counted = words.includes("isolated") ? "count position.margin" : words.includes("all") ? "count sum of value of balance.wallet_balance in USD" : "count balance.wallet_balance";
  return [
    ["sharing", `sharing { ${shareClause(words)} ${counted} }`],
    ["adjustment", "adjustment { allow trader to close }"],
    ["liquidation", "liquidation of pool { start when pool.equity < pool.maintenance_margin finally close all positions }"],
    ["payment", "payment { unspecified realized_loss, realized_profit, funding_fee, trading_fee, liquidation_fee, interest, bonus_clawback }"],
  ];
}

function shareClause(words: readonly string[]): string {
  return words.includes("isolated") ? "share margin with nothing" : words.includes("all") ? "share margin across all positions" : "share margin across positions with same instrument.settle";
}

function head(part: string, words: readonly string[]): string {
  const sources = ["HELP", "HOUSE", "RULES", "TERMS"].filter((name) => !new RegExp(`source\\s+${name}\\b`).test(part)).map((name) => `source ${name} "${name}" sections Cross, Isolated, Differences, Reminder, Margin, Liquidation, Bonus, Fees, assumptions`);
  const settle = words.includes("several") || words.includes("all") || /\bapplies\b/.test(part) ? [] : ["applies to settle USDT"];
  const own = (text: string): string => (text.split(/\s/)[0] ?? "");
  const options = ["bonus default yes", "isolated_adjustment default yes", "position_mode one of one_way, hedge default one_way"].filter((each) => !new RegExp(`^\\s*${own(each)} .*default`, "m").test(part));
  const facts = ["account.cumulative_pnl: money in settle default 0", "position.insured: flag default no", "position.margin_type: one of regular, portfolio default regular"].filter((each) => !part.includes(own(each).replace(/$/, "")) || !/^\s*(facts\b|[\w.]+:)/.test(part));
  const tables = /\btiers house\b/.test(part) ? "" : "tiers house upper bound included { up to 10_000 USDT: rate 1%, cap 50x above: rate 2%, cap 20x }";
  return `${[...settle, ...sources].join("\n")}\noptions { ${options.join(" ")} }\nfacts { ${facts.join(" ")} }\n${tables}\n`;
}

const figures: Readonly<Record<string, string>> = {
  "position.notional": "value of position at instrument.mark_price",
  "position.unrealized_pnl": "profit of position from position.entry_price to instrument.mark_price",
  "position.tier": "instrument.tiers by position.notional, upper bound included",
  "position.initial_margin": "position.notional / position.leverage",
  "position.maintenance_margin": "position.notional * position.tier.maintenance_margin_rate",
  "order.initial_margin": "(value of order at order.price) / order.leverage",
  "pool.initial_margin": "sum of position.initial_margin + sum of order.initial_margin",
  "pool.maintenance_margin": "sum of position.maintenance_margin",
};

/** The same where a pool holds several assets. */
const valuedFigures: Readonly<Record<string, string>> = {
  ...figures,
  "pool.initial_margin": "sum of value of position.initial_margin in USD + sum of value of order.initial_margin in USD",
  "pool.maintenance_margin": "sum of value of position.maintenance_margin in USD",
};

/** The figures that the part does not define itself. */
function definitions(part: string, words: readonly string[]): string {
  const own = new Set([...part.matchAll(/^\s*([a-z_]+\.[a-z_]+)\s*=/gm)].map((match) => match[1]));
  const left = Object.entries(words.includes("all") ? valuedFigures : figures).filter(([path]) => !own.has(path));
  return `definitions {\n${left.map(([path, body]) => `${path} = ${body}`).join("\n")}\n}\n`;
}

const exampleAccount = `account sample {
  given balance USDT: wallet_balance 5_000, bonus 50
  given instrument "BTC/USDT:USDT": mark_price 58_000, amount_step 0.001
  given tier "BTC/USDT:USDT": min_notional 0, maintenance_margin_rate 0.4%
  given position p1: symbol "BTC/USDT:USDT", margin_mode cross, side long, contracts 0.5, entry_price 60_000, leverage 10
}`;

/** What an excerpt need not say: who pays for the rest, and the sections that are not shown. */
export const ofExcerpts: ReadonlySet<string> = new Set(["purpose-unanswered", "section-missing"]);
