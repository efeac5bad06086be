import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { changesOf } from "../../bench/recovery/changes.ts";
import { lossesOf } from "../../bench/recovery/losses.ts";
import { meaningsOf } from "../../bench/recovery/meanings.ts";
import { differenceOf, reaches, readsOf } from "../../bench/recovery/reads.ts";
import { surroundingsIn } from "../../bench/recovery/surroundings.ts";
import { compile, parse } from "../../dsl/index.ts";

const text = readFileSync("policies/bitmex/perpetual.margin", "utf8");
const changes = changesOf(text, 1);
const every = <T>(step: number, all: readonly T[]): readonly T[] => all.filter((_, index) => index % step === 0);

// The benchmark itself compares every 97th.
test("what a change loses in its surroundings it loses in the whole text", () => {
  const { quickly, wholly } = lossesOf(text);
  for (const change of every(601, changes.filter(({ kind }) => kind !== "swap"))) expect(quickly(change), `${change.token} → ${change.instead}`).toEqual(wholly(change));
});

test("what becomes of a meaning does not hang on what is left out to find it", () => {
  const { quickly, wholly } = meaningsOf(text);
  for (const change of every(211, changes.filter(({ judged }) => judged))) expect(quickly(change), `${change.token} → ${change.instead}`).toBe(wholly(change));
});

test("surroundings are a small part of the text, and hold the changed token at its place", () => {
  const { ast } = parse(text);
  if (ast === undefined) throw new Error("the policy reads");
  const near = surroundingsIn(text, ast);
  for (const change of every(97, changes)) {
    const part = near(change);
    const { start, end } = part.here(change);
    expect(part.text.slice(start, end)).toBe(change.token);
    expect(part.text.length).toBeLessThan(text.length / 2);
  }
});

test("a difference reaches whoever read the member that differs, and nobody else", () => {
  const before = compile(text);
  const [definition, other] = before.meaning.definitions;
  if (definition === undefined || other === undefined) throw new Error("the policy defines two figures");
  const after = { ...before, meaning: { ...before.meaning, definitions: before.meaning.definitions.map((each) => (each === definition ? { ...each, body: other.body } : each)) } };
  const difference = differenceOf(before, after);
  expect(reaches(difference, readsOf(before, ({ meaning }) => void JSON.stringify(meaning.definitions[0]?.body)))).toBe(true);
  expect(reaches(difference, readsOf(before, ({ meaning }) => void meaning.definitions.map(({ level }) => level)))).toBe(false);
  const fewer = differenceOf(before, { ...before, meaning: { ...before.meaning, definitions: before.meaning.definitions.slice(1) } });
  expect(reaches(fewer, readsOf(before, () => undefined))).toBe(true);
});
