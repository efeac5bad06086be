// Writes margin.tmLanguage.json anew: `npm run build && node editor/vscode/generate-grammar.mjs`. Another place may be named.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DateToken, InstantToken, NumberToken, PlainPath, StringToken, symbols, Word } from "../../dist/dsl/syntax/tokens.js";
import { CommentToken } from "../../dist/dsl/syntax/lex.js";
import { keywords } from "../../dist/dsl/syntax/words.js";
import { grammarOf } from "./grammar.mjs";

const patterns = { comment: CommentToken.PATTERN, text: StringToken.PATTERN, instant: InstantToken.PATTERN, date: DateToken.PATTERN, number: NumberToken.PATTERN, path: PlainPath.PATTERN, word: Word.PATTERN };
const target = process.argv[2] ?? join(import.meta.dirname, "margin.tmLanguage.json");
writeFileSync(target, grammarOf({ keywords, patterns, symbols: [...symbols.keys()] }));
