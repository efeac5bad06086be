import { createRequire } from "node:module";

const { preparsePolicySet, statefulIsAuthorized } = createRequire(import.meta.url)("@cedar-policy/cedar-wasm/nodejs");

function ready() {
  const parsed = preparsePolicySet("margin", { staticPolicies: "permit(principal, action, resource) when { context.equity.lessThan(context.maintenance) };" });
  if (parsed.type !== "success") throw new Error(`cedar: ${JSON.stringify(parsed)}`);
  const decimal = (value) => ({ __extn: { fn: "decimal", arg: value.toFixed(4) } });
  const entity = { type: "Account", id: "a" };
  return {
    hold: ({ wallet, positions }) => {
      const equity = positions.reduce((sum, { contracts, mark, entry, side }) => sum + side * Number(contracts) * (Number(mark) - Number(entry)), Number(wallet));
      const maintenance = positions.reduce((sum, { contracts, mark, rate, amount }) => sum + Number(contracts) * Number(mark) * Number(rate) - Number(amount), 0);
      return { principal: entity, action: { type: "Action", id: "liquidate" }, resource: entity, context: { equity: decimal(equity), maintenance: decimal(maintenance) }, preparsedPolicySetId: "margin", entities: [] };
    },
    decide: (call) => {
      const answer = statefulIsAuthorized(call);
      if (answer.type !== "success") throw new Error(`cedar: ${JSON.stringify(answer)}`);
      return answer.response.decision === "allow";
    },
  };
}

export const peers = [{ name: "cedar-wasm", cannot: "products, sums, more than 4 decimals: equity and requirement are reckoned for it, outside of what is timed; it makes the last comparison", ready }];
