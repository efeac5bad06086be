import type { Level, Words } from "./words.ts";

/** Quantities and conditions as text, of any shape that the language has; now and then one that `check` refuses. A class because it carries what there is to speak of. */
export class Quantities {
  private readonly words: Words;

  constructor(words: Words) {
    this.words = words;
  }

  money(level: Level, depth: number): string {
    const { words } = this;
    if (depth <= 0) return this.leaf(level);
    const inner = (): string => this.money(level, depth - 1);
    switch (words.chance.below(15)) {
      case 0:
      case 1:
        return `(${inner()} + ${inner()})`;
      case 2:
        return `(${inner()} - ${inner()})`;
      case 3:
        return `(${this.ratio(level, depth - 1)} * ${inner()})`;
      case 4:
        return `(${inner()} * ${words.factor()})`;
      case 5:
        return `(${inner()} / ${words.factor()})`;
      case 6:
        return `${words.pick("min", "max")}(${inner()}, ${words.often(0.5) ? inner() : "0"}${words.often(0.3) ? `, ${inner()}` : ""})`;
      case 7:
        return `abs(${inner()})`;
      case 8:
        return `(if ${this.flag(level, depth - 1)} then ${inner()} else ${inner()})`;
      case 9:
        return words.unit !== undefined || level === "account" ? `(rounded (${inner()}) to ${words.pick("0.01", "1", "100", "0.000001", "0.3")} ${level === "account" ? "USD" : words.unit} ${words.rounding()})` : this.leaf(level);
      case 10:
      case 11:
        return `(${this.gathered(level, depth)})`;
      case 12:
        return level === "position" ? `(${inner()} / position.leverage)` : `(${this.gathered(level, depth)})`;
      case 13:
        return `((${inner()}) at current mark)`;
      default:
        return this.leaf(level);
    }
  }

  ratio(level: Level, depth: number): string {
    const { words } = this;
    const inner = (): string => this.ratio(level, depth - 1);
    if (depth <= 0 || words.often(0.5)) return this.plainRatio(level);
    switch (words.chance.below(7)) {
      case 0:
        return `(${inner()} + ${inner()})`;
      case 1:
        return `max(${inner()}, ${inner()})`;
      case 2:
        return `min(${inner()}, ${words.percent()})`;
      case 3:
        return `(if ${this.flag(level, depth - 1)} then ${inner()} else ${inner()})`;
      case 4: {
        const divisor = `(${this.money(level, depth - 1)})`;
        return `(if ${divisor} > 0 then ${this.money(level, depth - 1)} / ${divisor} else ${words.percent()})`;
      }
      case 5:
        return `(${words.factor()} * ${inner()})`;
      default:
        return `(1% * rounded square root of (max(0, ${this.plainRatio(level)} / ${words.percent()})) to ${words.pick("4", "8")} digits ${words.pick("half even", "up", "down")})`;
    }
  }

  flag(level: Level, depth: number): string {
    const { words } = this;
    if (depth <= 0) return this.plainFlag(level);
    switch (words.chance.below(8)) {
      case 0:
        return `(${this.flag(level, depth - 1)} and ${this.flag(level, depth - 1)})`;
      case 1:
        return `(${this.flag(level, depth - 1)} or ${this.flag(level, depth - 1)})`;
      case 2:
        return `not (${this.flag(level, depth - 1)})`;
      case 3:
        return level === "pool" ? `(${this.ratio(level, 1)} ${words.comparison()} ${words.percent()})` : this.plainFlag(level);
      case 4:
        return this.plainFlag(level);
      default:
        return `(${this.money(level, depth - 1)} ${words.comparison()} ${this.money(level, depth - 1)})`;
    }
  }

  /** A sum, an extreme, a netting, a scenario or slices of what is below. */
  private gathered(level: Level, depth: number): string {
    const { words } = this;
    const each = (of: Level): string => `(${this.money(of, depth - 1)})`;
    const where = (of: Level, at: number): string => (words.often(0.3) ? ` where (${this.flag(of, at)})` : "");
    if (level === "account" && words.often(0.3)) return `sum of value of ${each("pool")} in USD${where("pool", 0)} in account`;
    if (level === "account") return `sum of value of ${each(words.pick("position", "position", "order", "balance") as Level)} in USD`;
    if (level === "position") {
      switch (words.chance.below(4)) {
        case 0:
          return `sum of ${each("position")} with same ${words.pick("instrument.symbol", "instrument.base", "position.side")}${words.pick("", " in pool", " in account")}`;
        case 1:
          return `slices of ${words.often(0.5) ? "position.notional" : each("position")} in ${words.table !== undefined && words.often(0.5) ? "risk at rate" : "instrument.tiers at maintenance_margin_rate"}`;
        case 2:
          return `${words.pick("worst", "best")} of price moves (-10%, 0%, +10%) of ${each("position")}`;
        default:
          return this.leaf(level);
      }
    }
    if (level !== "pool") return this.leaf(level);
    const sum = (): string => `sum of ${each("position")}${where("position", 0)}`;
    switch (words.chance.below(8)) {
      case 0:
      case 1:
        return `sum of ${each("position")}${where("position", depth - 1)}`;
      case 2:
        return `sum of ${each("order")}${where("order", depth - 1)}`;
      case 3:
      case 4:
        return `if number of position > 0 then ${words.pick("max", "min")} of ${each("position")} else 0`;
      case 5:
        return `sum of (${words.pick(`max(${sum()}, ${sum()})`, `abs(${sum()})`, `${words.percent()} * max(0, ${sum()}) + min(${sum()}, 0)`)}) for each ${words.pick("instrument.base", "instrument.symbol", "position.side")}`;
      default:
        return `${words.pick("worst", "best")} of price moves (${words.pick("-15%, 0%, +15%", "-5%, +10%", "+50bps", "-20%, -10%, 0%, +10%, +20%")}) of (${words.often(0.5) ? `sum of ${each("position")}` : this.money("pool", depth - 1)})`;
    }
  }

  private leaf(level: Level): string {
    const { words } = this;
    const all = [...words.of(level, "money"), ...words.of(level, "money")];
    const some = (share: number, ...more: readonly string[]): void => void (words.often(share) && all.push(...more));
    if (level === "position") {
      all.push("position.notional", "position.unrealized_pnl", "position.notional", "(value of position at position.entry_price)", "(value of position at instrument.mark_price)", "(profit of position from position.entry_price to instrument.mark_price)");
      some(0.3, "(value of position at instrument.index_price)", "position.unsettled_funding", "(profit of position from instrument.index_price to instrument.mark_price)", "(value of position at (instrument.mark_price * 2))", "(value of position at max(position.entry_price, instrument.mark_price))",
        "(value of position at (if position.side is long then instrument.mark_price else position.entry_price))");
      if (words.of("position", "tier").includes("position.tier")) all.push("position.tier.maintenance_amount");
      if (words.of("position", "tier").includes("position.risk_tier") && words.table?.hasAmount === true) all.push("position.risk_tier.off");
      if (words.place?.isSingle === true) all.push("position.margin", "position.margin");
    }
    if (level === "order") all.push("(value of order at order.price)", "(value of order at instrument.mark_price)");
    if (level === "balance") {
      all.push("balance.wallet_balance", "balance.bonus", "balance.debt");
      some(0.4, "sum of credit.amount", "sum of credit.amount where (credit.kind is voucher)", "sum of credit.amount where (credit.expires_at > account.now)");
      if (words.has("balance.locked")) all.push("balance.locked");
    }
    if (level === "account") {
      all.push("sum of value of balance.wallet_balance in USD", "sum of value of position.unrealized_pnl in USD", "sum of value of balance.wallet_balance in USD after haircut", "sum of value of (value of order at order.price) in USD", "sum of value of position.maintenance_margin in USD", "max of value of position.notional in USD");
      some(0.5, "sum of value of pool.equity in USD in account", "sum of value of pool.equity in USD in account", "sum of value of pool.maintenance_margin in USD in account", "(number of pool in account * 100 USD)");
      some(0.2, "0 USD", "5000 USD");
    } else if (words.unit !== undefined) {
      some(0.2, "0", `100 ${words.unit}`, `0.01 ${words.unit}`, `12345.678 ${words.unit}`, `0.000000000000000001 ${words.unit}`);
      if (words.has("account.credit_line") && level !== "balance") all.push("account.credit_line");
    }
    if (level === "pool") {
      all.push("sum of position.notional", "sum of position.unrealized_pnl");
      if (words.place !== undefined) this.addEquity(all);
      else some(0.3, "pool.equity");
    }
    return words.pick(...all);
  }

  private addEquity(all: string[]): void {
    const { words } = this;
    all.push("pool.equity", "pool.equity", "pool.equity", "pool.maintenance_margin", "pool.maintenance_margin", "pool.initial_margin", "pool.equity for opening");
    if (words.place?.hasAsset === true) all.push("balance.wallet_balance", "balance.bonus", ...(words.often(0.3) ? ["sum of credit.amount where (credit.kind is voucher)"] : []));
    if (words.place?.isSingle === true) all.push("position.margin", "position.notional", "position.unrealized_pnl");
    if (words.often(0.15)) all.push("pool.available", "pool.equity for withdrawing");
  }

  private plainRatio(level: Level): string {
    const { words } = this;
    const all = [words.percent(), words.percent()];
    if (level === "position") {
      if (words.of("position", "tier").includes("position.tier")) all.push("position.tier.maintenance_margin_rate", "position.tier.maintenance_margin_rate");
      if (words.of("position", "tier").includes("position.risk_tier")) all.push("position.risk_tier.rate");
      if (words.has("position.boost")) all.push("position.boost");
    }
    if (level === "position" || level === "order") {
      all.push("instrument.funding_rate", "instrument.taker_fee_rate");
      if (words.has("instrument.cut")) all.push("instrument.cut");
    }
    if (level === "position" || level === "pool") all.push(...words.of(level, "ratio"));
    return words.pick(...all);
  }

  private plainFlag(level: Level): string {
    const { words } = this;
    const all = [...words.of(level, "flag")];
    const add = (fact: string, ...more: readonly string[]): void => void (words.has(fact) && all.push(...more));
    if (level === "position") {
      all.push("position.side is long", "position.side is not long", `position.leverage > ${words.pick("10x", "50x", "3x")}`, "position.contracts > 0 contracts", `position.opened_at ${words.pick("<", "<=", ">=")} ${words.pick("2026-11-20T00:00:00Z", "2026-11-20", "2026-11-21")}`, `account.now - position.opened_at ${words.pick(">", ">=")} ${words.pick("9d", "8h", "10d")}`,
        "position.unrealized_pnl < 0", "instrument.mark_price > position.entry_price", `position.contracts ${words.pick(">", ">=")} 1% * instrument.open_interest`);
      add("position.insured", "position.insured", "not position.insured");
      add("position.grade", "position.grade is aa", "position.grade is not bb");
      add("position.since", "position.since >= 2026-11-01");
      add("position.weight", "position.weight > 1.5");
      add("instrument.grp", "instrument.grp is majors");
      if (words.contracts.includes(",")) all.push("instrument.contract is linear");
    }
    if (level === "order") {
      all.push("order.side is long", "order.reduce_only", "not order.reduce_only", "order.contracts > 0 contracts", "order.price >= instrument.mark_price");
      add("order.pegged", "order.pegged");
    }
    if (level === "balance") all.push("balance.wallet_balance > 0", "balance.bonus > 0", "number of credit > 0");
    if (level === "pool") {
      all.push(`number of position ${words.pick(">", "<", "=", ">=")} ${words.pick("0", "1", "3", "5")}`, `number of order > ${words.pick("0", "2")}`, `any of (${this.plainFlag("position")} and position.leverage > 1x)`, `all of (${this.plainFlag("position")} or position.leverage > 20x)`, `number of position where (${this.plainFlag("position")}) > ${words.pick("0", "2")}`);
      if (words.place !== undefined) all.push("pool.status is liquidatable", "pool.status is healthy", "account.now >= 2026-11-29", "account.now < 2026-11-29T12:00:00Z", ...(words.often(0.3) ? ["account.status is warning"] : []));
    }
    if (level === "account") all.push("number of position > 4", "number of balance > 1", "number of order > 0", "account.now > 2026-11-28");
    add("account.vip", "account.vip");
    for (const [name, value] of words.options) all.push(value === undefined ? `option ${name}` : `option ${name} is ${value}`);
    return words.pick(...all);
  }
}
