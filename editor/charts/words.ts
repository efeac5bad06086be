/** What charts say: given by whoever shows them, in the language of the page. */

/** How numbers of answers are written. */
export interface Show {
  readonly decimal: (text: string | undefined) => string;
  readonly money: (text: string | undefined, unit: string | undefined) => string;
  readonly percent: (ratio: string | undefined) => string;
}

export interface CommonWords {
  /** The switch that opens a chart's twin. */
  readonly asTable: string;
  readonly clause: string;
  readonly source: string;
  readonly amount: string;
  readonly assumed: string;
  /** A status as people read it. */
  readonly status: (status: string) => string;
  /** A bucket or absorber, such as `balance.bonus`. */
  readonly bucket: (name: string) => string;
}

export interface CurveWords extends CommonWords {
  readonly price: string;
  readonly marginRatio: string;
  readonly marginBalance: string;
  readonly maintenanceMargin: string;
  readonly initialMargin: string;
  readonly bankruptcy: string;
  readonly markPrice: string;
  /** The slider's name: which price it moves. */
  readonly moveMark: (symbol: string) => string;
  /** What the slider says: a price, with the ratio and the status where they are known. */
  readonly markValue: (price: string, ratio: string | undefined, status: string | undefined) => string;
  readonly tier: (row: number) => string;
  /** Where a status begins: liquidatable below 50,100.5. */
  readonly from: (what: string, price: string, holds: "below" | "above") => string;
  /** The same without the price: liquidatable, below. */
  readonly begins: (what: string, holds: "below" | "above") => string;
  /** The picture in one sentence; `marks` are as `from` says them. */
  readonly summary: (of: { readonly pool: string; readonly symbol: string; readonly price: string; readonly ratio: string | undefined; readonly status: string | undefined; readonly marks: readonly string[] }) => string;
  readonly noMarks: string;
  readonly pricesThatMatter: string;
  readonly what: string;
  /** Where a rounding was left out of solving. */
  readonly near: string;
}

export interface WaterfallWords extends CommonWords {
  readonly part: string;
  readonly total: (figure: "equity" | "maintenanceMargin" | "initialMargin") => string;
  /** A part by what it is, such as `balance.wallet_balance`; the policy's own label otherwise. */
  readonly partName: (label: string, path: string | undefined) => string;
  readonly notApplied: (condition: string) => string;
  readonly notDecided: (reason: string) => string;
  readonly summary: (pool: string, total: string, parts: readonly string[]) => string;
}

export interface FlowWords extends CommonWords {
  readonly payer: string;
  readonly recipient: string;
  readonly share: string;
  readonly paidBy: (from: string, to: string) => string;
  readonly summary: (total: string, legs: readonly string[]) => string;
  readonly nothing: string;
}

export interface PlanWords extends FlowWords {
  readonly step: string;
  readonly effect: (effect: string) => string;
  readonly price: string;
  readonly contracts: string;
  readonly realizedPnl: string;
  readonly after: string;
  readonly marginBalance: string;
  readonly maintenanceMargin: string;
  /** What a step did, on one line. */
  readonly did: (of: { readonly effect: string; readonly position: string | undefined; readonly contracts: string | undefined; readonly price: string | undefined; readonly orders: number }) => string;
  readonly planSummary: (steps: readonly string[]) => string;
  readonly noSteps: string;
  readonly oneOfWays: (ways: number) => string;
}

export interface EffectWords extends CommonWords {
  readonly account: string;
  readonly of: string;
  readonly figure: string;
  readonly old: string;
  readonly new: string;
  readonly move: string;
  readonly better: string;
  readonly worse: string;
  readonly none: string;
  readonly what: (what: string) => string;
  readonly action: (action: string) => string;
  readonly value: (value: string) => string;
  readonly effectSummary: (shown: number, worse: number, better: number) => string;
  readonly more: (count: number) => string;
  readonly noEffect: string;
}
