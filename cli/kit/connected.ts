import { clockTimers, connect, connectableKinds, NotConnectable, Session, type Connected } from "../../conformance/run/index.ts";
import { atAnyTime } from "../../engine/not-in-force.ts";
import { CallError } from "../call-error.ts";
import { valueOf, type Call } from "../command.ts";
import { packageVersion } from "../load/package-folder.ts";
import { loadOnePolicy } from "../load/suite.ts";

const millisecondsOf = { second: 1000 };
const answerSeconds = "10";
/** A platform may load a virtual machine and libraries before it presents itself. */
const startMilliseconds = 120_000;
const stopMilliseconds = 2_000;

/** The platform that the words of a call name. Throws `CallError`. */
export async function connected(call: Call, words: readonly string[]): Promise<Connected> {
  if (words.length === 0) throw new CallError("Expected a platform, but found none.", `It stands behind --, and is ${connectableKinds}.`);
  try {
    return await connect(words, { directory: call.terminal.directory, version: packageVersion(), loadPolicy: async (path) => (call.switches.has("any-day") ? atAnyTime(await loadOnePolicy(call.terminal, path)) : loadOnePolicy(call.terminal, path)) });
  } catch (fault) {
    throw fault instanceof NotConnectable ? new CallError(fault.message, fault.help) : fault;
  }
}

export function sessionOf(call: Call, { open }: Connected): Session {
  const seconds = valueOf(call, "timeout") ?? answerSeconds;
  if (!/^\d{1,4}(\.\d{1,3})?$/.test(seconds) || Number(seconds) === 0) throw new CallError(`Expected seconds above 0 after --timeout, but found ${seconds}.`);
  return new Session(open, clockTimers, { answer: Number(seconds) * millisecondsOf.second, start: startMilliseconds, stop: stopMilliseconds });
}
