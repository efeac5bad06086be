import type { CompiledPolicy } from "../../dsl/ir.ts";
import { factsRead } from "../../engine/facts-read.ts";
import { fraction } from "../../engine/number/index.ts";
import { later } from "../../engine/replay/instants.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";

/** The account with the moments that policies ask for and few accounts say: when positions were opened, and when contracts end. The account itself where it says them, or nobody asks. */
export function dated(policies: readonly CompiledPolicy[], account: Snapshot): Snapshot {
  const reads = (path: string): boolean => policies.some((policy) => factsRead(policy).facts.some((fact) => fact.path === path));
  const [isOpened, isEnding] = [reads("position.opened_at"), reads("instrument.expires_at")];
  const { positions = [], instruments = [], asOf } = account;
  if (!(isOpened && positions.some(({ openedAt }) => openedAt === undefined)) && !(isEnding && instruments.some(({ expiresAt }) => expiresAt === undefined))) return account;
  return {
    ...account,
    ...(isOpened && positions.length > 0 ? { positions: positions.map((position) => ({ openedAt: asOf, ...position })) } : {}),
    ...(isEnding && instruments.length > 0 ? { instruments: instruments.map((instrument) => ({ expiresAt: later(asOf, fraction(aMonth)), ...instrument })) } : {}),
  };
}
const aMonth = 2_592_000n;
