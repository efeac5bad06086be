// Generated from platform-reply.schema.json by schemas/generate.mjs: do not edit.
/**
 * What a platform answers to one question: decisions and numbers, or why it has none. Fields that are not known here are ignored.
 */
export interface PlatformReply {
  /**
   * The number of the message that this answers.
   */
  readonly seq?: number;
  /**
   * Words by path.
   */
  readonly decisions?: {
    readonly [k: string]: string;
  };
  /**
   * Decimals in strings by path; none where there is none.
   */
  readonly numbers?: {
    readonly [k: string]: string;
  };
  /**
   * Ids of the clauses that applied.
   */
  readonly rules?: readonly string[];
  /**
   * It has chosen not to answer.
   */
  readonly skipped?: boolean;
  /**
   * Why it has not.
   */
  readonly reason?: string;
  /**
   * Where that is reported.
   */
  readonly issueUrl?: string;
  /**
   * What of the question it does not know.
   */
  readonly unsupported?: readonly string[];
  /**
   * It failed.
   */
  readonly errored?: boolean;
  /**
   * How it failed.
   */
  readonly message?: string;
  /**
   * Where it failed.
   */
  readonly traceback?: string;
  readonly [k: string]: unknown;
}
