import type { Permission } from "../../dsl/ir.ts";
import { compare, type Fraction } from "../number/index.ts";
import { readIn } from "../payment/rule.ts";
import { exactReading } from "../run-context.ts";
import { requestOf, type Asking } from "./asking.ts";
import type { Deed } from "./deed.ts";
import { scopesOf } from "./scopes.ts";

/** The amount of an `up to EXPRESSION`, read in the state before; the smallest where the deed happens in several places. */
export function limitOf(asking: Asking, deed: Deed, clause: Permission, size: Fraction): Fraction | undefined {
  if (clause.upTo?.kind !== "limit") return undefined;
  const { value } = clause.upTo;
  const reading = exactReading(asking.context);
  const request = requestOf(asking, deed, size);
  const limits = deed.sites.flatMap((site) => scopesOf(reading, site, deed.base, request)).map((scope) => readIn(reading, clause.id, () => reading.quantity(value, scope)));
  return limits.reduce((least, each) => (compare(each, least) < 0 ? each : least));
}
