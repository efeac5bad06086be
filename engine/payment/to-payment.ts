import { toDecimalString } from "../number/index.ts";
import type { Payment } from "../snapshot/index.ts";
import type { PaymentRecord } from "./types.ts";

/** A payment as an answer prints it. */
export function toPayment({ from, to, asset, amount, purpose, clause }: PaymentRecord): Payment {
  return { from, to, asset, amount: toDecimalString(amount), purpose, ...(clause === undefined ? {} : { clause }) };
}
