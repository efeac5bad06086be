import type { Open } from "./channel.ts";

const stopLine = JSON.stringify({ cmd: "stop" });
/** Characters of one answer; a platform that says more says no answer. */
const longestAnswer = 16 * 1024 * 1024;

/** A platform behind an address: each message is the body of a POST, its answer the body of the response. */
export function httpOpen(address: string): Open {
  return (listener) => {
    const aborted = new AbortController();
    let open = true;
    const end = (why: string): void => {
      if (!open) return;
      open = false;
      aborted.abort();
      listener.end(why);
    };
    const post = async (line: string): Promise<void> => {
      try {
        const response = await fetch(address, { method: "POST", headers: { "content-type": "application/json" }, body: line, redirect: "manual", signal: aborted.signal });
        const location = response.headers.get("location");
        if (location !== null && response.status >= 300 && response.status < 400) return end(`It answered with status ${response.status} and sends us on to ${location}: an adapter is asked where it is, so give its own address.`);
        const text = await textOf(response);
        if (text === undefined) return end(`It answered with more than ${longestAnswer} characters.`);
        if (!response.ok) end(`It answered with status ${response.status}: ${text.replaceAll(/\s+/g, " ").trim().slice(0, 200)}`);
        else if (line === stopLine) end("It was told to stop.");
        else if (open) listener.line(text.trim());
      } catch (fault) {
        end(`${address} could not be reached: ${reasonOf(fault)}.`);
      }
    };
    return {
      send: (line) => {
        if (open) void post(line);
      },
      kill: () => {
        open = false;
        aborted.abort();
      },
    };
  };
}

/** The body; nothing where it is too long, and then the rest is not read. */
async function textOf(response: Response): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const part of response.body ?? []) {
    text += decoder.decode(part, { stream: true });
    if (text.length > longestAnswer) return undefined;
  }
  return text + decoder.decode();
}

/** What `fetch` says itself is only that it failed. */
function reasonOf(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  return fault.cause instanceof Error ? fault.cause.message : fault.message;
}
