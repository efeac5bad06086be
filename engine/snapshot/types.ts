/** The types of what crosses the boundary, as the schemas give them. */
export type { AssessAnswer, AssessedAccount, AssessedBalance, AssessedOrder, AssessedPool, AssessedPosition, PriceRange, StagePrice } from "../../schemas/generated/assess.ts";
export type { AllPricesChange, BalanceChange, Change, ModeChange, OptionChange, PositionChange, PriceChange, SideChange, TiersChange } from "../../schemas/generated/change.ts";
export type { ChargeAnswer } from "../../schemas/generated/charge-answer.ts";
export type { Charge, Charges } from "../../schemas/generated/charge.ts";
export type {
  By, CannotDecide, Decimal, DeclaredFacts, FactValue, Figures, Instant, Name, NonNegative, Payment, PolicyReference, Positive, Purpose, Side, TakerOrMaker, Word,
} from "../../schemas/generated/common.ts";
export type { CheckAnswer, CheckedDiagnostic, CheckedFile, CheckedPlace } from "../../schemas/generated/diagnostics.ts";
export type { ExplainAnswer, Explanation } from "../../schemas/generated/explain.ts";
export type { FactDimension, FactDoc, FactLevel } from "../../schemas/generated/facts.ts";
export type { Deleveraging, LiquidateAnswer, LiquidationStep, Outcome } from "../../schemas/generated/liquidate.ts";
export type { Binding, PermitAnswer, Reason } from "../../schemas/generated/permit.ts";
export type {
  CancelOrderRequest, ChangeRequest, ExpireCreditRequest, LeverageRequest, LiquidateRequest, MarginModeRequest, MarginRequest, MoneyRequest, OpenRequest, PlaceOrderRequest, PositionModeRequest, Request,
} from "../../schemas/generated/request.ts";
export type { Account, Asset, Balance, Counterparty, Credit, Fund, Instrument, Order, PoolMemory, Position, Snapshot, Tier } from "../../schemas/generated/snapshot.ts";
