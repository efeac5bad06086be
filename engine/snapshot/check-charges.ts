import type { Issue } from "./issue.ts";
import type { Charge } from "./types.ts";

/** Finds charges whose direction contradicts their purpose, or is needed and missing. */
export function checkCharges(charges: readonly Charge[]): readonly Issue[] {
  return charges.flatMap((charge, index) => {
    const path = `[${index}].direction`;
    if (charge.purpose === "funding_fee") {
      if (charge.direction !== undefined) return [];
      return [{ path, message: "expected pay or receive, but it is missing", help: "Funding goes either way." }];
    }
    const natural = directionOf(charge);
    if (charge.direction === undefined || charge.direction === natural) return [];
    return [{ path, message: `expected ${natural}, as the purpose is ${charge.purpose}, but found ${charge.direction}` }];
  });
}

/** Whether the account pays or receives; funding says so itself. */
export function directionOf(charge: Charge): "pay" | "receive" {
  if (charge.purpose === "funding_fee") return charge.direction ?? "pay"; // `checkCharges` refused a missing one
  return charge.purpose === "realized_profit" ? "receive" : "pay";
}
