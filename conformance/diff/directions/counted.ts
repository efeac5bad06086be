import type { CompiledPolicy } from "../../../dsl/ir.ts";
import type { Counted } from "../../accounts/counts.ts";
import type { Decision } from "../types.ts";
import { isBounded } from "./contradicted.ts";
import type { Directions, Impossible, OpenDirection } from "./directions.ts";
import { countedTo } from "./reads.ts";

/**
 * What is proved of a few positions and orders, where rules count further than these are: it would call the same what is different from the next one on, such as
 * fewer than 50 orders and at most 50. That is left open; the search has accounts of so many.
 */
export function withoutFarCounts(policies: readonly CompiledPolicy[], decisions: readonly Decision[], { impossible, open }: Directions): Directions {
  const far = (each: Impossible): string | undefined => {
    const decision = decisions.find(({ key }) => key === each.decision);
    const { assuming: [bounds = ""] } = each;
    if (decision === undefined || !isBounded(each)) return undefined;
    const beyond = (["position", "order"] as const).find((over) => policies.some((policy) => countedTo(policy, decision, over) >= mostIn(bounds, over)));
    return beyond === undefined ? undefined : `it is shown for ${bounds}, but rules count ${beyond}s further`;
  };
  const opened = impossible.flatMap((each): readonly OpenDirection[] => {
    const [because, decision] = [far(each), decisions.find(({ key }) => key === each.decision)];
    return because === undefined || decision === undefined ? [] : [{ decision, direction: each.direction, because, alternatives: () => [] }];
  });
  return opened.length === 0 ? { impossible, open } : { impossible: impossible.filter((each) => far(each) === undefined), open: [...open, ...opened] };
}

/** The most positions or orders that a proof is about. */
const mostIn = (bounds: string, over: Counted): number => Math.max(0, ...[...bounds.matchAll(new RegExp(`(\\d+) ${over}`, "g"))].map(([, count]) => Number(count)));
