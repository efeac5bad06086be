/** What counts as slower: a noisy look does not, and being slower in every look does. */
import { expect, test } from "vitest";
import fc from "fast-check";
import { best, isBroken } from "../../bench/guard/judge.ts";

test("one look within the bound speaks for it, however bad the others are", () => {
  const beyond = fc.double({ min: 1.6, max: 100, noNaN: true });
  fc.assert(fc.property(fc.array(beyond), fc.array(beyond), (before, after) => {
    expect(isBroken({ what: "", most: 1.3 }, [...before, 1.2, ...after])).toBe(false);
    expect(isBroken({ what: "", least: 40 }, [...before.map((each) => 40 / each), 41, ...after.map((each) => 40 / each)])).toBe(false);
  }));
});

test("beyond the bound and its margin in every look is broken; within the margin is not", () => {
  expect(isBroken({ what: "", most: 1.3 }, [1.6, 1.7, 2])).toBe(true);
  expect(isBroken({ what: "", most: 1.3 }, [1.6, 1.45, 2])).toBe(false);
  expect(isBroken({ what: "", least: 40 }, [30, 20])).toBe(true);
  expect(isBroken({ what: "", least: 40 }, [36, 20])).toBe(false);
});

test("what could not be measured is broken, and not to have looked is an error", () => {
  expect(isBroken({ what: "", most: 1.3 }, [Number.NaN])).toBe(true);
  expect(() => isBroken({ what: "", most: 1.3 }, [])).toThrow("looks once at least");
});

test("what is reported is the look that speaks most for it", () => {
  expect(best({ what: "", most: 1.3 }, [1.6, 1.5, 2])).toBe(1.5);
  expect(best({ what: "", least: 40 }, [30, 35, 20])).toBe(35);
});
