import { createConnection, type InitializeParams } from "vscode-languageserver";
import { createProtocolConnection, StreamMessageWriter } from "vscode-languageserver/node";
import { Incoming } from "./incoming.ts";
import { Life } from "./life.ts";
import type { Broken } from "./message-form.ts";
import { Server } from "./server.ts";

export interface ServeOptions {
  readonly version: string;
  /** Where words for whoever runs the server go; the output is the protocol's. */
  readonly log: (text: string) => void;
}

/** Speaks the protocol of language servers over two streams until the editor says `exit` or goes. Gives the exit code of the protocol. */
export function serve(input: NodeJS.ReadableStream, output: NodeJS.WritableStream, options: ServeOptions): Promise<0 | 1> {
  return new Promise((resolve) => {
    const life = new Life();
    const writer = new StreamMessageWriter(output);
    const refuse = ({ id, code, because }: Broken): void => {
      options.log(because);
      if (id !== undefined) void writer.write({ jsonrpc: "2.0", id, error: { code, message: because } } as Parameters<typeof writer.write>[0]).catch(() => undefined); // its type of messages leaves `error` out
    };
    const reader = new Incoming(input, life.faultIn, refuse);
    let parent: NodeJS.Timeout | undefined;
    let server: Server | undefined;
    const watchDog = {
      shutdownReceived: false,
      initialize: ({ processId }: InitializeParams): void => {
        if (typeof processId === "number") parent = whenGone(processId, () => watchDog.exit(watchDog.shutdownReceived ? 0 : 1));
      },
      exit: (code: number): void => {
        clearInterval(parent);
        server?.stop();
        resolve(code === 0 ? 0 : 1);
      },
    };
    const connection = createConnection((logger) => createProtocolConnection(reader, writer, logger), watchDog);
    reader.onClose(() => watchDog.exit(watchDog.shutdownReceived ? 0 : 1));
    writer.onError(() => undefined);
    server = new Server(connection, options);
    connection.listen();
  });
}

/** An editor that has crashed closes nothing: every few seconds it is asked whether it is still there. */
function whenGone(processId: number, then: () => void): NodeJS.Timeout {
  return setInterval(() => {
    try {
      process.kill(processId, 0);
    } catch {
      then();
    }
  }, 3000).unref();
}
