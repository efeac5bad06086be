import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { PricedArithmetic } from "../kernel/peers.ts";
import type { PlainAccount } from "./accounts.ts";

/** A peer from a package: what it holds of an account is its own. */
export interface Adapter {
  readonly name: string;
  readonly cannot: string;
  readonly ready: () => Ready | Promise<Ready>;
}

/** One that gives prices too: steps of 0.0001 of each position, or nothing where the account is liquidatable. */
export interface PricedAdapter {
  readonly name: string;
  readonly cannot: string;
  readonly ready: () => PricedReady | Promise<PricedReady>;
}

interface PricedReady {
  readonly hold: (account: PlainAccount) => object;
  readonly decide: (account: object) => readonly number[] | undefined | Promise<readonly number[] | undefined>;
}

interface Ready {
  readonly hold: (account: PlainAccount) => object;
  readonly decide: (account: object) => boolean | Promise<boolean>;
}

export interface Database {
  readonly name: string;
  readonly cannot: string;
  readonly decider: (accounts: readonly PlainAccount[]) => Promise<{ readonly count: () => Promise<number>; readonly each: () => Promise<readonly boolean[]>; readonly priced: () => Promise<void>; readonly ticks: () => Promise<readonly (number | null)[]> }>;
}

/** The packages live beside their adapters, which are therefore JavaScript and loaded by their file: nothing here compiles against them. */
async function from(file: string): Promise<object> {
  return (await import(pathToFileURL(resolve("bench/peers/adapters", file)).href)) as object; // a module is one
}

const files = ["json-rules.mjs", "cel.mjs", "expressions.mjs", "zen.mjs", "cedar.mjs"];

/** The rule engines; OPA only where its policy could be compiled. */
export async function ruleEngines(): Promise<readonly Adapter[]> {
  const wanted = existsSync("bench/peers/built/policy.wasm") ? [...files, "opa.mjs"] : files;
  const modules = await Promise.all(wanted.map(from));
  return modules.flatMap((module) => (module as { readonly peers: readonly Adapter[] }).peers); // each of these files exports it
}

/** Those that can give prices, and whose rule for it is written. */
export async function pricedEngines(): Promise<readonly PricedAdapter[]> {
  const modules = await Promise.all(["json-rules.mjs", "cel.mjs", "expressions.mjs"].map(from));
  return modules.flatMap((module) => (module as { readonly priced: readonly PricedAdapter[] }).priced); // each of these files exports it
}

export async function libraries(): Promise<Readonly<Record<string, PricedArithmetic<unknown>>>> {
  return ((await from("libraries.mjs")) as { readonly arithmetics: Readonly<Record<string, PricedArithmetic<unknown>>> }).arithmetics; // what the file exports
}

export async function databases(): Promise<readonly Database[]> {
  return ((await from("duckdb.mjs")) as { readonly databases: readonly Database[] }).databases; // what the file exports
}
