/** What an account is asked besides how it stands: requests and charges, which take long where there are many positions. */
export type Asked = "requests" | "charges";

const clauses: Readonly<Record<Asked, RegExp>> = { requests: /\/(?:adjustment|permissions)\//, charges: /\/payment\// };

/** Whether a clause takes part in answers to these. */
export function isAskedBy(asked: Asked, clause: string): boolean {
  return clauses[asked].test(clause);
}
