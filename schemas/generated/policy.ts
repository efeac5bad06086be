// Generated from policy.schema.json by schemas/generate.mjs: do not edit.
/**
 * A checked policy: what it means, and what is said about it.
 */
export interface CompiledPolicy {
  readonly meaning: Meaning;
  readonly notes: Notes;
  /**
   * Version of this document's shape.
   */
  readonly plimsoll: 1;
}

export interface AbsoluteExpression {
  readonly kind: "absolute";
  readonly operand: Expression;
}

export interface AccountRules {
  readonly liquidation?: Liquidation;
  readonly permissions: readonly Permission[];
}

export type Action =
  | "add_margin"
  | "remove_margin"
  | "withdraw"
  | "deposit"
  | "transfer"
  | "change_leverage"
  | "change_margin_mode"
  | "change_position_mode"
  | "expire_credit"
  | "open"
  | "increase"
  | "reduce"
  | "close"
  | "place_order"
  | "cancel_order"
  | "liquidate"
  | "delever"
  | "settle";

export interface AggregateExpression {
  readonly kind: "aggregate";
  /**
   * Absent for `number of position`.
   */
  readonly operand?: Expression;
  /**
   * The level that the aggregate ranges over.
   */
  readonly over: "position" | "order" | "balance" | "credit" | "pool" | "instrument" | "asset";
  /**
   * Only those that agree with the object at hand on this path.
   */
  readonly same?: string;
  /**
   * Whose objects: the pool's or the account's.
   */
  readonly scope: "pool" | "account";
  readonly where?: Expression;
  readonly which: "sum" | "min" | "max" | "number" | "any" | "all";
}

export interface AppliesRule {
  readonly key: string;
  readonly values: readonly string[];
}

export interface AvailableExpression {
  readonly kind: "available";
  readonly of: "pool" | "balance";
}

export interface BankruptcyFill {
  readonly kind: "bankruptcy";
  readonly sharedBy?: Expression;
}

export interface BeforeExpression {
  readonly kind: "before";
  readonly operand: Expression;
}

export interface BinaryExpression {
  readonly kind: "binary";
  readonly left: Expression;
  readonly operator: "add" | "subtract" | "multiply" | "divide";
  readonly right: Expression;
}

export type Boundary = "upper" | "lower";

/**
 * A bucket of the account (a path) or an absorber (a word), with its share in a split.
 */
export interface BucketShare {
  readonly bucket: string;
  readonly share?: string;
}

export interface CancelOrdersEffect {
  readonly kind: "cancel_orders";
  readonly scope: "pool" | "account" | "instrument";
  readonly where?: Expression;
}

export type ChargePurpose =
  "realized_loss" | "realized_profit" | "funding_fee" | "trading_fee" | "liquidation_fee" | "interest" | "bonus_clawback";

export interface ChooseExpression {
  readonly condition: Expression;
  readonly else: Expression;
  readonly kind: "choose";
  readonly then: Expression;
}

export interface CitationNote {
  readonly sections: readonly string[];
  readonly source: string;
}

export interface ClauseNote {
  readonly because?: string;
  readonly cites?: readonly CitationNote[];
  readonly from?: string;
  readonly label?: string;
  /**
   * Tags such as `dimension 34`: what the clause is a specimen of.
   */
  readonly shows?: readonly string[];
}

export interface CloseAction {
  readonly at: FillPrice;
  readonly kind: "close";
  readonly select: Selection;
}

export interface CloseAllEffect {
  readonly kind: "close_all";
  readonly where?: Expression;
}

export interface CompareExpression {
  readonly kind: "compare";
  readonly left: Expression;
  readonly operator: "<" | "<=" | ">" | ">=" | "=" | "!=";
  readonly right: Expression;
}

export interface ConditionGuarantee {
  readonly condition: Expression;
  readonly id: string;
  readonly kind: "condition";
  readonly polarity: "always" | "never";
}

export interface ConservesGuarantee {
  readonly id: string;
  readonly kind: "conserves";
  readonly polarity: "always" | "never";
}

export interface ConversionAll {
  readonly kind: "all";
}

export type ConversionBy = ConversionAll | ReduceByShortage | ReduceByFraction | ConversionMoney;

/**
 * Taken of what is received.
 */
export interface ConversionFee {
  readonly rate: ConversionRate;
  readonly to: string;
}

/**
 * So much of the money that is converted into, after the fee.
 */
export interface ConversionMoney {
  readonly kind: "money";
  readonly value: Expression;
}

/**
 * A share of the value, read with each balance; or what the rulebook does not say.
 */
export type ConversionRate = ConversionStated | ConversionUnspecified;

export interface ConversionStated {
  readonly kind: "stated";
  readonly value: Expression;
}

export interface ConversionUnspecified {
  readonly kind: "unspecified";
}

/**
 * Sells wallet balances of other assets. Without `at`, at the whole value; without `fee`, for nothing.
 */
export interface ConvertAction {
  readonly at?: ConversionRate;
  readonly by: ConversionBy;
  readonly fee?: ConversionFee;
  readonly kind: "convert";
  readonly select: Selection;
  /**
   * An asset, or `settle`: the settlement asset of the pool.
   */
  readonly to: string;
}

export interface Count {
  readonly amount: Expression;
  readonly id: string;
  readonly label?: string;
  /**
   * Never empty; all three when the clause names none.
   */
  readonly purposes: readonly Purpose[];
  readonly sign: "count" | "reserve";
  readonly when?: Expression;
}

export interface Definition {
  readonly body: Expression;
  readonly dimension: Dimension;
  /**
   * Ordered; the first whose condition holds wins, and the checker has shown that they do not overlap unless labelled.
   */
  readonly exceptions: readonly DefinitionException[];
  readonly id: string;
  readonly level: Level;
  /**
   * `position.notional`.
   */
  readonly path: string;
}

export interface DefinitionException {
  readonly body: Expression;
  readonly condition: Expression;
  readonly id: string;
  readonly label?: string;
}

/**
 * A dimension: powers of base dimensions, or a kind that is not a quantity.
 */
export interface Dimension {
  /**
   * Of money: `settle` (of the instrument or pool at hand), `own` (of the balance at hand), or an asset's name.
   */
  readonly asset?: string;
  readonly kind: "money" | "price" | "quantity" | "ratio" | "leverage" | "duration" | "instant" | "flag" | "number" | "enum" | "tier" | "tiers";
  readonly perQuantity?: boolean;
  readonly values?: readonly string[];
}

export type Effect = ForfeitEffect | SetEffect | MoveEffect | CancelOrdersEffect | CloseAllEffect;

export interface EffectiveSpan {
  readonly from?: string;
  readonly until?: string;
}

export interface EquityExpression {
  readonly kind: "equity";
  readonly purpose: Purpose;
}

export interface ExampleAccountNote {
  readonly lines: readonly ExampleLine[];
  readonly name: string;
}

export interface ExampleAtom {
  readonly asset?: string;
  readonly kind: "number" | "date" | "instant" | "word" | "path" | "text";
  readonly text: string;
  readonly unit?: "percent" | "bps" | "x" | "s" | "min" | "h" | "d" | "contracts";
}

export interface ExampleField {
  readonly name: string;
  readonly value: ExampleAtom;
  readonly within?: string;
}

export interface ExampleLine {
  readonly fields: readonly ExampleField[];
  readonly head: readonly ExampleAtom[];
  readonly verb: "given" | "when" | "expect";
}

export interface ExampleNote {
  readonly cites?: readonly CitationNote[];
  readonly lines: readonly ExampleLine[];
  /**
   * Tags, as a clause has.
   */
  readonly shows?: readonly string[];
  readonly title: string;
}

export type Expression =
  | NumberExpression
  | InstantExpression
  | FactExpression
  | FigureExpression
  | EquityExpression
  | AvailableExpression
  | OptionExpression
  | BinaryExpression
  | CompareExpression
  | IsExpression
  | LogicExpression
  | NotExpression
  | ChooseExpression
  | ExtremeExpression
  | AbsoluteExpression
  | AggregateExpression
  | GroupedExpression
  | ValueExpression
  | ProfitExpression
  | ValuedExpression
  | BeforeExpression
  | PinnedExpression
  | RoundExpression
  | RootExpression
  | PowerExpression
  | ScenarioExpression
  | LookupExpression
  | TierFieldExpression
  | SlicesExpression;

export interface ExtremeExpression {
  readonly kind: "extreme";
  readonly operands: readonly Expression[];
  readonly which: "min" | "max";
}

/**
 * `position.entry_price`, `request.amount` (written `amount`), `charge.amount` (written `charge`), `fill.price`.
 */
export interface FactExpression {
  readonly kind: "fact";
  readonly path: string;
}

export interface FactRule {
  readonly default?: string;
  readonly dimension: Dimension;
  readonly path: string;
}

/**
 * Charged as `liquidation_fee` on each fill; reads `fill.contracts, price, value, profit`.
 */
export interface Fee {
  readonly amount: Expression;
  readonly id: string;
  readonly label?: string;
  readonly when?: Expression;
}

export interface FigureExpression {
  readonly kind: "figure";
  readonly path: string;
}

export type FillPrice = MarkFill | BankruptcyFill | StatedFill;

export interface ForfeitEffect {
  readonly bucket: string;
  readonly kind: "forfeit";
}

/**
 * `sum of … for each instrument.base`: the operand once for each group of positions and orders that agree on `key`; aggregates in it range over the group.
 */
export interface GroupedExpression {
  readonly key: string;
  readonly kind: "grouped";
  readonly operand: Expression;
  /**
   * Whose positions and orders: the pool's or the account's.
   */
  readonly scope: "pool" | "account";
  readonly which: "sum" | "min" | "max";
}

export type Guarantee = ConservesGuarantee | LossWithinGuarantee | PayingBelowGuarantee | ConditionGuarantee;

export interface InstantExpression {
  readonly kind: "instant";
  readonly value: string;
}

export interface IsExpression {
  readonly kind: "is";
  readonly not: boolean;
  readonly operand: Expression;
  readonly word: string;
}

export interface KeepsLimit {
  readonly condition: Expression;
  readonly kind: "keeps";
}

export type Level =
  "account" | "balance" | "credit" | "pool" | "position" | "order" | "instrument" | "asset" | "fill" | "request" | "charge";

export type Limit = KeepsLimit | ValueLimit;

export interface Liquidation {
  readonly fees: readonly Fee[];
  readonly id: string;
  readonly of: "pool" | "position" | "account";
  /**
   * In rising severity.
   */
  readonly stages: readonly Stage[];
  readonly steps: readonly PlanStep[];
  readonly stops: readonly Stop[];
  readonly surplus?: Surplus;
}

export interface LogicExpression {
  readonly kind: "logic";
  readonly operands: readonly Expression[];
  readonly operator: "and" | "or";
}

/**
 * Gives a tier: the row in which `by` falls.
 */
export interface LookupExpression {
  readonly boundary: Boundary;
  readonly by: Expression;
  readonly kind: "lookup";
  readonly table: TableReference;
}

export interface LossWithinGuarantee {
  readonly id: string;
  readonly kind: "loss_within";
  readonly mode: string;
  readonly path: string;
  readonly polarity: "always" | "never";
}

export interface MarkFill {
  readonly kind: "mark";
}

/**
 * Everything that can change a decision. No places, titles, citations, reasons or examples.
 */
export interface Meaning {
  readonly account: AccountRules;
  readonly applies: readonly AppliesRule[];
  /**
   * In an order in which each reads only earlier ones of the same object.
   */
  readonly definitions: readonly Definition[];
  readonly effective: EffectiveSpan;
  readonly facts: readonly FactRule[];
  readonly guarantees: readonly Guarantee[];
  readonly id: string;
  /**
   * Version of the language.
   */
  readonly language: 1;
  readonly modes: readonly Mode[];
  readonly options: readonly OptionRule[];
  readonly rounding: RoundingRules;
  readonly tables: readonly TierTable[];
  readonly version: string;
}

export interface Mode {
  readonly adjustment: readonly Permission[];
  readonly liquidation?: Liquidation;
  readonly name: string;
  readonly payment: readonly PaymentRule[];
  readonly sharing?: Sharing;
  /**
   * Absent section: the policy says `unspecified`; the id is that of the clause that says so.
   */
  readonly unspecified: readonly UnspecifiedSection[];
}

export interface MoveEffect {
  readonly amount: Expression;
  readonly from: string;
  readonly kind: "move";
  readonly to: string;
}

export interface NetAction {
  readonly at: FillPrice;
  readonly key: string;
  readonly kind: "net";
}

export interface NotExpression {
  readonly kind: "not";
  readonly operand: Expression;
}

export interface Notes {
  readonly accounts: readonly ExampleAccountNote[];
  /**
   * By clause id.
   */
  readonly clauses: {
    readonly [k: string]: ClauseNote;
  };
  readonly examples: readonly ExampleNote[];
  /**
   * Docs of declared facts, by path.
   */
  readonly facts: {
    readonly [k: string]: string;
  };
  readonly modeTitles: {
    readonly [k: string]: string;
  };
  /**
   * What overlays did, in order.
   */
  readonly overlays: readonly OverlayNote[];
  readonly sources: readonly SourceNote[];
  readonly title?: string;
}

/**
 * A literal as written; its unit scales it (percent 1/100, bps 1/10000, min 60 s, h 3600 s, d 86400 s).
 */
export interface NumberExpression {
  readonly asset?: string;
  readonly kind: "number";
  readonly unit?: "percent" | "bps" | "x" | "s" | "min" | "h" | "d" | "contracts";
  readonly value: string;
}

/**
 * Contracts that the plan takes on, in the one instrument for which `where` holds.
 */
export interface OpenAction {
  readonly at: FillPrice;
  readonly by: Expression;
  readonly kind: "open";
  readonly side: "long" | "short";
  readonly where: Expression;
}

/**
 * As a condition: the option is `yes`. With a word: compare by `is`.
 */
export interface OptionExpression {
  readonly kind: "option";
  readonly name: string;
}

export interface OptionRule {
  readonly default: string;
  readonly name: string;
  readonly values: readonly string[];
}

export interface OverlayNote {
  readonly because?: string;
  readonly id: string;
  readonly target: string;
  readonly verb: "amend" | "repeal" | "add";
  readonly version: string;
}

export interface Partition {
  /**
   * `position`: each position alone; `account`: all positions of the mode; `key`: positions with the same values of `keys`.
   */
  readonly by: "position" | "account" | "key";
  readonly id: string;
  readonly keys: readonly string[];
}

export interface PayRule {
  /**
   * Of a fill, this is paid before its loss is.
   */
  readonly before?: "realized_loss";
  readonly direction: "pay" | "receive";
  readonly id: string;
  readonly keeping?: Expression;
  readonly kind: "pay";
  readonly label?: string;
  readonly purposes: readonly ChargePurpose[];
  readonly steps: readonly PayStep[];
  /**
   * Who receives what is paid (empty: counterparty for losses and funding, venue for fees and interest).
   */
  readonly to: readonly BucketShare[];
  /**
   * What of these falls due at one fill, its loss and its fees, is one amount.
   */
  readonly together?: true;
  readonly when?: Expression;
}

export interface PayStep {
  readonly buckets: readonly BucketShare[];
  readonly downTo?: Expression;
  readonly id: string;
  readonly label?: string;
  readonly role: "first" | "then" | "finally" | "to";
  readonly upTo?: Expression;
  readonly when?: Expression;
}

export interface PayingBelowGuarantee {
  readonly floor: Expression;
  readonly id: string;
  readonly kind: "paying_below";
  readonly path: string;
  readonly polarity: "always" | "never";
}

export type PaymentRule = PayRule | UnspecifiedPayment;

export interface Permission {
  readonly action: Action;
  readonly actor: "trader" | "venue" | "liquidator" | "anyone";
  readonly also: readonly Effect[];
  readonly id: string;
  readonly label?: string;
  readonly upTo?: Limit;
  readonly verdict: "allow" | "forbid" | "unspecified";
  readonly when?: Expression;
}

/**
 * Not touched when a price is solved for or moved.
 */
export interface PinnedExpression {
  readonly kind: "pinned";
  readonly operand: Expression;
}

export type PlanAction =
  CancelOrdersEffect | MoveEffect | ReduceAction | CloseAction | NetAction | ConvertAction | OpenAction | SetEffect | WaitAction;

export interface PlanStep {
  readonly action: PlanAction;
  readonly id: string;
  readonly label?: string;
  readonly repeat: boolean;
  readonly role: "first" | "then" | "finally";
  readonly when?: Expression;
}

export interface PowerExpression {
  readonly denominator: number;
  readonly digits: number;
  readonly kind: "power";
  readonly mode: RoundingMode;
  readonly numerator: number;
  readonly operand: Expression;
}

export interface ProfitExpression {
  readonly from: Expression;
  readonly kind: "profit";
  readonly of: "position" | "order" | "fill";
  readonly to: Expression;
}

export type Purpose = "opening" | "maintaining" | "withdrawing";

/**
 * Loss and profit are written out: the largest loss is the smallest unrealized_pnl.
 */
export interface Rank {
  readonly by: Expression;
  readonly direction: "largest" | "smallest";
}

export interface ReduceAction {
  readonly at: FillPrice;
  readonly by: ReduceBy;
  readonly kind: "reduce";
  readonly select: Selection;
}

export type ReduceBy = ReduceByTiers | ReduceToTier | ReduceByShortage | ReduceByFraction | ReduceByContracts;

export interface ReduceByContracts {
  readonly kind: "contracts";
  readonly value: Expression;
}

export interface ReduceByFraction {
  readonly kind: "fraction";
  readonly value: Expression;
}

export interface ReduceByShortage {
  readonly kind: "shortage";
}

export interface ReduceByTiers {
  readonly count: number;
  readonly kind: "tiers";
}

export interface ReduceToTier {
  readonly kind: "to_tier";
  readonly tier: number;
}

export interface RootExpression {
  readonly degree: 2 | 3;
  readonly digits: number;
  readonly kind: "root";
  readonly mode: RoundingMode;
  readonly operand: Expression;
}

/**
 * `step` is a number, a fact, or the fact `instrument.tick_size` for `tick`.
 */
export interface RoundExpression {
  readonly kind: "round";
  readonly mode: RoundingMode;
  readonly operand: Expression;
  readonly step: Expression;
}

export type RoundingMode = "half_even" | "half_up" | "toward_zero" | "away_from_zero" | "up" | "down" | "against_trader" | "toward_trader";

export interface RoundingRule {
  readonly mode: RoundingMode;
  /**
   * `tick` (the instrument's tick size) or a decimal.
   */
  readonly to: string;
}

export interface RoundingRules {
  /**
   * Absent: amounts are not rounded.
   */
  readonly amounts?: RoundingRule;
  readonly prices?: RoundingRule;
}

/**
 * The least (worst) or greatest (best) value of `operand` with every mark price times 1 + move.
 */
export interface ScenarioExpression {
  readonly kind: "scenario";
  readonly moves: readonly NumberExpression[];
  readonly operand: Expression;
  readonly which: "worst" | "best";
}

export interface Selection {
  /**
   * `only`: the pool's one position; `any`: a set of outcomes; `ranked`: by `ranks`, ties unresolved are a set.
   */
  readonly kind: "all" | "any" | "ranked" | "only";
  readonly ranks: readonly Rank[];
  readonly where?: Expression;
}

export interface SetEffect {
  readonly kind: "set";
  readonly path: string;
  readonly value: Expression;
}

export interface Sharing {
  readonly counts: readonly Count[];
  readonly partition: Partition;
}

/**
 * Each slice of `operand` times its own tier's `field`.
 */
export interface SlicesExpression {
  readonly field: string;
  readonly kind: "slices";
  readonly operand: Expression;
  readonly table: TableReference;
}

export interface SourceNote {
  readonly dated?: string;
  /**
   * Never read itself: what it says is known from notes. Beside it stands no `read`.
   */
  readonly fromNotes?: true;
  readonly name: string;
  readonly read?: string;
  readonly sections: readonly string[];
  readonly url?: string;
  readonly title: string;
}

export interface Stage {
  readonly id: string;
  readonly label?: string;
  readonly name: string;
  readonly until?: Expression;
  readonly when: Expression;
}

export interface StatedFill {
  readonly kind: "stated";
  readonly value: Expression;
}

export interface Stop {
  readonly id: string;
  readonly label?: string;
  readonly when: Expression;
}

export interface Surplus {
  readonly id: string;
  readonly to: string;
}

export interface TableReference {
  readonly kind: "instrument" | "policy";
  readonly name: string;
}

export interface TierField {
  readonly name: string;
  readonly value: NumberExpression;
}

/**
 * `position.tier.maintenance_margin_rate`: a field of a tier.
 */
export interface TierFieldExpression {
  readonly field: string;
  readonly kind: "tier_field";
  readonly tier: Expression;
}

export interface TierRow {
  readonly fields: readonly TierField[];
  /**
   * Absent in the open last row.
   */
  readonly upTo?: NumberExpression;
}

export interface TierTable {
  readonly boundary: Boundary;
  readonly name: string;
  readonly rows: readonly TierRow[];
}

export interface UnspecifiedPayment {
  readonly direction: "pay" | "receive" | "both";
  readonly id: string;
  readonly kind: "unspecified";
  readonly purposes: readonly ChargePurpose[];
}

export interface UnspecifiedSection {
  readonly id: string;
  readonly section: "sharing" | "adjustment" | "liquidation" | "payment";
}

/**
 * Money in the settlement asset, from the instrument's payoff.
 */
export interface ValueExpression {
  readonly at: Expression;
  readonly kind: "value";
  readonly of: "position" | "order" | "fill";
}

export interface ValueLimit {
  readonly kind: "limit";
  readonly value: Expression;
}

/**
 * Money of asset `from` (`settle`, `own` or a name) converted at `asset.prices`.
 */
export interface ValuedExpression {
  readonly from: string;
  readonly haircut: boolean;
  readonly kind: "valued";
  readonly operand: Expression;
  readonly to: string;
}

export interface WaitAction {
  readonly duration: NumberExpression;
  readonly kind: "wait";
}
