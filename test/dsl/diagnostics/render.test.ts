import { expect, test } from "vitest";
import { render } from "../../../dsl/diagnostics/render.ts";
import { readPolicy } from "../../../dsl/index.ts";
import { policyWith } from "../../support/expect.ts";

/** All messages about a text, as a terminal shows them. */
function shown(text: string): readonly string[] {
  return readPolicy(text, { lints: false }).diagnostics.map((each) => render(each, [{ name: "p.margin", text }]));
}

test("a name without end is shown by its beginning, in the sentence, the source and the help", () => {
  const message = shown(policyWith("adjustment", `allow trader to withdraw when option ${"b".repeat(200_000)}`)).find((each) => each.includes("unknown-name"));
  expect(message).toContain(`No option is called \`${"b".repeat(40)}…\`.`);
  expect(message).toContain("expected an option");
  expect(message!.length).toBeLessThan(1000); // the lines above have looked
});

test("a minus sign before another is told how to be written without an example that cannot be read", () => {
  const messages = shown(policyWith("adjustment", "allow trader to withdraw when balance.bonus > - - balance.bonus"));
  expect(messages.join()).toContain("Multiply by `-1`, or subtract it from what it belongs to.");
});
