// Generated from generate-answer.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"generate-answer.schema.json","title":"GenerateAnswer","description":"A suite made from a policy, and what it leaves out: `plimsoll generate`.","type":"object","additionalProperties":false,"required":["policy","seed","cases","accounts","mutants","obligations","models","mistakes","evaluations"],"properties":{"policy":{"$ref":"common.schema.json#/definitions/policyReference"},"seed":{"type":"integer","description":"What the digits of messy numbers came from."},"cases":{"type":"integer","description":"How many questions the suite has."},"accounts":{"type":"array","items":{"type":"integer"},"description":"The accounts that the questions are about: how many mutants are told by the first, the first two, and so on."},"mutants":{"$ref":"#/definitions/mutantCount"},"obligations":{"$ref":"#/definitions/obligationCount"},"models":{"type":"array","items":{"$ref":"#/definitions/arithmeticModel"},"description":"Platforms that compute otherwise, each with the cases whose decisions tell it."},"mistakes":{"type":"array","items":{"$ref":"#/definitions/platformMistake"},"description":"Mistakes of platforms that no edit of one place of the policy says, each with a case that tells it."},"evaluations":{"$ref":"#/definitions/evaluationCount"}},"definitions":{"mutantCount":{"title":"MutantCount","description":"Policies that differ in one thing. The score is of those that are not equivalent.","type":"object","additionalProperties":false,"required":["total","equivalent","told","score","scoreOfAll","curve","proofs","survivors"],"properties":{"total":{"type":"integer","description":"How many there are."},"equivalent":{"type":"integer","description":"How many are proved to say the same as the policy."},"told":{"type":"integer","description":"How many some case tells from the policy."},"score":{"type":"string","description":"Told of those that are not proved to be equivalent, in percent, rounded down to two digits."},"scoreOfAll":{"type":"string","description":"Told of all, those that are proved to be equivalent among them."},"proofs":{"type":"array","items":{"$ref":"#/definitions/equivalentMutant"}},"curve":{"type":"array","items":{"type":"integer"},"description":"How many are told by the first case, the first two, and so on."},"classes":{"type":"integer","description":"Of a diagnostic suite: how many kinds of fault its answers tell apart."},"survivors":{"type":"array","items":{"$ref":"#/definitions/survivor"}}}},"survivor":{"title":"Survivor","description":"An edit of the policy that no case notices. It may be one that changes nothing; that is not proved.","type":"object","additionalProperties":false,"required":["id","kind","clause","before","after"],"properties":{"id":{"type":"string","description":"Its name, the same each time."},"kind":{"type":"string","description":"What was made otherwise, such as relation or constant."},"clause":{"type":"string","description":"The id of the clause."},"place":{"type":"string","description":"Where the clause stands, such as reference.margin:31."},"before":{"type":"string","description":"What the policy says."},"after":{"type":"string","description":"What the mutant says."}}},"equivalentMutant":{"title":"EquivalentMutant","description":"An edit of the policy that changes no answer, proved.","type":"object","additionalProperties":false,"required":["id","clause","before","after","how"],"properties":{"id":{"type":"string","description":"Its name, the same each time."},"clause":{"type":"string","description":"The id of the clause."},"place":{"type":"string","description":"Where the clause stands, such as reference.margin:31."},"before":{"type":"string","description":"What the policy says."},"after":{"type":"string","description":"What the mutant says."},"how":{"type":"string","description":"By the form of the rules, by a normal form of all of them, or by the signs that facts have in every snapshot."}}},"obligationCount":{"title":"ObligationCount","description":"What a suite has to show: each clause at work, each comparison deciding both ways, both values the same, and one step on each side.","type":"object","additionalProperties":false,"required":["total","met","impossible","missed"],"properties":{"total":{"type":"integer","description":"How many there are."},"met":{"type":"integer","description":"How many the suite shows."},"impossible":{"type":"array","items":{"$ref":"#/definitions/missedObligation"},"description":"Those that no account can show, proved by the signs that facts have."},"missed":{"type":"array","items":{"$ref":"#/definitions/missedObligation"}}}},"missedObligation":{"title":"MissedObligation","description":"Something that a suite does not show.","type":"object","additionalProperties":false,"required":["clause","what"],"properties":{"clause":{"type":"string","description":"The id of the clause."},"place":{"type":"string","description":"Where it stands."},"condition":{"type":"string","description":"The comparison."},"what":{"type":"string","description":"fires, holds, fails, equal, step_below or step_above."}}},"arithmeticModel":{"title":"ArithmeticModel","type":"object","additionalProperties":false,"required":["model","cases"],"properties":{"model":{"type":"string","description":"float64, or each step rounded to so many decimals."},"cases":{"type":"array","items":{"type":"string"},"description":"Cases in which such a platform decides otherwise."}}},"platformMistake":{"title":"PlatformMistake","type":"object","additionalProperties":false,"required":["asIf"],"properties":{"asIf":{"type":"string","description":"What would have to be so for such a platform to be right, such as: every contract size were 1."},"clause":{"type":"string","description":"The id of the clause that would say otherwise; absent where it is the account that is read otherwise."},"place":{"type":"string","description":"Where the clause stands."},"toldBy":{"type":"string","description":"A case that such a platform answers otherwise; absent where there is none."}}},"evaluationCount":{"title":"EvaluationCount","type":"object","additionalProperties":false,"required":["used","limit"],"properties":{"used":{"type":"integer","description":"How often the search asked the policy or a mutant."},"limit":{"type":"integer","description":"How often it might."}}}}};
const schema13 = {"title":"PolicyReference","description":"Which policy answered.","type":"object","additionalProperties":false,"required":["id","version","digest"],"properties":{"id":{"type":"string","description":"The policy's name, such as reference.futures."},"version":{"type":"string","description":"The version in force, with its overlays."},"digest":{"type":"string","description":"`sha256:` and the SHA-256 of the canonical JSON of the policy's meaning, in lower case hexadecimal; empty where no version is in force."}}};
const schema20 = {"title":"ArithmeticModel","type":"object","additionalProperties":false,"required":["model","cases"],"properties":{"model":{"type":"string","description":"float64, or each step rounded to so many decimals."},"cases":{"type":"array","items":{"type":"string"},"description":"Cases in which such a platform decides otherwise."}}};
const schema21 = {"title":"PlatformMistake","type":"object","additionalProperties":false,"required":["asIf"],"properties":{"asIf":{"type":"string","description":"What would have to be so for such a platform to be right, such as: every contract size were 1."},"clause":{"type":"string","description":"The id of the clause that would say otherwise; absent where it is the account that is read otherwise."},"place":{"type":"string","description":"Where the clause stands."},"toldBy":{"type":"string","description":"A case that such a platform answers otherwise; absent where there is none."}}};
const schema22 = {"title":"EvaluationCount","type":"object","additionalProperties":false,"required":["used","limit"],"properties":{"used":{"type":"integer","description":"How often the search asked the policy or a mutant."},"limit":{"type":"integer","description":"How often it might."}}};
const func2 = Object.prototype.hasOwnProperty;
const schema14 = {"title":"MutantCount","description":"Policies that differ in one thing. The score is of those that are not equivalent.","type":"object","additionalProperties":false,"required":["total","equivalent","told","score","scoreOfAll","curve","proofs","survivors"],"properties":{"total":{"type":"integer","description":"How many there are."},"equivalent":{"type":"integer","description":"How many are proved to say the same as the policy."},"told":{"type":"integer","description":"How many some case tells from the policy."},"score":{"type":"string","description":"Told of those that are not proved to be equivalent, in percent, rounded down to two digits."},"scoreOfAll":{"type":"string","description":"Told of all, those that are proved to be equivalent among them."},"proofs":{"type":"array","items":{"$ref":"#/definitions/equivalentMutant"}},"curve":{"type":"array","items":{"type":"integer"},"description":"How many are told by the first case, the first two, and so on."},"classes":{"type":"integer","description":"Of a diagnostic suite: how many kinds of fault its answers tell apart."},"survivors":{"type":"array","items":{"$ref":"#/definitions/survivor"}}}};
const schema15 = {"title":"EquivalentMutant","description":"An edit of the policy that changes no answer, proved.","type":"object","additionalProperties":false,"required":["id","clause","before","after","how"],"properties":{"id":{"type":"string","description":"Its name, the same each time."},"clause":{"type":"string","description":"The id of the clause."},"place":{"type":"string","description":"Where the clause stands, such as reference.margin:31."},"before":{"type":"string","description":"What the policy says."},"after":{"type":"string","description":"What the mutant says."},"how":{"type":"string","description":"By the form of the rules, by a normal form of all of them, or by the signs that facts have in every snapshot."}}};
const schema16 = {"title":"Survivor","description":"An edit of the policy that no case notices. It may be one that changes nothing; that is not proved.","type":"object","additionalProperties":false,"required":["id","kind","clause","before","after"],"properties":{"id":{"type":"string","description":"Its name, the same each time."},"kind":{"type":"string","description":"What was made otherwise, such as relation or constant."},"clause":{"type":"string","description":"The id of the clause."},"place":{"type":"string","description":"Where the clause stands, such as reference.margin:31."},"before":{"type":"string","description":"What the policy says."},"after":{"type":"string","description":"What the mutant says."}}};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.equivalent === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "equivalent"},message:"must have required property '"+"equivalent"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.told === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "told"},message:"must have required property '"+"told"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.score === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.scoreOfAll === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scoreOfAll"},message:"must have required property '"+"scoreOfAll"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.curve === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "curve"},message:"must have required property '"+"curve"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.proofs === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proofs"},message:"must have required property '"+"proofs"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.survivors === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "survivors"},message:"must have required property '"+"survivors"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema14.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.total !== undefined){
let data0 = data.total;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err9 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.properties.total.type,parentSchema:schema14.properties.total,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.equivalent !== undefined){
let data1 = data.equivalent;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err10 = {instancePath:instancePath+"/equivalent",schemaPath:"#/properties/equivalent/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.properties.equivalent.type,parentSchema:schema14.properties.equivalent,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.told !== undefined){
let data2 = data.told;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err11 = {instancePath:instancePath+"/told",schemaPath:"#/properties/told/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.properties.told.type,parentSchema:schema14.properties.told,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.score !== undefined){
let data3 = data.score;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.score.type,parentSchema:schema14.properties.score,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.scoreOfAll !== undefined){
let data4 = data.scoreOfAll;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/scoreOfAll",schemaPath:"#/properties/scoreOfAll/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.scoreOfAll.type,parentSchema:schema14.properties.scoreOfAll,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.proofs !== undefined){
let data5 = data.proofs;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
const err14 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/definitions/equivalentMutant/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema15.required,parentSchema:schema15,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.clause === undefined){
const err15 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/definitions/equivalentMutant/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'",schema:schema15.required,parentSchema:schema15,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6.before === undefined){
const err16 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/definitions/equivalentMutant/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'",schema:schema15.required,parentSchema:schema15,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.after === undefined){
const err17 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/definitions/equivalentMutant/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'",schema:schema15.required,parentSchema:schema15,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.how === undefined){
const err18 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/definitions/equivalentMutant/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'",schema:schema15.required,parentSchema:schema15,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data6){
if(!((((((key1 === "id") || (key1 === "clause")) || (key1 === "place")) || (key1 === "before")) || (key1 === "after")) || (key1 === "how"))){
const err19 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/definitions/equivalentMutant/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.id !== undefined){
let data7 = data6.id;
if(typeof data7 !== "string"){
const err20 = {instancePath:instancePath+"/proofs/" + i0+"/id",schemaPath:"#/definitions/equivalentMutant/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.id.type,parentSchema:schema15.properties.id,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.clause !== undefined){
let data8 = data6.clause;
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/proofs/" + i0+"/clause",schemaPath:"#/definitions/equivalentMutant/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.clause.type,parentSchema:schema15.properties.clause,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.place !== undefined){
let data9 = data6.place;
if(typeof data9 !== "string"){
const err22 = {instancePath:instancePath+"/proofs/" + i0+"/place",schemaPath:"#/definitions/equivalentMutant/properties/place/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.place.type,parentSchema:schema15.properties.place,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.before !== undefined){
let data10 = data6.before;
if(typeof data10 !== "string"){
const err23 = {instancePath:instancePath+"/proofs/" + i0+"/before",schemaPath:"#/definitions/equivalentMutant/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.before.type,parentSchema:schema15.properties.before,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.after !== undefined){
let data11 = data6.after;
if(typeof data11 !== "string"){
const err24 = {instancePath:instancePath+"/proofs/" + i0+"/after",schemaPath:"#/definitions/equivalentMutant/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.after.type,parentSchema:schema15.properties.after,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.how !== undefined){
let data12 = data6.how;
if(typeof data12 !== "string"){
const err25 = {instancePath:instancePath+"/proofs/" + i0+"/how",schemaPath:"#/definitions/equivalentMutant/properties/how/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.how.type,parentSchema:schema15.properties.how,data:data12};
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
const err26 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"#/definitions/equivalentMutant/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/proofs",schemaPath:"#/properties/proofs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.proofs.type,parentSchema:schema14.properties.proofs,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.curve !== undefined){
let data13 = data.curve;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err28 = {instancePath:instancePath+"/curve/" + i1,schemaPath:"#/properties/curve/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.properties.curve.items.type,parentSchema:schema14.properties.curve.items,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/curve",schemaPath:"#/properties/curve/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.curve.type,parentSchema:schema14.properties.curve,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.classes !== undefined){
let data15 = data.classes;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err30 = {instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.properties.classes.type,parentSchema:schema14.properties.classes,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.survivors !== undefined){
let data16 = data.survivors;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.id === undefined){
const err31 = {instancePath:instancePath+"/survivors/" + i2,schemaPath:"#/definitions/survivor/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema16.required,parentSchema:schema16,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data17.kind === undefined){
const err32 = {instancePath:instancePath+"/survivors/" + i2,schemaPath:"#/definitions/survivor/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema16.required,parentSchema:schema16,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data17.clause === undefined){
const err33 = {instancePath:instancePath+"/survivors/" + i2,schemaPath:"#/definitions/survivor/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'",schema:schema16.required,parentSchema:schema16,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data17.before === undefined){
const err34 = {instancePath:instancePath+"/survivors/" + i2,schemaPath:"#/definitions/survivor/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'",schema:schema16.required,parentSchema:schema16,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data17.after === undefined){
const err35 = {instancePath:instancePath+"/survivors/" + i2,schemaPath:"#/definitions/survivor/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'",schema:schema16.required,parentSchema:schema16,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 in data17){
if(!((((((key2 === "id") || (key2 === "kind")) || (key2 === "clause")) || (key2 === "place")) || (key2 === "before")) || (key2 === "after"))){
const err36 = {instancePath:instancePath+"/survivors/" + i2,schemaPath:"#/definitions/survivor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema16,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data17.id !== undefined){
let data18 = data17.id;
if(typeof data18 !== "string"){
const err37 = {instancePath:instancePath+"/survivors/" + i2+"/id",schemaPath:"#/definitions/survivor/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.id.type,parentSchema:schema16.properties.id,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data17.kind !== undefined){
let data19 = data17.kind;
if(typeof data19 !== "string"){
const err38 = {instancePath:instancePath+"/survivors/" + i2+"/kind",schemaPath:"#/definitions/survivor/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.kind.type,parentSchema:schema16.properties.kind,data:data19};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data17.clause !== undefined){
let data20 = data17.clause;
if(typeof data20 !== "string"){
const err39 = {instancePath:instancePath+"/survivors/" + i2+"/clause",schemaPath:"#/definitions/survivor/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.clause.type,parentSchema:schema16.properties.clause,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data17.place !== undefined){
let data21 = data17.place;
if(typeof data21 !== "string"){
const err40 = {instancePath:instancePath+"/survivors/" + i2+"/place",schemaPath:"#/definitions/survivor/properties/place/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.place.type,parentSchema:schema16.properties.place,data:data21};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data17.before !== undefined){
let data22 = data17.before;
if(typeof data22 !== "string"){
const err41 = {instancePath:instancePath+"/survivors/" + i2+"/before",schemaPath:"#/definitions/survivor/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.before.type,parentSchema:schema16.properties.before,data:data22};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data17.after !== undefined){
let data23 = data17.after;
if(typeof data23 !== "string"){
const err42 = {instancePath:instancePath+"/survivors/" + i2+"/after",schemaPath:"#/definitions/survivor/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.after.type,parentSchema:schema16.properties.after,data:data23};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/survivors/" + i2,schemaPath:"#/definitions/survivor/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/survivors",schemaPath:"#/properties/survivors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.survivors.type,parentSchema:schema14.properties.survivors,data:data16};
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
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema17 = {"title":"ObligationCount","description":"What a suite has to show: each clause at work, each comparison deciding both ways, both values the same, and one step on each side.","type":"object","additionalProperties":false,"required":["total","met","impossible","missed"],"properties":{"total":{"type":"integer","description":"How many there are."},"met":{"type":"integer","description":"How many the suite shows."},"impossible":{"type":"array","items":{"$ref":"#/definitions/missedObligation"},"description":"Those that no account can show, proved by the signs that facts have."},"missed":{"type":"array","items":{"$ref":"#/definitions/missedObligation"}}}};
const schema18 = {"title":"MissedObligation","description":"Something that a suite does not show.","type":"object","additionalProperties":false,"required":["clause","what"],"properties":{"clause":{"type":"string","description":"The id of the clause."},"place":{"type":"string","description":"Where it stands."},"condition":{"type":"string","description":"The comparison."},"what":{"type":"string","description":"fires, holds, fails, equal, step_below or step_above."}}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'",schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.met === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "met"},message:"must have required property '"+"met"+"'",schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.impossible === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "impossible"},message:"must have required property '"+"impossible"+"'",schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.missed === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "missed"},message:"must have required property '"+"missed"+"'",schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "total") || (key0 === "met")) || (key0 === "impossible")) || (key0 === "missed"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.total !== undefined){
let data0 = data.total;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.total.type,parentSchema:schema17.properties.total,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.met !== undefined){
let data1 = data.met;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/met",schemaPath:"#/properties/met/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.met.type,parentSchema:schema17.properties.met,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.impossible !== undefined){
let data2 = data.impossible;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.clause === undefined){
const err7 = {instancePath:instancePath+"/impossible/" + i0,schemaPath:"#/definitions/missedObligation/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'",schema:schema18.required,parentSchema:schema18,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.what === undefined){
const err8 = {instancePath:instancePath+"/impossible/" + i0,schemaPath:"#/definitions/missedObligation/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema18.required,parentSchema:schema18,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
if(!((((key1 === "clause") || (key1 === "place")) || (key1 === "condition")) || (key1 === "what"))){
const err9 = {instancePath:instancePath+"/impossible/" + i0,schemaPath:"#/definitions/missedObligation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema18,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.clause !== undefined){
let data4 = data3.clause;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/impossible/" + i0+"/clause",schemaPath:"#/definitions/missedObligation/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.clause.type,parentSchema:schema18.properties.clause,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.place !== undefined){
let data5 = data3.place;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/impossible/" + i0+"/place",schemaPath:"#/definitions/missedObligation/properties/place/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.place.type,parentSchema:schema18.properties.place,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.condition !== undefined){
let data6 = data3.condition;
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/impossible/" + i0+"/condition",schemaPath:"#/definitions/missedObligation/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.condition.type,parentSchema:schema18.properties.condition,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.what !== undefined){
let data7 = data3.what;
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/impossible/" + i0+"/what",schemaPath:"#/definitions/missedObligation/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.what.type,parentSchema:schema18.properties.what,data:data7};
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
const err14 = {instancePath:instancePath+"/impossible/" + i0,schemaPath:"#/definitions/missedObligation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.type,parentSchema:schema18,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/impossible",schemaPath:"#/properties/impossible/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.properties.impossible.type,parentSchema:schema17.properties.impossible,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.missed !== undefined){
let data8 = data.missed;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.clause === undefined){
const err16 = {instancePath:instancePath+"/missed/" + i1,schemaPath:"#/definitions/missedObligation/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'",schema:schema18.required,parentSchema:schema18,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data9.what === undefined){
const err17 = {instancePath:instancePath+"/missed/" + i1,schemaPath:"#/definitions/missedObligation/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema18.required,parentSchema:schema18,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data9){
if(!((((key2 === "clause") || (key2 === "place")) || (key2 === "condition")) || (key2 === "what"))){
const err18 = {instancePath:instancePath+"/missed/" + i1,schemaPath:"#/definitions/missedObligation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema18,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.clause !== undefined){
let data10 = data9.clause;
if(typeof data10 !== "string"){
const err19 = {instancePath:instancePath+"/missed/" + i1+"/clause",schemaPath:"#/definitions/missedObligation/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.clause.type,parentSchema:schema18.properties.clause,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.place !== undefined){
let data11 = data9.place;
if(typeof data11 !== "string"){
const err20 = {instancePath:instancePath+"/missed/" + i1+"/place",schemaPath:"#/definitions/missedObligation/properties/place/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.place.type,parentSchema:schema18.properties.place,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.condition !== undefined){
let data12 = data9.condition;
if(typeof data12 !== "string"){
const err21 = {instancePath:instancePath+"/missed/" + i1+"/condition",schemaPath:"#/definitions/missedObligation/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.condition.type,parentSchema:schema18.properties.condition,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.what !== undefined){
let data13 = data9.what;
if(typeof data13 !== "string"){
const err22 = {instancePath:instancePath+"/missed/" + i1+"/what",schemaPath:"#/definitions/missedObligation/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.what.type,parentSchema:schema18.properties.what,data:data13};
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
const err23 = {instancePath:instancePath+"/missed/" + i1,schemaPath:"#/definitions/missedObligation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.type,parentSchema:schema18,data:data9};
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
const err24 = {instancePath:instancePath+"/missed",schemaPath:"#/properties/missed/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.properties.missed.type,parentSchema:schema17.properties.missed,data:data8};
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
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="generate-answer.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.policy === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy"},message:"must have required property '"+"policy"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.seed === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seed"},message:"must have required property '"+"seed"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.cases === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.accounts === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accounts"},message:"must have required property '"+"accounts"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.mutants === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mutants"},message:"must have required property '"+"mutants"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.obligations === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "obligations"},message:"must have required property '"+"obligations"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.models === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "models"},message:"must have required property '"+"models"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.mistakes === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mistakes"},message:"must have required property '"+"mistakes"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.evaluations === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evaluations"},message:"must have required property '"+"evaluations"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.policy !== undefined){
let data0 = data.policy;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
const err10 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema13.required,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data0.version === undefined){
const err11 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema13.required,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data0.digest === undefined){
const err12 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema13.required,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "id") || (key1 === "version")) || (key1 === "digest"))){
const err13 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 !== "string"){
const err14 = {instancePath:instancePath+"/policy/id",schemaPath:"common.schema.json#/definitions/policyReference/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.id.type,parentSchema:schema13.properties.id,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.version !== undefined){
let data2 = data0.version;
if(typeof data2 !== "string"){
const err15 = {instancePath:instancePath+"/policy/version",schemaPath:"common.schema.json#/definitions/policyReference/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.version.type,parentSchema:schema13.properties.version,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.digest !== undefined){
let data3 = data0.digest;
if(typeof data3 !== "string"){
const err16 = {instancePath:instancePath+"/policy/digest",schemaPath:"common.schema.json#/definitions/policyReference/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.digest.type,parentSchema:schema13.properties.digest,data:data3};
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
const err17 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.seed !== undefined){
let data4 = data.seed;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err18 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.seed.type,parentSchema:schema11.properties.seed,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.cases !== undefined){
let data5 = data.cases;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err19 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.cases.type,parentSchema:schema11.properties.cases,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.accounts !== undefined){
let data6 = data.accounts;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err20 = {instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/properties/accounts/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.accounts.items.type,parentSchema:schema11.properties.accounts.items,data:data7};
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
const err21 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.accounts.type,parentSchema:schema11.properties.accounts,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.mutants !== undefined){
if(!(validate12(data.mutants, {instancePath:instancePath+"/mutants",parentData:data,parentDataProperty:"mutants",rootData}))){
vErrors = vErrors === null ? validate12.errors : append(vErrors, validate12.errors);
errors = vErrors.length;
}
}
if(data.obligations !== undefined){
if(!(validate14(data.obligations, {instancePath:instancePath+"/obligations",parentData:data,parentDataProperty:"obligations",rootData}))){
vErrors = vErrors === null ? validate14.errors : append(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(data.models !== undefined){
let data10 = data.models;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.model === undefined){
const err22 = {instancePath:instancePath+"/models/" + i1,schemaPath:"#/definitions/arithmeticModel/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema20.required,parentSchema:schema20,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data11.cases === undefined){
const err23 = {instancePath:instancePath+"/models/" + i1,schemaPath:"#/definitions/arithmeticModel/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'",schema:schema20.required,parentSchema:schema20,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key2 in data11){
if(!((key2 === "model") || (key2 === "cases"))){
const err24 = {instancePath:instancePath+"/models/" + i1,schemaPath:"#/definitions/arithmeticModel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data11.model !== undefined){
let data12 = data11.model;
if(typeof data12 !== "string"){
const err25 = {instancePath:instancePath+"/models/" + i1+"/model",schemaPath:"#/definitions/arithmeticModel/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.model.type,parentSchema:schema20.properties.model,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data11.cases !== undefined){
let data13 = data11.cases;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 !== "string"){
const err26 = {instancePath:instancePath+"/models/" + i1+"/cases/" + i2,schemaPath:"#/definitions/arithmeticModel/properties/cases/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.cases.items.type,parentSchema:schema20.properties.cases.items,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/models/" + i1+"/cases",schemaPath:"#/definitions/arithmeticModel/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.cases.type,parentSchema:schema20.properties.cases,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/models/" + i1,schemaPath:"#/definitions/arithmeticModel/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.models.type,parentSchema:schema11.properties.models,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.mistakes !== undefined){
let data15 = data.mistakes;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.asIf === undefined){
const err30 = {instancePath:instancePath+"/mistakes/" + i3,schemaPath:"#/definitions/platformMistake/required",keyword:"required",params:{missingProperty: "asIf"},message:"must have required property '"+"asIf"+"'",schema:schema21.required,parentSchema:schema21,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key3 in data16){
if(!((((key3 === "asIf") || (key3 === "clause")) || (key3 === "place")) || (key3 === "toldBy"))){
const err31 = {instancePath:instancePath+"/mistakes/" + i3,schemaPath:"#/definitions/platformMistake/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema21,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data16.asIf !== undefined){
let data17 = data16.asIf;
if(typeof data17 !== "string"){
const err32 = {instancePath:instancePath+"/mistakes/" + i3+"/asIf",schemaPath:"#/definitions/platformMistake/properties/asIf/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.asIf.type,parentSchema:schema21.properties.asIf,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data16.clause !== undefined){
let data18 = data16.clause;
if(typeof data18 !== "string"){
const err33 = {instancePath:instancePath+"/mistakes/" + i3+"/clause",schemaPath:"#/definitions/platformMistake/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.clause.type,parentSchema:schema21.properties.clause,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data16.place !== undefined){
let data19 = data16.place;
if(typeof data19 !== "string"){
const err34 = {instancePath:instancePath+"/mistakes/" + i3+"/place",schemaPath:"#/definitions/platformMistake/properties/place/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.place.type,parentSchema:schema21.properties.place,data:data19};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data16.toldBy !== undefined){
let data20 = data16.toldBy;
if(typeof data20 !== "string"){
const err35 = {instancePath:instancePath+"/mistakes/" + i3+"/toldBy",schemaPath:"#/definitions/platformMistake/properties/toldBy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.toldBy.type,parentSchema:schema21.properties.toldBy,data:data20};
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
const err36 = {instancePath:instancePath+"/mistakes/" + i3,schemaPath:"#/definitions/platformMistake/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data:data16};
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
const err37 = {instancePath:instancePath+"/mistakes",schemaPath:"#/properties/mistakes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.mistakes.type,parentSchema:schema11.properties.mistakes,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.evaluations !== undefined){
let data21 = data.evaluations;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.used === undefined){
const err38 = {instancePath:instancePath+"/evaluations",schemaPath:"#/definitions/evaluationCount/required",keyword:"required",params:{missingProperty: "used"},message:"must have required property '"+"used"+"'",schema:schema22.required,parentSchema:schema22,data:data21};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data21.limit === undefined){
const err39 = {instancePath:instancePath+"/evaluations",schemaPath:"#/definitions/evaluationCount/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'",schema:schema22.required,parentSchema:schema22,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key4 in data21){
if(!((key4 === "used") || (key4 === "limit"))){
const err40 = {instancePath:instancePath+"/evaluations",schemaPath:"#/definitions/evaluationCount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema22,data:data21};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data21.used !== undefined){
let data22 = data21.used;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err41 = {instancePath:instancePath+"/evaluations/used",schemaPath:"#/definitions/evaluationCount/properties/used/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema22.properties.used.type,parentSchema:schema22.properties.used,data:data22};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data21.limit !== undefined){
let data23 = data21.limit;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err42 = {instancePath:instancePath+"/evaluations/limit",schemaPath:"#/definitions/evaluationCount/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema22.properties.limit.type,parentSchema:schema22.properties.limit,data:data23};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/evaluations",schemaPath:"#/definitions/evaluationCount/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data:data21};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
