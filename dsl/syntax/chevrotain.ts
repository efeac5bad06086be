/**
 * All of Chevrotain that the language uses. It stands here alone so that a build can put a bundled copy in its place: its hundreds of files cost
 * most of the start of a command (`bundle-chevrotain.mjs`).
 */
export { createToken, createTokenInstance, CstParser, EOF, Lexer, LLkLookaheadStrategy, tokenMatcher } from "chevrotain";
export type { CstNode, ILexerConfig, ILookaheadStrategy, IParserConfig, IParserErrorMessageProvider, IRecognitionException, IToken, ParserMethod, TokenType } from "chevrotain";
