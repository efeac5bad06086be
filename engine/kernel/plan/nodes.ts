import type { RoundingMode } from "../../../dsl/ir.ts";
import type { Comparison } from "../../algebras/algebra.ts";
import type { Fraction } from "../../number/index.ts";
import type { StateTier } from "../../state/state.ts";
import type { NumberColumnOf, WordColumnOf } from "../columns.ts";
import type { TierForms } from "./steady.ts";

/** Whose row is read. Before the dot stands the object at hand, after it what it leads to. */
export type Place =
  | "account" | "pool" | "position" | "order" | "balance"
  | "pool.balance" | "pool.instrument" | "pool.asset"
  | "position.instrument" | "position.asset" | "order.instrument" | "order.asset" | "balance.asset"
  | "group" | "group.instrument" | "group.asset"
  | WidePlace;

/** Places of wide plans alone. */
export type WidePlace = "asset" | "group.balance";

export type Member = "position" | "order" | "balance";

/** Where a sum ranges: the pool or the account at hand. */
export type Range = "pool" | "account";

/**
 * A number of the plan. Equal numbers are one object, so that what is used twice is computed once. A silence of the engine — a fact
 * that is absent, a divisor 0, a table's end — is the value NaN here, and whatever needs it is unknown.
 */
export type Num =
  | { readonly kind: "literal"; readonly value: Fraction }
  | { readonly kind: "column"; readonly column: NumberColumnOf; readonly at: Place }
  | { readonly kind: "operation"; readonly operator: "add" | "subtract" | "multiply" | "divide"; readonly left: Num; readonly right: Num }
  /** Units of a contract at a price: `units` · `price`, of an inverse one `units` ÷ `price`. */
  | { readonly kind: "worth"; readonly units: Num; readonly price: Num; readonly inverse: Truth }
  /** `value` or, where the truth holds, its negative. */
  | { readonly kind: "signed"; readonly value: Num; readonly sign: Num; readonly turned: Truth }
  | { readonly kind: "extreme"; readonly which: "min" | "max"; readonly of: readonly Num[] }
  | { readonly kind: "absolute"; readonly of: Num }
  | { readonly kind: "choose"; readonly condition: Truth; readonly then: Num; readonly otherwise: Num }
  | { readonly kind: "sum"; readonly over: Member; readonly range: Range; readonly term: Num }
  /** The least or the greatest of the members of which `where` holds; a silence over none. */
  | { readonly kind: "most"; readonly which: "min" | "max"; readonly over: Member; readonly range: Range; readonly where: Truth; readonly term: Num }
  /** The total of those that have the key of what stands at a place. */
  | { readonly kind: "alike"; readonly sums: Keyed; readonly at: Place }
  /** `term` once for each key that positions have, and orders where `orders`: what stands at `group` is one of a key. */
  | { readonly kind: "grouped"; readonly by: Key; readonly range: Range; readonly orders: boolean; readonly term: Num }
  /** The total of what is said of each pool of the account, by its mode. */
  | { readonly kind: "pools"; readonly range: "account"; readonly terms: readonly OfPools[] }
  | { readonly kind: "field"; readonly lookup: Lookup; readonly field: string; readonly sign: NumberColumnOf["sign"] }
  /** Each slice of the number that is looked up, times the field of the instrument's tier in which it lies. */
  | { readonly kind: "sliced"; readonly lookup: Lookup; readonly field: string; readonly sign: NumberColumnOf["sign"] }
  /** While a price is looked for: where the row at hand begins, 0 of the first. */
  | { readonly kind: "from"; readonly lookup: Lookup }
  /** A number that is pure and not negative to the power up ÷ degree, rounded to so many digits. */
  | { readonly kind: "power"; readonly of: Num; readonly up: number; readonly degree: number; readonly digits: number; readonly mode: RoundingMode }
  | { readonly kind: "round"; readonly of: Num; readonly step: Num; readonly mode: RoundingMode }
  | { readonly kind: "unknown"; readonly because: string }
  | Wide;

/** What wide plans have besides, which are read as SQL and not over columns. */
export type Wide =
  /** Over members that agree with the object at hand on a word (`by`), or over all assets; or the least or greatest of members. */
  | { readonly kind: "gathered"; readonly which: "sum" | "min" | "max"; readonly over: Member | "asset"; readonly range: Range; readonly by: string | undefined; readonly term: Num }
  /** `term` once for each group of positions, and of orders where `orders`, that agree on the word `by`: sums in it are over the group. */
  | { readonly kind: "groups"; readonly by: string; readonly range: Range; readonly orders: boolean; readonly term: Num }
  /** The root of a degree, rounded once to so many decimal digits in some direction; of what is not negative alone. */
  | { readonly kind: "root"; readonly of: Num; readonly degree: number; readonly digits: number }
  /** Each slice of the number that is looked up, times the field of the tier in which it lies. */
  | { readonly kind: "slices"; readonly lookup: Lookup; readonly field: string };

/**
 * What members are told apart by: their instrument, their side, the asset that they are settled in, or the number that a word of their instrument has in a column.
 */
export type Key = "symbol" | "side" | "asset" | { readonly column: string };

/** Totals over members, one for each key. */
export interface Keyed {
  readonly over: Member;
  readonly range: Range;
  readonly by: Key;
  readonly term: Num;
}

/** A number of each pool of one mode: its place among the modes, whether each such pool is one position, and the number of a pool whose position is still to come. */
export interface OfPools {
  readonly mode: number;
  readonly single: boolean;
  readonly term: Num;
  readonly waiting: Num | undefined;
}

/** The row of the instrument's table, or of one of the policy's, in which `by` falls. */
export interface Lookup {
  /** Of a table of the policy: its rows, which no account changes. */
  readonly rows?: readonly StateTier[];
  readonly by: Num;
  readonly at: Place;
  readonly upperIncluded: boolean;
  /** While a price is looked for: the row is the one at hand under this number, wherever `by` is now. */
  readonly pinned?: number;
}

/** A condition of the plan: true, false, or unknown. */
export type Truth =
  | { readonly kind: "known"; readonly value: boolean }
  | { readonly kind: "compare"; readonly operator: Comparison; readonly left: Num; readonly right: Num }
  | { readonly kind: "word"; readonly column: WordColumnOf; readonly at: Place; readonly word: string }
  | { readonly kind: "not"; readonly of: Truth }
  /** In order: `and` stops at the first that is not true, `or` at the first that is not false, as the engine does. */
  | { readonly kind: "logic"; readonly operator: "and" | "or"; readonly of: readonly Truth[] }
  | { readonly kind: "choice"; readonly condition: Truth; readonly then: Truth; readonly otherwise: Truth }
  | { readonly kind: "some"; readonly which: "any" | "all"; readonly over: Member; readonly range: Range; readonly of: Truth }
  /** While a price is looked for: how the number of an event compares with 0 at the price at hand. */
  | { readonly kind: "side"; readonly index: number; readonly operator: Comparison }
  | { readonly kind: "unclear"; readonly because: string };

export type Node = Num | Truth;

const wideKinds: ReadonlySet<Node["kind"]> = new Set<Wide["kind"]>(["gathered", "groups", "root", "slices"]);

export function isWide(node: Node): node is Wide {
  return wideKinds.has(node.kind);
}

const truthKinds: ReadonlySet<Node["kind"]> = new Set<Truth["kind"]>(["known", "compare", "word", "not", "logic", "choice", "some", "side", "unclear"]);

export function isNumber(node: Node): node is Num {
  return !truthKinds.has(node.kind);
}

/** A stage: its name among all statuses of the plan, and when it holds. */
export interface PlannedStage {
  readonly status: number;
  readonly holds: Truth;
}

/**
 * A comparison as a line over a price: it holds where `base` + `slope` · P < 0, with the row of the position's tier table held. Of inverse
 * contracts the same over 1 ÷ P.
 */
export interface PriceLine {
  readonly inverse: boolean;
  /** Of which positions it is true. */
  readonly applies: Truth;
  readonly base: Num;
  readonly slope: Num;
  /** Lines that must be above 0 where the comparison begins to be true. */
  readonly guards: readonly { readonly base: Num; readonly slope: Num }[];
  /** Tiers are looked up by a number, which is `slope` · P. */
  readonly lookup: { readonly from: Lookup; readonly slope: Num } | undefined;
}

/**
 * A stage in which more than that moves: what it is at a price hangs on the sides of some numbers and on the rows of some look-ups. While these stay, every number is a line over the price; each
 * is `base` + `slope` · P with rows and sides as they are at hand (of inverse contracts over 1 ÷ P).
 */
export interface PriceWalk {
  readonly inverse: boolean;
  /** Of which positions it is true. */
  readonly applies: Truth;
  /** What may change on the way; none hangs on one behind it. */
  readonly events: readonly PriceEvent[];
  /** The stage, by sides. */
  readonly holds: Truth;
}

export type PriceEvent =
  /** A number crosses 0. `isDivisor`: where it is 0 the engine is silent. */
  | { readonly kind: "side"; readonly base: Num; readonly slope: Num; readonly isDivisor: boolean }
  /** What a table is looked up by crosses a bound. */
  | { readonly kind: "row"; readonly base: Num; readonly slope: Num; readonly from: Lookup };

/** How the price is found at which a stage begins for a position, other instruments staying. */
export interface PlannedPrice {
  readonly lines: readonly PriceLine[];
  /** Of positions of which no line says anything. */
  readonly walks: readonly PriceWalk[];
  /** Of which accounts there is anything to say. */
  readonly asked: Truth;
  readonly mark: Num;
  /** +1 where a fall of the price hurts, −1 where a rise does. */
  readonly side: Num;
  /** Whether the stage holds at the price as it is. */
  readonly holds: Truth;
  /** What the stage is where the comparison that moves is true: then it holds only where that is; and where it is false. */
  readonly whereTrue: Truth;
  readonly whereFalse: Truth;
  readonly step: Num;
  readonly mode: RoundingMode;
  /** The same from event to event, for positions of which a line says nothing. */
  readonly spare?: PlannedPrice;
}

/** How a pool of a mode is judged. */
export interface ModePlan {
  readonly name: string;
  /** Each pool is one position: what is said of the position is said of the pool. */
  readonly single: boolean;
  /** Whose stages they are. */
  readonly of: "pool" | "position";
  /** In rising severity. */
  readonly stages: readonly PlannedStage[];
  /** What decides of a pool without positions where stages are of each position: the same, read of the pool. */
  readonly empty?: readonly PlannedStage[];
  /** Of the stage `liquidatable`, or why its prices are not found here. */
  readonly price: PlannedPrice | string;
  /** Why no pool of this mode can be decided here. */
  readonly beyond: string | undefined;
}

/** A policy's decisions as one small program over columns. */
export interface Plan {
  readonly policy: { readonly id: string; readonly version: string; readonly digest: string };
  /** Names of statuses; the first is `healthy`. */
  readonly statuses: readonly string[];
  readonly modes: readonly ModePlan[];
  readonly account: readonly PlannedStage[];
  readonly columns: readonly (NumberColumnOf | WordColumnOf)[];
  readonly tierFields: readonly string[];
  /** What is made of the rows of tables: whether a table is continuous is told by these. */
  readonly forms: TierForms;
  /** What of the policy the plan does not hold; rows that need it are unknown. */
  readonly gaps: readonly string[];
}

/** The code of what is not decided here. */
export const undecidedStatus = 255;
