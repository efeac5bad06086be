import { expect, test } from "vitest";
import { claimsOf, groundOf } from "../../../conformance/prove/claim.ts";
import { proveWith } from "../../../conformance/prove/index.ts";
import { multiply, subtract } from "../../../conformance/prove/terms/polynomial.ts";
import { signIs } from "../../../conformance/prove/terms/formula.ts";
import { smallPolicy } from "../prove/small-policy.ts";

const yes = { name: "oracle 1.0", ask: () => Promise.resolve("unsat\n"), close: () => undefined };

test("what a solver shows of few positions does not say that a stage can never apply", async () => {
  const policy = smallPolicy({ stages: "stage odd when pool.equity * pool.equity + pool.equity * pool.equity < 0 * pool.equity * pool.equity and number of position >= 1 start when pool.equity < pool.maintenance_margin" });
  const [odd] = await proveWith(policy, { budget: 20, properties: ["reachable"], solvers: [yes] });
  expect(odd).toMatchObject({ about: "stage odd of mode cross", verdict: "unknown" });
});

test("a proof by a solver is of no more positions than what is settled without it", () => {
  const ground = groundOf(smallPolicy({}));
  const left = claimsOf(ground, "cross", true, ({ book, pool }) => {
    const [position] = pool.positions;
    if (position !== undefined) return signIs(book.fact("position.contracts", position.id), "="); // never, and of a single position
    const [x, y] = [book.free("x", "any"), book.free("y", "any")];
    return signIs(subtract(multiply(multiply(x, y), multiply(x, x)), multiply(y, y)), ">");
  });
  expect(left.length).toBeGreaterThan(0);
  expect(left.map(({ general }) => general)).toEqual(left.map(() => false));
});
