/**
 * Every limit of Plimsoll, in one place. Beyond one, the answer is a message that says the limit and what was found;
 * nothing slows down without bound. The digits of a decimal and the letters of a name are also in the patterns of `schemas/common.schema.json`.
 */

/** Bytes of the JSON text of a snapshot. */
export const SNAPSHOT_BYTES = 64 * 1024 * 1024;
/** Bytes of the text of one policy file. */
export const POLICY_BYTES = 1024 * 1024;

/** Objects and arrays inside each other in JSON: a snapshot needs 6, a compiled policy more for its expressions. */
export const JSON_DEPTH = 256;
/** Values of every kind in one JSON document; a snapshot of 10,000 positions has about 150,000. */
export const JSON_VALUES = 1_000_000;
/** Parentheses and operators inside each other in an expression of a policy. */
export const EXPRESSION_DEPTH = 100;

/** Digits of a decimal before its point. */
export const WHOLE_DIGITS = 20;
/** Digits of a decimal after its point. */
export const FRACTION_DIGITS = 18;

/** Letters of a name that snapshots say: of an option, a selector, a declared fact, a mode, a stage, and of the words that they have. */
export const NAME_LETTERS = 64;

/** Positions of one account. */
export const POSITIONS = 10_000;
/** Resting orders of one account. */
export const ORDERS = 10_000;
/** Instruments of one snapshot. */
export const INSTRUMENTS = 1_000;
/** Tiers of one instrument. */
export const TIERS = 1_000;
/** Assets of one snapshot. */
export const ASSETS = 1_000;
/** Balances of one account. */
export const BALANCES = 1_000;
/** Credits of one balance. */
export const CREDITS = 1_000;
/** Pools remembered from before. */
export const POOLS = 20_000;
/** Funds of one snapshot. */
export const FUNDS = 100;
/** Counterparties of one snapshot. */
export const COUNTERPARTIES = 10_000;
/** Changes of one what-if. */
export const CHANGES = 10_000;
/** Events of one replay, and times that one scheduled job may happen. */
export const EVENTS = 1_000_000;
/** Charges of one list. */
export const CHARGES = 10_000;
/** Facts that a policy declares, on one object. */
export const DECLARED_FACTS = 1_000;

/** Degree of a polynomial that is solved for a price. */
export const POLYNOMIAL_DEGREE = 16;
/** Pieces of a piecewise function of a price. */
export const PIECES = 100_000;
/** Executions of liquidation steps in one plan. */
export const PLAN_STEPS = 10_000;
/** Outcomes that are followed where a plan leaves a choice open. */
export const OUTCOMES = 1_000;

/** Issues that one report lists before it says how many more there are. */
export const REPORTED_ISSUES = 20;
