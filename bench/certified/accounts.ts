import type { CompiledPolicy, FactRule } from "../../dsl/ir.ts";
import { toCamelCase } from "../../engine/state/load.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { Chance } from "./chance.ts";

/**
 * Accounts at random that a policy applies to: its contracts, its settlement assets, its modes, facts that it declares. Tier tables are
 * continuous in half of the instruments. The same for the same seed.
 */
export class RandomAccounts {
  private readonly policy: CompiledPolicy;
  private readonly chance: Chance;
  private readonly instruments: readonly Market[];
  /** Assets, with their prices: the same for all accounts. */
  readonly assets: NonNullable<Snapshot["assets"]>;
  private readonly settle: readonly string[];
  private readonly shape: AccountShape;
  private readonly creditKinds: readonly string[] | undefined;
  private count = 0;

  constructor(policy: CompiledPolicy, seed: number, shape: Partial<AccountShape> = {}) {
    this.policy = policy;
    this.shape = { positions: () => this.chance.below(7), modes: policy.meaning.modes.map(({ name }) => name), distinct: false, collateral: [], isIndebted: false, ...shape };
    this.chance = new Chance(seed);
    const text = JSON.stringify(policy.meaning);
    if (text.includes('"credit')) this.creditKinds = [...new Set([...text.matchAll(/"credit\.kind"\},"word":"([^"]*)"/g)].flatMap(([, word]) => word ?? []))];
    const words = (key: string, usual: readonly string[]): readonly string[] => policy.meaning.applies.find((rule) => rule.key === key)?.values ?? usual;
    const contracts = words("contract", ["linear"]);
    this.settle = words("settle", ["USDT", "USDC"]).slice(0, 2);
    this.instruments = Array.from({ length: 12 }, (_, index) => this.market(index, contracts[index % contracts.length]!, this.settle[index % this.settle.length]!)); // both have one at least
    this.assets = [...this.settle, ...this.shape.collateral].map((asset) => ({ asset, haircut: this.chance.among(["0", "0.05"]), step: "0.00000001", prices: this.pricesOf(asset), ...this.declared("asset") }));
  }

  next(): Snapshot {
    const { chance, policy } = this;
    this.count += 1;
    const own = new Map(policy.meaning.modes.map((mode) => [mode.name, mode.sharing?.partition.by === "position"]));
    const { modes } = this.shape;
    // The last has no tiers, so that what needs them is silent.
    const usual = this.instruments.slice(0, -1);
    const first = chance.below(usual.length);
    const held = Array.from({ length: this.shape.positions() }, (_, index) => (this.shape.distinct ? usual[(first + index) % usual.length]! : chance.among(chance.often(0.01) ? this.instruments : usual))); // an index of it
    const positions = held.map((market, index) => {
      const mode = chance.among(modes);
      const entry = Number(market.json.markPrice) * (0.85 + 0.3 * chance.unit());
      return {
        id: `p${index}`, symbol: market.json.symbol, marginMode: mode, side: chance.among(["long", "short"]),
        contracts: chance.often(0.02) ? "0" : chance.decimal(20 / market.unit, 2e6 / market.unit, 3) || "1",
        entryPrice: chance.often(0.995) ? entry.toFixed(market.digits) : undefined,
        leverage: chance.among(["1", "3", "10", "20", "50", "125"]),
        ...(own.get(mode) === true && { margin: chance.decimal(5, 100_000, 8) }),
        ...(chance.often(0.5) && { unsettledFunding: chance.often(0.5) ? chance.decimal(0.001, 100, 8) : `-${chance.decimal(0.001, 100, 8)}` }),
        openedAt: "2026-11-20T00:00:00Z",
        ...(chance.often(0.1) && { status: this.status() }),
        ...this.declared("position"),
      };
    });
    const orders = Array.from({ length: chance.often(0.3) ? chance.below(4) : 0 }, (_, index) => {
      const market = chance.among(usual);
      return {
        id: `o${index}`, symbol: market.json.symbol, marginMode: chance.among(modes), side: chance.among(["long", "short"]), contracts: chance.decimal(20 / market.unit, 1e5 / market.unit, 3) || "1",
        price: market.json.markPrice, leverage: "10", reduceOnly: chance.often(0.3), ...this.declared("order"),
      };
    });
    const pools = positions.filter(() => chance.often(0.1)).map(({ id, marginMode, symbol }) => ({ id: own.get(marginMode) === true ? `${marginMode}:${id}` : chance.among([marginMode, `${marginMode}:${symbol.slice(symbol.indexOf(":") + 1)}`]), status: this.status() }));
    const symbols = new Set([...positions, ...orders].map(({ symbol }) => symbol));
    return {
      asOf: "2026-11-29T00:00:00Z",
      selectors: this.selectors(),
      account: {
        id: `a${this.count}`,
        ...(chance.often(0.1) && { status: this.status() }),
        balances: [...this.settle, ...this.shape.collateral].filter(() => chance.often(0.9)).map((asset) => ({ asset, walletBalance: chance.often(0.03) ? "0" : `${chance.often(0.05) ? "-" : ""}${chance.decimal(10, 500_000, 8)}`, ...(chance.often(0.98) && { bonus: chance.decimal(1, 500, 2) }), ...this.debt(), ...this.credits(), ...this.declared("balance") })),
        ...this.declared("account"),
      },
      assets: this.assets,
      instruments: this.instruments.filter(({ json }) => symbols.has(json.symbol)).map(({ json }) => json),
      positions: positions.map(({ entryPrice, ...rest }) => ({ ...rest, ...(entryPrice !== undefined && { entryPrice }) })),
      orders,
      ...(pools.length > 0 && { pools: pools.filter(({ id }, index) => pools.findIndex((each) => each.id === id) === index) }),
    } as unknown as Snapshot; // what the schema says, built from words
  }

  private debt(): object {
    const { chance, shape } = this;
    if (shape.isIndebted) return { debt: chance.often(0.5) ? "0" : chance.decimal(1, 5000, 4) };
    return chance.often(0.3) ? { debt: "0" } : {};
  }

  private pricesOf(asset: string): Record<string, string> {
    return this.shape.collateral.includes(asset) ? { USD: this.chance.decimal(0.5, 60_000, 4), USDT: "3" } : { USD: "1.0001", USDT: "1", USDC: "0.9999", EUR: "0.92" };
  }

  /** Credits of the kinds that the policy tells apart, where it reads any. */
  private credits(): object {
    const { chance, creditKinds } = this;
    if (creditKinds === undefined || chance.often(0.4)) return {};
    const credits = Array.from({ length: chance.below(4) }, (_, index) => ({
      id: `c${index}`, kind: chance.among([...creditKinds, "another"]), amount: chance.often(0.1) ? "0" : chance.decimal(0.5, 5000, 6),
      ...(chance.often(0.7) && { ratio: chance.among(["0.5", "1", "0.333333333333333333"]) }), ...(chance.often(0.7) && { expiresAt: chance.among(["2026-11-28T00:00:00Z", "2026-11-29T00:00:00Z", "2026-12-29T12:00:00Z"]) }),
      ...(chance.often(0.7) && { grantedAt: chance.among(["2026-11-01T00:00:00Z", "2026-10-01T00:00:00.5Z"]) }), ...this.declared("credit"),
    }));
    return { credits };
  }

  /** A stage of some mode or of the account, or health. */
  private status(): string {
    const { modes, account } = this.policy.meaning;
    return this.chance.among(["healthy", ...[account, ...modes].flatMap(({ liquidation }) => (liquidation?.stages ?? []).map(({ name }) => name))]);
  }

  private selectors(): Record<string, string> {
    const { meaning } = this.policy;
    const free = meaning.applies.filter(({ key }) => key !== "contract" && key !== "settle").map(({ key, values }) => [key, values[0]!] as const); // a rule has values
    const options = meaning.options.filter(() => this.chance.often(0.3)).map(({ name, values }) => [name, this.chance.among(values)] as const);
    return Object.fromEntries([...free, ...options]);
  }

  private market(index: number, contract: string, settle: string): Market {
    const { chance } = this;
    const digits = index % 4;
    const price = chance.decimal(0.5, 60_000, Math.max(digits, 1));
    const size = contract === "inverse" ? "1" : chance.among(["1", "0.001", "10"]);
    const unit = contract === "inverse" ? 1 : Number(price) * Number(size);
    const json = {
      symbol: `S${index}/${settle}:${settle}`, contract, base: `S${index}`, quote: "USD", settle, contractSize: size, tickSize: digits === 0 ? "1" : (10 ** -digits).toFixed(digits),
      markPrice: price, lastPrice: price, indexPrice: price, takerFeeRate: "0.0005", makerFeeRate: "0.0002", amountStep: "0.001", maxLeverage: "125", openInterest: "1000000", fundingRate: "0.0001",
      ...(contract === "quanto" && { quantoMultiplier: "0.01" }),
      ...(index !== 11 && { tiers: this.tiers(contract === "inverse" ? 1 / Number(price) : 1, index % 2 === 0) }),
      ...this.declared("instrument"),
    };
    return { json, digits: Math.max(digits, 1), unit };
  }

  private tiers(scale: number, continuous: boolean): object[] {
    const bounds = [5_000, 20_000, 50_000, 250_000, 1_000_000, 5_000_000].map((bound) => Number((bound * scale).toPrecision(3)));
    const rates = [40, 50, 100, 250, 500, 1000, 1250]; // of ten thousand
    let amount = 0;
    const isBounded = this.chance.often(0.2);
    return rates.map((rate, row) => {
      if (row > 0) amount += bounds[row - 1]! * (rate - rates[row - 1]!); // a row before
      return {
        minNotional: plain(row === 0 ? 0 : bounds[row - 1]!), ...(row < bounds.length ? { maxNotional: plain(bounds[row]!) } : isBounded && { maxNotional: plain(20_000_000 * scale) }), maintenanceMarginRate: (rate / 10_000).toFixed(4),
        maintenanceAmount: continuous ? plain(amount / 10_000) : plain(row * 7 * scale), initialMarginRate: (rate / 5_000).toFixed(4), maxLeverage: [125, 100, 50, 20, 10, 5, 4][row]!.toString(),
      };
    });
  }

  private declared(level: string): object {
    const rules = this.policy.meaning.facts.filter(({ path }) => path.startsWith(`${level}.`));
    if (rules.length === 0) return {};
    return { facts: Object.fromEntries(rules.filter((rule) => rule.default === undefined || this.chance.often(0.7)).map((rule) => [toCamelCase(rule.path.slice(level.length + 1)), this.valueOf(rule)])) };
  }

  private valueOf({ dimension }: FactRule): string {
    const { chance } = this;
    switch (dimension.kind) {
      case "flag":
        return chance.often(0.5) ? "yes" : "no";
      case "enum":
        return chance.among(dimension.values ?? ["other"]);
      case "instant":
        return "2026-11-28T00:00:00Z";
      case "ratio":
        return chance.decimal(0.001, 0.5, 4);
      case "price":
        return chance.decimal(1, 1000, 2);
      default:
        return chance.decimal(0.1, 100, 3);
    }
  }
}

export interface AccountShape {
  /** How many positions the next account has. */
  readonly positions: () => number;
  readonly modes: readonly string[];
  /** Whether no two positions of an account are in one instrument, as long as there are enough. */
  readonly distinct: boolean;
  /** Further assets that accounts hold, and in which nothing settles. */
  readonly collateral: readonly string[];
  /** Whether balances say what is owed, be it nothing. */
  readonly isIndebted: boolean;
}

interface Market {
  readonly json: { readonly symbol: string; readonly markPrice: string; readonly [key: string]: unknown };
  readonly digits: number;
  /** Money of one contract. */
  readonly unit: number;
}

function plain(value: number): string {
  return value.toFixed(12).replace(/\.?0+$/, "");
}

