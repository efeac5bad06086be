/** The types of every emitted module: what a batch is does not depend on the policy, and names of statuses are words. */
export const moduleDeclarations = `/** Which policy the module was made from. */
export declare const policy: { readonly id: string; readonly version: string; readonly digest: string };
/** Names of the codes in \`Decisions\`. */
export declare const statuses: readonly string[];

/** Decimals: the nearest double, and exactly mantissa / 10^scale where an integer below 2^53 says it. NaN: absent. */
export interface Numbers {
  readonly value: Float64Array;
  readonly mantissa: Float64Array;
  readonly scale: Uint8Array;
}

/** Accounts as typed arrays; \`columnsOf\` fills one from parsed snapshots. */
export interface Batch {
  readonly accounts: number;
  readonly pools: number;
  readonly positions: number;
  readonly orders: number;
  readonly poolStart: Uint32Array;
  readonly positionStart: Uint32Array;
  readonly orderStart: Uint32Array;
  readonly balanceStart: Uint32Array;
  readonly poolMode: Uint8Array;
  readonly poolBalance: Uint32Array;
  readonly poolInstrument: Uint32Array;
  readonly positionInstrument: Uint32Array;
  readonly orderInstrument: Uint32Array;
  readonly balanceAsset: Uint32Array;
  readonly instrumentAsset: Uint32Array;
  readonly instrumentTiers: Uint32Array;
  readonly numbers: Readonly<Record<string, Numbers>>;
  readonly words: Readonly<Record<string, Uint8Array>>;
  readonly tiers: { readonly start: Uint32Array; readonly upTo: Numbers; readonly fields: Readonly<Record<string, Numbers>> };
  readonly beyond: Uint8Array;
  readonly reasons: readonly string[];
  readonly positionSource: Uint32Array;
}

/** Codes of statuses; 255: not decided here. A position's status is its pool's, but where its mode has stages of each position. */
export interface Decisions {
  readonly accountStatus: Uint8Array;
  readonly poolStatus: Uint8Array;
  readonly positionStatus: Uint8Array;
  /** Accounts that the exact engine must be asked about. */
  readonly ambiguous: Uint32Array;
}

/** With liquidation prices of positions, in steps of the grid of prices: 0 where there is none, −1 where they round to 0, NaN where the exact engine must be asked. */
export interface PricedDecisions extends Decisions {
  readonly ticks: Float64Array;
}

export interface Decision {
  /** The account's; undefined where it is ambiguous. */
  readonly status: string | undefined;
  /** Whether the exact engine must be asked: on a boundary, silent, or more than columns hold. */
  readonly ambiguous: boolean;
  /** Why the account cannot stand in columns, where that is so. */
  readonly because: string | undefined;
  readonly pools: readonly { readonly mode: string; readonly status: string | undefined; readonly positions: readonly string[] }[];
  /** In the order of the snapshot. A price rounded as the policy says; null where there is none, undefined where the engine must be asked. */
  readonly positions: readonly { readonly id: string; readonly status: string | undefined; readonly liquidationPrice: string | null | undefined }[];
}

/** \`snapshot\` is parsed JSON that passed the check of snapshots. */
export declare function decide(snapshot: object): Decision;

/** Instruments and assets that were read once. */
export interface Market { readonly instruments: readonly object[]; readonly assets: readonly object[] }
/** An account that was read once: its row beside those of others. */
export interface Prepared { readonly row: number }

/** A copy of the \`instruments\` and \`assets\` of parsed JSON that passed the check of snapshots: later changes of it are not seen; make another market then. */
export declare function prepareMarket(snapshot: object): Market;
/** What \`decide\` answers for a snapshot (but its \`instruments\` and \`assets\`, which may be absent and are not read) in this market. */
export declare function decideAccount(market: Market, account: object): Decision;
/** The same decision's \`status\`, without prices. */
export declare function accountStatus(market: Market, account: object): string | undefined;
/**
 * The same status and, in \`ticks\`, liquidation prices as \`priceColumns\` gives them, in the order of the account's positions, of which it has room for all: no object is made, and no text.
 */
export declare function accountPrices(market: Market, account: object, ticks: Float64Array): string | undefined;
/** The account's numbers as they stand now: later changes of it are not seen. */
export declare function prepareAccount(market: Market, account: object): Prepared;
/** \`accountStatus\` of it, without reading texts. */
export declare function statusOf(account: Prepared): string | undefined;
/** \`accountPrices\` of it, without reading texts. */
export declare function pricesOf(account: Prepared, ticks: Float64Array): string | undefined;

/** An exact number. \`String\` of it is a decimal where it is one, else a fraction in lowest terms: \`0.5\`, \`1/3\`; nothing is reduced before that is asked for. */
export interface Exact {
  readonly fraction: { readonly numerator: bigint; readonly denominator: bigint };
  toString(): string;
  toJSON(): string;
}

/** Values by their names in \`assess\`; undefined where the engine must be asked: a silence, or a decimal of more digits than columns hold. \`unexplained\` says which values are never there. */
export interface ExplainedPool {
  readonly mode: string;
  readonly status: string | undefined;
  readonly equity?: Exact | undefined;
  readonly equityForOpening?: Exact | undefined;
  readonly equityForWithdrawing?: Exact | undefined;
  readonly available?: Exact | undefined;
  readonly initialMargin?: Exact | undefined;
  readonly maintenanceMargin?: Exact | undefined;
  readonly marginRatio?: Exact | undefined;
  readonly figures?: Readonly<Record<string, Exact | undefined>>;
}
export interface ExplainedPosition {
  /** Its place in \`pools\`. */
  readonly pool: number;
  readonly status: string | undefined;
  /** Rounded as the policy says; null where there is none. */
  readonly liquidationPrice: Exact | null | undefined;
  readonly notional?: Exact | undefined;
  readonly unrealizedPnl?: Exact | undefined;
  readonly initialMargin?: Exact | undefined;
  readonly maintenanceMargin?: Exact | undefined;
  readonly figures?: Readonly<Record<string, Exact | undefined>>;
}
export interface Explanation {
  readonly status: string | undefined;
  readonly ambiguous: boolean;
  /** Why the account cannot stand in columns, where that is so; then nothing is explained. */
  readonly because: string | undefined;
  readonly pools: readonly ExplainedPool[];
  /** In the order of the account's positions. */
  readonly positions: readonly ExplainedPosition[];
}

/** Values of \`assess\` that this module never explains, since its columns do not hold them, and why: \`plimsoll assess\` and \`assess\` of the library give all. */
export declare const unexplained: readonly { readonly mode: string; readonly value: string; readonly because: string }[];
/** The exact values behind the decision about a snapshot, as of \`decide\`. */
export declare function explain(snapshot: object): Explanation;
/** The same of an account in a market, as of \`decideAccount\`. */
export declare function explainAccount(market: Market, account: object): Explanation;
/** The same of an account that was prepared. */
export declare function explanationOf(account: Prepared): Explanation;

export declare function decideColumns(batch: Batch): Decisions;
export declare function priceColumns(batch: Batch): PricedDecisions;
export declare function columnsOf(snapshots: readonly object[]): Batch;
/**
 * A copy of a batch for whoever decides it again and again, at other prices: its arrays stand in memory of their own where the loops read them, and nothing is copied in a call. Write into them, a mark price
 * for one, and the next call sees it. 8 MiB besides what the arrays take; columns like any others where WebAssembly is missing or forbidden, or there are more than 120 MiB of them.
 */
export declare function holdColumns(batch: Batch): Batch;
`;
