/**
 * The call or its input was wrong: exit code 2. The message is for the person who called and needs no stack trace.
 * `details` are whole lines, such as rendered diagnostics, that stand before the message.
 */
export class CallError extends Error {
  readonly help: string | undefined;
  readonly details: readonly string[];

  constructor(message: string, help?: string, details: readonly string[] = []) {
    super(message);
    this.name = "CallError";
    this.help = help;
    this.details = details;
  }
}
