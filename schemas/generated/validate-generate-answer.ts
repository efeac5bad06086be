// Generated from generate-answer.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"generate-answer.schema.json","title":"GenerateAnswer","description":"A suite made from a policy, and what it leaves out: `plimsoll generate`.","type":"object","additionalProperties":false,"required":["policy","seed","cases","mutants","obligations","models","evaluations"],"properties":{"policy":{"$ref":"common.schema.json#/definitions/policyReference"},"seed":{"type":"integer","description":"What the digits of messy numbers came from."},"cases":{"type":"integer","description":"How many cases the suite has."},"mutants":{"$ref":"#/definitions/mutantCount"},"obligations":{"$ref":"#/definitions/obligationCount"},"models":{"type":"array","items":{"$ref":"#/definitions/arithmeticModel"},"description":"Platforms that compute otherwise, each with the cases whose decisions tell it."},"evaluations":{"$ref":"#/definitions/evaluationCount"}},"definitions":{"mutantCount":{"title":"MutantCount","description":"Policies that differ in one thing. The score is of those that are not equivalent.","type":"object","additionalProperties":false,"required":["total","equivalent","told","score","curve","survivors"],"properties":{"total":{"type":"integer","description":"How many there are."},"equivalent":{"type":"integer","description":"How many say the same as the policy by the form of the rules."},"told":{"type":"integer","description":"How many some case tells from the policy."},"score":{"type":"string","description":"Told of those that are not equivalent, in percent, rounded down to two digits."},"curve":{"type":"array","items":{"type":"integer"},"description":"How many are told by the first case, the first two, and so on."},"classes":{"type":"integer","description":"Of a diagnostic suite: how many kinds of fault its answers tell apart."},"survivors":{"type":"array","items":{"$ref":"#/definitions/survivor"}}}},"survivor":{"title":"Survivor","description":"An edit of the policy that no case notices. It may be one that changes nothing; that is not proved.","type":"object","additionalProperties":false,"required":["id","kind","clause","before","after"],"properties":{"id":{"type":"string","description":"Its name, the same each time."},"kind":{"type":"string","description":"What was made otherwise, such as relation or constant."},"clause":{"type":"string","description":"The id of the clause."},"place":{"type":"string","description":"Where the clause stands, such as reference.margin:31."},"before":{"type":"string","description":"What the policy says."},"after":{"type":"string","description":"What the mutant says."}}},"obligationCount":{"title":"ObligationCount","description":"What a suite has to show: each clause at work, each comparison deciding both ways, both values the same, and one step on each side.","type":"object","additionalProperties":false,"required":["total","met","missed"],"properties":{"total":{"type":"integer","description":"How many there are."},"met":{"type":"integer","description":"How many the suite shows."},"missed":{"type":"array","items":{"$ref":"#/definitions/missedObligation"}}}},"missedObligation":{"title":"MissedObligation","description":"Something that was not found; not proved to be impossible.","type":"object","additionalProperties":false,"required":["clause","what"],"properties":{"clause":{"type":"string","description":"The id of the clause."},"place":{"type":"string","description":"Where it stands."},"condition":{"type":"string","description":"The comparison."},"what":{"type":"string","description":"fires, holds, fails, equal, step_below or step_above."}}},"arithmeticModel":{"title":"ArithmeticModel","type":"object","additionalProperties":false,"required":["model","cases"],"properties":{"model":{"type":"string","description":"float64, or each step rounded to so many decimals."},"cases":{"type":"array","items":{"type":"string"},"description":"Cases in which such a platform decides otherwise."}}},"evaluationCount":{"title":"EvaluationCount","type":"object","additionalProperties":false,"required":["used","limit"],"properties":{"used":{"type":"integer","description":"How often the search asked the policy or a mutant."},"limit":{"type":"integer","description":"How often it might."}}}}};
const schema13 = {"title":"PolicyReference","description":"Which policy answered.","type":"object","additionalProperties":false,"required":["id","version","digest"],"properties":{"id":{"type":"string","description":"The policy's name, such as reference.futures."},"version":{"type":"string","description":"The version in force, with its overlays."},"digest":{"type":"string","description":"`sha256:` and the SHA-256 of the canonical JSON of the policy's meaning, in lower case hexadecimal; empty where no version is in force."}}};
const schema18 = {"title":"ArithmeticModel","type":"object","additionalProperties":false,"required":["model","cases"],"properties":{"model":{"type":"string","description":"float64, or each step rounded to so many decimals."},"cases":{"type":"array","items":{"type":"string"},"description":"Cases in which such a platform decides otherwise."}}};
const schema19 = {"title":"EvaluationCount","type":"object","additionalProperties":false,"required":["used","limit"],"properties":{"used":{"type":"integer","description":"How often the search asked the policy or a mutant."},"limit":{"type":"integer","description":"How often it might."}}};
const schema14 = {"title":"MutantCount","description":"Policies that differ in one thing. The score is of those that are not equivalent.","type":"object","additionalProperties":false,"required":["total","equivalent","told","score","curve","survivors"],"properties":{"total":{"type":"integer","description":"How many there are."},"equivalent":{"type":"integer","description":"How many say the same as the policy by the form of the rules."},"told":{"type":"integer","description":"How many some case tells from the policy."},"score":{"type":"string","description":"Told of those that are not equivalent, in percent, rounded down to two digits."},"curve":{"type":"array","items":{"type":"integer"},"description":"How many are told by the first case, the first two, and so on."},"classes":{"type":"integer","description":"Of a diagnostic suite: how many kinds of fault its answers tell apart."},"survivors":{"type":"array","items":{"$ref":"#/definitions/survivor"}}}};
const schema15 = {"title":"Survivor","description":"An edit of the policy that no case notices. It may be one that changes nothing; that is not proved.","type":"object","additionalProperties":false,"required":["id","kind","clause","before","after"],"properties":{"id":{"type":"string","description":"Its name, the same each time."},"kind":{"type":"string","description":"What was made otherwise, such as relation or constant."},"clause":{"type":"string","description":"The id of the clause."},"place":{"type":"string","description":"Where the clause stands, such as reference.margin:31."},"before":{"type":"string","description":"What the policy says."},"after":{"type":"string","description":"What the mutant says."}}};

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
if(data.curve === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "curve"},message:"must have required property '"+"curve"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.survivors === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "survivors"},message:"must have required property '"+"survivors"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "total") || (key0 === "equivalent")) || (key0 === "told")) || (key0 === "score")) || (key0 === "curve")) || (key0 === "classes")) || (key0 === "survivors"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.total !== undefined){
let data0 = data.total;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err7 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.properties.total.type,parentSchema:schema14.properties.total,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.equivalent !== undefined){
let data1 = data.equivalent;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/equivalent",schemaPath:"#/properties/equivalent/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.properties.equivalent.type,parentSchema:schema14.properties.equivalent,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.told !== undefined){
let data2 = data.told;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/told",schemaPath:"#/properties/told/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.properties.told.type,parentSchema:schema14.properties.told,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.score !== undefined){
let data3 = data.score;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.score.type,parentSchema:schema14.properties.score,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.curve !== undefined){
let data4 = data.curve;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/curve/" + i0,schemaPath:"#/properties/curve/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.properties.curve.items.type,parentSchema:schema14.properties.curve.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/curve",schemaPath:"#/properties/curve/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.curve.type,parentSchema:schema14.properties.curve,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.classes !== undefined){
let data6 = data.classes;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.properties.classes.type,parentSchema:schema14.properties.classes,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.survivors !== undefined){
let data7 = data.survivors;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id === undefined){
const err14 = {instancePath:instancePath+"/survivors/" + i1,schemaPath:"#/definitions/survivor/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema15.required,parentSchema:schema15,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data8.kind === undefined){
const err15 = {instancePath:instancePath+"/survivors/" + i1,schemaPath:"#/definitions/survivor/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema15.required,parentSchema:schema15,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8.clause === undefined){
const err16 = {instancePath:instancePath+"/survivors/" + i1,schemaPath:"#/definitions/survivor/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'",schema:schema15.required,parentSchema:schema15,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8.before === undefined){
const err17 = {instancePath:instancePath+"/survivors/" + i1,schemaPath:"#/definitions/survivor/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'",schema:schema15.required,parentSchema:schema15,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8.after === undefined){
const err18 = {instancePath:instancePath+"/survivors/" + i1,schemaPath:"#/definitions/survivor/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'",schema:schema15.required,parentSchema:schema15,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data8){
if(!((((((key1 === "id") || (key1 === "kind")) || (key1 === "clause")) || (key1 === "place")) || (key1 === "before")) || (key1 === "after"))){
const err19 = {instancePath:instancePath+"/survivors/" + i1,schemaPath:"#/definitions/survivor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.id !== undefined){
let data9 = data8.id;
if(typeof data9 !== "string"){
const err20 = {instancePath:instancePath+"/survivors/" + i1+"/id",schemaPath:"#/definitions/survivor/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.id.type,parentSchema:schema15.properties.id,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.kind !== undefined){
let data10 = data8.kind;
if(typeof data10 !== "string"){
const err21 = {instancePath:instancePath+"/survivors/" + i1+"/kind",schemaPath:"#/definitions/survivor/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.kind.type,parentSchema:schema15.properties.kind,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.clause !== undefined){
let data11 = data8.clause;
if(typeof data11 !== "string"){
const err22 = {instancePath:instancePath+"/survivors/" + i1+"/clause",schemaPath:"#/definitions/survivor/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.clause.type,parentSchema:schema15.properties.clause,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.place !== undefined){
let data12 = data8.place;
if(typeof data12 !== "string"){
const err23 = {instancePath:instancePath+"/survivors/" + i1+"/place",schemaPath:"#/definitions/survivor/properties/place/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.place.type,parentSchema:schema15.properties.place,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.before !== undefined){
let data13 = data8.before;
if(typeof data13 !== "string"){
const err24 = {instancePath:instancePath+"/survivors/" + i1+"/before",schemaPath:"#/definitions/survivor/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.before.type,parentSchema:schema15.properties.before,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.after !== undefined){
let data14 = data8.after;
if(typeof data14 !== "string"){
const err25 = {instancePath:instancePath+"/survivors/" + i1+"/after",schemaPath:"#/definitions/survivor/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.after.type,parentSchema:schema15.properties.after,data:data14};
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
const err26 = {instancePath:instancePath+"/survivors/" + i1,schemaPath:"#/definitions/survivor/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data:data8};
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
const err27 = {instancePath:instancePath+"/survivors",schemaPath:"#/properties/survivors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.survivors.type,parentSchema:schema14.properties.survivors,data:data7};
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
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema16 = {"title":"ObligationCount","description":"What a suite has to show: each clause at work, each comparison deciding both ways, both values the same, and one step on each side.","type":"object","additionalProperties":false,"required":["total","met","missed"],"properties":{"total":{"type":"integer","description":"How many there are."},"met":{"type":"integer","description":"How many the suite shows."},"missed":{"type":"array","items":{"$ref":"#/definitions/missedObligation"}}}};
const schema17 = {"title":"MissedObligation","description":"Something that was not found; not proved to be impossible.","type":"object","additionalProperties":false,"required":["clause","what"],"properties":{"clause":{"type":"string","description":"The id of the clause."},"place":{"type":"string","description":"Where it stands."},"condition":{"type":"string","description":"The comparison."},"what":{"type":"string","description":"fires, holds, fails, equal, step_below or step_above."}}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.met === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "met"},message:"must have required property '"+"met"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.missed === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "missed"},message:"must have required property '"+"missed"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "total") || (key0 === "met")) || (key0 === "missed"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.total !== undefined){
let data0 = data.total;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema16.properties.total.type,parentSchema:schema16.properties.total,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.met !== undefined){
let data1 = data.met;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/met",schemaPath:"#/properties/met/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema16.properties.met.type,parentSchema:schema16.properties.met,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.missed !== undefined){
let data2 = data.missed;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.clause === undefined){
const err6 = {instancePath:instancePath+"/missed/" + i0,schemaPath:"#/definitions/missedObligation/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'",schema:schema17.required,parentSchema:schema17,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.what === undefined){
const err7 = {instancePath:instancePath+"/missed/" + i0,schemaPath:"#/definitions/missedObligation/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema17.required,parentSchema:schema17,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data3){
if(!((((key1 === "clause") || (key1 === "place")) || (key1 === "condition")) || (key1 === "what"))){
const err8 = {instancePath:instancePath+"/missed/" + i0,schemaPath:"#/definitions/missedObligation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.clause !== undefined){
let data4 = data3.clause;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/missed/" + i0+"/clause",schemaPath:"#/definitions/missedObligation/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.clause.type,parentSchema:schema17.properties.clause,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.place !== undefined){
let data5 = data3.place;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/missed/" + i0+"/place",schemaPath:"#/definitions/missedObligation/properties/place/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.place.type,parentSchema:schema17.properties.place,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.condition !== undefined){
let data6 = data3.condition;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/missed/" + i0+"/condition",schemaPath:"#/definitions/missedObligation/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.condition.type,parentSchema:schema17.properties.condition,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.what !== undefined){
let data7 = data3.what;
if(typeof data7 !== "string"){
const err12 = {instancePath:instancePath+"/missed/" + i0+"/what",schemaPath:"#/definitions/missedObligation/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.what.type,parentSchema:schema17.properties.what,data:data7};
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
const err13 = {instancePath:instancePath+"/missed/" + i0,schemaPath:"#/definitions/missedObligation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data:data3};
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
const err14 = {instancePath:instancePath+"/missed",schemaPath:"#/properties/missed/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.properties.missed.type,parentSchema:schema16.properties.missed,data:data2};
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
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
if(data.mutants === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mutants"},message:"must have required property '"+"mutants"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.obligations === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "obligations"},message:"must have required property '"+"obligations"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.models === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "models"},message:"must have required property '"+"models"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.evaluations === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evaluations"},message:"must have required property '"+"evaluations"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "policy") || (key0 === "seed")) || (key0 === "cases")) || (key0 === "mutants")) || (key0 === "obligations")) || (key0 === "models")) || (key0 === "evaluations"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.policy !== undefined){
let data0 = data.policy;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
const err8 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema13.required,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data0.version === undefined){
const err9 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema13.required,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data0.digest === undefined){
const err10 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema13.required,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "id") || (key1 === "version")) || (key1 === "digest"))){
const err11 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 !== "string"){
const err12 = {instancePath:instancePath+"/policy/id",schemaPath:"common.schema.json#/definitions/policyReference/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.id.type,parentSchema:schema13.properties.id,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.version !== undefined){
let data2 = data0.version;
if(typeof data2 !== "string"){
const err13 = {instancePath:instancePath+"/policy/version",schemaPath:"common.schema.json#/definitions/policyReference/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.version.type,parentSchema:schema13.properties.version,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.digest !== undefined){
let data3 = data0.digest;
if(typeof data3 !== "string"){
const err14 = {instancePath:instancePath+"/policy/digest",schemaPath:"common.schema.json#/definitions/policyReference/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.digest.type,parentSchema:schema13.properties.digest,data:data3};
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
const err15 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.seed !== undefined){
let data4 = data.seed;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err16 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.seed.type,parentSchema:schema11.properties.seed,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.cases !== undefined){
let data5 = data.cases;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err17 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.cases.type,parentSchema:schema11.properties.cases,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
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
let data8 = data.models;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.model === undefined){
const err18 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/definitions/arithmeticModel/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema18.required,parentSchema:schema18,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data9.cases === undefined){
const err19 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/definitions/arithmeticModel/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'",schema:schema18.required,parentSchema:schema18,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 in data9){
if(!((key2 === "model") || (key2 === "cases"))){
const err20 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/definitions/arithmeticModel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema18,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.model !== undefined){
let data10 = data9.model;
if(typeof data10 !== "string"){
const err21 = {instancePath:instancePath+"/models/" + i0+"/model",schemaPath:"#/definitions/arithmeticModel/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.model.type,parentSchema:schema18.properties.model,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.cases !== undefined){
let data11 = data9.cases;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 !== "string"){
const err22 = {instancePath:instancePath+"/models/" + i0+"/cases/" + i1,schemaPath:"#/definitions/arithmeticModel/properties/cases/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.cases.items.type,parentSchema:schema18.properties.cases.items,data:data12};
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
const err23 = {instancePath:instancePath+"/models/" + i0+"/cases",schemaPath:"#/definitions/arithmeticModel/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.properties.cases.type,parentSchema:schema18.properties.cases,data:data11};
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
const err24 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/definitions/arithmeticModel/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.type,parentSchema:schema18,data:data9};
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
const err25 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.models.type,parentSchema:schema11.properties.models,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.evaluations !== undefined){
let data13 = data.evaluations;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.used === undefined){
const err26 = {instancePath:instancePath+"/evaluations",schemaPath:"#/definitions/evaluationCount/required",keyword:"required",params:{missingProperty: "used"},message:"must have required property '"+"used"+"'",schema:schema19.required,parentSchema:schema19,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data13.limit === undefined){
const err27 = {instancePath:instancePath+"/evaluations",schemaPath:"#/definitions/evaluationCount/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'",schema:schema19.required,parentSchema:schema19,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key3 in data13){
if(!((key3 === "used") || (key3 === "limit"))){
const err28 = {instancePath:instancePath+"/evaluations",schemaPath:"#/definitions/evaluationCount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data13.used !== undefined){
let data14 = data13.used;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err29 = {instancePath:instancePath+"/evaluations/used",schemaPath:"#/definitions/evaluationCount/properties/used/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.used.type,parentSchema:schema19.properties.used,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data13.limit !== undefined){
let data15 = data13.limit;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err30 = {instancePath:instancePath+"/evaluations/limit",schemaPath:"#/definitions/evaluationCount/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.limit.type,parentSchema:schema19.properties.limit,data:data15};
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
const err31 = {instancePath:instancePath+"/evaluations",schemaPath:"#/definitions/evaluationCount/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
