// Generated from diff-answer.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"diff-answer.schema.json","title":"DiffAnswer","description":"What two policies decide differently, with an account as evidence of each difference: `plimsoll diff`.","type":"object","additionalProperties":false,"required":["old","new","verdict","changes","onlyOld","onlyNew","decisions","witnesses","searched","assumptions"],"properties":{"old":{"$ref":"common.schema.json#/definitions/policyReference"},"new":{"$ref":"common.schema.json#/definitions/policyReference"},"verdict":{"type":"string","enum":["equivalent","different","no_difference_found"],"description":"`equivalent` is proved of every decision; `no_difference_found` says that the search found none, and proves nothing."},"nothingInCommon":{"type":"array","description":"Which condition of which policy excludes the other, in a sentence each: there is no position that both apply to, so that one of the two is silent wherever the other decides. Absent where there is one.","items":{"type":"string"}},"changes":{"type":"array","description":"What the rules say differently, clause by clause.","items":{"$ref":"#/definitions/diffChange"}},"unreadFigures":{"type":"array","description":"Figures that both define, and define otherwise in more than form, and that no rule reads: they decide nothing, and whoever is shown them is shown something else. Absent: none.","items":{"type":"string"}},"onlyOld":{"type":"array","description":"Modes and stages that only the old policy has; they are not compared.","items":{"type":"string"}},"onlyNew":{"type":"array","description":"Modes and stages that only the new policy has.","items":{"type":"string"}},"decisions":{"type":"array","description":"Every decision that both policies take.","items":{"$ref":"#/definitions/diffDecision"}},"witnesses":{"type":"array","description":"Accounts on which the two differ, each asked of both policies as it stands here.","items":{"$ref":"#/definitions/diffWitness"}},"reproduce":{"type":"string","description":"The call that says the same again."},"plimsoll":{"type":"string","description":"The version of Plimsoll that answered."},"searched":{"$ref":"#/definitions/diffSearch"},"assumptions":{"type":"array","description":"What the verdicts rest on.","items":{"type":"string"}},"forbidden":{"type":"array","description":"What was forbidden, and what became of each; absent where nothing was.","items":{"$ref":"#/definitions/diffForbidden"}}},"definitions":{"diffForbidden":{"title":"DiffForbidden","type":"object","additionalProperties":false,"required":["behaviour","outcome","decisions","shown"],"properties":{"behaviour":{"type":"string","description":"Such as earlier_liquidation."},"outcome":{"type":"string","enum":["found","never","not_found"],"description":"`never` is proved of every account; `not_found` says that the search found none, and proves nothing."},"upTo":{"type":"string","description":"For how many positions and orders it is proved; absent: for any number, or nothing is."},"decisions":{"type":"array","description":"Where it was found, the decisions that behave so; where it was not, those that are neither shown nor proved.","items":{"type":"string"}},"shown":{"type":"array","description":"The accounts that show it.","items":{"type":"string"}}}},"diffChange":{"title":"DiffChange","type":"object","additionalProperties":false,"required":["change","section","kind"],"properties":{"change":{"type":"string","enum":["added","removed","changed","moved"]},"section":{"type":"string","description":"Where it stands, such as cross/sharing."},"kind":{"type":"string","description":"What kind of clause it is."},"old":{"type":"string","description":"The id of the clause in the old policy."},"new":{"type":"string","description":"The id of the clause in the new policy."},"oldWords":{"type":"string","description":"What it said, on one line."},"newWords":{"type":"string","description":"What it says, on one line."},"oldPlace":{"type":"string","description":"File and line in the old policy."},"newPlace":{"type":"string","description":"File and line in the new policy."}}},"diffDecision":{"title":"DiffDecision","type":"object","additionalProperties":false,"required":["decision","kind","mode","verdict","witnesses"],"properties":{"decision":{"type":"string","description":"Such as cross.stage.liquidatable, cross.permit.withdraw.largest, cross.permit.withdraw.effects, cross.permit.reduce.by_venue, cross.pay.realized_loss.balance.bonus."},"kind":{"type":"string","enum":["stage","permission","largest","effects","in_force","payer","plan","price","margin"]},"mode":{"type":"string","description":"The mode, or account."},"verdict":{"type":"string","enum":["equivalent","no_difference_found","stricter","looser","more","less","incomparable","changed"],"description":"`stricter` and `looser` are the new policy's, for whoever holds the account; `more` and `less` are what a payer has of a charge; `incomparable` both ways; `changed` where there is no order. Of the differences that were found."},"method":{"type":"string","description":"How `equivalent` was proved."},"upTo":{"type":"string","description":"For how many positions and orders in a pool `equivalent` was proved; absent: for any number. Accounts with more were searched, and none that differs was found."},"impossible":{"type":"array","description":"Directions in which the two never differ, each proved.","items":{"$ref":"#/definitions/diffImpossible"}},"contradicted":{"type":"array","description":"Directions that an account shows although they were proved never to be: it is outside what the proof speaks of, or one of the two is wrong.","items":{"$ref":"#/definitions/diffContradicted"}},"onlyBelowZero":{"type":"array","description":"Directions that are shown only where a number is below 0 of which neither policy has a default or an example below 0; the verdict leaves them out where others are shown.","items":{"$ref":"#/definitions/diffBelowZero"}},"unknown":{"type":"array","description":"Directions that were neither shown nor proved never to be, each with the reason.","items":{"$ref":"#/definitions/diffUnknown"}},"witnesses":{"type":"array","description":"Ids of the accounts that show it.","items":{"type":"string"}}}},"diffUnknown":{"title":"DiffUnknown","type":"object","additionalProperties":false,"required":["direction","because","help"],"properties":{"direction":{"type":"string","enum":["stricter","looser","more","less","changed"]},"because":{"type":"string","description":"What stands in the way of a proof, with the terms that do."},"help":{"type":"string","description":"What would help."}}},"diffImpossible":{"title":"DiffImpossible","type":"object","additionalProperties":false,"required":["direction","method","assuming"],"properties":{"direction":{"type":"string","enum":["stricter","looser","more","less","changed"]},"method":{"type":"string","description":"How it was proved, and by whom."},"assuming":{"type":"array","description":"What the proof takes for granted: how many positions, and whose word.","items":{"type":"string"}}}},"diffContradicted":{"title":"DiffContradicted","type":"object","additionalProperties":false,"required":["direction","method","because","isFault","witnesses"],"properties":{"direction":{"type":"string","enum":["stricter","looser","more","less","changed"]},"method":{"type":"string","description":"How it was proved."},"because":{"type":"string","description":"What of the account the proof does not speak of; or that it speaks of all of it."},"isFault":{"type":"boolean","description":"Whether the proof speaks of the account: then one of the two is wrong, which is a fault of ours to be reported."},"witnesses":{"type":"array","description":"Ids of the accounts that show it.","items":{"type":"string"}}}},"diffBelowZero":{"title":"DiffBelowZero","type":"object","additionalProperties":false,"required":["direction","facts","witnesses"],"properties":{"direction":{"type":"string","enum":["stricter","looser","more","less","changed"]},"facts":{"type":"array","description":"The numbers that are below 0, such as instrument.haircut_rate.","items":{"type":"string"}},"witnesses":{"type":"array","description":"Ids of the accounts that show it.","items":{"type":"string"}}}},"diffWitness":{"title":"DiffWitness","type":"object","additionalProperties":false,"required":["id","snapshot","shows","because"],"properties":{"id":{"type":"string","description":"D1, D2 …"},"snapshot":{"$ref":"snapshot.schema.json#"},"ask":{"$ref":"suite.schema.json#/definitions/caseAsk","description":"The question, as a case of a suite states it; absent: how the account stands."},"shows":{"type":"array","description":"What is different, the first the one that the account was made small for.","items":{"$ref":"#/definitions/diffShown"}},"because":{"type":"array","description":"Places in `changes`, from 0, of the changes without which the first would not be.","items":{"type":"integer"}},"undecided":{"title":"DiffUndecided","type":"object","additionalProperties":false,"properties":{"old":{"type":"string","description":"Why the old policy cannot decide what is shown."},"new":{"type":"string","description":"Why the new one cannot."}}},"reckoned":{"$ref":"#/definitions/diffReckoned"},"span":{"$ref":"#/definitions/diffSpan"},"belowZero":{"type":"array","description":"Shares, prices, counts and times that are below 0 here, and of which neither policy has a default or an example below 0.","items":{"type":"string"}}}},"diffReckoned":{"title":"DiffReckoned","description":"How both policies come to what they answer, a figure or a condition in numbers to a line, with its place in the text.","type":"object","additionalProperties":false,"required":["both","old","new"],"properties":{"both":{"type":"array","description":"What both reckon alike; the place is the new policy's.","items":{"type":"string"}},"old":{"type":"array","description":"What only the old policy reckons so.","items":{"type":"string"}},"new":{"type":"array","description":"What only the new one reckons so.","items":{"type":"string"}}}},"diffShown":{"title":"DiffShown","type":"object","additionalProperties":false,"required":["decision","direction","of","old","new"],"properties":{"decision":{"type":"string"},"direction":{"type":"string","enum":["stricter","looser","more","less","changed"]},"of":{"type":"string","description":"The pool, position or account; a request or a charge as JSON."},"old":{"type":"string","description":"What the old policy answers: a word, a decimal, or none."},"new":{"type":"string","description":"What the new one answers."}}},"diffSpan":{"title":"DiffSpan","description":"How far the first difference reaches while one number of the account moves, on its grid, both ends included.","type":"object","additionalProperties":false,"required":["path","of","value","step"],"properties":{"path":{"type":"string","description":"The number, such as balance.wallet_balance."},"of":{"type":"string","description":"Whose it is."},"value":{"type":"string","description":"What it is in the witness."},"step":{"type":"string","description":"The grid."},"from":{"type":"string","description":"The least value; absent where no end was found."},"to":{"type":"string","description":"The greatest value; absent where no end was found."}}},"diffSearch":{"title":"DiffSearch","type":"object","additionalProperties":false,"required":["accounts","positions","evaluations","budget","shrinking","cases","casesBudget","ended"],"properties":{"accounts":{"type":"integer","description":"The accounts that the search began with."},"positions":{"type":"integer","description":"The most positions that one of them has."},"evaluations":{"type":"integer","description":"Questions asked of one policy about one account."},"budget":{"type":"integer","description":"The most that would have been asked."},"shrinking":{"type":"integer","description":"Questions asked besides to make the accounts small, and to say which changes they come of."},"cases":{"type":"integer","description":"Cases that proofs told apart."},"casesBudget":{"type":"integer","description":"The most that they would have told apart."},"unasked":{"type":"integer","description":"Questions of proofs that were left open because these were used up; absent: none."},"ended":{"type":"string","enum":["not_needed","all_shown","all_looked_at","nothing_new","budget"],"description":"Why it ended: nothing was open, everything open was shown or asked for long in vain, every line was looked at, long nothing new, or the budget was used up."}}}}};
const schema13 = {"title":"PolicyReference","description":"Which policy answered.","type":"object","additionalProperties":false,"required":["id","version","digest"],"properties":{"id":{"type":"string","description":"The policy's name, such as reference.futures."},"version":{"type":"string","description":"The version in force, with its overlays."},"digest":{"type":"string","description":"`sha256:` and the SHA-256 of the canonical JSON of the policy's meaning, in lower case hexadecimal; empty where no version is in force."}}};
const schema15 = {"title":"DiffChange","type":"object","additionalProperties":false,"required":["change","section","kind"],"properties":{"change":{"type":"string","enum":["added","removed","changed","moved"]},"section":{"type":"string","description":"Where it stands, such as cross/sharing."},"kind":{"type":"string","description":"What kind of clause it is."},"old":{"type":"string","description":"The id of the clause in the old policy."},"new":{"type":"string","description":"The id of the clause in the new policy."},"oldWords":{"type":"string","description":"What it said, on one line."},"newWords":{"type":"string","description":"What it says, on one line."},"oldPlace":{"type":"string","description":"File and line in the old policy."},"newPlace":{"type":"string","description":"File and line in the new policy."}}};
const schema202 = {"title":"DiffSearch","type":"object","additionalProperties":false,"required":["accounts","positions","evaluations","budget","shrinking","cases","casesBudget","ended"],"properties":{"accounts":{"type":"integer","description":"The accounts that the search began with."},"positions":{"type":"integer","description":"The most positions that one of them has."},"evaluations":{"type":"integer","description":"Questions asked of one policy about one account."},"budget":{"type":"integer","description":"The most that would have been asked."},"shrinking":{"type":"integer","description":"Questions asked besides to make the accounts small, and to say which changes they come of."},"cases":{"type":"integer","description":"Cases that proofs told apart."},"casesBudget":{"type":"integer","description":"The most that they would have told apart."},"unasked":{"type":"integer","description":"Questions of proofs that were left open because these were used up; absent: none."},"ended":{"type":"string","enum":["not_needed","all_shown","all_looked_at","nothing_new","budget"],"description":"Why it ended: nothing was open, everything open was shown or asked for long in vain, every line was looked at, long nothing new, or the budget was used up."}}};
const schema203 = {"title":"DiffForbidden","type":"object","additionalProperties":false,"required":["behaviour","outcome","decisions","shown"],"properties":{"behaviour":{"type":"string","description":"Such as earlier_liquidation."},"outcome":{"type":"string","enum":["found","never","not_found"],"description":"`never` is proved of every account; `not_found` says that the search found none, and proves nothing."},"upTo":{"type":"string","description":"For how many positions and orders it is proved; absent: for any number, or nothing is."},"decisions":{"type":"array","description":"Where it was found, the decisions that behave so; where it was not, those that are neither shown nor proved.","items":{"type":"string"}},"shown":{"type":"array","description":"The accounts that show it.","items":{"type":"string"}}}};
const func2 = Object.prototype.hasOwnProperty;
const schema16 = {"title":"DiffDecision","type":"object","additionalProperties":false,"required":["decision","kind","mode","verdict","witnesses"],"properties":{"decision":{"type":"string","description":"Such as cross.stage.liquidatable, cross.permit.withdraw.largest, cross.permit.withdraw.effects, cross.permit.reduce.by_venue, cross.pay.realized_loss.balance.bonus."},"kind":{"type":"string","enum":["stage","permission","largest","effects","in_force","payer","plan","price","margin"]},"mode":{"type":"string","description":"The mode, or account."},"verdict":{"type":"string","enum":["equivalent","no_difference_found","stricter","looser","more","less","incomparable","changed"],"description":"`stricter` and `looser` are the new policy's, for whoever holds the account; `more` and `less` are what a payer has of a charge; `incomparable` both ways; `changed` where there is no order. Of the differences that were found."},"method":{"type":"string","description":"How `equivalent` was proved."},"upTo":{"type":"string","description":"For how many positions and orders in a pool `equivalent` was proved; absent: for any number. Accounts with more were searched, and none that differs was found."},"impossible":{"type":"array","description":"Directions in which the two never differ, each proved.","items":{"$ref":"#/definitions/diffImpossible"}},"contradicted":{"type":"array","description":"Directions that an account shows although they were proved never to be: it is outside what the proof speaks of, or one of the two is wrong.","items":{"$ref":"#/definitions/diffContradicted"}},"onlyBelowZero":{"type":"array","description":"Directions that are shown only where a number is below 0 of which neither policy has a default or an example below 0; the verdict leaves them out where others are shown.","items":{"$ref":"#/definitions/diffBelowZero"}},"unknown":{"type":"array","description":"Directions that were neither shown nor proved never to be, each with the reason.","items":{"$ref":"#/definitions/diffUnknown"}},"witnesses":{"type":"array","description":"Ids of the accounts that show it.","items":{"type":"string"}}}};
const schema17 = {"title":"DiffImpossible","type":"object","additionalProperties":false,"required":["direction","method","assuming"],"properties":{"direction":{"type":"string","enum":["stricter","looser","more","less","changed"]},"method":{"type":"string","description":"How it was proved, and by whom."},"assuming":{"type":"array","description":"What the proof takes for granted: how many positions, and whose word.","items":{"type":"string"}}}};
const schema18 = {"title":"DiffContradicted","type":"object","additionalProperties":false,"required":["direction","method","because","isFault","witnesses"],"properties":{"direction":{"type":"string","enum":["stricter","looser","more","less","changed"]},"method":{"type":"string","description":"How it was proved."},"because":{"type":"string","description":"What of the account the proof does not speak of; or that it speaks of all of it."},"isFault":{"type":"boolean","description":"Whether the proof speaks of the account: then one of the two is wrong, which is a fault of ours to be reported."},"witnesses":{"type":"array","description":"Ids of the accounts that show it.","items":{"type":"string"}}}};
const schema19 = {"title":"DiffBelowZero","type":"object","additionalProperties":false,"required":["direction","facts","witnesses"],"properties":{"direction":{"type":"string","enum":["stricter","looser","more","less","changed"]},"facts":{"type":"array","description":"The numbers that are below 0, such as instrument.haircut_rate.","items":{"type":"string"}},"witnesses":{"type":"array","description":"Ids of the accounts that show it.","items":{"type":"string"}}}};
const schema20 = {"title":"DiffUnknown","type":"object","additionalProperties":false,"required":["direction","because","help"],"properties":{"direction":{"type":"string","enum":["stricter","looser","more","less","changed"]},"because":{"type":"string","description":"What stands in the way of a proof, with the terms that do."},"help":{"type":"string","description":"What would help."}}};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.decision === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.mode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.verdict === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.witnesses === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "witnesses"},message:"must have required property '"+"witnesses"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema16.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.decision !== undefined){
let data0 = data.decision;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.decision.type,parentSchema:schema16.properties.decision,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.kind.type,parentSchema:schema16.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((((((((data1 === "stage") || (data1 === "permission")) || (data1 === "largest")) || (data1 === "effects")) || (data1 === "in_force")) || (data1 === "payer")) || (data1 === "plan")) || (data1 === "price")) || (data1 === "margin"))){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema16.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema16.properties.kind.enum,parentSchema:schema16.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.mode !== undefined){
let data2 = data.mode;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.mode.type,parentSchema:schema16.properties.mode,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.verdict !== undefined){
let data3 = data.verdict;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.verdict.type,parentSchema:schema16.properties.verdict,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((((((data3 === "equivalent") || (data3 === "no_difference_found")) || (data3 === "stricter")) || (data3 === "looser")) || (data3 === "more")) || (data3 === "less")) || (data3 === "incomparable")) || (data3 === "changed"))){
const err11 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema16.properties.verdict.enum},message:"must be equal to one of the allowed values",schema:schema16.properties.verdict.enum,parentSchema:schema16.properties.verdict,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.method !== undefined){
let data4 = data.method;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.method.type,parentSchema:schema16.properties.method,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.upTo !== undefined){
let data5 = data.upTo;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/upTo",schemaPath:"#/properties/upTo/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.upTo.type,parentSchema:schema16.properties.upTo,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.impossible !== undefined){
let data6 = data.impossible;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.direction === undefined){
const err14 = {instancePath:instancePath+"/impossible/" + i0,schemaPath:"#/definitions/diffImpossible/required",keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'",schema:schema17.required,parentSchema:schema17,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7.method === undefined){
const err15 = {instancePath:instancePath+"/impossible/" + i0,schemaPath:"#/definitions/diffImpossible/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema17.required,parentSchema:schema17,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7.assuming === undefined){
const err16 = {instancePath:instancePath+"/impossible/" + i0,schemaPath:"#/definitions/diffImpossible/required",keyword:"required",params:{missingProperty: "assuming"},message:"must have required property '"+"assuming"+"'",schema:schema17.required,parentSchema:schema17,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data7){
if(!(((key1 === "direction") || (key1 === "method")) || (key1 === "assuming"))){
const err17 = {instancePath:instancePath+"/impossible/" + i0,schemaPath:"#/definitions/diffImpossible/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.direction !== undefined){
let data8 = data7.direction;
if(typeof data8 !== "string"){
const err18 = {instancePath:instancePath+"/impossible/" + i0+"/direction",schemaPath:"#/definitions/diffImpossible/properties/direction/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.direction.type,parentSchema:schema17.properties.direction,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(((((data8 === "stricter") || (data8 === "looser")) || (data8 === "more")) || (data8 === "less")) || (data8 === "changed"))){
const err19 = {instancePath:instancePath+"/impossible/" + i0+"/direction",schemaPath:"#/definitions/diffImpossible/properties/direction/enum",keyword:"enum",params:{allowedValues: schema17.properties.direction.enum},message:"must be equal to one of the allowed values",schema:schema17.properties.direction.enum,parentSchema:schema17.properties.direction,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.method !== undefined){
let data9 = data7.method;
if(typeof data9 !== "string"){
const err20 = {instancePath:instancePath+"/impossible/" + i0+"/method",schemaPath:"#/definitions/diffImpossible/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.method.type,parentSchema:schema17.properties.method,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.assuming !== undefined){
let data10 = data7.assuming;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 !== "string"){
const err21 = {instancePath:instancePath+"/impossible/" + i0+"/assuming/" + i1,schemaPath:"#/definitions/diffImpossible/properties/assuming/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.assuming.items.type,parentSchema:schema17.properties.assuming.items,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/impossible/" + i0+"/assuming",schemaPath:"#/definitions/diffImpossible/properties/assuming/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.properties.assuming.type,parentSchema:schema17.properties.assuming,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/impossible/" + i0,schemaPath:"#/definitions/diffImpossible/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/impossible",schemaPath:"#/properties/impossible/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.properties.impossible.type,parentSchema:schema16.properties.impossible,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.contradicted !== undefined){
let data12 = data.contradicted;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.direction === undefined){
const err25 = {instancePath:instancePath+"/contradicted/" + i2,schemaPath:"#/definitions/diffContradicted/required",keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'",schema:schema18.required,parentSchema:schema18,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data13.method === undefined){
const err26 = {instancePath:instancePath+"/contradicted/" + i2,schemaPath:"#/definitions/diffContradicted/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema18.required,parentSchema:schema18,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data13.because === undefined){
const err27 = {instancePath:instancePath+"/contradicted/" + i2,schemaPath:"#/definitions/diffContradicted/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'",schema:schema18.required,parentSchema:schema18,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data13.isFault === undefined){
const err28 = {instancePath:instancePath+"/contradicted/" + i2,schemaPath:"#/definitions/diffContradicted/required",keyword:"required",params:{missingProperty: "isFault"},message:"must have required property '"+"isFault"+"'",schema:schema18.required,parentSchema:schema18,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data13.witnesses === undefined){
const err29 = {instancePath:instancePath+"/contradicted/" + i2,schemaPath:"#/definitions/diffContradicted/required",keyword:"required",params:{missingProperty: "witnesses"},message:"must have required property '"+"witnesses"+"'",schema:schema18.required,parentSchema:schema18,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key2 in data13){
if(!(((((key2 === "direction") || (key2 === "method")) || (key2 === "because")) || (key2 === "isFault")) || (key2 === "witnesses"))){
const err30 = {instancePath:instancePath+"/contradicted/" + i2,schemaPath:"#/definitions/diffContradicted/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema18,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data13.direction !== undefined){
let data14 = data13.direction;
if(typeof data14 !== "string"){
const err31 = {instancePath:instancePath+"/contradicted/" + i2+"/direction",schemaPath:"#/definitions/diffContradicted/properties/direction/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.direction.type,parentSchema:schema18.properties.direction,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(((((data14 === "stricter") || (data14 === "looser")) || (data14 === "more")) || (data14 === "less")) || (data14 === "changed"))){
const err32 = {instancePath:instancePath+"/contradicted/" + i2+"/direction",schemaPath:"#/definitions/diffContradicted/properties/direction/enum",keyword:"enum",params:{allowedValues: schema18.properties.direction.enum},message:"must be equal to one of the allowed values",schema:schema18.properties.direction.enum,parentSchema:schema18.properties.direction,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.method !== undefined){
let data15 = data13.method;
if(typeof data15 !== "string"){
const err33 = {instancePath:instancePath+"/contradicted/" + i2+"/method",schemaPath:"#/definitions/diffContradicted/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.method.type,parentSchema:schema18.properties.method,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.because !== undefined){
let data16 = data13.because;
if(typeof data16 !== "string"){
const err34 = {instancePath:instancePath+"/contradicted/" + i2+"/because",schemaPath:"#/definitions/diffContradicted/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.because.type,parentSchema:schema18.properties.because,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.isFault !== undefined){
let data17 = data13.isFault;
if(typeof data17 !== "boolean"){
const err35 = {instancePath:instancePath+"/contradicted/" + i2+"/isFault",schemaPath:"#/definitions/diffContradicted/properties/isFault/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema18.properties.isFault.type,parentSchema:schema18.properties.isFault,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data13.witnesses !== undefined){
let data18 = data13.witnesses;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 !== "string"){
const err36 = {instancePath:instancePath+"/contradicted/" + i2+"/witnesses/" + i3,schemaPath:"#/definitions/diffContradicted/properties/witnesses/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.witnesses.items.type,parentSchema:schema18.properties.witnesses.items,data:data19};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/contradicted/" + i2+"/witnesses",schemaPath:"#/definitions/diffContradicted/properties/witnesses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.properties.witnesses.type,parentSchema:schema18.properties.witnesses,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/contradicted/" + i2,schemaPath:"#/definitions/diffContradicted/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.type,parentSchema:schema18,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/contradicted",schemaPath:"#/properties/contradicted/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.properties.contradicted.type,parentSchema:schema16.properties.contradicted,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.onlyBelowZero !== undefined){
let data20 = data.onlyBelowZero;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.direction === undefined){
const err40 = {instancePath:instancePath+"/onlyBelowZero/" + i4,schemaPath:"#/definitions/diffBelowZero/required",keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'",schema:schema19.required,parentSchema:schema19,data:data21};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data21.facts === undefined){
const err41 = {instancePath:instancePath+"/onlyBelowZero/" + i4,schemaPath:"#/definitions/diffBelowZero/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'",schema:schema19.required,parentSchema:schema19,data:data21};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data21.witnesses === undefined){
const err42 = {instancePath:instancePath+"/onlyBelowZero/" + i4,schemaPath:"#/definitions/diffBelowZero/required",keyword:"required",params:{missingProperty: "witnesses"},message:"must have required property '"+"witnesses"+"'",schema:schema19.required,parentSchema:schema19,data:data21};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key3 in data21){
if(!(((key3 === "direction") || (key3 === "facts")) || (key3 === "witnesses"))){
const err43 = {instancePath:instancePath+"/onlyBelowZero/" + i4,schemaPath:"#/definitions/diffBelowZero/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data:data21};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data21.direction !== undefined){
let data22 = data21.direction;
if(typeof data22 !== "string"){
const err44 = {instancePath:instancePath+"/onlyBelowZero/" + i4+"/direction",schemaPath:"#/definitions/diffBelowZero/properties/direction/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.direction.type,parentSchema:schema19.properties.direction,data:data22};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!(((((data22 === "stricter") || (data22 === "looser")) || (data22 === "more")) || (data22 === "less")) || (data22 === "changed"))){
const err45 = {instancePath:instancePath+"/onlyBelowZero/" + i4+"/direction",schemaPath:"#/definitions/diffBelowZero/properties/direction/enum",keyword:"enum",params:{allowedValues: schema19.properties.direction.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.direction.enum,parentSchema:schema19.properties.direction,data:data22};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data21.facts !== undefined){
let data23 = data21.facts;
if(Array.isArray(data23)){
const len5 = data23.length;
for(let i5=0; i5<len5; i5++){
let data24 = data23[i5];
if(typeof data24 !== "string"){
const err46 = {instancePath:instancePath+"/onlyBelowZero/" + i4+"/facts/" + i5,schemaPath:"#/definitions/diffBelowZero/properties/facts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.facts.items.type,parentSchema:schema19.properties.facts.items,data:data24};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/onlyBelowZero/" + i4+"/facts",schemaPath:"#/definitions/diffBelowZero/properties/facts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.facts.type,parentSchema:schema19.properties.facts,data:data23};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data21.witnesses !== undefined){
let data25 = data21.witnesses;
if(Array.isArray(data25)){
const len6 = data25.length;
for(let i6=0; i6<len6; i6++){
let data26 = data25[i6];
if(typeof data26 !== "string"){
const err48 = {instancePath:instancePath+"/onlyBelowZero/" + i4+"/witnesses/" + i6,schemaPath:"#/definitions/diffBelowZero/properties/witnesses/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.witnesses.items.type,parentSchema:schema19.properties.witnesses.items,data:data26};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/onlyBelowZero/" + i4+"/witnesses",schemaPath:"#/definitions/diffBelowZero/properties/witnesses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.witnesses.type,parentSchema:schema19.properties.witnesses,data:data25};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/onlyBelowZero/" + i4,schemaPath:"#/definitions/diffBelowZero/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/onlyBelowZero",schemaPath:"#/properties/onlyBelowZero/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.properties.onlyBelowZero.type,parentSchema:schema16.properties.onlyBelowZero,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.unknown !== undefined){
let data27 = data.unknown;
if(Array.isArray(data27)){
const len7 = data27.length;
for(let i7=0; i7<len7; i7++){
let data28 = data27[i7];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.direction === undefined){
const err52 = {instancePath:instancePath+"/unknown/" + i7,schemaPath:"#/definitions/diffUnknown/required",keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'",schema:schema20.required,parentSchema:schema20,data:data28};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data28.because === undefined){
const err53 = {instancePath:instancePath+"/unknown/" + i7,schemaPath:"#/definitions/diffUnknown/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'",schema:schema20.required,parentSchema:schema20,data:data28};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data28.help === undefined){
const err54 = {instancePath:instancePath+"/unknown/" + i7,schemaPath:"#/definitions/diffUnknown/required",keyword:"required",params:{missingProperty: "help"},message:"must have required property '"+"help"+"'",schema:schema20.required,parentSchema:schema20,data:data28};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key4 in data28){
if(!(((key4 === "direction") || (key4 === "because")) || (key4 === "help"))){
const err55 = {instancePath:instancePath+"/unknown/" + i7,schemaPath:"#/definitions/diffUnknown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data:data28};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data28.direction !== undefined){
let data29 = data28.direction;
if(typeof data29 !== "string"){
const err56 = {instancePath:instancePath+"/unknown/" + i7+"/direction",schemaPath:"#/definitions/diffUnknown/properties/direction/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.direction.type,parentSchema:schema20.properties.direction,data:data29};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!(((((data29 === "stricter") || (data29 === "looser")) || (data29 === "more")) || (data29 === "less")) || (data29 === "changed"))){
const err57 = {instancePath:instancePath+"/unknown/" + i7+"/direction",schemaPath:"#/definitions/diffUnknown/properties/direction/enum",keyword:"enum",params:{allowedValues: schema20.properties.direction.enum},message:"must be equal to one of the allowed values",schema:schema20.properties.direction.enum,parentSchema:schema20.properties.direction,data:data29};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data28.because !== undefined){
let data30 = data28.because;
if(typeof data30 !== "string"){
const err58 = {instancePath:instancePath+"/unknown/" + i7+"/because",schemaPath:"#/definitions/diffUnknown/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.because.type,parentSchema:schema20.properties.because,data:data30};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data28.help !== undefined){
let data31 = data28.help;
if(typeof data31 !== "string"){
const err59 = {instancePath:instancePath+"/unknown/" + i7+"/help",schemaPath:"#/definitions/diffUnknown/properties/help/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.help.type,parentSchema:schema20.properties.help,data:data31};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/unknown/" + i7,schemaPath:"#/definitions/diffUnknown/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data:data28};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/unknown",schemaPath:"#/properties/unknown/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.properties.unknown.type,parentSchema:schema16.properties.unknown,data:data27};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.witnesses !== undefined){
let data32 = data.witnesses;
if(Array.isArray(data32)){
const len8 = data32.length;
for(let i8=0; i8<len8; i8++){
let data33 = data32[i8];
if(typeof data33 !== "string"){
const err62 = {instancePath:instancePath+"/witnesses/" + i8,schemaPath:"#/properties/witnesses/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.witnesses.items.type,parentSchema:schema16.properties.witnesses.items,data:data33};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/witnesses",schemaPath:"#/properties/witnesses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.properties.witnesses.type,parentSchema:schema16.properties.witnesses,data:data32};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema21 = {"title":"DiffWitness","type":"object","additionalProperties":false,"required":["id","snapshot","shows","because"],"properties":{"id":{"type":"string","description":"D1, D2 …"},"snapshot":{"$ref":"snapshot.schema.json#"},"ask":{"$ref":"suite.schema.json#/definitions/caseAsk","description":"The question, as a case of a suite states it; absent: how the account stands."},"shows":{"type":"array","description":"What is different, the first the one that the account was made small for.","items":{"$ref":"#/definitions/diffShown"}},"because":{"type":"array","description":"Places in `changes`, from 0, of the changes without which the first would not be.","items":{"type":"integer"}},"undecided":{"title":"DiffUndecided","type":"object","additionalProperties":false,"properties":{"old":{"type":"string","description":"Why the old policy cannot decide what is shown."},"new":{"type":"string","description":"Why the new one cannot."}}},"reckoned":{"$ref":"#/definitions/diffReckoned"},"span":{"$ref":"#/definitions/diffSpan"},"belowZero":{"type":"array","description":"Shares, prices, counts and times that are below 0 here, and of which neither policy has a default or an example below 0.","items":{"type":"string"}}}};
const schema199 = {"title":"DiffShown","type":"object","additionalProperties":false,"required":["decision","direction","of","old","new"],"properties":{"decision":{"type":"string"},"direction":{"type":"string","enum":["stricter","looser","more","less","changed"]},"of":{"type":"string","description":"The pool, position or account; a request or a charge as JSON."},"old":{"type":"string","description":"What the old policy answers: a word, a decimal, or none."},"new":{"type":"string","description":"What the new one answers."}}};
const schema200 = {"title":"DiffReckoned","description":"How both policies come to what they answer, a figure or a condition in numbers to a line, with its place in the text.","type":"object","additionalProperties":false,"required":["both","old","new"],"properties":{"both":{"type":"array","description":"What both reckon alike; the place is the new policy's.","items":{"type":"string"}},"old":{"type":"array","description":"What only the old policy reckons so.","items":{"type":"string"}},"new":{"type":"array","description":"What only the new one reckons so.","items":{"type":"string"}}}};
const schema201 = {"title":"DiffSpan","description":"How far the first difference reaches while one number of the account moves, on its grid, both ends included.","type":"object","additionalProperties":false,"required":["path","of","value","step"],"properties":{"path":{"type":"string","description":"The number, such as balance.wallet_balance."},"of":{"type":"string","description":"Whose it is."},"value":{"type":"string","description":"What it is in the witness."},"step":{"type":"string","description":"The grid."},"from":{"type":"string","description":"The least value; absent where no end was found."},"to":{"type":"string","description":"The greatest value; absent where no end was found."}}};
const schema22 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"snapshot.schema.json","title":"Snapshot","description":"One account and the market around it at one moment: everything an answer depends on, besides the policy.","type":"object","additionalProperties":false,"required":["asOf","account"],"properties":{"asOf":{"$ref":"common.schema.json#/definitions/instant","description":"The moment of this snapshot; decides which version of a policy is in force."},"selectors":{"description":"What picks rules: options of the policy (`yes`, `no` or their own words) and what the policy applies to, such as jurisdiction.","type":"object","propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]{0,63}$"},"additionalProperties":{"$ref":"common.schema.json#/definitions/name"}},"account":{"$ref":"#/definitions/account"},"assets":{"description":"The assets that something here is valued in or through.","type":"array","items":{"$ref":"#/definitions/asset"}},"instruments":{"description":"The contracts that positions and orders are in.","type":"array","items":{"$ref":"#/definitions/instrument"}},"positions":{"description":"The open positions of the account; their order breaks ties.","type":"array","items":{"$ref":"#/definitions/position"}},"orders":{"description":"The resting orders of the account.","type":"array","items":{"$ref":"#/definitions/order"}},"pools":{"description":"What is remembered of pools from before, for stages that are left at another threshold than they are entered. A pool not listed has the most severe status of its positions.","type":"array","items":{"$ref":"#/definitions/poolMemory"}},"funds":{"description":"Buckets of finite size that stand behind accounts, such as an insurance fund.","type":"array","items":{"$ref":"#/definitions/fund"}},"counterparties":{"description":"Other accounts, read only to rank auto-deleveraging.","type":"array","items":{"$ref":"#/definitions/counterparty"}}},"definitions":{"account":{"title":"Account","description":"The account that is judged.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The account's identity on the platform.","x-level":"account","x-dimension":"name"},"status":{"$ref":"common.schema.json#/definitions/word","description":"The stage the account was in before, where a policy leaves a stage later than it enters it.","x-level":"account","x-dimension":"enum"},"balances":{"description":"The account's money, one entry for each asset.","type":"array","items":{"$ref":"#/definitions/balance"}},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"balance":{"title":"Balance","description":"The account's money of one asset. The buckets are disjoint: margin assigned to an isolated position is in none of them.","type":"object","additionalProperties":false,"required":["asset"],"properties":{"asset":{"$ref":"common.schema.json#/definitions/name","description":"What the money is.","x-level":"balance","x-dimension":"name"},"walletBalance":{"$ref":"common.schema.json#/definitions/decimal","description":"Own money of this asset that is not assigned to an isolated position; the only bucket that may be negative.","x-level":"balance","x-dimension":"money","x-asset":"own"},"bonus":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Money of the platform that the account may use as margin.","x-level":"balance","x-dimension":"money","x-asset":"own"},"debt":{"$ref":"common.schema.json#/definitions/nonNegative","description":"What the account owes, 0 or more.","x-level":"balance","x-dimension":"money","x-asset":"own"},"credits":{"description":"Vouchers and bonuses with terms of their own. They are beside `bonus`, not parts of it.","type":"array","items":{"$ref":"#/definitions/credit"}},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"credit":{"title":"Credit","description":"A voucher or bonus with terms of its own.","type":"object","additionalProperties":false,"required":["id","kind","amount"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The credit's identity on the platform.","x-level":"credit","x-dimension":"name"},"kind":{"$ref":"common.schema.json#/definitions/word","description":"Which terms apply, in a word of the policy.","x-level":"credit","x-dimension":"enum"},"amount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"What is left of it.","x-level":"credit","x-dimension":"money","x-asset":"own"},"ratio":{"$ref":"common.schema.json#/definitions/nonNegative","description":"The share of a loss or fee that it may pay; 1 is all.","x-level":"credit","x-dimension":"ratio"},"grantedAt":{"$ref":"common.schema.json#/definitions/instant","description":"When it was granted.","x-level":"credit","x-dimension":"instant"},"expiresAt":{"$ref":"common.schema.json#/definitions/instant","description":"When it lapses.","x-level":"credit","x-dimension":"instant"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"asset":{"title":"Asset","description":"An asset and what it is worth.","type":"object","additionalProperties":false,"required":["asset"],"properties":{"asset":{"$ref":"common.schema.json#/definitions/name","description":"The asset's code.","x-level":"asset","x-dimension":"name"},"prices":{"description":"The price of one unit in other assets, each more than 0.","type":"object","propertyNames":{"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},"additionalProperties":{"$ref":"common.schema.json#/definitions/positive"}},"haircut":{"$ref":"common.schema.json#/definitions/nonNegative","description":"The share of its value that does not count as margin: 0.05 counts 95 %. At most 1.","x-level":"asset","x-dimension":"ratio"},"step":{"$ref":"common.schema.json#/definitions/positive","description":"The smallest amount of the asset that can move.","x-level":"asset","x-dimension":"money","x-asset":"own"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"instrument":{"title":"Instrument","description":"A futures or perpetual contract.","type":"object","additionalProperties":false,"required":["symbol","contract","base","quote","settle","contractSize","tickSize","markPrice"],"properties":{"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The contract's identity, such as BTC/USDT:USDT.","x-level":"instrument","x-dimension":"name"},"contract":{"type":"string","enum":["linear","inverse","quanto"],"description":"How the contract pays: linear in the quote asset, inverse in the base asset, quanto in a third one.","x-level":"instrument","x-dimension":"enum"},"base":{"$ref":"common.schema.json#/definitions/name","description":"What the contract is on.","x-level":"instrument","x-dimension":"name"},"quote":{"$ref":"common.schema.json#/definitions/name","description":"What its prices are in.","x-level":"instrument","x-dimension":"name"},"settle":{"$ref":"common.schema.json#/definitions/name","description":"What its margin, profit and loss are in.","x-level":"instrument","x-dimension":"name"},"contractSize":{"$ref":"common.schema.json#/definitions/positive","description":"How much one contract is: units of the base asset if linear or quanto, of the quote asset if inverse.","x-level":"instrument","x-dimension":"ratio"},"tickSize":{"$ref":"common.schema.json#/definitions/positive","description":"The smallest step between prices.","x-level":"instrument","x-dimension":"price"},"markPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The price that unrealized profit and loss are reckoned at.","x-level":"instrument","x-dimension":"price"},"lastPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the last trade.","x-level":"instrument","x-dimension":"price"},"indexPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the underlying on other markets, or an oracle's price.","x-level":"instrument","x-dimension":"price"},"takerFeeRate":{"$ref":"common.schema.json#/definitions/decimal","description":"The fee of a fill that takes, as a share of its value; negative is a rebate.","x-level":"instrument","x-dimension":"ratio"},"makerFeeRate":{"$ref":"common.schema.json#/definitions/decimal","description":"The fee of a fill that rested, as a share of its value; negative is a rebate.","x-level":"instrument","x-dimension":"ratio"},"amountStep":{"$ref":"common.schema.json#/definitions/positive","description":"The smallest step between sizes, in contracts.","x-level":"instrument","x-dimension":"quantity"},"minAmount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"The smallest order, in contracts.","x-level":"instrument","x-dimension":"quantity"},"maxLeverage":{"$ref":"common.schema.json#/definitions/positive","description":"The highest leverage the platform offers on the contract.","x-level":"instrument","x-dimension":"leverage"},"quantoMultiplier":{"$ref":"common.schema.json#/definitions/positive","description":"Units of the settle asset that a quanto contract pays for one unit of price and of contract size.","x-level":"instrument","x-dimension":"ratio"},"fundingRate":{"$ref":"common.schema.json#/definitions/decimal","description":"The funding rate of the current period as a share of value; if positive, longs pay.","x-level":"instrument","x-dimension":"ratio"},"openInterest":{"$ref":"common.schema.json#/definitions/nonNegative","description":"All open positions of one side, in contracts.","x-level":"instrument","x-dimension":"quantity"},"expiresAt":{"$ref":"common.schema.json#/definitions/instant","description":"When a dated contract settles; absent on a perpetual.","x-level":"instrument","x-dimension":"instant"},"tiers":{"description":"The platform's risk tiers in rising order, each beginning where the one before it ends.","type":"array","items":{"$ref":"#/definitions/tier"},"x-level":"instrument","x-dimension":"tiers"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"tier":{"title":"Tier","description":"A range of notional values and the rates in it.","type":"object","additionalProperties":false,"required":["minNotional"],"properties":{"minNotional":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Where the tier begins.","x-level":"tier","x-dimension":"money","x-asset":"settle"},"maxNotional":{"$ref":"common.schema.json#/definitions/positive","description":"Where the tier ends; a last tier without it is open.","x-level":"tier","x-dimension":"money","x-asset":"settle"},"maintenanceMarginRate":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Maintenance margin as a share of notional.","x-level":"tier","x-dimension":"ratio"},"maintenanceAmount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"What is deducted from rate times notional, so that maintenance margin does not jump between tiers.","x-level":"tier","x-dimension":"money","x-asset":"settle"},"initialMarginRate":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Initial margin as a share of notional.","x-level":"tier","x-dimension":"ratio"},"maxLeverage":{"$ref":"common.schema.json#/definitions/positive","description":"The highest leverage in the tier.","x-level":"tier","x-dimension":"leverage"}}},"position":{"title":"Position","description":"An open position. Hedge mode is two positions of one symbol.","type":"object","additionalProperties":false,"required":["id","symbol","marginMode","side","contracts"],"anyOf":[{"required":["entryPrice"]},{"required":["entryNotional"]}],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The position's identity; requests and charges name it.","x-level":"position","x-dimension":"name"},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of its instrument.","x-level":"position","x-dimension":"name"},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the policy that the position is in, such as cross or isolated.","x-level":"position","x-dimension":"enum"},"side":{"$ref":"common.schema.json#/definitions/side","description":"long or short.","x-level":"position","x-dimension":"enum"},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts, 0 or more; the side carries the sign.","x-level":"position","x-dimension":"quantity"},"entryPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The average price the position was entered at.","x-level":"position","x-dimension":"price"},"entryNotional":{"$ref":"common.schema.json#/definitions/decimal","description":"The value of the position at entry, in place of entryPrice where the cost basis is no finite price.","x-level":"position","x-dimension":"money","x-asset":"settle"},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage chosen for the position.","x-level":"position","x-dimension":"leverage"},"margin":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Money assigned to this position alone; given exactly where the mode's pool is the position.","x-level":"position","x-dimension":"money","x-asset":"settle"},"unsettledFunding":{"$ref":"common.schema.json#/definitions/decimal","description":"Funding accrued and not yet paid; negative is owed by the position.","x-level":"position","x-dimension":"money","x-asset":"settle"},"openedAt":{"$ref":"common.schema.json#/definitions/instant","description":"When the position was opened.","x-level":"position","x-dimension":"instant"},"status":{"$ref":"common.schema.json#/definitions/word","description":"The stage its pool was in before.","x-level":"position","x-dimension":"enum"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"order":{"title":"Order","description":"An order that rests.","type":"object","additionalProperties":false,"required":["id","symbol","marginMode","side","contracts"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The order's identity.","x-level":"order","x-dimension":"name"},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of its instrument.","x-level":"order","x-dimension":"name"},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the position that it would open or change.","x-level":"order","x-dimension":"enum"},"side":{"$ref":"common.schema.json#/definitions/side","description":"long buys, short sells.","x-level":"order","x-dimension":"enum"},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts are still to be filled.","x-level":"order","x-dimension":"quantity"},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price it is limited to.","x-level":"order","x-dimension":"price"},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage it would be filled with.","x-level":"order","x-dimension":"leverage"},"reduceOnly":{"type":"boolean","description":"Whether it can only make a position smaller.","x-level":"order","x-dimension":"flag"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"poolMemory":{"title":"PoolMemory","description":"The stage a pool was in before.","type":"object","additionalProperties":false,"required":["id","status"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The pool's id, as `assess` gives it.","x-level":"pool","x-dimension":"name"},"status":{"$ref":"common.schema.json#/definitions/word","description":"The stage it was in.","x-level":"pool","x-dimension":"enum"}}},"fund":{"title":"Fund","description":"A bucket of finite size.","type":"object","additionalProperties":false,"required":["name","asset","amount"],"properties":{"name":{"$ref":"common.schema.json#/definitions/word","description":"The fund's name: `insurance` is the insurance fund.","x-level":"fund","x-dimension":"name"},"asset":{"$ref":"common.schema.json#/definitions/name","description":"What its money is.","x-level":"fund","x-dimension":"name"},"amount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"What is in it.","x-level":"fund","x-dimension":"money","x-asset":"own"}}},"counterparty":{"title":"Counterparty","description":"Another account, in the shape of this snapshot.","type":"object","additionalProperties":false,"required":["account"],"properties":{"account":{"$ref":"#/definitions/account"},"positions":{"description":"Its open positions.","type":"array","items":{"$ref":"#/definitions/position"}},"orders":{"description":"Its resting orders.","type":"array","items":{"$ref":"#/definitions/order"}}}}}};
const schema23 = {"title":"Instant","description":"A moment in UTC, such as 2026-11-22T08:00:00Z; fractions of a second have at most 9 digits.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"};
const schema24 = {"title":"Name","description":"An identity given by the platform: 1 to 128 printable characters.","type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"};
const pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$", "u");
const pattern1 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,63}$", "u");
const pattern2 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$", "u");
const schema25 = {"title":"Account","description":"The account that is judged.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The account's identity on the platform.","x-level":"account","x-dimension":"name"},"status":{"$ref":"common.schema.json#/definitions/word","description":"The stage the account was in before, where a policy leaves a stage later than it enters it.","x-level":"account","x-dimension":"enum"},"balances":{"description":"The account's money, one entry for each asset.","type":"array","items":{"$ref":"#/definitions/balance"}},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema27 = {"title":"Word","description":"A name that policies use: letters, digits and underscores, not starting with a digit.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,63}$"};
const schema28 = {"title":"Balance","description":"The account's money of one asset. The buckets are disjoint: margin assigned to an isolated position is in none of them.","type":"object","additionalProperties":false,"required":["asset"],"properties":{"asset":{"$ref":"common.schema.json#/definitions/name","description":"What the money is.","x-level":"balance","x-dimension":"name"},"walletBalance":{"$ref":"common.schema.json#/definitions/decimal","description":"Own money of this asset that is not assigned to an isolated position; the only bucket that may be negative.","x-level":"balance","x-dimension":"money","x-asset":"own"},"bonus":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Money of the platform that the account may use as margin.","x-level":"balance","x-dimension":"money","x-asset":"own"},"debt":{"$ref":"common.schema.json#/definitions/nonNegative","description":"What the account owes, 0 or more.","x-level":"balance","x-dimension":"money","x-asset":"own"},"credits":{"description":"Vouchers and bonuses with terms of their own. They are beside `bonus`, not parts of it.","type":"array","items":{"$ref":"#/definitions/credit"}},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema30 = {"title":"Decimal","description":"A decimal number in a string: at most 20 digits before the point and 18 after it.","type":"string","pattern":"^-?\\d{1,20}(\\.\\d{1,18})?$"};
const schema31 = {"title":"NonNegative","description":"A decimal number in a string, 0 or more.","type":"string","pattern":"^\\d{1,20}(\\.\\d{1,18})?$"};
const pattern6 = new RegExp("^-?\\d{1,20}(\\.\\d{1,18})?$", "u");
const pattern7 = new RegExp("^\\d{1,20}(\\.\\d{1,18})?$", "u");
const schema33 = {"title":"Credit","description":"A voucher or bonus with terms of its own.","type":"object","additionalProperties":false,"required":["id","kind","amount"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The credit's identity on the platform.","x-level":"credit","x-dimension":"name"},"kind":{"$ref":"common.schema.json#/definitions/word","description":"Which terms apply, in a word of the policy.","x-level":"credit","x-dimension":"enum"},"amount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"What is left of it.","x-level":"credit","x-dimension":"money","x-asset":"own"},"ratio":{"$ref":"common.schema.json#/definitions/nonNegative","description":"The share of a loss or fee that it may pay; 1 is all.","x-level":"credit","x-dimension":"ratio"},"grantedAt":{"$ref":"common.schema.json#/definitions/instant","description":"When it was granted.","x-level":"credit","x-dimension":"instant"},"expiresAt":{"$ref":"common.schema.json#/definitions/instant","description":"When it lapses.","x-level":"credit","x-dimension":"instant"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema40 = {"title":"DeclaredFacts","description":"Facts that a policy declares for itself, by their name in camel case.","type":"object","propertyNames":{"pattern":"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"},"additionalProperties":{"$ref":"#/definitions/factValue"}};
const schema41 = {"title":"FactValue","description":"The value of a declared fact: a decimal, `yes` or `no` or another word of the policy, or an instant; `Infinity` and `NaN` are none.","type":"string","pattern":"^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$"};
const pattern15 = new RegExp("^[a-zA-Z_][a-zA-Z0-9_]{0,63}$", "u");
const pattern16 = new RegExp("^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern15.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"+"\"",schema:"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$",parentSchema:schema40.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema40.propertyNames,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/factValue/pattern",keyword:"pattern",params:{pattern: "^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$"},message:"must match pattern \""+"^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$"+"\"",schema:"^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$",parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/factValue/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}


function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.amount === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "kind")) || (key0 === "amount")) || (key0 === "ratio")) || (key0 === "grantedAt")) || (key0 === "expiresAt")) || (key0 === "facts"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema27,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.amount !== undefined){
let data2 = data.amount;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err8 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema31,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.ratio !== undefined){
let data3 = data.ratio;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err10 = {instancePath:instancePath+"/ratio",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema31,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/ratio",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.grantedAt !== undefined){
let data4 = data.grantedAt;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err12 = {instancePath:instancePath+"/grantedAt",schemaPath:"common.schema.json#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema23,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/grantedAt",schemaPath:"common.schema.json#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.expiresAt !== undefined){
let data5 = data.expiresAt;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err14 = {instancePath:instancePath+"/expiresAt",schemaPath:"common.schema.json#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema23,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/expiresAt",schemaPath:"common.schema.json#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate19(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate19.errors : append(vErrors, validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.asset === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "asset") || (key0 === "walletBalance")) || (key0 === "bonus")) || (key0 === "debt")) || (key0 === "credits")) || (key0 === "facts"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.asset !== undefined){
let data0 = data.asset;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err2 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.walletBalance !== undefined){
let data1 = data.walletBalance;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/walletBalance",schemaPath:"common.schema.json#/definitions/decimal/pattern",keyword:"pattern",params:{pattern: "^-?\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^-?\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^-?\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema30,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/walletBalance",schemaPath:"common.schema.json#/definitions/decimal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.type,parentSchema:schema30,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.bonus !== undefined){
let data2 = data.bonus;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err6 = {instancePath:instancePath+"/bonus",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema31,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/bonus",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.debt !== undefined){
let data3 = data.debt;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err8 = {instancePath:instancePath+"/debt",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema31,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/debt",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.credits !== undefined){
let data4 = data.credits;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate18(data4[i0], {instancePath:instancePath+"/credits/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate18.errors : append(vErrors, validate18.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.properties.credits.type,parentSchema:schema28.properties.credits,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate19(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate19.errors : append(vErrors, validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "status")) || (key0 === "balances")) || (key0 === "facts"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err4 = {instancePath:instancePath+"/status",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema27,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/status",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.balances !== undefined){
let data2 = data.balances;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate17(data2[i0], {instancePath:instancePath+"/balances/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate17.errors : append(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/balances",schemaPath:"#/properties/balances/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.balances.type,parentSchema:schema25.properties.balances,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate19(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate19.errors : append(vErrors, validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const schema42 = {"title":"Asset","description":"An asset and what it is worth.","type":"object","additionalProperties":false,"required":["asset"],"properties":{"asset":{"$ref":"common.schema.json#/definitions/name","description":"The asset's code.","x-level":"asset","x-dimension":"name"},"prices":{"description":"The price of one unit in other assets, each more than 0.","type":"object","propertyNames":{"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},"additionalProperties":{"$ref":"common.schema.json#/definitions/positive"}},"haircut":{"$ref":"common.schema.json#/definitions/nonNegative","description":"The share of its value that does not count as margin: 0.05 counts 95 %. At most 1.","x-level":"asset","x-dimension":"ratio"},"step":{"$ref":"common.schema.json#/definitions/positive","description":"The smallest amount of the asset that can move.","x-level":"asset","x-dimension":"money","x-asset":"own"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema44 = {"title":"Positive","description":"A decimal number in a string, more than 0.","type":"string","pattern":"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"};
const pattern19 = new RegExp("^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.asset === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "asset") || (key0 === "prices")) || (key0 === "haircut")) || (key0 === "step")) || (key0 === "facts"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.asset !== undefined){
let data0 = data.asset;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err2 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.prices !== undefined){
let data1 = data.prices;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs7 = errors;
if(typeof key1 === "string"){
if(!pattern2.test(key1)){
const err4 = {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema42.properties.prices.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
const err5 = {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema42.properties.prices.propertyNames,parentSchema:schema42.properties.prices,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(typeof data2 === "string"){
if(!pattern19.test(data2)){
const err6 = {instancePath:instancePath+"/prices/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema44,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/prices/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.properties.prices.type,parentSchema:schema42.properties.prices,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.haircut !== undefined){
let data3 = data.haircut;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err9 = {instancePath:instancePath+"/haircut",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema31,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/haircut",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.step !== undefined){
let data4 = data.step;
if(typeof data4 === "string"){
if(!pattern19.test(data4)){
const err11 = {instancePath:instancePath+"/step",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema44,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/step",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate19(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate19.errors : append(vErrors, validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema47 = {"title":"Instrument","description":"A futures or perpetual contract.","type":"object","additionalProperties":false,"required":["symbol","contract","base","quote","settle","contractSize","tickSize","markPrice"],"properties":{"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The contract's identity, such as BTC/USDT:USDT.","x-level":"instrument","x-dimension":"name"},"contract":{"type":"string","enum":["linear","inverse","quanto"],"description":"How the contract pays: linear in the quote asset, inverse in the base asset, quanto in a third one.","x-level":"instrument","x-dimension":"enum"},"base":{"$ref":"common.schema.json#/definitions/name","description":"What the contract is on.","x-level":"instrument","x-dimension":"name"},"quote":{"$ref":"common.schema.json#/definitions/name","description":"What its prices are in.","x-level":"instrument","x-dimension":"name"},"settle":{"$ref":"common.schema.json#/definitions/name","description":"What its margin, profit and loss are in.","x-level":"instrument","x-dimension":"name"},"contractSize":{"$ref":"common.schema.json#/definitions/positive","description":"How much one contract is: units of the base asset if linear or quanto, of the quote asset if inverse.","x-level":"instrument","x-dimension":"ratio"},"tickSize":{"$ref":"common.schema.json#/definitions/positive","description":"The smallest step between prices.","x-level":"instrument","x-dimension":"price"},"markPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The price that unrealized profit and loss are reckoned at.","x-level":"instrument","x-dimension":"price"},"lastPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the last trade.","x-level":"instrument","x-dimension":"price"},"indexPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the underlying on other markets, or an oracle's price.","x-level":"instrument","x-dimension":"price"},"takerFeeRate":{"$ref":"common.schema.json#/definitions/decimal","description":"The fee of a fill that takes, as a share of its value; negative is a rebate.","x-level":"instrument","x-dimension":"ratio"},"makerFeeRate":{"$ref":"common.schema.json#/definitions/decimal","description":"The fee of a fill that rested, as a share of its value; negative is a rebate.","x-level":"instrument","x-dimension":"ratio"},"amountStep":{"$ref":"common.schema.json#/definitions/positive","description":"The smallest step between sizes, in contracts.","x-level":"instrument","x-dimension":"quantity"},"minAmount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"The smallest order, in contracts.","x-level":"instrument","x-dimension":"quantity"},"maxLeverage":{"$ref":"common.schema.json#/definitions/positive","description":"The highest leverage the platform offers on the contract.","x-level":"instrument","x-dimension":"leverage"},"quantoMultiplier":{"$ref":"common.schema.json#/definitions/positive","description":"Units of the settle asset that a quanto contract pays for one unit of price and of contract size.","x-level":"instrument","x-dimension":"ratio"},"fundingRate":{"$ref":"common.schema.json#/definitions/decimal","description":"The funding rate of the current period as a share of value; if positive, longs pay.","x-level":"instrument","x-dimension":"ratio"},"openInterest":{"$ref":"common.schema.json#/definitions/nonNegative","description":"All open positions of one side, in contracts.","x-level":"instrument","x-dimension":"quantity"},"expiresAt":{"$ref":"common.schema.json#/definitions/instant","description":"When a dated contract settles; absent on a perpetual.","x-level":"instrument","x-dimension":"instant"},"tiers":{"description":"The platform's risk tiers in rising order, each beginning where the one before it ends.","type":"array","items":{"$ref":"#/definitions/tier"},"x-level":"instrument","x-dimension":"tiers"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema66 = {"title":"Tier","description":"A range of notional values and the rates in it.","type":"object","additionalProperties":false,"required":["minNotional"],"properties":{"minNotional":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Where the tier begins.","x-level":"tier","x-dimension":"money","x-asset":"settle"},"maxNotional":{"$ref":"common.schema.json#/definitions/positive","description":"Where the tier ends; a last tier without it is open.","x-level":"tier","x-dimension":"money","x-asset":"settle"},"maintenanceMarginRate":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Maintenance margin as a share of notional.","x-level":"tier","x-dimension":"ratio"},"maintenanceAmount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"What is deducted from rate times notional, so that maintenance margin does not jump between tiers.","x-level":"tier","x-dimension":"money","x-asset":"settle"},"initialMarginRate":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Initial margin as a share of notional.","x-level":"tier","x-dimension":"ratio"},"maxLeverage":{"$ref":"common.schema.json#/definitions/positive","description":"The highest leverage in the tier.","x-level":"tier","x-dimension":"leverage"}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.minNotional === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "minNotional"},message:"must have required property '"+"minNotional"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "minNotional") || (key0 === "maxNotional")) || (key0 === "maintenanceMarginRate")) || (key0 === "maintenanceAmount")) || (key0 === "initialMarginRate")) || (key0 === "maxLeverage"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.minNotional !== undefined){
let data0 = data.minNotional;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err2 = {instancePath:instancePath+"/minNotional",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema31,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/minNotional",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.maxNotional !== undefined){
let data1 = data.maxNotional;
if(typeof data1 === "string"){
if(!pattern19.test(data1)){
const err4 = {instancePath:instancePath+"/maxNotional",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema44,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/maxNotional",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.maintenanceMarginRate !== undefined){
let data2 = data.maintenanceMarginRate;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err6 = {instancePath:instancePath+"/maintenanceMarginRate",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema31,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/maintenanceMarginRate",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.maintenanceAmount !== undefined){
let data3 = data.maintenanceAmount;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err8 = {instancePath:instancePath+"/maintenanceAmount",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema31,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/maintenanceAmount",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.initialMarginRate !== undefined){
let data4 = data.initialMarginRate;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err10 = {instancePath:instancePath+"/initialMarginRate",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema31,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/initialMarginRate",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.maxLeverage !== undefined){
let data5 = data.maxLeverage;
if(typeof data5 === "string"){
if(!pattern19.test(data5)){
const err12 = {instancePath:instancePath+"/maxLeverage",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema44,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/maxLeverage",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.contract === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contract"},message:"must have required property '"+"contract"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.base === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.quote === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quote"},message:"must have required property '"+"quote"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.settle === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settle"},message:"must have required property '"+"settle"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.contractSize === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contractSize"},message:"must have required property '"+"contractSize"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.tickSize === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tickSize"},message:"must have required property '"+"tickSize"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.markPrice === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "markPrice"},message:"must have required property '"+"markPrice"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema47.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err9 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.contract !== undefined){
let data1 = data.contract;
if(typeof data1 !== "string"){
const err11 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.contract.type,parentSchema:schema47.properties.contract,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data1 === "linear") || (data1 === "inverse")) || (data1 === "quanto"))){
const err12 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/enum",keyword:"enum",params:{allowedValues: schema47.properties.contract.enum},message:"must be equal to one of the allowed values",schema:schema47.properties.contract.enum,parentSchema:schema47.properties.contract,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.base !== undefined){
let data2 = data.base;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err13 = {instancePath:instancePath+"/base",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/base",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.quote !== undefined){
let data3 = data.quote;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err15 = {instancePath:instancePath+"/quote",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/quote",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.settle !== undefined){
let data4 = data.settle;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err17 = {instancePath:instancePath+"/settle",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/settle",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.contractSize !== undefined){
let data5 = data.contractSize;
if(typeof data5 === "string"){
if(!pattern19.test(data5)){
const err19 = {instancePath:instancePath+"/contractSize",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema44,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/contractSize",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.tickSize !== undefined){
let data6 = data.tickSize;
if(typeof data6 === "string"){
if(!pattern19.test(data6)){
const err21 = {instancePath:instancePath+"/tickSize",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema44,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/tickSize",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.markPrice !== undefined){
let data7 = data.markPrice;
if(typeof data7 === "string"){
if(!pattern19.test(data7)){
const err23 = {instancePath:instancePath+"/markPrice",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema44,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/markPrice",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.lastPrice !== undefined){
let data8 = data.lastPrice;
if(typeof data8 === "string"){
if(!pattern19.test(data8)){
const err25 = {instancePath:instancePath+"/lastPrice",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema44,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/lastPrice",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.indexPrice !== undefined){
let data9 = data.indexPrice;
if(typeof data9 === "string"){
if(!pattern19.test(data9)){
const err27 = {instancePath:instancePath+"/indexPrice",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema44,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/indexPrice",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.takerFeeRate !== undefined){
let data10 = data.takerFeeRate;
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
const err29 = {instancePath:instancePath+"/takerFeeRate",schemaPath:"common.schema.json#/definitions/decimal/pattern",keyword:"pattern",params:{pattern: "^-?\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^-?\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^-?\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema30,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/takerFeeRate",schemaPath:"common.schema.json#/definitions/decimal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.type,parentSchema:schema30,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.makerFeeRate !== undefined){
let data11 = data.makerFeeRate;
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
const err31 = {instancePath:instancePath+"/makerFeeRate",schemaPath:"common.schema.json#/definitions/decimal/pattern",keyword:"pattern",params:{pattern: "^-?\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^-?\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^-?\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema30,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/makerFeeRate",schemaPath:"common.schema.json#/definitions/decimal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.type,parentSchema:schema30,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.amountStep !== undefined){
let data12 = data.amountStep;
if(typeof data12 === "string"){
if(!pattern19.test(data12)){
const err33 = {instancePath:instancePath+"/amountStep",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema44,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/amountStep",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.minAmount !== undefined){
let data13 = data.minAmount;
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
const err35 = {instancePath:instancePath+"/minAmount",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema31,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/minAmount",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.maxLeverage !== undefined){
let data14 = data.maxLeverage;
if(typeof data14 === "string"){
if(!pattern19.test(data14)){
const err37 = {instancePath:instancePath+"/maxLeverage",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema44,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/maxLeverage",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.quantoMultiplier !== undefined){
let data15 = data.quantoMultiplier;
if(typeof data15 === "string"){
if(!pattern19.test(data15)){
const err39 = {instancePath:instancePath+"/quantoMultiplier",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema44,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/quantoMultiplier",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.fundingRate !== undefined){
let data16 = data.fundingRate;
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
const err41 = {instancePath:instancePath+"/fundingRate",schemaPath:"common.schema.json#/definitions/decimal/pattern",keyword:"pattern",params:{pattern: "^-?\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^-?\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^-?\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema30,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/fundingRate",schemaPath:"common.schema.json#/definitions/decimal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.type,parentSchema:schema30,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.openInterest !== undefined){
let data17 = data.openInterest;
if(typeof data17 === "string"){
if(!pattern7.test(data17)){
const err43 = {instancePath:instancePath+"/openInterest",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema31,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/openInterest",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.expiresAt !== undefined){
let data18 = data.expiresAt;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err45 = {instancePath:instancePath+"/expiresAt",schemaPath:"common.schema.json#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema23,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/expiresAt",schemaPath:"common.schema.json#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.tiers !== undefined){
let data19 = data.tiers;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
if(!(validate30(data19[i0], {instancePath:instancePath+"/tiers/" + i0,parentData:data19,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema47.properties.tiers.type,parentSchema:schema47.properties.tiers,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate19(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate19.errors : append(vErrors, validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const schema73 = {"title":"Position","description":"An open position. Hedge mode is two positions of one symbol.","type":"object","additionalProperties":false,"required":["id","symbol","marginMode","side","contracts"],"anyOf":[{"required":["entryPrice"]},{"required":["entryNotional"]}],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The position's identity; requests and charges name it.","x-level":"position","x-dimension":"name"},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of its instrument.","x-level":"position","x-dimension":"name"},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the policy that the position is in, such as cross or isolated.","x-level":"position","x-dimension":"enum"},"side":{"$ref":"common.schema.json#/definitions/side","description":"long or short.","x-level":"position","x-dimension":"enum"},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts, 0 or more; the side carries the sign.","x-level":"position","x-dimension":"quantity"},"entryPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The average price the position was entered at.","x-level":"position","x-dimension":"price"},"entryNotional":{"$ref":"common.schema.json#/definitions/decimal","description":"The value of the position at entry, in place of entryPrice where the cost basis is no finite price.","x-level":"position","x-dimension":"money","x-asset":"settle"},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage chosen for the position.","x-level":"position","x-dimension":"leverage"},"margin":{"$ref":"common.schema.json#/definitions/nonNegative","description":"Money assigned to this position alone; given exactly where the mode's pool is the position.","x-level":"position","x-dimension":"money","x-asset":"settle"},"unsettledFunding":{"$ref":"common.schema.json#/definitions/decimal","description":"Funding accrued and not yet paid; negative is owed by the position.","x-level":"position","x-dimension":"money","x-asset":"settle"},"openedAt":{"$ref":"common.schema.json#/definitions/instant","description":"When the position was opened.","x-level":"position","x-dimension":"instant"},"status":{"$ref":"common.schema.json#/definitions/word","description":"The stage its pool was in before.","x-level":"position","x-dimension":"enum"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema77 = {"title":"Side","description":"`long` gains when the price rises, `short` when it falls.","type":"string","enum":["long","short"]};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entryPrice === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "entryPrice"},message:"must have required property '"+"entryPrice"+"'",schema:schema73.anyOf[0].required,parentSchema:schema73.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entryNotional === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "entryNotional"},message:"must have required property '"+"entryNotional"+"'",schema:schema73.anyOf[1].required,parentSchema:schema73.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema73.anyOf,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.symbol === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'",schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.marginMode === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "marginMode"},message:"must have required property '"+"marginMode"+"'",schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.side === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "side"},message:"must have required property '"+"side"+"'",schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.contracts === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contracts"},message:"must have required property '"+"contracts"+"'",schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema73.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.symbol !== undefined){
let data1 = data.symbol;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err11 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.marginMode !== undefined){
let data2 = data.marginMode;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err13 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema27,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.side !== undefined){
let data3 = data.side;
if(typeof data3 !== "string"){
const err15 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.type,parentSchema:schema77,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data3 === "long") || (data3 === "short"))){
const err16 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/enum",keyword:"enum",params:{allowedValues: schema77.enum},message:"must be equal to one of the allowed values",schema:schema77.enum,parentSchema:schema77,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.contracts !== undefined){
let data4 = data.contracts;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err17 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema31,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.entryPrice !== undefined){
let data5 = data.entryPrice;
if(typeof data5 === "string"){
if(!pattern19.test(data5)){
const err19 = {instancePath:instancePath+"/entryPrice",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema44,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/entryPrice",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.entryNotional !== undefined){
let data6 = data.entryNotional;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err21 = {instancePath:instancePath+"/entryNotional",schemaPath:"common.schema.json#/definitions/decimal/pattern",keyword:"pattern",params:{pattern: "^-?\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^-?\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^-?\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema30,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/entryNotional",schemaPath:"common.schema.json#/definitions/decimal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.type,parentSchema:schema30,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.leverage !== undefined){
let data7 = data.leverage;
if(typeof data7 === "string"){
if(!pattern19.test(data7)){
const err23 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema44,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.margin !== undefined){
let data8 = data.margin;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
const err25 = {instancePath:instancePath+"/margin",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema31,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/margin",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.unsettledFunding !== undefined){
let data9 = data.unsettledFunding;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err27 = {instancePath:instancePath+"/unsettledFunding",schemaPath:"common.schema.json#/definitions/decimal/pattern",keyword:"pattern",params:{pattern: "^-?\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^-?\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^-?\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema30,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/unsettledFunding",schemaPath:"common.schema.json#/definitions/decimal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.type,parentSchema:schema30,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.openedAt !== undefined){
let data10 = data.openedAt;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err29 = {instancePath:instancePath+"/openedAt",schemaPath:"common.schema.json#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema23,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/openedAt",schemaPath:"common.schema.json#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.status !== undefined){
let data11 = data.status;
if(typeof data11 === "string"){
if(!pattern1.test(data11)){
const err31 = {instancePath:instancePath+"/status",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema27,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/status",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate19(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate19.errors : append(vErrors, validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const schema86 = {"title":"Order","description":"An order that rests.","type":"object","additionalProperties":false,"required":["id","symbol","marginMode","side","contracts"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The order's identity.","x-level":"order","x-dimension":"name"},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of its instrument.","x-level":"order","x-dimension":"name"},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the position that it would open or change.","x-level":"order","x-dimension":"enum"},"side":{"$ref":"common.schema.json#/definitions/side","description":"long buys, short sells.","x-level":"order","x-dimension":"enum"},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts are still to be filled.","x-level":"order","x-dimension":"quantity"},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price it is limited to.","x-level":"order","x-dimension":"price"},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage it would be filled with.","x-level":"order","x-dimension":"leverage"},"reduceOnly":{"type":"boolean","description":"Whether it can only make a position smaller.","x-level":"order","x-dimension":"flag"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema86.required,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.symbol === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'",schema:schema86.required,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.marginMode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "marginMode"},message:"must have required property '"+"marginMode"+"'",schema:schema86.required,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.side === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "side"},message:"must have required property '"+"side"+"'",schema:schema86.required,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.contracts === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contracts"},message:"must have required property '"+"contracts"+"'",schema:schema86.required,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema86.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.symbol !== undefined){
let data1 = data.symbol;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err8 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.marginMode !== undefined){
let data2 = data.marginMode;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err10 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema27,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.side !== undefined){
let data3 = data.side;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.type,parentSchema:schema77,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data3 === "long") || (data3 === "short"))){
const err13 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/enum",keyword:"enum",params:{allowedValues: schema77.enum},message:"must be equal to one of the allowed values",schema:schema77.enum,parentSchema:schema77,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.contracts !== undefined){
let data4 = data.contracts;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err14 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema31,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.price !== undefined){
let data5 = data.price;
if(typeof data5 === "string"){
if(!pattern19.test(data5)){
const err16 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema44,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.leverage !== undefined){
let data6 = data.leverage;
if(typeof data6 === "string"){
if(!pattern19.test(data6)){
const err18 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema44,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.reduceOnly !== undefined){
let data7 = data.reduceOnly;
if(typeof data7 !== "boolean"){
const err20 = {instancePath:instancePath+"/reduceOnly",schemaPath:"#/properties/reduceOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema86.properties.reduceOnly.type,parentSchema:schema86.properties.reduceOnly,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate19(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate19.errors : append(vErrors, validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema86.type,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const schema94 = {"title":"PoolMemory","description":"The stage a pool was in before.","type":"object","additionalProperties":false,"required":["id","status"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The pool's id, as `assess` gives it.","x-level":"pool","x-dimension":"name"},"status":{"$ref":"common.schema.json#/definitions/word","description":"The stage it was in.","x-level":"pool","x-dimension":"enum"}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "status"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err5 = {instancePath:instancePath+"/status",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema27,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/status",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

const schema97 = {"title":"Fund","description":"A bucket of finite size.","type":"object","additionalProperties":false,"required":["name","asset","amount"],"properties":{"name":{"$ref":"common.schema.json#/definitions/word","description":"The fund's name: `insurance` is the insurance fund.","x-level":"fund","x-dimension":"name"},"asset":{"$ref":"common.schema.json#/definitions/name","description":"What its money is.","x-level":"fund","x-dimension":"name"},"amount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"What is in it.","x-level":"fund","x-dimension":"money","x-asset":"own"}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.asset === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.amount === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "asset")) || (key0 === "amount"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema27,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.asset !== undefined){
let data1 = data.asset;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err6 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.amount !== undefined){
let data2 = data.amount;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err8 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema31,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema97.type,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const schema101 = {"title":"Counterparty","description":"Another account, in the shape of this snapshot.","type":"object","additionalProperties":false,"required":["account"],"properties":{"account":{"$ref":"#/definitions/account"},"positions":{"description":"Its open positions.","type":"array","items":{"$ref":"#/definitions/position"}},"orders":{"description":"Its resting orders.","type":"array","items":{"$ref":"#/definitions/order"}}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'",schema:schema101.required,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "account") || (key0 === "positions")) || (key0 === "orders"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.account !== undefined){
if(!(validate16(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate16.errors : append(vErrors, validate16.errors);
errors = vErrors.length;
}
}
if(data.positions !== undefined){
let data1 = data.positions;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate34(data1[i0], {instancePath:instancePath+"/positions/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate34.errors : append(vErrors, validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema101.properties.positions.type,parentSchema:schema101.properties.positions,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.orders !== undefined){
let data3 = data.orders;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate37(data3[i1], {instancePath:instancePath+"/orders/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate37.errors : append(vErrors, validate37.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/orders",schemaPath:"#/properties/orders/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema101.properties.orders.type,parentSchema:schema101.properties.orders,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema101.type,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="snapshot.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.asOf === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"},message:"must have required property '"+"asOf"+"'",schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.account === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'",schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema22.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.asOf !== undefined){
let data0 = data.asOf;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/asOf",schemaPath:"common.schema.json#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema23,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/asOf",schemaPath:"common.schema.json#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.selectors !== undefined){
let data1 = data.selectors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs7 = errors;
if(typeof key1 === "string"){
if(!pattern1.test(key1)){
const err5 = {instancePath:instancePath+"/selectors",schemaPath:"#/properties/selectors/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema22.properties.selectors.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
const err6 = {instancePath:instancePath+"/selectors",schemaPath:"#/properties/selectors/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema22.properties.selectors.propertyNames,parentSchema:schema22.properties.selectors,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err7 = {instancePath:instancePath+"/selectors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/selectors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/selectors",schemaPath:"#/properties/selectors/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.properties.selectors.type,parentSchema:schema22.properties.selectors,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.account !== undefined){
if(!(validate16(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate16.errors : append(vErrors, validate16.errors);
errors = vErrors.length;
}
}
if(data.assets !== undefined){
let data4 = data.assets;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data4[i0], {instancePath:instancePath+"/assets/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/assets",schemaPath:"#/properties/assets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema22.properties.assets.type,parentSchema:schema22.properties.assets,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.instruments !== undefined){
let data6 = data.instruments;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate29(data6[i1], {instancePath:instancePath+"/instruments/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate29.errors : append(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/instruments",schemaPath:"#/properties/instruments/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema22.properties.instruments.type,parentSchema:schema22.properties.instruments,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.positions !== undefined){
let data8 = data.positions;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate34(data8[i2], {instancePath:instancePath+"/positions/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate34.errors : append(vErrors, validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema22.properties.positions.type,parentSchema:schema22.properties.positions,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.orders !== undefined){
let data10 = data.orders;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate37(data10[i3], {instancePath:instancePath+"/orders/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate37.errors : append(vErrors, validate37.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/orders",schemaPath:"#/properties/orders/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema22.properties.orders.type,parentSchema:schema22.properties.orders,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.pools !== undefined){
let data12 = data.pools;
if(Array.isArray(data12)){
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
if(!(validate40(data12[i4], {instancePath:instancePath+"/pools/" + i4,parentData:data12,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate40.errors : append(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/pools",schemaPath:"#/properties/pools/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema22.properties.pools.type,parentSchema:schema22.properties.pools,data:data12};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.funds !== undefined){
let data14 = data.funds;
if(Array.isArray(data14)){
const len5 = data14.length;
for(let i5=0; i5<len5; i5++){
if(!(validate42(data14[i5], {instancePath:instancePath+"/funds/" + i5,parentData:data14,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate42.errors : append(vErrors, validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/funds",schemaPath:"#/properties/funds/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema22.properties.funds.type,parentSchema:schema22.properties.funds,data:data14};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.counterparties !== undefined){
let data16 = data.counterparties;
if(Array.isArray(data16)){
const len6 = data16.length;
for(let i6=0; i6<len6; i6++){
if(!(validate44(data16[i6], {instancePath:instancePath+"/counterparties/" + i6,parentData:data16,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate44.errors : append(vErrors, validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/counterparties",schemaPath:"#/properties/counterparties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema22.properties.counterparties.type,parentSchema:schema22.properties.counterparties,data:data16};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const schema110 = {"title":"CaseAsk","description":"What is asked about the snapshot: how it stands, unless this says otherwise.","type":"object","additionalProperties":false,"required":["ask"],"properties":{"ask":{"type":"string","enum":["assess","permit","charge","liquidate"],"description":"The question."},"request":{"$ref":"request.schema.json","description":"What is asked for: of permit always, of liquidate where liquidators choose."},"charges":{"description":"Of charge: the charges, in order.","type":"array","items":{"$ref":"charge.schema.json#/definitions/charge"}}}};
const schema111 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"request.schema.json","title":"Request","description":"What somebody asks to do. An amount or a number of contracts that is absent asks how much is possible at most; one of 0 has the state judged as it stands.","type":"object","required":["action"],"discriminator":{"propertyName":"action"},"oneOf":[{"$ref":"#/definitions/moneyRequest"},{"$ref":"#/definitions/marginRequest"},{"$ref":"#/definitions/leverageRequest"},{"$ref":"#/definitions/marginModeRequest"},{"$ref":"#/definitions/positionModeRequest"},{"$ref":"#/definitions/expireCreditRequest"},{"$ref":"#/definitions/openRequest"},{"$ref":"#/definitions/changeRequest"},{"$ref":"#/definitions/placeOrderRequest"},{"$ref":"#/definitions/cancelOrderRequest"},{"$ref":"#/definitions/liquidateRequest"}],"definitions":{"moneyRequest":{"title":"MoneyRequest","description":"Money into or out of the account. `transfer` takes it to another wallet of the same owner.","type":"object","additionalProperties":false,"required":["action","asset"],"properties":{"action":{"type":"string","enum":["deposit","withdraw","transfer"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent.","x-level":"request","x-dimension":"enum"},"asset":{"$ref":"common.schema.json#/definitions/name","description":"What the money is.","x-level":"request","x-dimension":"name"},"amount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How much money.","x-level":"request","x-dimension":"money","x-asset":"own"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"marginRequest":{"title":"MarginRequest","description":"Money between the wallet and the margin of one position.","type":"object","additionalProperties":false,"required":["action","position"],"properties":{"action":{"type":"string","enum":["add_margin","remove_margin"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position."},"amount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How much money, in the settle asset."},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"leverageRequest":{"title":"LeverageRequest","description":"Another leverage for one position, or for all positions of a symbol in a mode.","type":"object","additionalProperties":false,"required":["action","leverage"],"anyOf":[{"required":["position"]},{"required":["symbol","marginMode"]}],"properties":{"action":{"type":"string","enum":["change_leverage"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position."},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol, together with marginMode in place of position."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode that the positions are in."},"side":{"$ref":"common.schema.json#/definitions/side","description":"Only positions of this side."},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage asked for.","x-level":"request","x-dimension":"leverage"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"marginModeRequest":{"title":"MarginModeRequest","description":"Another mode for one position, or for all positions of a symbol.","type":"object","additionalProperties":false,"required":["action","marginMode"],"anyOf":[{"required":["position"]},{"required":["symbol"]}],"properties":{"action":{"type":"string","enum":["change_margin_mode"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position."},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol, in place of position."},"side":{"$ref":"common.schema.json#/definitions/side","description":"Only positions of this side."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode asked for.","x-level":"request","x-dimension":"enum"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"positionModeRequest":{"title":"PositionModeRequest","description":"Another position mode for the account: the selector `position_mode` of the next snapshot.","type":"object","additionalProperties":false,"required":["action","positionMode"],"properties":{"action":{"type":"string","enum":["change_position_mode"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"positionMode":{"$ref":"common.schema.json#/definitions/word","description":"The position mode asked for: a word of the policy's option `position_mode`.","x-level":"request","x-dimension":"enum"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"expireCreditRequest":{"title":"ExpireCreditRequest","description":"A credit lapses: what is left of it goes to the venue.","type":"object","additionalProperties":false,"required":["action","asset","credit"],"properties":{"action":{"type":"string","enum":["expire_credit"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"asset":{"$ref":"common.schema.json#/definitions/name","description":"The asset of its balance."},"credit":{"$ref":"common.schema.json#/definitions/name","description":"The id of the credit.","x-level":"request","x-dimension":"name"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"openRequest":{"title":"OpenRequest","description":"A fill that opens a position, or a trade that is judged as what it amounts to.","type":"object","additionalProperties":false,"required":["action","symbol","marginMode","side"],"properties":{"action":{"type":"string","enum":["open","trade"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of the instrument.","x-level":"request","x-dimension":"name"},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the position."},"side":{"$ref":"common.schema.json#/definitions/side","description":"Of `open` the position's side; of `trade` long buys and short sells.","x-level":"request","x-dimension":"enum"},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts.","x-level":"request","x-dimension":"quantity"},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the fill or of the order; the mark price where a fill has none.","x-level":"request","x-dimension":"price"},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage; that of the position where absent."},"takerOrMaker":{"$ref":"common.schema.json#/definitions/takerOrMaker","description":"Which fee rate the fill pays; taker where absent.","x-level":"request","x-dimension":"enum"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"changeRequest":{"title":"ChangeRequest","description":"A fill that changes a position, which is named by its id, or by symbol, mode and side.","type":"object","additionalProperties":false,"required":["action"],"anyOf":[{"required":["position"]},{"required":["symbol","marginMode","side"]}],"properties":{"action":{"type":"string","enum":["increase","reduce","close","delever","settle"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position.","x-level":"request","x-dimension":"name"},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of the instrument, with marginMode and side in place of position."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the position."},"side":{"$ref":"common.schema.json#/definitions/side","description":"The position's side."},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts; `close` and `settle` take all of them where it is absent."},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the fill; the mark price where absent."},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage; that of the position where absent."},"takerOrMaker":{"$ref":"common.schema.json#/definitions/takerOrMaker","description":"Which fee rate the fill pays; taker where absent."},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"placeOrderRequest":{"title":"PlaceOrderRequest","description":"An order that rests.","type":"object","additionalProperties":false,"required":["action","symbol","marginMode","side","price"],"properties":{"action":{"type":"string","enum":["place_order"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"order":{"$ref":"common.schema.json#/definitions/name","description":"The id the order shall have."},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of the instrument."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the position that it would open or change."},"side":{"$ref":"common.schema.json#/definitions/side","description":"long buys, short sells."},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts."},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price it is limited to."},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage it would be filled with."},"reduceOnly":{"type":"boolean","description":"Whether it can only make a position smaller; no where absent.","x-level":"request","x-dimension":"flag"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"cancelOrderRequest":{"title":"CancelOrderRequest","description":"The end of an order that rests.","type":"object","additionalProperties":false,"required":["action","order"],"properties":{"action":{"type":"string","enum":["cancel_order"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"order":{"$ref":"common.schema.json#/definitions/name","description":"The id of the order.","x-level":"request","x-dimension":"name"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"liquidateRequest":{"title":"LiquidateRequest","description":"What a liquidator chooses to close.","type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"type":"string","enum":["liquidate"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position; the whole account where absent."},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts; as many as the policy allows where absent."},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the fill."},"facts":{"$ref":"common.schema.json#/definitions/facts"}}}}};
const schema112 = {"title":"MoneyRequest","description":"Money into or out of the account. `transfer` takes it to another wallet of the same owner.","type":"object","additionalProperties":false,"required":["action","asset"],"properties":{"action":{"type":"string","enum":["deposit","withdraw","transfer"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent.","x-level":"request","x-dimension":"enum"},"asset":{"$ref":"common.schema.json#/definitions/name","description":"What the money is.","x-level":"request","x-dimension":"name"},"amount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How much money.","x-level":"request","x-dimension":"money","x-asset":"own"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema113 = {"title":"By","description":"Who acts.","type":"string","enum":["trader","venue","liquidator"]};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern15.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"+"\"",schema:"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$",parentSchema:schema40.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema40.propertyNames,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/factValue/pattern",keyword:"pattern",params:{pattern: "^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$"},message:"must match pattern \""+"^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$"+"\"",schema:"^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$",parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/factValue/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.asset === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "action") || (key0 === "by")) || (key0 === "asset")) || (key0 === "amount")) || (key0 === "facts"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema112.properties.action.type,parentSchema:schema112.properties.action,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data0 === "deposit") || (data0 === "withdraw")) || (data0 === "transfer"))){
const err4 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema112.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema112.properties.action.enum,parentSchema:schema112.properties.action,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema113.type,parentSchema:schema113,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err6 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema113.enum},message:"must be equal to one of the allowed values",schema:schema113.enum,parentSchema:schema113,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.asset !== undefined){
let data2 = data.asset;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err7 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.amount !== undefined){
let data3 = data.amount;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err9 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema31,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate58(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate58.errors : append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema112.type,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema118 = {"title":"MarginRequest","description":"Money between the wallet and the margin of one position.","type":"object","additionalProperties":false,"required":["action","position"],"properties":{"action":{"type":"string","enum":["add_margin","remove_margin"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position."},"amount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How much money, in the settle asset."},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema118.required,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.position === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "position"},message:"must have required property '"+"position"+"'",schema:schema118.required,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "action") || (key0 === "by")) || (key0 === "position")) || (key0 === "amount")) || (key0 === "facts"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema118.properties.action.type,parentSchema:schema118.properties.action,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === "add_margin") || (data0 === "remove_margin"))){
const err4 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema118.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema118.properties.action.enum,parentSchema:schema118.properties.action,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema113.type,parentSchema:schema113,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err6 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema113.enum},message:"must be equal to one of the allowed values",schema:schema113.enum,parentSchema:schema113,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.position !== undefined){
let data2 = data.position;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err7 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.amount !== undefined){
let data3 = data.amount;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err9 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema31,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate58(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate58.errors : append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema118.type,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const schema122 = {"title":"LeverageRequest","description":"Another leverage for one position, or for all positions of a symbol in a mode.","type":"object","additionalProperties":false,"required":["action","leverage"],"anyOf":[{"required":["position"]},{"required":["symbol","marginMode"]}],"properties":{"action":{"type":"string","enum":["change_leverage"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position."},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol, together with marginMode in place of position."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode that the positions are in."},"side":{"$ref":"common.schema.json#/definitions/side","description":"Only positions of this side."},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage asked for.","x-level":"request","x-dimension":"leverage"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.position === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "position"},message:"must have required property '"+"position"+"'",schema:schema122.anyOf[0].required,parentSchema:schema122.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'",schema:schema122.anyOf[1].required,parentSchema:schema122.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.marginMode === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "marginMode"},message:"must have required property '"+"marginMode"+"'",schema:schema122.anyOf[1].required,parentSchema:schema122.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema122.anyOf,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema122.required,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.leverage === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leverage"},message:"must have required property '"+"leverage"+"'",schema:schema122.required,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "action") || (key0 === "by")) || (key0 === "position")) || (key0 === "symbol")) || (key0 === "marginMode")) || (key0 === "side")) || (key0 === "leverage")) || (key0 === "facts"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema122.properties.action.type,parentSchema:schema122.properties.action,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data0 === "change_leverage")){
const err8 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema122.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema122.properties.action.enum,parentSchema:schema122.properties.action,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema113.type,parentSchema:schema113,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err10 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema113.enum},message:"must be equal to one of the allowed values",schema:schema113.enum,parentSchema:schema113,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.position !== undefined){
let data2 = data.position;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err11 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.symbol !== undefined){
let data3 = data.symbol;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err13 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.marginMode !== undefined){
let data4 = data.marginMode;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err15 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema27,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.side !== undefined){
let data5 = data.side;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.type,parentSchema:schema77,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data5 === "long") || (data5 === "short"))){
const err18 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/enum",keyword:"enum",params:{allowedValues: schema77.enum},message:"must be equal to one of the allowed values",schema:schema77.enum,parentSchema:schema77,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.leverage !== undefined){
let data6 = data.leverage;
if(typeof data6 === "string"){
if(!pattern19.test(data6)){
const err19 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema44,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate58(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate58.errors : append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema122.type,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const schema129 = {"title":"MarginModeRequest","description":"Another mode for one position, or for all positions of a symbol.","type":"object","additionalProperties":false,"required":["action","marginMode"],"anyOf":[{"required":["position"]},{"required":["symbol"]}],"properties":{"action":{"type":"string","enum":["change_margin_mode"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position."},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol, in place of position."},"side":{"$ref":"common.schema.json#/definitions/side","description":"Only positions of this side."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode asked for.","x-level":"request","x-dimension":"enum"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.position === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "position"},message:"must have required property '"+"position"+"'",schema:schema129.anyOf[0].required,parentSchema:schema129.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'",schema:schema129.anyOf[1].required,parentSchema:schema129.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema129.anyOf,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.marginMode === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "marginMode"},message:"must have required property '"+"marginMode"+"'",schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "action") || (key0 === "by")) || (key0 === "position")) || (key0 === "symbol")) || (key0 === "side")) || (key0 === "marginMode")) || (key0 === "facts"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema129.properties.action.type,parentSchema:schema129.properties.action,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data0 === "change_margin_mode")){
const err7 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema129.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema129.properties.action.enum,parentSchema:schema129.properties.action,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema113.type,parentSchema:schema113,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err9 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema113.enum},message:"must be equal to one of the allowed values",schema:schema113.enum,parentSchema:schema113,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.position !== undefined){
let data2 = data.position;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err10 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.symbol !== undefined){
let data3 = data.symbol;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err12 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.side !== undefined){
let data4 = data.side;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.type,parentSchema:schema77,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data4 === "long") || (data4 === "short"))){
const err15 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/enum",keyword:"enum",params:{allowedValues: schema77.enum},message:"must be equal to one of the allowed values",schema:schema77.enum,parentSchema:schema77,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.marginMode !== undefined){
let data5 = data.marginMode;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err16 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema27,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate58(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate58.errors : append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema129.type,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

const schema135 = {"title":"PositionModeRequest","description":"Another position mode for the account: the selector `position_mode` of the next snapshot.","type":"object","additionalProperties":false,"required":["action","positionMode"],"properties":{"action":{"type":"string","enum":["change_position_mode"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"positionMode":{"$ref":"common.schema.json#/definitions/word","description":"The position mode asked for: a word of the policy's option `position_mode`.","x-level":"request","x-dimension":"enum"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema135.required,parentSchema:schema135,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.positionMode === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positionMode"},message:"must have required property '"+"positionMode"+"'",schema:schema135.required,parentSchema:schema135,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "action") || (key0 === "by")) || (key0 === "positionMode")) || (key0 === "facts"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema135,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema135.properties.action.type,parentSchema:schema135.properties.action,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data0 === "change_position_mode")){
const err4 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema135.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema135.properties.action.enum,parentSchema:schema135.properties.action,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema113.type,parentSchema:schema113,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err6 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema113.enum},message:"must be equal to one of the allowed values",schema:schema113.enum,parentSchema:schema113,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.positionMode !== undefined){
let data2 = data.positionMode;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err7 = {instancePath:instancePath+"/positionMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema27,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/positionMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate58(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate58.errors : append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema135.type,parentSchema:schema135,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

const schema138 = {"title":"ExpireCreditRequest","description":"A credit lapses: what is left of it goes to the venue.","type":"object","additionalProperties":false,"required":["action","asset","credit"],"properties":{"action":{"type":"string","enum":["expire_credit"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"asset":{"$ref":"common.schema.json#/definitions/name","description":"The asset of its balance."},"credit":{"$ref":"common.schema.json#/definitions/name","description":"The id of the credit.","x-level":"request","x-dimension":"name"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.asset === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.credit === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credit"},message:"must have required property '"+"credit"+"'",schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "action") || (key0 === "by")) || (key0 === "asset")) || (key0 === "credit")) || (key0 === "facts"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema138.properties.action.type,parentSchema:schema138.properties.action,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(data0 === "expire_credit")){
const err5 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema138.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema138.properties.action.enum,parentSchema:schema138.properties.action,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema113.type,parentSchema:schema113,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err7 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema113.enum},message:"must be equal to one of the allowed values",schema:schema113.enum,parentSchema:schema113,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.asset !== undefined){
let data2 = data.asset;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err8 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.credit !== undefined){
let data3 = data.credit;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err10 = {instancePath:instancePath+"/credit",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/credit",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate58(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate58.errors : append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema138.type,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

const schema142 = {"title":"OpenRequest","description":"A fill that opens a position, or a trade that is judged as what it amounts to.","type":"object","additionalProperties":false,"required":["action","symbol","marginMode","side"],"properties":{"action":{"type":"string","enum":["open","trade"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of the instrument.","x-level":"request","x-dimension":"name"},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the position."},"side":{"$ref":"common.schema.json#/definitions/side","description":"Of `open` the position's side; of `trade` long buys and short sells.","x-level":"request","x-dimension":"enum"},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts.","x-level":"request","x-dimension":"quantity"},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the fill or of the order; the mark price where a fill has none.","x-level":"request","x-dimension":"price"},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage; that of the position where absent."},"takerOrMaker":{"$ref":"common.schema.json#/definitions/takerOrMaker","description":"Which fee rate the fill pays; taker where absent.","x-level":"request","x-dimension":"enum"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema150 = {"title":"TakerOrMaker","description":"Whether a fill took liquidity from the book or rested in it; decides the fee rate.","type":"string","enum":["taker","maker"]};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema142.required,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.symbol === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'",schema:schema142.required,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.marginMode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "marginMode"},message:"must have required property '"+"marginMode"+"'",schema:schema142.required,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.side === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "side"},message:"must have required property '"+"side"+"'",schema:schema142.required,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema142.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema142.properties.action.type,parentSchema:schema142.properties.action,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data0 === "open") || (data0 === "trade"))){
const err6 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema142.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema142.properties.action.enum,parentSchema:schema142.properties.action,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema113.type,parentSchema:schema113,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err8 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema113.enum},message:"must be equal to one of the allowed values",schema:schema113.enum,parentSchema:schema113,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.symbol !== undefined){
let data2 = data.symbol;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err9 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.marginMode !== undefined){
let data3 = data.marginMode;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err11 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema27,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.side !== undefined){
let data4 = data.side;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.type,parentSchema:schema77,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data4 === "long") || (data4 === "short"))){
const err14 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/enum",keyword:"enum",params:{allowedValues: schema77.enum},message:"must be equal to one of the allowed values",schema:schema77.enum,parentSchema:schema77,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.contracts !== undefined){
let data5 = data.contracts;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err15 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema31,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.price !== undefined){
let data6 = data.price;
if(typeof data6 === "string"){
if(!pattern19.test(data6)){
const err17 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema44,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.leverage !== undefined){
let data7 = data.leverage;
if(typeof data7 === "string"){
if(!pattern19.test(data7)){
const err19 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema44,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.takerOrMaker !== undefined){
let data8 = data.takerOrMaker;
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/takerOrMaker",schemaPath:"common.schema.json#/definitions/takerOrMaker/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema150.type,parentSchema:schema150,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data8 === "taker") || (data8 === "maker"))){
const err22 = {instancePath:instancePath+"/takerOrMaker",schemaPath:"common.schema.json#/definitions/takerOrMaker/enum",keyword:"enum",params:{allowedValues: schema150.enum},message:"must be equal to one of the allowed values",schema:schema150.enum,parentSchema:schema150,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate58(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate58.errors : append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema142.type,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

const schema151 = {"title":"ChangeRequest","description":"A fill that changes a position, which is named by its id, or by symbol, mode and side.","type":"object","additionalProperties":false,"required":["action"],"anyOf":[{"required":["position"]},{"required":["symbol","marginMode","side"]}],"properties":{"action":{"type":"string","enum":["increase","reduce","close","delever","settle"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position.","x-level":"request","x-dimension":"name"},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of the instrument, with marginMode and side in place of position."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the position."},"side":{"$ref":"common.schema.json#/definitions/side","description":"The position's side."},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts; `close` and `settle` take all of them where it is absent."},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the fill; the mark price where absent."},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage; that of the position where absent."},"takerOrMaker":{"$ref":"common.schema.json#/definitions/takerOrMaker","description":"Which fee rate the fill pays; taker where absent."},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.position === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "position"},message:"must have required property '"+"position"+"'",schema:schema151.anyOf[0].required,parentSchema:schema151.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'",schema:schema151.anyOf[1].required,parentSchema:schema151.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.marginMode === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "marginMode"},message:"must have required property '"+"marginMode"+"'",schema:schema151.anyOf[1].required,parentSchema:schema151.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.side === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "side"},message:"must have required property '"+"side"+"'",schema:schema151.anyOf[1].required,parentSchema:schema151.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema151.anyOf,parentSchema:schema151,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema151.required,parentSchema:schema151,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema151.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema151,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema151.properties.action.type,parentSchema:schema151.properties.action,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((((data0 === "increase") || (data0 === "reduce")) || (data0 === "close")) || (data0 === "delever")) || (data0 === "settle"))){
const err8 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema151.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema151.properties.action.enum,parentSchema:schema151.properties.action,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema113.type,parentSchema:schema113,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err10 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema113.enum},message:"must be equal to one of the allowed values",schema:schema113.enum,parentSchema:schema113,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.position !== undefined){
let data2 = data.position;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err11 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.symbol !== undefined){
let data3 = data.symbol;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err13 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.marginMode !== undefined){
let data4 = data.marginMode;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err15 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema27,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.side !== undefined){
let data5 = data.side;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.type,parentSchema:schema77,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data5 === "long") || (data5 === "short"))){
const err18 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/enum",keyword:"enum",params:{allowedValues: schema77.enum},message:"must be equal to one of the allowed values",schema:schema77.enum,parentSchema:schema77,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.contracts !== undefined){
let data6 = data.contracts;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err19 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema31,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.price !== undefined){
let data7 = data.price;
if(typeof data7 === "string"){
if(!pattern19.test(data7)){
const err21 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema44,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.leverage !== undefined){
let data8 = data.leverage;
if(typeof data8 === "string"){
if(!pattern19.test(data8)){
const err23 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema44,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.takerOrMaker !== undefined){
let data9 = data.takerOrMaker;
if(typeof data9 !== "string"){
const err25 = {instancePath:instancePath+"/takerOrMaker",schemaPath:"common.schema.json#/definitions/takerOrMaker/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema150.type,parentSchema:schema150,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data9 === "taker") || (data9 === "maker"))){
const err26 = {instancePath:instancePath+"/takerOrMaker",schemaPath:"common.schema.json#/definitions/takerOrMaker/enum",keyword:"enum",params:{allowedValues: schema150.enum},message:"must be equal to one of the allowed values",schema:schema150.enum,parentSchema:schema150,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate58(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate58.errors : append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema151.type,parentSchema:schema151,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

const schema161 = {"title":"PlaceOrderRequest","description":"An order that rests.","type":"object","additionalProperties":false,"required":["action","symbol","marginMode","side","price"],"properties":{"action":{"type":"string","enum":["place_order"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"order":{"$ref":"common.schema.json#/definitions/name","description":"The id the order shall have."},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of the instrument."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the position that it would open or change."},"side":{"$ref":"common.schema.json#/definitions/side","description":"long buys, short sells."},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts."},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price it is limited to."},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage it would be filled with."},"reduceOnly":{"type":"boolean","description":"Whether it can only make a position smaller; no where absent.","x-level":"request","x-dimension":"flag"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema161.required,parentSchema:schema161,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.symbol === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'",schema:schema161.required,parentSchema:schema161,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.marginMode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "marginMode"},message:"must have required property '"+"marginMode"+"'",schema:schema161.required,parentSchema:schema161,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.side === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "side"},message:"must have required property '"+"side"+"'",schema:schema161.required,parentSchema:schema161,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.price === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "price"},message:"must have required property '"+"price"+"'",schema:schema161.required,parentSchema:schema161,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema161.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema161,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema161.properties.action.type,parentSchema:schema161.properties.action,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data0 === "place_order")){
const err7 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema161.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema161.properties.action.enum,parentSchema:schema161.properties.action,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema113.type,parentSchema:schema113,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err9 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema113.enum},message:"must be equal to one of the allowed values",schema:schema113.enum,parentSchema:schema113,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err10 = {instancePath:instancePath+"/order",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/order",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.symbol !== undefined){
let data3 = data.symbol;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err12 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.marginMode !== undefined){
let data4 = data.marginMode;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err14 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema27,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.side !== undefined){
let data5 = data.side;
if(typeof data5 !== "string"){
const err16 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.type,parentSchema:schema77,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data5 === "long") || (data5 === "short"))){
const err17 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/enum",keyword:"enum",params:{allowedValues: schema77.enum},message:"must be equal to one of the allowed values",schema:schema77.enum,parentSchema:schema77,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.contracts !== undefined){
let data6 = data.contracts;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err18 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema31,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.price !== undefined){
let data7 = data.price;
if(typeof data7 === "string"){
if(!pattern19.test(data7)){
const err20 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema44,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.leverage !== undefined){
let data8 = data.leverage;
if(typeof data8 === "string"){
if(!pattern19.test(data8)){
const err22 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema44,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.reduceOnly !== undefined){
let data9 = data.reduceOnly;
if(typeof data9 !== "boolean"){
const err24 = {instancePath:instancePath+"/reduceOnly",schemaPath:"#/properties/reduceOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema161.properties.reduceOnly.type,parentSchema:schema161.properties.reduceOnly,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate58(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate58.errors : append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema161.type,parentSchema:schema161,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const schema170 = {"title":"CancelOrderRequest","description":"The end of an order that rests.","type":"object","additionalProperties":false,"required":["action","order"],"properties":{"action":{"type":"string","enum":["cancel_order"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"order":{"$ref":"common.schema.json#/definitions/name","description":"The id of the order.","x-level":"request","x-dimension":"name"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema170.required,parentSchema:schema170,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.order === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'",schema:schema170.required,parentSchema:schema170,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "action") || (key0 === "by")) || (key0 === "order")) || (key0 === "facts"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema170,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema170.properties.action.type,parentSchema:schema170.properties.action,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data0 === "cancel_order")){
const err4 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema170.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema170.properties.action.enum,parentSchema:schema170.properties.action,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema113.type,parentSchema:schema113,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err6 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema113.enum},message:"must be equal to one of the allowed values",schema:schema113.enum,parentSchema:schema113,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err7 = {instancePath:instancePath+"/order",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/order",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate58(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate58.errors : append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema170.type,parentSchema:schema170,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

const schema173 = {"title":"LiquidateRequest","description":"What a liquidator chooses to close.","type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"type":"string","enum":["liquidate"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position; the whole account where absent."},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts; as many as the policy allows where absent."},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the fill."},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema173.required,parentSchema:schema173,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "action") || (key0 === "by")) || (key0 === "position")) || (key0 === "contracts")) || (key0 === "price")) || (key0 === "facts"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema173,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema173.properties.action.type,parentSchema:schema173.properties.action,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data0 === "liquidate")){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema173.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema173.properties.action.enum,parentSchema:schema173.properties.action,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema113.type,parentSchema:schema113,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err5 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema113.enum},message:"must be equal to one of the allowed values",schema:schema113.enum,parentSchema:schema113,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.position !== undefined){
let data2 = data.position;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err6 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.contracts !== undefined){
let data3 = data.contracts;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err8 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema31,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.price !== undefined){
let data4 = data.price;
if(typeof data4 === "string"){
if(!pattern19.test(data4)){
const err10 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema44,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate58(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate58.errors : append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema173.type,parentSchema:schema173,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="request.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema111.required,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.action;
if(typeof tag0 == "string"){
if(tag0 === "deposit"){
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate57.errors : append(vErrors, validate57.errors);
errors = vErrors.length;
}
}
else if(tag0 === "withdraw"){
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate57.errors : append(vErrors, validate57.errors);
errors = vErrors.length;
}
}
else if(tag0 === "transfer"){
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate57.errors : append(vErrors, validate57.errors);
errors = vErrors.length;
}
}
else if(tag0 === "add_margin"){
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate60.errors : append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
else if(tag0 === "remove_margin"){
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate60.errors : append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
else if(tag0 === "change_leverage"){
if(!(validate62(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate62.errors : append(vErrors, validate62.errors);
errors = vErrors.length;
}
}
else if(tag0 === "change_margin_mode"){
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate64.errors : append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
else if(tag0 === "change_position_mode"){
if(!(validate66(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate66.errors : append(vErrors, validate66.errors);
errors = vErrors.length;
}
}
else if(tag0 === "expire_credit"){
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate68.errors : append(vErrors, validate68.errors);
errors = vErrors.length;
}
}
else if(tag0 === "open"){
if(!(validate70(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate70.errors : append(vErrors, validate70.errors);
errors = vErrors.length;
}
}
else if(tag0 === "trade"){
if(!(validate70(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate70.errors : append(vErrors, validate70.errors);
errors = vErrors.length;
}
}
else if(tag0 === "increase"){
if(!(validate72(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate72.errors : append(vErrors, validate72.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reduce"){
if(!(validate72(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate72.errors : append(vErrors, validate72.errors);
errors = vErrors.length;
}
}
else if(tag0 === "close"){
if(!(validate72(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate72.errors : append(vErrors, validate72.errors);
errors = vErrors.length;
}
}
else if(tag0 === "delever"){
if(!(validate72(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate72.errors : append(vErrors, validate72.errors);
errors = vErrors.length;
}
}
else if(tag0 === "settle"){
if(!(validate72(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate72.errors : append(vErrors, validate72.errors);
errors = vErrors.length;
}
}
else if(tag0 === "place_order"){
if(!(validate74(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate74.errors : append(vErrors, validate74.errors);
errors = vErrors.length;
}
}
else if(tag0 === "cancel_order"){
if(!(validate76(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate76.errors : append(vErrors, validate76.errors);
errors = vErrors.length;
}
}
else if(tag0 === "liquidate"){
if(!(validate78(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate78.errors : append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "action", tagValue: tag0},message:"value of tag \"action\" must be in oneOf",schema:schema111.discriminator,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "action", tagValue: tag0},message:"tag \"action\" must be string",schema:schema111.discriminator,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema111.type,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema179 = {"title":"Charge","description":"Money that an event makes due. Its event has happened: the snapshot is the state after it, with the charge unpaid.","type":"object","additionalProperties":false,"required":["purpose","asset","amount"],"anyOf":[{"required":["position"]},{"required":["marginMode"]}],"properties":{"purpose":{"$ref":"common.schema.json#/definitions/purpose","description":"What the charge is for.","x-level":"charge","x-dimension":"enum"},"direction":{"type":"string","enum":["pay","receive"],"description":"Whether the account pays or receives. Funding must say; a realized profit is received and all else is paid.","x-level":"charge","x-dimension":"enum"},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position that it is for.","x-level":"charge","x-dimension":"name"},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode, where the position is gone.","x-level":"charge","x-dimension":"enum"},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol, where the position is gone.","x-level":"charge","x-dimension":"name"},"asset":{"$ref":"common.schema.json#/definitions/name","description":"What the money is.","x-level":"charge","x-dimension":"name"},"amount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How much is due, 0 or more.","x-level":"charge","x-dimension":"money","x-asset":"own"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema180 = {"title":"Purpose","description":"What a charge is for.","type":"string","enum":["realized_loss","realized_profit","funding_fee","trading_fee","liquidation_fee","interest","bonus_clawback"]};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern15.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"+"\"",schema:"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$",parentSchema:schema40.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema40.propertyNames,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/factValue/pattern",keyword:"pattern",params:{pattern: "^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$"},message:"must match pattern \""+"^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$"+"\"",schema:"^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$",parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/factValue/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.position === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "position"},message:"must have required property '"+"position"+"'",schema:schema179.anyOf[0].required,parentSchema:schema179.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.marginMode === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "marginMode"},message:"must have required property '"+"marginMode"+"'",schema:schema179.anyOf[1].required,parentSchema:schema179.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema179.anyOf,parentSchema:schema179,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.purpose === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'",schema:schema179.required,parentSchema:schema179,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.asset === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema179.required,parentSchema:schema179,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.amount === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",schema:schema179.required,parentSchema:schema179,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "purpose") || (key0 === "direction")) || (key0 === "position")) || (key0 === "marginMode")) || (key0 === "symbol")) || (key0 === "asset")) || (key0 === "amount")) || (key0 === "facts"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema179,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.purpose !== undefined){
let data0 = data.purpose;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/purpose",schemaPath:"common.schema.json#/definitions/purpose/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema180.type,parentSchema:schema180,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((((((data0 === "realized_loss") || (data0 === "realized_profit")) || (data0 === "funding_fee")) || (data0 === "trading_fee")) || (data0 === "liquidation_fee")) || (data0 === "interest")) || (data0 === "bonus_clawback"))){
const err8 = {instancePath:instancePath+"/purpose",schemaPath:"common.schema.json#/definitions/purpose/enum",keyword:"enum",params:{allowedValues: schema180.enum},message:"must be equal to one of the allowed values",schema:schema180.enum,parentSchema:schema180,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.direction !== undefined){
let data1 = data.direction;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema179.properties.direction.type,parentSchema:schema179.properties.direction,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data1 === "pay") || (data1 === "receive"))){
const err10 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema179.properties.direction.enum},message:"must be equal to one of the allowed values",schema:schema179.properties.direction.enum,parentSchema:schema179.properties.direction,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.position !== undefined){
let data2 = data.position;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err11 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.marginMode !== undefined){
let data3 = data.marginMode;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err13 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema27,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.symbol !== undefined){
let data4 = data.symbol;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err15 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.asset !== undefined){
let data5 = data.asset;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err17 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema24,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.amount !== undefined){
let data6 = data.amount;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err19 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema31,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate102(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate102.errors : append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema179.type,parentSchema:schema179,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ask === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ask"},message:"must have required property '"+"ask"+"'",schema:schema110.required,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "ask") || (key0 === "request")) || (key0 === "charges"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ask !== undefined){
let data0 = data.ask;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/ask",schemaPath:"#/properties/ask/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema110.properties.ask.type,parentSchema:schema110.properties.ask,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data0 === "assess") || (data0 === "permit")) || (data0 === "charge")) || (data0 === "liquidate"))){
const err3 = {instancePath:instancePath+"/ask",schemaPath:"#/properties/ask/enum",keyword:"enum",params:{allowedValues: schema110.properties.ask.enum},message:"must be equal to one of the allowed values",schema:schema110.properties.ask.enum,parentSchema:schema110.properties.ask,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.request !== undefined){
if(!(validate56(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData}))){
vErrors = vErrors === null ? validate56.errors : append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.charges !== undefined){
let data2 = data.charges;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate106(data2[i0], {instancePath:instancePath+"/charges/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate106.errors : append(vErrors, validate106.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/charges",schemaPath:"#/properties/charges/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema110.properties.charges.type,parentSchema:schema110.properties.charges,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema110.type,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.snapshot === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "snapshot"},message:"must have required property '"+"snapshot"+"'",schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.shows === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shows"},message:"must have required property '"+"shows"+"'",schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.because === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'",schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema21.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.id.type,parentSchema:schema21.properties.id,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.snapshot !== undefined){
if(!(validate15(data.snapshot, {instancePath:instancePath+"/snapshot",parentData:data,parentDataProperty:"snapshot",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.ask !== undefined){
if(!(validate113(data.ask, {instancePath:instancePath+"/ask",parentData:data,parentDataProperty:"ask",rootData}))){
vErrors = vErrors === null ? validate113.errors : append(vErrors, validate113.errors);
errors = vErrors.length;
}
}
if(data.shows !== undefined){
let data3 = data.shows;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.decision === undefined){
const err6 = {instancePath:instancePath+"/shows/" + i0,schemaPath:"#/definitions/diffShown/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'",schema:schema199.required,parentSchema:schema199,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4.direction === undefined){
const err7 = {instancePath:instancePath+"/shows/" + i0,schemaPath:"#/definitions/diffShown/required",keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'",schema:schema199.required,parentSchema:schema199,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4.of === undefined){
const err8 = {instancePath:instancePath+"/shows/" + i0,schemaPath:"#/definitions/diffShown/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema199.required,parentSchema:schema199,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4.old === undefined){
const err9 = {instancePath:instancePath+"/shows/" + i0,schemaPath:"#/definitions/diffShown/required",keyword:"required",params:{missingProperty: "old"},message:"must have required property '"+"old"+"'",schema:schema199.required,parentSchema:schema199,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.new === undefined){
const err10 = {instancePath:instancePath+"/shows/" + i0,schemaPath:"#/definitions/diffShown/required",keyword:"required",params:{missingProperty: "new"},message:"must have required property '"+"new"+"'",schema:schema199.required,parentSchema:schema199,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "decision") || (key1 === "direction")) || (key1 === "of")) || (key1 === "old")) || (key1 === "new"))){
const err11 = {instancePath:instancePath+"/shows/" + i0,schemaPath:"#/definitions/diffShown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema199,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.decision !== undefined){
let data5 = data4.decision;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/shows/" + i0+"/decision",schemaPath:"#/definitions/diffShown/properties/decision/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema199.properties.decision.type,parentSchema:schema199.properties.decision,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.direction !== undefined){
let data6 = data4.direction;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/shows/" + i0+"/direction",schemaPath:"#/definitions/diffShown/properties/direction/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema199.properties.direction.type,parentSchema:schema199.properties.direction,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((((data6 === "stricter") || (data6 === "looser")) || (data6 === "more")) || (data6 === "less")) || (data6 === "changed"))){
const err14 = {instancePath:instancePath+"/shows/" + i0+"/direction",schemaPath:"#/definitions/diffShown/properties/direction/enum",keyword:"enum",params:{allowedValues: schema199.properties.direction.enum},message:"must be equal to one of the allowed values",schema:schema199.properties.direction.enum,parentSchema:schema199.properties.direction,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.of !== undefined){
let data7 = data4.of;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/shows/" + i0+"/of",schemaPath:"#/definitions/diffShown/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema199.properties.of.type,parentSchema:schema199.properties.of,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.old !== undefined){
let data8 = data4.old;
if(typeof data8 !== "string"){
const err16 = {instancePath:instancePath+"/shows/" + i0+"/old",schemaPath:"#/definitions/diffShown/properties/old/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema199.properties.old.type,parentSchema:schema199.properties.old,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.new !== undefined){
let data9 = data4.new;
if(typeof data9 !== "string"){
const err17 = {instancePath:instancePath+"/shows/" + i0+"/new",schemaPath:"#/definitions/diffShown/properties/new/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema199.properties.new.type,parentSchema:schema199.properties.new,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/shows/" + i0,schemaPath:"#/definitions/diffShown/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema199.type,parentSchema:schema199,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/shows",schemaPath:"#/properties/shows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema21.properties.shows.type,parentSchema:schema21.properties.shows,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.because !== undefined){
let data10 = data.because;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err20 = {instancePath:instancePath+"/because/" + i1,schemaPath:"#/properties/because/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema21.properties.because.items.type,parentSchema:schema21.properties.because.items,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema21.properties.because.type,parentSchema:schema21.properties.because,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.undecided !== undefined){
let data12 = data.undecided;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
if(!((key2 === "old") || (key2 === "new"))){
const err22 = {instancePath:instancePath+"/undecided",schemaPath:"#/properties/undecided/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.undecided,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data12.old !== undefined){
let data13 = data12.old;
if(typeof data13 !== "string"){
const err23 = {instancePath:instancePath+"/undecided/old",schemaPath:"#/properties/undecided/properties/old/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.undecided.properties.old.type,parentSchema:schema21.properties.undecided.properties.old,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data12.new !== undefined){
let data14 = data12.new;
if(typeof data14 !== "string"){
const err24 = {instancePath:instancePath+"/undecided/new",schemaPath:"#/properties/undecided/properties/new/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.undecided.properties.new.type,parentSchema:schema21.properties.undecided.properties.new,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/undecided",schemaPath:"#/properties/undecided/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.undecided.type,parentSchema:schema21.properties.undecided,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.reckoned !== undefined){
let data15 = data.reckoned;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.both === undefined){
const err26 = {instancePath:instancePath+"/reckoned",schemaPath:"#/definitions/diffReckoned/required",keyword:"required",params:{missingProperty: "both"},message:"must have required property '"+"both"+"'",schema:schema200.required,parentSchema:schema200,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data15.old === undefined){
const err27 = {instancePath:instancePath+"/reckoned",schemaPath:"#/definitions/diffReckoned/required",keyword:"required",params:{missingProperty: "old"},message:"must have required property '"+"old"+"'",schema:schema200.required,parentSchema:schema200,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data15.new === undefined){
const err28 = {instancePath:instancePath+"/reckoned",schemaPath:"#/definitions/diffReckoned/required",keyword:"required",params:{missingProperty: "new"},message:"must have required property '"+"new"+"'",schema:schema200.required,parentSchema:schema200,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key3 in data15){
if(!(((key3 === "both") || (key3 === "old")) || (key3 === "new"))){
const err29 = {instancePath:instancePath+"/reckoned",schemaPath:"#/definitions/diffReckoned/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema200,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data15.both !== undefined){
let data16 = data15.both;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(typeof data17 !== "string"){
const err30 = {instancePath:instancePath+"/reckoned/both/" + i2,schemaPath:"#/definitions/diffReckoned/properties/both/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema200.properties.both.items.type,parentSchema:schema200.properties.both.items,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/reckoned/both",schemaPath:"#/definitions/diffReckoned/properties/both/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema200.properties.both.type,parentSchema:schema200.properties.both,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data15.old !== undefined){
let data18 = data15.old;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 !== "string"){
const err32 = {instancePath:instancePath+"/reckoned/old/" + i3,schemaPath:"#/definitions/diffReckoned/properties/old/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema200.properties.old.items.type,parentSchema:schema200.properties.old.items,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/reckoned/old",schemaPath:"#/definitions/diffReckoned/properties/old/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema200.properties.old.type,parentSchema:schema200.properties.old,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data15.new !== undefined){
let data20 = data15.new;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
if(typeof data21 !== "string"){
const err34 = {instancePath:instancePath+"/reckoned/new/" + i4,schemaPath:"#/definitions/diffReckoned/properties/new/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema200.properties.new.items.type,parentSchema:schema200.properties.new.items,data:data21};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/reckoned/new",schemaPath:"#/definitions/diffReckoned/properties/new/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema200.properties.new.type,parentSchema:schema200.properties.new,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/reckoned",schemaPath:"#/definitions/diffReckoned/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema200.type,parentSchema:schema200,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.span !== undefined){
let data22 = data.span;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.path === undefined){
const err37 = {instancePath:instancePath+"/span",schemaPath:"#/definitions/diffSpan/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema201.required,parentSchema:schema201,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data22.of === undefined){
const err38 = {instancePath:instancePath+"/span",schemaPath:"#/definitions/diffSpan/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema201.required,parentSchema:schema201,data:data22};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data22.value === undefined){
const err39 = {instancePath:instancePath+"/span",schemaPath:"#/definitions/diffSpan/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema201.required,parentSchema:schema201,data:data22};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data22.step === undefined){
const err40 = {instancePath:instancePath+"/span",schemaPath:"#/definitions/diffSpan/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'",schema:schema201.required,parentSchema:schema201,data:data22};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key4 in data22){
if(!((((((key4 === "path") || (key4 === "of")) || (key4 === "value")) || (key4 === "step")) || (key4 === "from")) || (key4 === "to"))){
const err41 = {instancePath:instancePath+"/span",schemaPath:"#/definitions/diffSpan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema201,data:data22};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data22.path !== undefined){
let data23 = data22.path;
if(typeof data23 !== "string"){
const err42 = {instancePath:instancePath+"/span/path",schemaPath:"#/definitions/diffSpan/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema201.properties.path.type,parentSchema:schema201.properties.path,data:data23};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data22.of !== undefined){
let data24 = data22.of;
if(typeof data24 !== "string"){
const err43 = {instancePath:instancePath+"/span/of",schemaPath:"#/definitions/diffSpan/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema201.properties.of.type,parentSchema:schema201.properties.of,data:data24};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data22.value !== undefined){
let data25 = data22.value;
if(typeof data25 !== "string"){
const err44 = {instancePath:instancePath+"/span/value",schemaPath:"#/definitions/diffSpan/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema201.properties.value.type,parentSchema:schema201.properties.value,data:data25};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data22.step !== undefined){
let data26 = data22.step;
if(typeof data26 !== "string"){
const err45 = {instancePath:instancePath+"/span/step",schemaPath:"#/definitions/diffSpan/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema201.properties.step.type,parentSchema:schema201.properties.step,data:data26};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data22.from !== undefined){
let data27 = data22.from;
if(typeof data27 !== "string"){
const err46 = {instancePath:instancePath+"/span/from",schemaPath:"#/definitions/diffSpan/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema201.properties.from.type,parentSchema:schema201.properties.from,data:data27};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data22.to !== undefined){
let data28 = data22.to;
if(typeof data28 !== "string"){
const err47 = {instancePath:instancePath+"/span/to",schemaPath:"#/definitions/diffSpan/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema201.properties.to.type,parentSchema:schema201.properties.to,data:data28};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/span",schemaPath:"#/definitions/diffSpan/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema201.type,parentSchema:schema201,data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.belowZero !== undefined){
let data29 = data.belowZero;
if(Array.isArray(data29)){
const len5 = data29.length;
for(let i5=0; i5<len5; i5++){
let data30 = data29[i5];
if(typeof data30 !== "string"){
const err49 = {instancePath:instancePath+"/belowZero/" + i5,schemaPath:"#/properties/belowZero/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.belowZero.items.type,parentSchema:schema21.properties.belowZero.items,data:data30};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/belowZero",schemaPath:"#/properties/belowZero/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema21.properties.belowZero.type,parentSchema:schema21.properties.belowZero,data:data29};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="diff-answer.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.old === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "old"},message:"must have required property '"+"old"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.new === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "new"},message:"must have required property '"+"new"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.verdict === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.changes === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.onlyOld === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "onlyOld"},message:"must have required property '"+"onlyOld"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.onlyNew === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "onlyNew"},message:"must have required property '"+"onlyNew"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.decisions === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisions"},message:"must have required property '"+"decisions"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.witnesses === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "witnesses"},message:"must have required property '"+"witnesses"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.searched === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "searched"},message:"must have required property '"+"searched"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.assumptions === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assumptions"},message:"must have required property '"+"assumptions"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.old !== undefined){
let data0 = data.old;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
const err11 = {instancePath:instancePath+"/old",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema13.required,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data0.version === undefined){
const err12 = {instancePath:instancePath+"/old",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema13.required,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data0.digest === undefined){
const err13 = {instancePath:instancePath+"/old",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema13.required,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "id") || (key1 === "version")) || (key1 === "digest"))){
const err14 = {instancePath:instancePath+"/old",schemaPath:"common.schema.json#/definitions/policyReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 !== "string"){
const err15 = {instancePath:instancePath+"/old/id",schemaPath:"common.schema.json#/definitions/policyReference/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.id.type,parentSchema:schema13.properties.id,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.version !== undefined){
let data2 = data0.version;
if(typeof data2 !== "string"){
const err16 = {instancePath:instancePath+"/old/version",schemaPath:"common.schema.json#/definitions/policyReference/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.version.type,parentSchema:schema13.properties.version,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data0.digest !== undefined){
let data3 = data0.digest;
if(typeof data3 !== "string"){
const err17 = {instancePath:instancePath+"/old/digest",schemaPath:"common.schema.json#/definitions/policyReference/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.digest.type,parentSchema:schema13.properties.digest,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/old",schemaPath:"common.schema.json#/definitions/policyReference/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.new !== undefined){
let data4 = data.new;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id === undefined){
const err19 = {instancePath:instancePath+"/new",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema13.required,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data4.version === undefined){
const err20 = {instancePath:instancePath+"/new",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema13.required,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data4.digest === undefined){
const err21 = {instancePath:instancePath+"/new",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema13.required,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key2 in data4){
if(!(((key2 === "id") || (key2 === "version")) || (key2 === "digest"))){
const err22 = {instancePath:instancePath+"/new",schemaPath:"common.schema.json#/definitions/policyReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4.id !== undefined){
let data5 = data4.id;
if(typeof data5 !== "string"){
const err23 = {instancePath:instancePath+"/new/id",schemaPath:"common.schema.json#/definitions/policyReference/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.id.type,parentSchema:schema13.properties.id,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data4.version !== undefined){
let data6 = data4.version;
if(typeof data6 !== "string"){
const err24 = {instancePath:instancePath+"/new/version",schemaPath:"common.schema.json#/definitions/policyReference/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.version.type,parentSchema:schema13.properties.version,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data4.digest !== undefined){
let data7 = data4.digest;
if(typeof data7 !== "string"){
const err25 = {instancePath:instancePath+"/new/digest",schemaPath:"common.schema.json#/definitions/policyReference/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.digest.type,parentSchema:schema13.properties.digest,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/new",schemaPath:"common.schema.json#/definitions/policyReference/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.verdict !== undefined){
let data8 = data.verdict;
if(typeof data8 !== "string"){
const err27 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.verdict.type,parentSchema:schema11.properties.verdict,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((data8 === "equivalent") || (data8 === "different")) || (data8 === "no_difference_found"))){
const err28 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema11.properties.verdict.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.verdict.enum,parentSchema:schema11.properties.verdict,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.nothingInCommon !== undefined){
let data9 = data.nothingInCommon;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 !== "string"){
const err29 = {instancePath:instancePath+"/nothingInCommon/" + i0,schemaPath:"#/properties/nothingInCommon/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.nothingInCommon.items.type,parentSchema:schema11.properties.nothingInCommon.items,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/nothingInCommon",schemaPath:"#/properties/nothingInCommon/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.nothingInCommon.type,parentSchema:schema11.properties.nothingInCommon,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.changes !== undefined){
let data11 = data.changes;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.change === undefined){
const err31 = {instancePath:instancePath+"/changes/" + i1,schemaPath:"#/definitions/diffChange/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'",schema:schema15.required,parentSchema:schema15,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data12.section === undefined){
const err32 = {instancePath:instancePath+"/changes/" + i1,schemaPath:"#/definitions/diffChange/required",keyword:"required",params:{missingProperty: "section"},message:"must have required property '"+"section"+"'",schema:schema15.required,parentSchema:schema15,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data12.kind === undefined){
const err33 = {instancePath:instancePath+"/changes/" + i1,schemaPath:"#/definitions/diffChange/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema15.required,parentSchema:schema15,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key3 in data12){
if(!(func2.call(schema15.properties, key3))){
const err34 = {instancePath:instancePath+"/changes/" + i1,schemaPath:"#/definitions/diffChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data12.change !== undefined){
let data13 = data12.change;
if(typeof data13 !== "string"){
const err35 = {instancePath:instancePath+"/changes/" + i1+"/change",schemaPath:"#/definitions/diffChange/properties/change/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.change.type,parentSchema:schema15.properties.change,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!((((data13 === "added") || (data13 === "removed")) || (data13 === "changed")) || (data13 === "moved"))){
const err36 = {instancePath:instancePath+"/changes/" + i1+"/change",schemaPath:"#/definitions/diffChange/properties/change/enum",keyword:"enum",params:{allowedValues: schema15.properties.change.enum},message:"must be equal to one of the allowed values",schema:schema15.properties.change.enum,parentSchema:schema15.properties.change,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data12.section !== undefined){
let data14 = data12.section;
if(typeof data14 !== "string"){
const err37 = {instancePath:instancePath+"/changes/" + i1+"/section",schemaPath:"#/definitions/diffChange/properties/section/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.section.type,parentSchema:schema15.properties.section,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data12.kind !== undefined){
let data15 = data12.kind;
if(typeof data15 !== "string"){
const err38 = {instancePath:instancePath+"/changes/" + i1+"/kind",schemaPath:"#/definitions/diffChange/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.kind.type,parentSchema:schema15.properties.kind,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data12.old !== undefined){
let data16 = data12.old;
if(typeof data16 !== "string"){
const err39 = {instancePath:instancePath+"/changes/" + i1+"/old",schemaPath:"#/definitions/diffChange/properties/old/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.old.type,parentSchema:schema15.properties.old,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data12.new !== undefined){
let data17 = data12.new;
if(typeof data17 !== "string"){
const err40 = {instancePath:instancePath+"/changes/" + i1+"/new",schemaPath:"#/definitions/diffChange/properties/new/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.new.type,parentSchema:schema15.properties.new,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data12.oldWords !== undefined){
let data18 = data12.oldWords;
if(typeof data18 !== "string"){
const err41 = {instancePath:instancePath+"/changes/" + i1+"/oldWords",schemaPath:"#/definitions/diffChange/properties/oldWords/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.oldWords.type,parentSchema:schema15.properties.oldWords,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data12.newWords !== undefined){
let data19 = data12.newWords;
if(typeof data19 !== "string"){
const err42 = {instancePath:instancePath+"/changes/" + i1+"/newWords",schemaPath:"#/definitions/diffChange/properties/newWords/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.newWords.type,parentSchema:schema15.properties.newWords,data:data19};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data12.oldPlace !== undefined){
let data20 = data12.oldPlace;
if(typeof data20 !== "string"){
const err43 = {instancePath:instancePath+"/changes/" + i1+"/oldPlace",schemaPath:"#/definitions/diffChange/properties/oldPlace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.oldPlace.type,parentSchema:schema15.properties.oldPlace,data:data20};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data12.newPlace !== undefined){
let data21 = data12.newPlace;
if(typeof data21 !== "string"){
const err44 = {instancePath:instancePath+"/changes/" + i1+"/newPlace",schemaPath:"#/definitions/diffChange/properties/newPlace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.newPlace.type,parentSchema:schema15.properties.newPlace,data:data21};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/changes/" + i1,schemaPath:"#/definitions/diffChange/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data:data12};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.changes.type,parentSchema:schema11.properties.changes,data:data11};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.unreadFigures !== undefined){
let data22 = data.unreadFigures;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(typeof data23 !== "string"){
const err47 = {instancePath:instancePath+"/unreadFigures/" + i2,schemaPath:"#/properties/unreadFigures/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.unreadFigures.items.type,parentSchema:schema11.properties.unreadFigures.items,data:data23};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/unreadFigures",schemaPath:"#/properties/unreadFigures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.unreadFigures.type,parentSchema:schema11.properties.unreadFigures,data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.onlyOld !== undefined){
let data24 = data.onlyOld;
if(Array.isArray(data24)){
const len3 = data24.length;
for(let i3=0; i3<len3; i3++){
let data25 = data24[i3];
if(typeof data25 !== "string"){
const err49 = {instancePath:instancePath+"/onlyOld/" + i3,schemaPath:"#/properties/onlyOld/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.onlyOld.items.type,parentSchema:schema11.properties.onlyOld.items,data:data25};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/onlyOld",schemaPath:"#/properties/onlyOld/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.onlyOld.type,parentSchema:schema11.properties.onlyOld,data:data24};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.onlyNew !== undefined){
let data26 = data.onlyNew;
if(Array.isArray(data26)){
const len4 = data26.length;
for(let i4=0; i4<len4; i4++){
let data27 = data26[i4];
if(typeof data27 !== "string"){
const err51 = {instancePath:instancePath+"/onlyNew/" + i4,schemaPath:"#/properties/onlyNew/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.onlyNew.items.type,parentSchema:schema11.properties.onlyNew.items,data:data27};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/onlyNew",schemaPath:"#/properties/onlyNew/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.onlyNew.type,parentSchema:schema11.properties.onlyNew,data:data26};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.decisions !== undefined){
let data28 = data.decisions;
if(Array.isArray(data28)){
const len5 = data28.length;
for(let i5=0; i5<len5; i5++){
if(!(validate12(data28[i5], {instancePath:instancePath+"/decisions/" + i5,parentData:data28,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate12.errors : append(vErrors, validate12.errors);
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.decisions.type,parentSchema:schema11.properties.decisions,data:data28};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.witnesses !== undefined){
let data30 = data.witnesses;
if(Array.isArray(data30)){
const len6 = data30.length;
for(let i6=0; i6<len6; i6++){
if(!(validate14(data30[i6], {instancePath:instancePath+"/witnesses/" + i6,parentData:data30,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate14.errors : append(vErrors, validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err54 = {instancePath:instancePath+"/witnesses",schemaPath:"#/properties/witnesses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.witnesses.type,parentSchema:schema11.properties.witnesses,data:data30};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.reproduce !== undefined){
let data32 = data.reproduce;
if(typeof data32 !== "string"){
const err55 = {instancePath:instancePath+"/reproduce",schemaPath:"#/properties/reproduce/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reproduce.type,parentSchema:schema11.properties.reproduce,data:data32};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.plimsoll !== undefined){
let data33 = data.plimsoll;
if(typeof data33 !== "string"){
const err56 = {instancePath:instancePath+"/plimsoll",schemaPath:"#/properties/plimsoll/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.plimsoll.type,parentSchema:schema11.properties.plimsoll,data:data33};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.searched !== undefined){
let data34 = data.searched;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.accounts === undefined){
const err57 = {instancePath:instancePath+"/searched",schemaPath:"#/definitions/diffSearch/required",keyword:"required",params:{missingProperty: "accounts"},message:"must have required property '"+"accounts"+"'",schema:schema202.required,parentSchema:schema202,data:data34};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data34.positions === undefined){
const err58 = {instancePath:instancePath+"/searched",schemaPath:"#/definitions/diffSearch/required",keyword:"required",params:{missingProperty: "positions"},message:"must have required property '"+"positions"+"'",schema:schema202.required,parentSchema:schema202,data:data34};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data34.evaluations === undefined){
const err59 = {instancePath:instancePath+"/searched",schemaPath:"#/definitions/diffSearch/required",keyword:"required",params:{missingProperty: "evaluations"},message:"must have required property '"+"evaluations"+"'",schema:schema202.required,parentSchema:schema202,data:data34};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data34.budget === undefined){
const err60 = {instancePath:instancePath+"/searched",schemaPath:"#/definitions/diffSearch/required",keyword:"required",params:{missingProperty: "budget"},message:"must have required property '"+"budget"+"'",schema:schema202.required,parentSchema:schema202,data:data34};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data34.shrinking === undefined){
const err61 = {instancePath:instancePath+"/searched",schemaPath:"#/definitions/diffSearch/required",keyword:"required",params:{missingProperty: "shrinking"},message:"must have required property '"+"shrinking"+"'",schema:schema202.required,parentSchema:schema202,data:data34};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data34.cases === undefined){
const err62 = {instancePath:instancePath+"/searched",schemaPath:"#/definitions/diffSearch/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'",schema:schema202.required,parentSchema:schema202,data:data34};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data34.casesBudget === undefined){
const err63 = {instancePath:instancePath+"/searched",schemaPath:"#/definitions/diffSearch/required",keyword:"required",params:{missingProperty: "casesBudget"},message:"must have required property '"+"casesBudget"+"'",schema:schema202.required,parentSchema:schema202,data:data34};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data34.ended === undefined){
const err64 = {instancePath:instancePath+"/searched",schemaPath:"#/definitions/diffSearch/required",keyword:"required",params:{missingProperty: "ended"},message:"must have required property '"+"ended"+"'",schema:schema202.required,parentSchema:schema202,data:data34};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key4 in data34){
if(!(func2.call(schema202.properties, key4))){
const err65 = {instancePath:instancePath+"/searched",schemaPath:"#/definitions/diffSearch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema202,data:data34};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data34.accounts !== undefined){
let data35 = data34.accounts;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err66 = {instancePath:instancePath+"/searched/accounts",schemaPath:"#/definitions/diffSearch/properties/accounts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema202.properties.accounts.type,parentSchema:schema202.properties.accounts,data:data35};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data34.positions !== undefined){
let data36 = data34.positions;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err67 = {instancePath:instancePath+"/searched/positions",schemaPath:"#/definitions/diffSearch/properties/positions/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema202.properties.positions.type,parentSchema:schema202.properties.positions,data:data36};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data34.evaluations !== undefined){
let data37 = data34.evaluations;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err68 = {instancePath:instancePath+"/searched/evaluations",schemaPath:"#/definitions/diffSearch/properties/evaluations/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema202.properties.evaluations.type,parentSchema:schema202.properties.evaluations,data:data37};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data34.budget !== undefined){
let data38 = data34.budget;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err69 = {instancePath:instancePath+"/searched/budget",schemaPath:"#/definitions/diffSearch/properties/budget/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema202.properties.budget.type,parentSchema:schema202.properties.budget,data:data38};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data34.shrinking !== undefined){
let data39 = data34.shrinking;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err70 = {instancePath:instancePath+"/searched/shrinking",schemaPath:"#/definitions/diffSearch/properties/shrinking/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema202.properties.shrinking.type,parentSchema:schema202.properties.shrinking,data:data39};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data34.cases !== undefined){
let data40 = data34.cases;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err71 = {instancePath:instancePath+"/searched/cases",schemaPath:"#/definitions/diffSearch/properties/cases/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema202.properties.cases.type,parentSchema:schema202.properties.cases,data:data40};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data34.casesBudget !== undefined){
let data41 = data34.casesBudget;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err72 = {instancePath:instancePath+"/searched/casesBudget",schemaPath:"#/definitions/diffSearch/properties/casesBudget/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema202.properties.casesBudget.type,parentSchema:schema202.properties.casesBudget,data:data41};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data34.unasked !== undefined){
let data42 = data34.unasked;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err73 = {instancePath:instancePath+"/searched/unasked",schemaPath:"#/definitions/diffSearch/properties/unasked/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema202.properties.unasked.type,parentSchema:schema202.properties.unasked,data:data42};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data34.ended !== undefined){
let data43 = data34.ended;
if(typeof data43 !== "string"){
const err74 = {instancePath:instancePath+"/searched/ended",schemaPath:"#/definitions/diffSearch/properties/ended/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema202.properties.ended.type,parentSchema:schema202.properties.ended,data:data43};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!(((((data43 === "not_needed") || (data43 === "all_shown")) || (data43 === "all_looked_at")) || (data43 === "nothing_new")) || (data43 === "budget"))){
const err75 = {instancePath:instancePath+"/searched/ended",schemaPath:"#/definitions/diffSearch/properties/ended/enum",keyword:"enum",params:{allowedValues: schema202.properties.ended.enum},message:"must be equal to one of the allowed values",schema:schema202.properties.ended.enum,parentSchema:schema202.properties.ended,data:data43};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/searched",schemaPath:"#/definitions/diffSearch/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema202.type,parentSchema:schema202,data:data34};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.assumptions !== undefined){
let data44 = data.assumptions;
if(Array.isArray(data44)){
const len7 = data44.length;
for(let i7=0; i7<len7; i7++){
let data45 = data44[i7];
if(typeof data45 !== "string"){
const err77 = {instancePath:instancePath+"/assumptions/" + i7,schemaPath:"#/properties/assumptions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.assumptions.items.type,parentSchema:schema11.properties.assumptions.items,data:data45};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/assumptions",schemaPath:"#/properties/assumptions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.assumptions.type,parentSchema:schema11.properties.assumptions,data:data44};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.forbidden !== undefined){
let data46 = data.forbidden;
if(Array.isArray(data46)){
const len8 = data46.length;
for(let i8=0; i8<len8; i8++){
let data47 = data46[i8];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.behaviour === undefined){
const err79 = {instancePath:instancePath+"/forbidden/" + i8,schemaPath:"#/definitions/diffForbidden/required",keyword:"required",params:{missingProperty: "behaviour"},message:"must have required property '"+"behaviour"+"'",schema:schema203.required,parentSchema:schema203,data:data47};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data47.outcome === undefined){
const err80 = {instancePath:instancePath+"/forbidden/" + i8,schemaPath:"#/definitions/diffForbidden/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'",schema:schema203.required,parentSchema:schema203,data:data47};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data47.decisions === undefined){
const err81 = {instancePath:instancePath+"/forbidden/" + i8,schemaPath:"#/definitions/diffForbidden/required",keyword:"required",params:{missingProperty: "decisions"},message:"must have required property '"+"decisions"+"'",schema:schema203.required,parentSchema:schema203,data:data47};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data47.shown === undefined){
const err82 = {instancePath:instancePath+"/forbidden/" + i8,schemaPath:"#/definitions/diffForbidden/required",keyword:"required",params:{missingProperty: "shown"},message:"must have required property '"+"shown"+"'",schema:schema203.required,parentSchema:schema203,data:data47};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
for(const key5 in data47){
if(!(((((key5 === "behaviour") || (key5 === "outcome")) || (key5 === "upTo")) || (key5 === "decisions")) || (key5 === "shown"))){
const err83 = {instancePath:instancePath+"/forbidden/" + i8,schemaPath:"#/definitions/diffForbidden/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema203,data:data47};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data47.behaviour !== undefined){
let data48 = data47.behaviour;
if(typeof data48 !== "string"){
const err84 = {instancePath:instancePath+"/forbidden/" + i8+"/behaviour",schemaPath:"#/definitions/diffForbidden/properties/behaviour/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema203.properties.behaviour.type,parentSchema:schema203.properties.behaviour,data:data48};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data47.outcome !== undefined){
let data49 = data47.outcome;
if(typeof data49 !== "string"){
const err85 = {instancePath:instancePath+"/forbidden/" + i8+"/outcome",schemaPath:"#/definitions/diffForbidden/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema203.properties.outcome.type,parentSchema:schema203.properties.outcome,data:data49};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!(((data49 === "found") || (data49 === "never")) || (data49 === "not_found"))){
const err86 = {instancePath:instancePath+"/forbidden/" + i8+"/outcome",schemaPath:"#/definitions/diffForbidden/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema203.properties.outcome.enum},message:"must be equal to one of the allowed values",schema:schema203.properties.outcome.enum,parentSchema:schema203.properties.outcome,data:data49};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data47.upTo !== undefined){
let data50 = data47.upTo;
if(typeof data50 !== "string"){
const err87 = {instancePath:instancePath+"/forbidden/" + i8+"/upTo",schemaPath:"#/definitions/diffForbidden/properties/upTo/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema203.properties.upTo.type,parentSchema:schema203.properties.upTo,data:data50};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data47.decisions !== undefined){
let data51 = data47.decisions;
if(Array.isArray(data51)){
const len9 = data51.length;
for(let i9=0; i9<len9; i9++){
let data52 = data51[i9];
if(typeof data52 !== "string"){
const err88 = {instancePath:instancePath+"/forbidden/" + i8+"/decisions/" + i9,schemaPath:"#/definitions/diffForbidden/properties/decisions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema203.properties.decisions.items.type,parentSchema:schema203.properties.decisions.items,data:data52};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/forbidden/" + i8+"/decisions",schemaPath:"#/definitions/diffForbidden/properties/decisions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema203.properties.decisions.type,parentSchema:schema203.properties.decisions,data:data51};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data47.shown !== undefined){
let data53 = data47.shown;
if(Array.isArray(data53)){
const len10 = data53.length;
for(let i10=0; i10<len10; i10++){
let data54 = data53[i10];
if(typeof data54 !== "string"){
const err90 = {instancePath:instancePath+"/forbidden/" + i8+"/shown/" + i10,schemaPath:"#/definitions/diffForbidden/properties/shown/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema203.properties.shown.items.type,parentSchema:schema203.properties.shown.items,data:data54};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/forbidden/" + i8+"/shown",schemaPath:"#/definitions/diffForbidden/properties/shown/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema203.properties.shown.type,parentSchema:schema203.properties.shown,data:data53};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/forbidden/" + i8,schemaPath:"#/definitions/diffForbidden/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema203.type,parentSchema:schema203,data:data47};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/forbidden",schemaPath:"#/properties/forbidden/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.forbidden.type,parentSchema:schema11.properties.forbidden,data:data46};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
