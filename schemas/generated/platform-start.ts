// Generated from platform-start.schema.json by schemas/generate.mjs: do not edit.
/**
 * What a platform says of itself when it is started. Fields that are not known here are ignored.
 */
export interface PlatformStart {
  /**
   * The version of the protocol that it speaks, which is 1.
   */
  readonly plimsoll: 1;
  readonly implementation: Implementation;
  readonly capabilities: Capabilities;
  readonly [k: string]: unknown;
}

/**
 * What it is.
 */
export interface Implementation {
  /**
   * Its name.
   */
  readonly name: string;
  /**
   * Its version.
   */
  readonly version: string;
  /**
   * What it is written in.
   */
  readonly language?: string;
  /**
   * Where it is from.
   */
  readonly homepage?: string;
  /**
   * Where its faults are reported.
   */
  readonly issues?: string;
  /**
   * The system that it runs on.
   */
  readonly os?: string;
  readonly [k: string]: unknown;
}

/**
 * What it can be asked. What is absent is not restricted, but asks, which is assess alone.
 */
export interface Capabilities {
  /**
   * The margin modes that it knows.
   */
  readonly modes?: readonly string[];
  /**
   * The questions that it answers: assess, permit, charge, liquidate.
   */
  readonly asks?: readonly string[];
  /**
   * Further words that cases may require; a case that requires another is not asked.
   */
  readonly supports?: readonly string[];
  /**
   * Paths of the decisions that it answers; * stands for any characters.
   */
  readonly decisions?: readonly string[];
  /**
   * Paths of the numbers that it answers; * stands for any characters.
   */
  readonly numbers?: readonly string[];
  /**
   * How many questions it takes in one message; none together where absent.
   */
  readonly batch?: number;
  /**
   * How many messages may wait for their answers; 1 where absent.
   */
  readonly maxInFlight?: number;
  /**
   * Whether it says the same when it is asked again; true where absent.
   */
  readonly deterministic?: boolean;
  /**
   * What it reckons with, such as decimal or binary64.
   */
  readonly arithmetic?: string;
  readonly [k: string]: unknown;
}
