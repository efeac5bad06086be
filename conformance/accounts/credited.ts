import { canonicalJson } from "../../dsl/canonical.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { checked } from "./variants.ts";

/** Credits in each balance, of each kind that the policies name and of one that they do not; and of each one that lapses at this moment and one that does so later. */
export function withCredits(base: Snapshot, policies: readonly CompiledPolicy[]): readonly Snapshot[] {
  const named = [...canonicalJson(policies.map(({ meaning }) => meaning)).matchAll(/"path":"credit\.kind"\},"word":"([^"]+)"/g)].map(([, word]) => word ?? "");
  const kinds = [...new Set([...named, "trial"])].slice(0, 3);
  const [plain, lapsing] = [
    kinds.map((kind, index) => ({ id: `c${index + 1}`, kind, amount: String(25 - 10 * index) })),
    kinds.flatMap((kind, index) => [base.asOf, "2099-01-01T00:00:00Z"].map((expiresAt, place) => ({ id: `c${2 * index + place + 1}`, kind, amount: String(25 - 10 * index + 2 * place), ratio: place === 0 ? "0.5" : "0.9", grantedAt: base.asOf, expiresAt }))),
  ];
  const balances = base.account.balances ?? [];
  return balances.length === 0 ? [] : [plain, lapsing].flatMap((credits) => checked({ ...base, account: { ...base.account, balances: balances.map((balance) => ({ ...balance, credits })) } }));
}
