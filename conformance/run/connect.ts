import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Open } from "./channel.ts";
import { floatPlatform } from "./float-platform.ts";
import { handlerOpen, type Handler } from "./handler-channel.ts";
import { httpOpen } from "./http-channel.ts";
import { policyPlatform } from "./policy-platform.ts";
import { processOpen } from "./process-channel.ts";

/** What a caller brings: the kit reads no policy text and knows no folder. */
export interface Surroundings {
  /** Relative paths and commands start here. */
  readonly directory: string;
  readonly version: string;
  /** A policy by its path. Throws what the caller throws. */
  readonly loadPolicy: (path: string) => Promise<CompiledPolicy>;
}

export interface Connected {
  /** How it was reached, as a report names it. */
  readonly connectable: string;
  readonly open: Open;
}

/** What is called is no platform. */
export class NotConnectable extends Error {
  override readonly name = "NotConnectable";
  readonly help: string | undefined;

  constructor(message: string, help?: string) {
    super(message);
    this.help = help;
  }
}

export const connectableKinds = "cmd:COMMAND, http://ADDRESS, js:FILE, policy:POLICY, float:POLICY, or a command with its arguments";

/** A platform by what it is called. Throws `NotConnectable`, and what `loadPolicy` throws. */
export async function connect(words: readonly string[], around: Surroundings): Promise<Connected> {
  const [first = "", ...rest] = words;
  const connectable = words.join(" ");
  const kind = /^(cmd|http|https|js|policy|float):/.exec(first)?.[1];
  const named = first.slice((kind?.length ?? -1) + 1);
  if (kind !== undefined && kind !== "cmd" && rest.length > 0) throw new NotConnectable(`Expected nothing after ${first}, but found ${rest.join(" ")}.`, `A platform is ${connectableKinds}.`);
  switch (kind) {
    case "http":
    case "https":
      return { connectable, open: httpOpen(first) };
    case "js":
      return { connectable, open: handlerOpen(await moduleHandler(resolve(around.directory, named), named)) };
    case "policy":
      return { connectable, open: handlerOpen(policyPlatform(await around.loadPolicy(named), around.version)) };
    case "float":
      return { connectable, open: handlerOpen(floatPlatform(await around.loadPolicy(named), around.version)) };
    default:
      return { connectable, open: commandOpen(kind === undefined ? words : [...named.split(" ").filter((word) => word !== ""), ...rest], around.directory) };
  }
}

function commandOpen(words: readonly string[], directory: string): Open {
  const [command, ...rest] = words;
  if (command === undefined) throw new NotConnectable("Expected a platform, but found none.", `A platform is ${connectableKinds}.`);
  return processOpen(command, rest, directory);
}

/** A module that exports `answer`: a message in, its answer or a promise of it out. */
async function moduleHandler(path: string, named: string): Promise<Handler> {
  let module: unknown;
  try {
    module = await import(pathToFileURL(path).href);
  } catch (fault) {
    if (!existsSync(path)) throw new NotConnectable(`There is no file ${named}.`, "It is a module that exports a function `answer`.");
    throw new NotConnectable(`The module ${named} could not be loaded: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
  const answer = typeof module === "object" && module !== null && "answer" in module ? module.answer : undefined;
  if (!isHandler(answer)) throw new NotConnectable(`The module ${named} exports no function \`answer\`.`, "It takes a message of the protocol and gives its answer, or a promise of it.");
  return answer;
}

function isHandler(value: unknown): value is Handler {
  return typeof value === "function";
}
