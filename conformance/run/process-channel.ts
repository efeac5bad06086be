import { spawn } from "node:child_process";
import type { Channel, Listener, Open } from "./channel.ts";

const errorTail = 4000;
/** Characters of one line; a platform that writes more without a line break writes no JSON line. */
const longestLine = 16 * 1024 * 1024;

/** A command that speaks JSON lines on its standard input and output. Its standard error is kept for reports. */
export function processOpen(command: string, args: readonly string[], directory: string): Open {
  return (listener) => channelOf(spawn(command, args, { cwd: directory, stdio: ["pipe", "pipe", "pipe"] }), command, listener);
}

function channelOf(child: ReturnType<typeof spawn>, command: string, listener: Listener): Channel {
  let open = true;
  let errors = "";
  const end = (why: string): void => {
    if (!open) return;
    open = false;
    listener.end(why, errors === "" ? undefined : errors);
  };
  const lines = splitter((line) => {
    if (open) listener.line(line);
  }, () => {
    end("It wrote a line without an end.");
    child.kill("SIGKILL");
  });
  child.stdout?.setEncoding("utf8").on("data", lines);
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    errors = (errors + text).slice(-errorTail);
  });
  child.stdin?.on("error", () => undefined); // that it is gone is told by `close`
  child.on("error", (fault: NodeJS.ErrnoException) => end(fault.code === "ENOENT" ? `There is no command called ${command}.` : fault.message));
  child.on("close", (code, signal) => end(signal === null ? `It ended with exit code ${code ?? "unknown"}.` : `It was ended by ${signal}.`));
  return {
    send: (line) => void (open && child.stdin?.write(`${line}\n`)),
    kill: () => {
      open = false;
      child.stdin?.destroy();
      child.kill("SIGKILL");
    },
  };
}

/** Cuts what arrives into lines; the parts of an unfinished one are joined once, when it ends. */
function splitter(line: (text: string) => void, tooLong: () => void): (text: string) => void {
  let parts: string[] = [];
  let length = 0;
  return (text) => {
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      parts.push(text.slice(start, end));
      const whole = parts.join("");
      parts = [];
      length = 0;
      start = end + 1;
      if (whole.trim() !== "") line(whole);
    }
    if (start === text.length) return;
    parts.push(text.slice(start));
    length += text.length - start;
    if (length > longestLine) tooLong();
  };
}
