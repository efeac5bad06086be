// Generated from mutate-answer.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"mutate-answer.schema.json","title":"MutateAnswer","description":"How much of a policy a suite would notice if it were otherwise: `plimsoll mutate`.","type":"object","additionalProperties":false,"required":["policy","suite","cases","wrong","mutants"],"properties":{"policy":{"$ref":"common.schema.json#/definitions/policyReference"},"suite":{"type":"string","description":"The suite's name."},"cases":{"type":"integer","description":"How many cases it has."},"wrong":{"type":"array","items":{"type":"string"},"description":"Cases whose answers are not the policy's; they were left out."},"unlike":{"type":"array","items":{"$ref":"#/definitions/unlikeCase"},"description":"Of each of these, the first thing that is otherwise."},"stale":{"type":"string","description":"Why the suite was not written for this policy, where it was for another, or for another version."},"mutants":{"$ref":"#/definitions/scoredMutants"}},"definitions":{"unlikeCase":{"title":"UnlikeCase","type":"object","additionalProperties":false,"required":["case","path","expected"],"properties":{"case":{"type":"string","description":"The case's name."},"path":{"type":"string","description":"The output."},"expected":{"type":"string","description":"What the case says."},"found":{"type":"string","description":"What the policy answers; absent where it has no such output."}}},"scoredMutants":{"title":"ScoredMutants","description":"Policies that differ in one thing. The score is of those that are not equivalent.","type":"object","additionalProperties":false,"required":["total","equivalent","told","score","scoreOfAll","proofs","survivors"],"properties":{"total":{"type":"integer","description":"How many there are."},"equivalent":{"type":"integer","description":"How many are proved to say the same as the policy."},"told":{"type":"integer","description":"How many some case tells from the policy."},"score":{"type":"string","description":"Told of those that are not proved to be equivalent, in percent, rounded down to two digits."},"scoreOfAll":{"type":"string","description":"Told of all, those that are proved to be equivalent among them."},"proofs":{"type":"array","items":{"$ref":"generate-answer.schema.json#/definitions/equivalentMutant"}},"survivors":{"type":"array","items":{"$ref":"generate-answer.schema.json#/definitions/survivor"}}}}}};
const schema13 = {"title":"PolicyReference","description":"Which policy answered.","type":"object","additionalProperties":false,"required":["id","version","digest"],"properties":{"id":{"type":"string","description":"The policy's name, such as reference.futures."},"version":{"type":"string","description":"The version in force, with its overlays."},"digest":{"type":"string","description":"`sha256:` and the SHA-256 of the canonical JSON of the policy's meaning, in lower case hexadecimal; empty where no version is in force."}}};
const schema14 = {"title":"UnlikeCase","type":"object","additionalProperties":false,"required":["case","path","expected"],"properties":{"case":{"type":"string","description":"The case's name."},"path":{"type":"string","description":"The output."},"expected":{"type":"string","description":"What the case says."},"found":{"type":"string","description":"What the policy answers; absent where it has no such output."}}};
const schema15 = {"title":"ScoredMutants","description":"Policies that differ in one thing. The score is of those that are not equivalent.","type":"object","additionalProperties":false,"required":["total","equivalent","told","score","scoreOfAll","proofs","survivors"],"properties":{"total":{"type":"integer","description":"How many there are."},"equivalent":{"type":"integer","description":"How many are proved to say the same as the policy."},"told":{"type":"integer","description":"How many some case tells from the policy."},"score":{"type":"string","description":"Told of those that are not proved to be equivalent, in percent, rounded down to two digits."},"scoreOfAll":{"type":"string","description":"Told of all, those that are proved to be equivalent among them."},"proofs":{"type":"array","items":{"$ref":"generate-answer.schema.json#/definitions/equivalentMutant"}},"survivors":{"type":"array","items":{"$ref":"generate-answer.schema.json#/definitions/survivor"}}}};
const schema19 = {"title":"EquivalentMutant","description":"An edit of the policy that changes no answer, proved.","type":"object","additionalProperties":false,"required":["id","clause","before","after","how"],"properties":{"id":{"type":"string","description":"Its name, the same each time."},"clause":{"type":"string","description":"The id of the clause."},"place":{"type":"string","description":"Where the clause stands, such as reference.margin:31."},"before":{"type":"string","description":"What the policy says."},"after":{"type":"string","description":"What the mutant says."},"how":{"type":"string","description":"By the form of the rules, by a normal form of all of them, or by the signs that facts have in every snapshot."}}};
const schema20 = {"title":"Survivor","description":"An edit of the policy that no case notices. It may be one that changes nothing; that is not proved.","type":"object","additionalProperties":false,"required":["id","kind","clause","before","after"],"properties":{"id":{"type":"string","description":"Its name, the same each time."},"kind":{"type":"string","description":"What was made otherwise, such as relation or constant."},"clause":{"type":"string","description":"The id of the clause."},"place":{"type":"string","description":"Where the clause stands, such as reference.margin:31."},"before":{"type":"string","description":"What the policy says."},"after":{"type":"string","description":"What the mutant says."}}};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'",schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.equivalent === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "equivalent"},message:"must have required property '"+"equivalent"+"'",schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.told === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "told"},message:"must have required property '"+"told"+"'",schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.score === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'",schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.scoreOfAll === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scoreOfAll"},message:"must have required property '"+"scoreOfAll"+"'",schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.proofs === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proofs"},message:"must have required property '"+"proofs"+"'",schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.survivors === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "survivors"},message:"must have required property '"+"survivors"+"'",schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "total") || (key0 === "equivalent")) || (key0 === "told")) || (key0 === "score")) || (key0 === "scoreOfAll")) || (key0 === "proofs")) || (key0 === "survivors"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.total !== undefined){
let data0 = data.total;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err8 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.total.type,parentSchema:schema15.properties.total,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.equivalent !== undefined){
let data1 = data.equivalent;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err9 = {instancePath:instancePath+"/equivalent",schemaPath:"#/properties/equivalent/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.equivalent.type,parentSchema:schema15.properties.equivalent,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.told !== undefined){
let data2 = data.told;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/told",schemaPath:"#/properties/told/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.told.type,parentSchema:schema15.properties.told,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.score !== undefined){
let data3 = data.score;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.score.type,parentSchema:schema15.properties.score,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.scoreOfAll !== undefined){
let data4 = data.scoreOfAll;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/scoreOfAll",schemaPath:"#/properties/scoreOfAll/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.scoreOfAll.type,parentSchema:schema15.properties.scoreOfAll,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
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
const err13 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"generate-answer.schema.json#/definitions/equivalentMutant/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema19.required,parentSchema:schema19,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6.clause === undefined){
const err14 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"generate-answer.schema.json#/definitions/equivalentMutant/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'",schema:schema19.required,parentSchema:schema19,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.before === undefined){
const err15 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"generate-answer.schema.json#/definitions/equivalentMutant/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'",schema:schema19.required,parentSchema:schema19,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6.after === undefined){
const err16 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"generate-answer.schema.json#/definitions/equivalentMutant/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'",schema:schema19.required,parentSchema:schema19,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.how === undefined){
const err17 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"generate-answer.schema.json#/definitions/equivalentMutant/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'",schema:schema19.required,parentSchema:schema19,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data6){
if(!((((((key1 === "id") || (key1 === "clause")) || (key1 === "place")) || (key1 === "before")) || (key1 === "after")) || (key1 === "how"))){
const err18 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"generate-answer.schema.json#/definitions/equivalentMutant/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.id !== undefined){
let data7 = data6.id;
if(typeof data7 !== "string"){
const err19 = {instancePath:instancePath+"/proofs/" + i0+"/id",schemaPath:"generate-answer.schema.json#/definitions/equivalentMutant/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.id.type,parentSchema:schema19.properties.id,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.clause !== undefined){
let data8 = data6.clause;
if(typeof data8 !== "string"){
const err20 = {instancePath:instancePath+"/proofs/" + i0+"/clause",schemaPath:"generate-answer.schema.json#/definitions/equivalentMutant/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.clause.type,parentSchema:schema19.properties.clause,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.place !== undefined){
let data9 = data6.place;
if(typeof data9 !== "string"){
const err21 = {instancePath:instancePath+"/proofs/" + i0+"/place",schemaPath:"generate-answer.schema.json#/definitions/equivalentMutant/properties/place/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.place.type,parentSchema:schema19.properties.place,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.before !== undefined){
let data10 = data6.before;
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/proofs/" + i0+"/before",schemaPath:"generate-answer.schema.json#/definitions/equivalentMutant/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.before.type,parentSchema:schema19.properties.before,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.after !== undefined){
let data11 = data6.after;
if(typeof data11 !== "string"){
const err23 = {instancePath:instancePath+"/proofs/" + i0+"/after",schemaPath:"generate-answer.schema.json#/definitions/equivalentMutant/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.after.type,parentSchema:schema19.properties.after,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.how !== undefined){
let data12 = data6.how;
if(typeof data12 !== "string"){
const err24 = {instancePath:instancePath+"/proofs/" + i0+"/how",schemaPath:"generate-answer.schema.json#/definitions/equivalentMutant/properties/how/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.how.type,parentSchema:schema19.properties.how,data:data12};
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
const err25 = {instancePath:instancePath+"/proofs/" + i0,schemaPath:"generate-answer.schema.json#/definitions/equivalentMutant/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data:data6};
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
const err26 = {instancePath:instancePath+"/proofs",schemaPath:"#/properties/proofs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.proofs.type,parentSchema:schema15.properties.proofs,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.survivors !== undefined){
let data13 = data.survivors;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.id === undefined){
const err27 = {instancePath:instancePath+"/survivors/" + i1,schemaPath:"generate-answer.schema.json#/definitions/survivor/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema20.required,parentSchema:schema20,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data14.kind === undefined){
const err28 = {instancePath:instancePath+"/survivors/" + i1,schemaPath:"generate-answer.schema.json#/definitions/survivor/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema20.required,parentSchema:schema20,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data14.clause === undefined){
const err29 = {instancePath:instancePath+"/survivors/" + i1,schemaPath:"generate-answer.schema.json#/definitions/survivor/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'",schema:schema20.required,parentSchema:schema20,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data14.before === undefined){
const err30 = {instancePath:instancePath+"/survivors/" + i1,schemaPath:"generate-answer.schema.json#/definitions/survivor/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'",schema:schema20.required,parentSchema:schema20,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data14.after === undefined){
const err31 = {instancePath:instancePath+"/survivors/" + i1,schemaPath:"generate-answer.schema.json#/definitions/survivor/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'",schema:schema20.required,parentSchema:schema20,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key2 in data14){
if(!((((((key2 === "id") || (key2 === "kind")) || (key2 === "clause")) || (key2 === "place")) || (key2 === "before")) || (key2 === "after"))){
const err32 = {instancePath:instancePath+"/survivors/" + i1,schemaPath:"generate-answer.schema.json#/definitions/survivor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data14.id !== undefined){
let data15 = data14.id;
if(typeof data15 !== "string"){
const err33 = {instancePath:instancePath+"/survivors/" + i1+"/id",schemaPath:"generate-answer.schema.json#/definitions/survivor/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.id.type,parentSchema:schema20.properties.id,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data14.kind !== undefined){
let data16 = data14.kind;
if(typeof data16 !== "string"){
const err34 = {instancePath:instancePath+"/survivors/" + i1+"/kind",schemaPath:"generate-answer.schema.json#/definitions/survivor/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.kind.type,parentSchema:schema20.properties.kind,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data14.clause !== undefined){
let data17 = data14.clause;
if(typeof data17 !== "string"){
const err35 = {instancePath:instancePath+"/survivors/" + i1+"/clause",schemaPath:"generate-answer.schema.json#/definitions/survivor/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.clause.type,parentSchema:schema20.properties.clause,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data14.place !== undefined){
let data18 = data14.place;
if(typeof data18 !== "string"){
const err36 = {instancePath:instancePath+"/survivors/" + i1+"/place",schemaPath:"generate-answer.schema.json#/definitions/survivor/properties/place/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.place.type,parentSchema:schema20.properties.place,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data14.before !== undefined){
let data19 = data14.before;
if(typeof data19 !== "string"){
const err37 = {instancePath:instancePath+"/survivors/" + i1+"/before",schemaPath:"generate-answer.schema.json#/definitions/survivor/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.before.type,parentSchema:schema20.properties.before,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data14.after !== undefined){
let data20 = data14.after;
if(typeof data20 !== "string"){
const err38 = {instancePath:instancePath+"/survivors/" + i1+"/after",schemaPath:"generate-answer.schema.json#/definitions/survivor/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.after.type,parentSchema:schema20.properties.after,data:data20};
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
const err39 = {instancePath:instancePath+"/survivors/" + i1,schemaPath:"generate-answer.schema.json#/definitions/survivor/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/survivors",schemaPath:"#/properties/survivors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.survivors.type,parentSchema:schema15.properties.survivors,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="mutate-answer.schema.json" */;
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
if(data.suite === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "suite"},message:"must have required property '"+"suite"+"'",schema:schema11.required,parentSchema:schema11,data};
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
if(data.wrong === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wrong"},message:"must have required property '"+"wrong"+"'",schema:schema11.required,parentSchema:schema11,data};
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
for(const key0 in data){
if(!(((((((key0 === "policy") || (key0 === "suite")) || (key0 === "cases")) || (key0 === "wrong")) || (key0 === "unlike")) || (key0 === "stale")) || (key0 === "mutants"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.policy !== undefined){
let data0 = data.policy;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
const err6 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema13.required,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.version === undefined){
const err7 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema13.required,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data0.digest === undefined){
const err8 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema13.required,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "id") || (key1 === "version")) || (key1 === "digest"))){
const err9 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 !== "string"){
const err10 = {instancePath:instancePath+"/policy/id",schemaPath:"common.schema.json#/definitions/policyReference/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.id.type,parentSchema:schema13.properties.id,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.version !== undefined){
let data2 = data0.version;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/policy/version",schemaPath:"common.schema.json#/definitions/policyReference/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.version.type,parentSchema:schema13.properties.version,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.digest !== undefined){
let data3 = data0.digest;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/policy/digest",schemaPath:"common.schema.json#/definitions/policyReference/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.digest.type,parentSchema:schema13.properties.digest,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.suite !== undefined){
let data4 = data.suite;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.suite.type,parentSchema:schema11.properties.suite,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.cases !== undefined){
let data5 = data.cases;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err15 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.cases.type,parentSchema:schema11.properties.cases,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.wrong !== undefined){
let data6 = data.wrong;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err16 = {instancePath:instancePath+"/wrong/" + i0,schemaPath:"#/properties/wrong/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.wrong.items.type,parentSchema:schema11.properties.wrong.items,data:data7};
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
const err17 = {instancePath:instancePath+"/wrong",schemaPath:"#/properties/wrong/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.wrong.type,parentSchema:schema11.properties.wrong,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.unlike !== undefined){
let data8 = data.unlike;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.case === undefined){
const err18 = {instancePath:instancePath+"/unlike/" + i1,schemaPath:"#/definitions/unlikeCase/required",keyword:"required",params:{missingProperty: "case"},message:"must have required property '"+"case"+"'",schema:schema14.required,parentSchema:schema14,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data9.path === undefined){
const err19 = {instancePath:instancePath+"/unlike/" + i1,schemaPath:"#/definitions/unlikeCase/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema14.required,parentSchema:schema14,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9.expected === undefined){
const err20 = {instancePath:instancePath+"/unlike/" + i1,schemaPath:"#/definitions/unlikeCase/required",keyword:"required",params:{missingProperty: "expected"},message:"must have required property '"+"expected"+"'",schema:schema14.required,parentSchema:schema14,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key2 in data9){
if(!((((key2 === "case") || (key2 === "path")) || (key2 === "expected")) || (key2 === "found"))){
const err21 = {instancePath:instancePath+"/unlike/" + i1,schemaPath:"#/definitions/unlikeCase/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.case !== undefined){
let data10 = data9.case;
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/unlike/" + i1+"/case",schemaPath:"#/definitions/unlikeCase/properties/case/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.case.type,parentSchema:schema14.properties.case,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.path !== undefined){
let data11 = data9.path;
if(typeof data11 !== "string"){
const err23 = {instancePath:instancePath+"/unlike/" + i1+"/path",schemaPath:"#/definitions/unlikeCase/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.path.type,parentSchema:schema14.properties.path,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.expected !== undefined){
let data12 = data9.expected;
if(typeof data12 !== "string"){
const err24 = {instancePath:instancePath+"/unlike/" + i1+"/expected",schemaPath:"#/definitions/unlikeCase/properties/expected/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.expected.type,parentSchema:schema14.properties.expected,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.found !== undefined){
let data13 = data9.found;
if(typeof data13 !== "string"){
const err25 = {instancePath:instancePath+"/unlike/" + i1+"/found",schemaPath:"#/definitions/unlikeCase/properties/found/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.found.type,parentSchema:schema14.properties.found,data:data13};
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
const err26 = {instancePath:instancePath+"/unlike/" + i1,schemaPath:"#/definitions/unlikeCase/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data9};
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
const err27 = {instancePath:instancePath+"/unlike",schemaPath:"#/properties/unlike/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.unlike.type,parentSchema:schema11.properties.unlike,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.stale !== undefined){
let data14 = data.stale;
if(typeof data14 !== "string"){
const err28 = {instancePath:instancePath+"/stale",schemaPath:"#/properties/stale/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.stale.type,parentSchema:schema11.properties.stale,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
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
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
