import type { Chance } from "../certified/chance.ts";

export type Level = "position" | "order" | "balance" | "pool" | "account";
export type Kind = "money" | "ratio" | "flag" | "tier";

export const cited = "[HOUSE assumptions]";

/** What a mode's stages may read besides figures: whether its pool is one position, and whether it has one asset. */
export interface Place {
  readonly isSingle: boolean;
  readonly hasAsset: boolean;
}

/** What a policy has to speak of, as far as it is written. A class because it grows. */
export class Words {
  readonly chance: Chance;
  /** What contracts it applies to, and the asset of money that it names, where all is settled in one. */
  readonly contracts: string;
  readonly settle: string;
  readonly unit: string | undefined;
  readonly options: (readonly string[])[] = [];
  readonly facts = new Set<string>();
  /** Figures by level and kind. */
  private readonly figures = new Map<string, string[]>();
  /** A table of its own, and whether its tiers have an amount. */
  table: { readonly hasAmount: boolean; readonly bound: string } | undefined;
  place: Place | undefined;

  constructor(chance: Chance) {
    this.chance = chance;
    const isOne = chance.often(0.6);
    this.contracts = this.pick("linear", "linear", "linear", "inverse", "linear, inverse", "linear, inverse, quanto");
    const hasInverse = this.contracts.includes("inverse");
    this.settle = isOne ? (this.contracts === "inverse" ? "BTC" : "USDT") : hasInverse ? "BTC, USDT" : "USDT, USDC";
    this.unit = isOne ? this.settle : undefined;
  }

  pick(...all: readonly string[]): string {
    return this.chance.among(all);
  }

  often(share: number): boolean {
    return this.chance.often(share);
  }

  has(fact: string): boolean {
    return this.facts.has(fact);
  }

  of(level: Level, kind: Kind): readonly string[] {
    return this.figures.get(`${level} ${kind}`) ?? [];
  }

  add(level: Level, kind: Kind, name: string): void {
    const key = `${level} ${kind}`;
    this.figures.set(key, [...(this.figures.get(key) ?? []), `${level}.${name}`]);
  }

  percent(): string {
    return this.pick("0.4%", "1%", "5%", "33.3%", "50%", "100%", "120%", "0.005%", "7bps", "2%", "10%", "0.0000000001%", "12345.678901234567%");
  }

  factor(): string {
    return this.pick("2", "3", "0.5", "1.1", "10", "0.001", "7", "0.333333333333333333", "12345678901234567890.123456789");
  }

  rounding(): string {
    return this.pick("half even", "half up", "up", "down", "toward zero", "away from zero");
  }

  comparison(): string {
    return this.pick("<", "<=", ">", ">=", "<", ">", "=", "!=");
  }
}
