/** What the exit code of every command means. The README and `plimsoll --help` say the same. */
export const exitCodes = {
  /** Done, and the answer is yes. */
  yes: 0,
  /** The answer is no, the check failed, or something could not be decided. */
  no: 1,
  /** The call or its input was wrong. */
  wrong: 2,
  /** Plimsoll itself is at fault. */
  fault: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
