// Generated from request.schema.json by schemas/generate.mjs: do not edit.
import type { By, DeclaredFacts, Name, NonNegative, Positive, Side, TakerOrMaker, Word } from "./common.ts";

/**
 * What somebody asks to do. An amount or a number of contracts that is absent asks how much is possible at most; one of 0 has the state judged as it stands.
 */
export type Request =
  | MoneyRequest
  | MarginRequest
  | LeverageRequest
  | MarginModeRequest
  | PositionModeRequest
  | ExpireCreditRequest
  | OpenRequest
  | ChangeRequest
  | PlaceOrderRequest
  | CancelOrderRequest
  | LiquidateRequest;

/**
 * Money into or out of the account. `transfer` takes it to another wallet of the same owner.
 */
export interface MoneyRequest {
  readonly action: "deposit" | "withdraw" | "transfer";
  /**
   * Who acts; the trader where absent.
   */
  readonly by?: By;
  /**
   * What the money is.
   */
  readonly asset: Name;
  /**
   * How much money.
   */
  readonly amount?: NonNegative;
  readonly facts?: DeclaredFacts;
}

/**
 * Money between the wallet and the margin of one position.
 */
export interface MarginRequest {
  readonly action: "add_margin" | "remove_margin";
  /**
   * Who acts; the trader where absent.
   */
  readonly by?: By;
  /**
   * The id of the position.
   */
  readonly position: Name;
  /**
   * How much money, in the settle asset.
   */
  readonly amount?: NonNegative;
  readonly facts?: DeclaredFacts;
}

/**
 * Another leverage for one position, or for all positions of a symbol in a mode.
 */
export interface LeverageRequest {
  readonly action: "change_leverage";
  /**
   * Who acts; the trader where absent.
   */
  readonly by?: By;
  /**
   * The id of the position.
   */
  readonly position?: Name;
  /**
   * The symbol, together with marginMode in place of position.
   */
  readonly symbol?: Name;
  /**
   * The mode that the positions are in.
   */
  readonly marginMode?: Word;
  /**
   * Only positions of this side.
   */
  readonly side?: Side;
  /**
   * The leverage asked for.
   */
  readonly leverage: Positive;
  readonly facts?: DeclaredFacts;
}

/**
 * Another mode for one position, or for all positions of a symbol.
 */
export interface MarginModeRequest {
  readonly action: "change_margin_mode";
  /**
   * Who acts; the trader where absent.
   */
  readonly by?: By;
  /**
   * The id of the position.
   */
  readonly position?: Name;
  /**
   * The symbol, in place of position.
   */
  readonly symbol?: Name;
  /**
   * Only positions of this side.
   */
  readonly side?: Side;
  /**
   * The mode asked for.
   */
  readonly marginMode: Word;
  readonly facts?: DeclaredFacts;
}

/**
 * Another position mode for the account: the selector `position_mode` of the next snapshot.
 */
export interface PositionModeRequest {
  readonly action: "change_position_mode";
  /**
   * Who acts; the trader where absent.
   */
  readonly by?: By;
  /**
   * The position mode asked for: a word of the policy's option `position_mode`.
   */
  readonly positionMode: Word;
  readonly facts?: DeclaredFacts;
}

/**
 * A credit lapses: what is left of it goes to the venue.
 */
export interface ExpireCreditRequest {
  readonly action: "expire_credit";
  /**
   * Who acts; the trader where absent.
   */
  readonly by?: By;
  /**
   * The asset of its balance.
   */
  readonly asset: Name;
  /**
   * The id of the credit.
   */
  readonly credit: Name;
  readonly facts?: DeclaredFacts;
}

/**
 * A fill that opens a position, or a trade that is judged as what it amounts to.
 */
export interface OpenRequest {
  readonly action: "open" | "trade";
  /**
   * Who acts; the trader where absent.
   */
  readonly by?: By;
  /**
   * The symbol of the instrument.
   */
  readonly symbol: Name;
  /**
   * The mode of the position.
   */
  readonly marginMode: Word;
  /**
   * Of `open` the position's side; of `trade` long buys and short sells.
   */
  readonly side: Side;
  /**
   * How many contracts.
   */
  readonly contracts?: NonNegative;
  /**
   * The price of the fill or of the order; the mark price where a fill has none.
   */
  readonly price?: Positive;
  /**
   * The leverage; that of the position where absent.
   */
  readonly leverage?: Positive;
  /**
   * Which fee rate the fill pays; taker where absent.
   */
  readonly takerOrMaker?: TakerOrMaker;
  readonly facts?: DeclaredFacts;
}

/**
 * A fill that changes a position, which is named by its id, or by symbol, mode and side.
 */
export interface ChangeRequest {
  readonly action: "increase" | "reduce" | "close" | "delever" | "settle";
  /**
   * Who acts; the trader where absent.
   */
  readonly by?: By;
  /**
   * The id of the position.
   */
  readonly position?: Name;
  /**
   * The symbol of the instrument, with marginMode and side in place of position.
   */
  readonly symbol?: Name;
  /**
   * The mode of the position.
   */
  readonly marginMode?: Word;
  /**
   * The position's side.
   */
  readonly side?: Side;
  /**
   * How many contracts; `close` and `settle` take all of them where it is absent.
   */
  readonly contracts?: NonNegative;
  /**
   * The price of the fill; the mark price where absent.
   */
  readonly price?: Positive;
  /**
   * The leverage; that of the position where absent.
   */
  readonly leverage?: Positive;
  /**
   * Which fee rate the fill pays; taker where absent.
   */
  readonly takerOrMaker?: TakerOrMaker;
  readonly facts?: DeclaredFacts;
}

/**
 * An order that rests.
 */
export interface PlaceOrderRequest {
  readonly action: "place_order";
  /**
   * Who acts; the trader where absent.
   */
  readonly by?: By;
  /**
   * The id the order shall have.
   */
  readonly order?: Name;
  /**
   * The symbol of the instrument.
   */
  readonly symbol: Name;
  /**
   * The mode of the position that it would open or change.
   */
  readonly marginMode: Word;
  /**
   * long buys, short sells.
   */
  readonly side: Side;
  /**
   * How many contracts.
   */
  readonly contracts?: NonNegative;
  /**
   * The price it is limited to.
   */
  readonly price: Positive;
  /**
   * The leverage it would be filled with.
   */
  readonly leverage?: Positive;
  /**
   * Whether it can only make a position smaller; no where absent.
   */
  readonly reduceOnly?: boolean;
  readonly facts?: DeclaredFacts;
}

/**
 * The end of an order that rests.
 */
export interface CancelOrderRequest {
  readonly action: "cancel_order";
  /**
   * Who acts; the trader where absent.
   */
  readonly by?: By;
  /**
   * The id of the order.
   */
  readonly order: Name;
  readonly facts?: DeclaredFacts;
}

/**
 * What a liquidator chooses to close.
 */
export interface LiquidateRequest {
  readonly action: "liquidate";
  /**
   * Who acts; the trader where absent.
   */
  readonly by?: By;
  /**
   * The id of the position; the whole account where absent.
   */
  readonly position?: Name;
  /**
   * How many contracts; as many as the policy allows where absent.
   */
  readonly contracts?: NonNegative;
  /**
   * The price of the fill.
   */
  readonly price?: Positive;
  readonly facts?: DeclaredFacts;
}
