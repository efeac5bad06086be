/** Accounts as nobody should have them: what a database lets in, and a snapshot does not. */
import type { CompiledPolicy } from "../dsl/ir.ts";
import type { AccountShape } from "./certified/accounts.ts";
import type { Chance } from "./certified/chance.ts";

/** Few positions mostly, none often, fifty or a thousand now and then; and assets besides those of contracts. */
export function wildShape(chance: Chance, policy: CompiledPolicy): Partial<AccountShape> {
  const positions = (): number => (chance.often(0.15) ? 0 : chance.often(0.01) ? 50 : chance.often(0.0005) ? 1000 : 1 + chance.below(6));
  // A mode that the policy does not have, now and then.
  const settle = policy.meaning.applies.find(({ key }) => key === "settle")?.values ?? [];
  return { positions, isIndebted: true, collateral: ["BTC", "Ŧ'\";--", "USD"].filter((asset) => !settle.includes(asset)), modes: [...policy.meaning.modes, ...policy.meaning.modes, ...policy.meaning.modes].map(({ name }) => name) };
}

const strange = ["'; DROP TABLE plimsoll_positions; --", "a\"b", "A,B;C", "\\", "日本 語", "`x`", "%_"];

/** A name of its own, some of which say something in SQL. */
export function wildId(chance: Chance, index: number): string {
  return chance.often(0.05) ? `A${index} ${chance.among(strange)}` : `A${index}`;
}

const decimals = ["", "abc", "1e5", "-1", "-0", "0", "0.000000000000000000", "NaN", "Infinity", "-Infinity", " 1", "1 ", "1\n", "0x10", "+1", ".5", "5.", "٣", "1,5", "123456789012345678901", "1.1234567890123456789",
  "99999999999999999999.999999999999999999", "0.000000000000000001", "-99999999999999999999", "10000000000000000", "0.1", "1'; --"];
const texts = ["", "long ", "LONG", "other", "null", "true", "false", "yes", "\\'", "2026-02-29T00:00:00Z", "2024-02-29T00:00:00Z", "2026-11-29T00:00:00Z", "2026-11-29", "2026-11-29T00:00:00.000Z", "2026-11-29T01:00:00+01:00"];
/** Names that hold a row together: without them it is another row, or none. */
const names: ReadonlySet<string> = new Set(["id", "asset", "symbol"]);

/** A cell, or now and then another in its place. */
export function wildCell(chance: Chance | undefined, name: string, cell: unknown): unknown {
  if (chance === undefined || names.has(name) || !chance.often(0.06)) return cell;
  return typeof cell === "string" && /^-?[0-9.]+$/.test(cell) ? chance.among(decimals) : chance.often(0.5) ? chance.among(texts) : chance.among(decimals);
}
