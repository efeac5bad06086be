/** One call as a process: its terminal, its exit code. */
import { writeSync } from "node:fs";
import { commands } from "./commands/index.ts";
import { exitCodes } from "./exit-codes.ts";
import { run } from "./run.ts";
import { processTerminal } from "./terminal/terminal.ts";
import { packageVersion } from "./load/package-folder.ts";
import { notWritten } from "./terminal/write-out.ts";

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault. Whatever else takes no more, such as a full disk, is not ours.
for (const [stream, name] of [[process.stdout, "Standard output"], [process.stderr, "Standard error"]] as const) {
  stream.on("error", (fault: NodeJS.ErrnoException) => {
    if (fault.code === "EPIPE") process.exit(process.exitCode ?? exitCodes.yes);
    const { message, help } = notWritten(name, fault);
    try {
      if (stream !== process.stderr) writeSync(process.stderr.fd, `plimsoll: ${message}\n${help === undefined ? "" : `  ${help}\n`}`);
    } finally {
      process.exit(exitCodes.wrong);
    }
  });
}

process.exitCode = await run(process.argv.slice(2), commands, packageVersion(), processTerminal());
