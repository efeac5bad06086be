/**
 * A policy as data: the seam between the language and the engine.
 * The source is `schemas/policy.schema.json`; these types are generated from it.
 * `meaning` holds whatever can change a decision and nothing else; `notes`, by clause id, holds the rest.
 *
 * Clause ids are paths of names, stable under formatting: `definitions/position.notional`, `cross/sharing/share`,
 * `cross/adjustment/3` (the third permission), `cross/payment/pay/1/2` (its second step), or the label where one stands.
 */
export type * from "../schemas/generated/policy.ts";
