import { ErrorCodes } from "vscode-languageserver";
import { faultIn, invalid, type Broken } from "./message-form.ts";
import { faultInParameters } from "./parameter-form.ts";

interface Known {
  readonly id?: string | number;
  readonly method?: string;
  readonly params?: unknown;
}

/** The life of a server by the protocol: `initialize`, anything, `shutdown`, `exit`. */
export class Life {
  private state: "new" | "running" | "down" = "new";

  /** Why a message is not to be answered now, or at all. */
  readonly faultIn = (message: unknown): Broken | undefined => faultIn(message) ?? this.faultInKnown(message as Known); // `faultIn` has looked

  private faultInKnown(message: Known): Broken | undefined {
    return message.method === "initialize" ? (faultInParameters(message) ?? this.outOfTurn(message)) : (this.outOfTurn(message) ?? faultInParameters(message));
  }

  private outOfTurn({ id, method }: Known): Broken | undefined {
    if (method === undefined || method === "exit") return undefined;
    if (method === "initialize" && id !== undefined) {
      if (this.state !== "new") return invalid(id, "The server has been initialized already.");
      this.state = "running";
      return undefined;
    }
    if (this.state === "new") return { ...(id === undefined ? {} : { id }), code: ErrorCodes.ServerNotInitialized, because: `Expected initialize first, but found ${method.slice(0, 80)}.` };
    if (this.state === "down") return invalid(id, `The server has been shut down, and answers nothing but exit: ${method.slice(0, 80)}.`);
    if (method === "shutdown" && id !== undefined) this.state = "down";
    return undefined;
  }
}
