// Generated from diagnosis-answer.schema.json by schemas/generate.mjs: do not edit.
/**
 * Which mistakes explain what a platform answered: `plimsoll report diagnose`.
 */
export interface DiagnosisAnswer {
  /**
   * How many questions it answered.
   */
  readonly answered: number;
  /**
   * How many of these it answered otherwise than the policy.
   */
  readonly differing: number;
  /**
   * Whether each suspect explains every answer; else they come near.
   */
  readonly explainsAll: boolean;
  /**
   * Hardly a number is right, near, or what any mistake would say: nothing further was looked for.
   */
  readonly isNonsense?: boolean;
  /**
   * Whether numbers were compared to nine digits, as of a platform that reckons in binary fractions.
   */
  readonly isLoose?: boolean;
  /**
   * The kinds of output that the platform declares and never gives: nothing of its rules is known from these.
   */
  readonly unsaid: readonly string[];
  /**
   * Where no mistake explains them: that what differs is said of another question.
   */
  readonly elsewhere?: {
    /**
     * How many of the answers that differ are the policy's to that question; the others say nothing that was compared.
     */
    readonly count: number;
    /**
     * What the other question is, in words.
     */
    readonly which: string;
    /**
     * The first of them: what was asked.
     */
    readonly asked: string;
    /**
     * And to what the answer belongs.
     */
    readonly answers: string;
  };
  /**
   * The mistakes, those first that explain most.
   */
  readonly suspects: {
    /**
     * What is otherwise: mostly one thing, sometimes two together.
     *
     * @minItems 1
     */
    readonly edits: readonly SuspectedEdit[];
    /**
     * Of all answers, how many are as if that were so.
     */
    readonly explained: number;
    /**
     * The same of those that differ from the policy's.
     */
    readonly explainedDiffering: number;
    /**
     * The questions that it would have answered otherwise.
     */
    readonly against: readonly string[];
    /**
     * What the accounts have on which it is so, where it is so on some alone.
     */
    readonly onlyWhere?: string;
  }[];
}

/**
 * One thing that is otherwise: a clause that would say something else, or the policy read as if something else were meant.
 */
export interface SuspectedEdit {
  /**
   * The name of the mutant, or of the mistake.
   */
  readonly id: string;
  /**
   * What the platform does as if it were so, in words.
   */
  readonly asIf?: string;
  /**
   * The clause that would say something else.
   */
  readonly clause?: string;
  /**
   * Where it stands, as venue.margin:31.
   */
  readonly place?: string;
  /**
   * What it says.
   */
  readonly before?: string;
  /**
   * What it would say.
   */
  readonly after?: string;
  /**
   * Of what alone.
   */
  readonly only?: string;
}
