import { Quantities } from "./quantities.ts";
import { cited, type Words } from "./words.ts";

type Form = "all" | "settle" | "single" | "symbol" | "base";

/** One to three modes, the last of them now and then like the first. */
export function modesOf(words: Words, isWhole: boolean): string[] {
  const count = 1 + words.chance.below(3);
  const modes = Array.from({ length: count }, (_, index) => modeOf(words, index, isWhole ? "all" : words.chance.among(["settle", "settle", "single", "symbol", "base"])));
  if (words.often(0.2)) modes.push(`mode alike "Alike" like m0 {\n${words.often(0.5) ? `sharing { ${cited}\n${sharingOf(words, "settle")}\n}` : ""}\n${words.often(0.3) ? "" : liquidationOf(words, 9, isWhole ? "all" : "settle")}\n}`);
  return modes;
}

function modeOf(words: Words, index: number, form: Form): string {
  return `mode m${index} "M${index}" {
sharing { ${cited}
${sharingOf(words, form)}
}
adjustment { allow trader to close ${cited} }
${liquidationOf(words, index, form)}
payment { ${cited}
pay realized_loss, funding_fee, trading_fee, liquidation_fee, interest { finally insurance_fund }
receive realized_profit, funding_fee { to balance.wallet_balance }
unspecified bonus_clawback because "none"
}
}`;
}

function sharingOf(words: Words, form: Form): string {
  const write = new Quantities(words);
  const lines: string[] = [];
  const add = (share: number, line: string): void => void (words.often(share) && lines.push(line));
  const when = (): string => {
    const options = words.options.map(([name, value]) => (value === undefined ? `option ${name}` : `option ${name} is ${value}`));
    return words.often(0.15) ? ` when ${words.pick(...options, "number of position > 1", "number of position > 1")}` : "";
  };
  const purpose = (): string => (words.often(0.2) ? ` for ${words.pick("maintaining", "opening, withdrawing", "maintaining, opening")}` : "");
  if (form === "single") {
    lines.push("share margin with nothing", "count position.margin", `count position.unrealized_pnl${when()}`);
    add(0.2, `${words.pick("count", "reserve")} ${words.percent()} * position.notional${purpose()}`);
  } else if (form === "all") {
    lines.push("share margin across all positions", `count sum of value of balance.wallet_balance in USD${words.often(0.5) ? " after haircut" : ""}`, `count sum of value of position.unrealized_pnl in USD${when()}`);
    add(0.3, "reserve sum of value of position.initial_margin in USD for opening");
  } else {
    const key = form === "settle" ? "instrument.settle" : form === "symbol" ? "instrument.symbol" : "instrument.settle, instrument.base";
    lines.push(`share margin across positions with same ${key}`, `count ${words.pick("balance.wallet_balance", "balance.wallet_balance", "50% * balance.wallet_balance")}`, `count sum of position.unrealized_pnl${purpose()}${when()}`);
    add(0.3, `count balance.bonus${purpose()}${when()}`);
    add(0.1, "reserve balance.debt");
    add(0.1, `count sum of credit.amount${words.often(0.5) ? " where (credit.kind is voucher)" : ""}${purpose()}`);
    // What equity is made of does not read equity.
    add(0.3, `${words.pick("count", "reserve")} ${words.often(0.5) ? "sum of order.initial_margin" : write.money("pool", 1).replace(/pool\.(?:equity|available)[a-z ]*/g, "sum of position.notional")}${purpose()}${when()}`);
  }
  return lines.join("\n");
}

function liquidationOf(words: Words, index: number, form: Form): string {
  const write = new Quantities(words);
  const of = form !== "all" && words.often(0.15) ? "position" : "pool";
  words.place = { isSingle: form === "single", hasAsset: form !== "all" };
  const usual = "pool.equity < pool.maintenance_margin";
  const free = (): string => {
    const side = words.chance.below(4);
    if (side === 0) return write.flag("pool", 2);
    if (side === 1) return `pool.equity ${words.pick("<", "<=")} ${words.pick("pool.maintenance_margin", "2 * pool.maintenance_margin", write.money("pool", 1))}`;
    if (side === 2) return `pool.maintenance_margin >= ${words.percent()} * pool.equity${words.often(0.3) ? ` and ${write.flag("pool", 1)}` : ""}`;
    return usual;
  };
  const valued = (): string => words.pick(`pool.equity < ${words.pick("", "2 * ", "1.5 * ")}${words.pick("pool.maintenance_margin", "pool.initial_margin")}`, "number of position > 3 and pool.equity < 2 * pool.maintenance_margin", "pool.equity <= 0", `any of (${write.flag("position", 1)}) and pool.maintenance_margin > 50% * pool.equity`);
  const ofPosition = (): string => words.pick(`position.unrealized_pnl < 0 and ${usual}`, `${write.money("position", 1)} < ${write.money("position", 1)}`, "pool.equity < position.maintenance_margin");
  const condition = (): string => (form === "all" ? valued() : of === "position" && words.often(0.6) ? ofPosition() : free());
  const until = (): string => (words.often(0.2) ? ` until ${write.flag("pool", 1)}` : "");
  const stage = (head: string): string => `${head} when ${condition()}${until()} ${cited}`;
  const stages = [words.often(0.6) ? stage("warn") : "", words.often(0.3) ? stage(`stage early${index}`) : "", stage("start"), words.often(0.3) ? stage(`stage late${index}`) : ""];
  words.place = undefined;
  return `liquidation of ${of} {\n${stages.filter((each) => each !== "").join("\n")}\nfinally ${of === "position" || form === "single" ? "close position" : "close all positions"} ${cited}\n}`;
}
