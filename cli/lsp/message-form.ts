import { ErrorCodes } from "vscode-languageserver";

/** What came in and is refused before anything looks at it. */
export interface Broken {
  /** The request that it is or was meant to be, `null` where none can be made out; absent for a notification, which is not answered. */
  readonly id?: string | number | null;
  readonly code: number;
  readonly because: string;
}

/** What keeps a JSON value from being a request, a notification or a response of JSON-RPC 2.0. */
export function faultIn(message: unknown): Broken | undefined {
  if (typeof message !== "object" || message === null) return invalid(null, "A message is an object of JSON-RPC 2.0.");
  if (Array.isArray(message)) return invalid(null, "A message is one object; the protocol has no batches.");
  const { id, method, params, result, error } = message as Readonly<Record<string, unknown>>; // any object may be read so
  const known = typeof id === "string" || typeof id === "number" ? id : null;
  if (method === undefined && known !== null && (result !== undefined || typeof error === "object")) return undefined;
  if (typeof method !== "string") return invalid(known, "A message names its method, or answers a request.");
  if (id !== undefined && known === null) return invalid(null, "The id of a request is a number or a text.");
  if (params !== undefined && typeof params !== "object") return invalid(known, "The parameters of a message are an object or a list.");
  if (method === "$/cancelRequest" && !names(params, "id")) return invalid(known, "What is cancelled is named by its id.");
  return undefined;
}

function names(params: unknown, key: string): boolean {
  if (typeof params !== "object" || params === null) return false;
  const value = (params as Readonly<Record<string, unknown>>)[key];
  return typeof value === "string" || typeof value === "number";
}

export function invalid(id: string | number | null | undefined, because: string): Broken {
  return { ...(id === undefined ? {} : { id }), code: ErrorCodes.InvalidRequest, because };
}
