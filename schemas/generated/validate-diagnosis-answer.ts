// Generated from diagnosis-answer.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"diagnosis-answer.schema.json","title":"DiagnosisAnswer","description":"Which mistakes explain what a platform answered: `plimsoll report diagnose`.","type":"object","additionalProperties":false,"required":["answered","differing","explainsAll","unsaid","suspects"],"properties":{"answered":{"type":"integer","minimum":0,"description":"How many questions it answered."},"differing":{"type":"integer","minimum":0,"description":"How many of these it answered otherwise than the policy."},"explainsAll":{"type":"boolean","description":"Whether each suspect explains every answer; else they come near."},"isNonsense":{"type":"boolean","description":"Hardly a number is right, near, or what any mistake would say: nothing further was looked for."},"isLoose":{"type":"boolean","description":"Whether numbers were compared to nine digits, as of a platform that reckons in binary fractions."},"unsaid":{"type":"array","items":{"type":"string"},"description":"The kinds of output that the platform declares and never gives: nothing of its rules is known from these."},"elsewhere":{"title":"AnswersElsewhere","description":"Where no mistake explains them: that what differs is said of another question.","type":"object","additionalProperties":false,"required":["count","which","asked","answers"],"properties":{"count":{"type":"integer","minimum":1,"description":"How many of the answers that differ are the policy's to that question; the others say nothing that was compared."},"which":{"type":"string","description":"What the other question is, in words."},"asked":{"type":"string","description":"The first of them: what was asked."},"answers":{"type":"string","description":"And to what the answer belongs."}}},"suspects":{"type":"array","description":"The mistakes, those first that explain most.","items":{"title":"SuspectedMistake","type":"object","additionalProperties":false,"required":["edits","explained","explainedDiffering","against"],"properties":{"edits":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/suspectedEdit"},"description":"What is otherwise: mostly one thing, sometimes two together."},"explained":{"type":"integer","minimum":0,"description":"Of all answers, how many are as if that were so."},"explainedDiffering":{"type":"integer","minimum":0,"description":"The same of those that differ from the policy's."},"against":{"type":"array","items":{"type":"string"},"description":"The questions that it would have answered otherwise."},"onlyWhere":{"type":"string","description":"What the accounts have on which it is so, where it is so on some alone."}}}}},"definitions":{"suspectedEdit":{"title":"SuspectedEdit","description":"One thing that is otherwise: a clause that would say something else, or the policy read as if something else were meant.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","description":"The name of the mutant, or of the mistake."},"asIf":{"type":"string","description":"What the platform does as if it were so, in words."},"clause":{"type":"string","description":"The clause that would say something else."},"place":{"type":"string","description":"Where it stands, as venue.margin:31."},"before":{"type":"string","description":"What it says."},"after":{"type":"string","description":"What it would say."},"only":{"type":"string","description":"Of what alone."}}}}};
const schema12 = {"title":"SuspectedEdit","description":"One thing that is otherwise: a clause that would say something else, or the policy read as if something else were meant.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","description":"The name of the mutant, or of the mistake."},"asIf":{"type":"string","description":"What the platform does as if it were so, in words."},"clause":{"type":"string","description":"The clause that would say something else."},"place":{"type":"string","description":"Where it stands, as venue.margin:31."},"before":{"type":"string","description":"What it says."},"after":{"type":"string","description":"What it would say."},"only":{"type":"string","description":"Of what alone."}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="diagnosis-answer.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.answered === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "answered"},message:"must have required property '"+"answered"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.differing === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "differing"},message:"must have required property '"+"differing"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.explainsAll === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "explainsAll"},message:"must have required property '"+"explainsAll"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.unsaid === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unsaid"},message:"must have required property '"+"unsaid"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.suspects === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "suspects"},message:"must have required property '"+"suspects"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "answered") || (key0 === "differing")) || (key0 === "explainsAll")) || (key0 === "isNonsense")) || (key0 === "isLoose")) || (key0 === "unsaid")) || (key0 === "elsewhere")) || (key0 === "suspects"))){
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
if(data.answered !== undefined){
let data0 = data.answered;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/answered",schemaPath:"#/properties/answered/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.answered.type,parentSchema:schema11.properties.answered,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/answered",schemaPath:"#/properties/answered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.answered,data:data0};
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
if(data.differing !== undefined){
let data1 = data.differing;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/differing",schemaPath:"#/properties/differing/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.differing.type,parentSchema:schema11.properties.differing,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/differing",schemaPath:"#/properties/differing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.differing,data:data1};
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
if(data.explainsAll !== undefined){
let data2 = data.explainsAll;
if(typeof data2 !== "boolean"){
const err10 = {instancePath:instancePath+"/explainsAll",schemaPath:"#/properties/explainsAll/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.explainsAll.type,parentSchema:schema11.properties.explainsAll,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.isNonsense !== undefined){
let data3 = data.isNonsense;
if(typeof data3 !== "boolean"){
const err11 = {instancePath:instancePath+"/isNonsense",schemaPath:"#/properties/isNonsense/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.isNonsense.type,parentSchema:schema11.properties.isNonsense,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.isLoose !== undefined){
let data4 = data.isLoose;
if(typeof data4 !== "boolean"){
const err12 = {instancePath:instancePath+"/isLoose",schemaPath:"#/properties/isLoose/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.isLoose.type,parentSchema:schema11.properties.isLoose,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.unsaid !== undefined){
let data5 = data.unsaid;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/unsaid/" + i0,schemaPath:"#/properties/unsaid/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.unsaid.items.type,parentSchema:schema11.properties.unsaid.items,data:data6};
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
const err14 = {instancePath:instancePath+"/unsaid",schemaPath:"#/properties/unsaid/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.unsaid.type,parentSchema:schema11.properties.unsaid,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.elsewhere !== undefined){
let data7 = data.elsewhere;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.count === undefined){
const err15 = {instancePath:instancePath+"/elsewhere",schemaPath:"#/properties/elsewhere/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema11.properties.elsewhere.required,parentSchema:schema11.properties.elsewhere,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7.which === undefined){
const err16 = {instancePath:instancePath+"/elsewhere",schemaPath:"#/properties/elsewhere/required",keyword:"required",params:{missingProperty: "which"},message:"must have required property '"+"which"+"'",schema:schema11.properties.elsewhere.required,parentSchema:schema11.properties.elsewhere,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7.asked === undefined){
const err17 = {instancePath:instancePath+"/elsewhere",schemaPath:"#/properties/elsewhere/required",keyword:"required",params:{missingProperty: "asked"},message:"must have required property '"+"asked"+"'",schema:schema11.properties.elsewhere.required,parentSchema:schema11.properties.elsewhere,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.answers === undefined){
const err18 = {instancePath:instancePath+"/elsewhere",schemaPath:"#/properties/elsewhere/required",keyword:"required",params:{missingProperty: "answers"},message:"must have required property '"+"answers"+"'",schema:schema11.properties.elsewhere.required,parentSchema:schema11.properties.elsewhere,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data7){
if(!((((key1 === "count") || (key1 === "which")) || (key1 === "asked")) || (key1 === "answers"))){
const err19 = {instancePath:instancePath+"/elsewhere",schemaPath:"#/properties/elsewhere/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.elsewhere,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.count !== undefined){
let data8 = data7.count;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err20 = {instancePath:instancePath+"/elsewhere/count",schemaPath:"#/properties/elsewhere/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.elsewhere.properties.count.type,parentSchema:schema11.properties.elsewhere.properties.count,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/elsewhere/count",schemaPath:"#/properties/elsewhere/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.elsewhere.properties.count,data:data8};
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
if(data7.which !== undefined){
let data9 = data7.which;
if(typeof data9 !== "string"){
const err22 = {instancePath:instancePath+"/elsewhere/which",schemaPath:"#/properties/elsewhere/properties/which/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.elsewhere.properties.which.type,parentSchema:schema11.properties.elsewhere.properties.which,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.asked !== undefined){
let data10 = data7.asked;
if(typeof data10 !== "string"){
const err23 = {instancePath:instancePath+"/elsewhere/asked",schemaPath:"#/properties/elsewhere/properties/asked/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.elsewhere.properties.asked.type,parentSchema:schema11.properties.elsewhere.properties.asked,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.answers !== undefined){
let data11 = data7.answers;
if(typeof data11 !== "string"){
const err24 = {instancePath:instancePath+"/elsewhere/answers",schemaPath:"#/properties/elsewhere/properties/answers/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.elsewhere.properties.answers.type,parentSchema:schema11.properties.elsewhere.properties.answers,data:data11};
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
const err25 = {instancePath:instancePath+"/elsewhere",schemaPath:"#/properties/elsewhere/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.elsewhere.type,parentSchema:schema11.properties.elsewhere,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.suspects !== undefined){
let data12 = data.suspects;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.edits === undefined){
const err26 = {instancePath:instancePath+"/suspects/" + i1,schemaPath:"#/properties/suspects/items/required",keyword:"required",params:{missingProperty: "edits"},message:"must have required property '"+"edits"+"'",schema:schema11.properties.suspects.items.required,parentSchema:schema11.properties.suspects.items,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data13.explained === undefined){
const err27 = {instancePath:instancePath+"/suspects/" + i1,schemaPath:"#/properties/suspects/items/required",keyword:"required",params:{missingProperty: "explained"},message:"must have required property '"+"explained"+"'",schema:schema11.properties.suspects.items.required,parentSchema:schema11.properties.suspects.items,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data13.explainedDiffering === undefined){
const err28 = {instancePath:instancePath+"/suspects/" + i1,schemaPath:"#/properties/suspects/items/required",keyword:"required",params:{missingProperty: "explainedDiffering"},message:"must have required property '"+"explainedDiffering"+"'",schema:schema11.properties.suspects.items.required,parentSchema:schema11.properties.suspects.items,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data13.against === undefined){
const err29 = {instancePath:instancePath+"/suspects/" + i1,schemaPath:"#/properties/suspects/items/required",keyword:"required",params:{missingProperty: "against"},message:"must have required property '"+"against"+"'",schema:schema11.properties.suspects.items.required,parentSchema:schema11.properties.suspects.items,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key2 in data13){
if(!(((((key2 === "edits") || (key2 === "explained")) || (key2 === "explainedDiffering")) || (key2 === "against")) || (key2 === "onlyWhere"))){
const err30 = {instancePath:instancePath+"/suspects/" + i1,schemaPath:"#/properties/suspects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.suspects.items,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data13.edits !== undefined){
let data14 = data13.edits;
if(Array.isArray(data14)){
if(data14.length < 1){
const err31 = {instancePath:instancePath+"/suspects/" + i1+"/edits",schemaPath:"#/properties/suspects/items/properties/edits/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.suspects.items.properties.edits,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
const err32 = {instancePath:instancePath+"/suspects/" + i1+"/edits/" + i2,schemaPath:"#/definitions/suspectedEdit/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema12.required,parentSchema:schema12,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key3 in data15){
if(!(((((((key3 === "id") || (key3 === "asIf")) || (key3 === "clause")) || (key3 === "place")) || (key3 === "before")) || (key3 === "after")) || (key3 === "only"))){
const err33 = {instancePath:instancePath+"/suspects/" + i1+"/edits/" + i2,schemaPath:"#/definitions/suspectedEdit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data15.id !== undefined){
let data16 = data15.id;
if(typeof data16 !== "string"){
const err34 = {instancePath:instancePath+"/suspects/" + i1+"/edits/" + i2+"/id",schemaPath:"#/definitions/suspectedEdit/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.id.type,parentSchema:schema12.properties.id,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data15.asIf !== undefined){
let data17 = data15.asIf;
if(typeof data17 !== "string"){
const err35 = {instancePath:instancePath+"/suspects/" + i1+"/edits/" + i2+"/asIf",schemaPath:"#/definitions/suspectedEdit/properties/asIf/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.asIf.type,parentSchema:schema12.properties.asIf,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data15.clause !== undefined){
let data18 = data15.clause;
if(typeof data18 !== "string"){
const err36 = {instancePath:instancePath+"/suspects/" + i1+"/edits/" + i2+"/clause",schemaPath:"#/definitions/suspectedEdit/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.clause.type,parentSchema:schema12.properties.clause,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data15.place !== undefined){
let data19 = data15.place;
if(typeof data19 !== "string"){
const err37 = {instancePath:instancePath+"/suspects/" + i1+"/edits/" + i2+"/place",schemaPath:"#/definitions/suspectedEdit/properties/place/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.place.type,parentSchema:schema12.properties.place,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data15.before !== undefined){
let data20 = data15.before;
if(typeof data20 !== "string"){
const err38 = {instancePath:instancePath+"/suspects/" + i1+"/edits/" + i2+"/before",schemaPath:"#/definitions/suspectedEdit/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.before.type,parentSchema:schema12.properties.before,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data15.after !== undefined){
let data21 = data15.after;
if(typeof data21 !== "string"){
const err39 = {instancePath:instancePath+"/suspects/" + i1+"/edits/" + i2+"/after",schemaPath:"#/definitions/suspectedEdit/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.after.type,parentSchema:schema12.properties.after,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data15.only !== undefined){
let data22 = data15.only;
if(typeof data22 !== "string"){
const err40 = {instancePath:instancePath+"/suspects/" + i1+"/edits/" + i2+"/only",schemaPath:"#/definitions/suspectedEdit/properties/only/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.only.type,parentSchema:schema12.properties.only,data:data22};
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
const err41 = {instancePath:instancePath+"/suspects/" + i1+"/edits/" + i2,schemaPath:"#/definitions/suspectedEdit/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/suspects/" + i1+"/edits",schemaPath:"#/properties/suspects/items/properties/edits/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.suspects.items.properties.edits.type,parentSchema:schema11.properties.suspects.items.properties.edits,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data13.explained !== undefined){
let data23 = data13.explained;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err43 = {instancePath:instancePath+"/suspects/" + i1+"/explained",schemaPath:"#/properties/suspects/items/properties/explained/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.suspects.items.properties.explained.type,parentSchema:schema11.properties.suspects.items.properties.explained,data:data23};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err44 = {instancePath:instancePath+"/suspects/" + i1+"/explained",schemaPath:"#/properties/suspects/items/properties/explained/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.suspects.items.properties.explained,data:data23};
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
if(data13.explainedDiffering !== undefined){
let data24 = data13.explainedDiffering;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err45 = {instancePath:instancePath+"/suspects/" + i1+"/explainedDiffering",schemaPath:"#/properties/suspects/items/properties/explainedDiffering/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.suspects.items.properties.explainedDiffering.type,parentSchema:schema11.properties.suspects.items.properties.explainedDiffering,data:data24};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err46 = {instancePath:instancePath+"/suspects/" + i1+"/explainedDiffering",schemaPath:"#/properties/suspects/items/properties/explainedDiffering/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.suspects.items.properties.explainedDiffering,data:data24};
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
if(data13.against !== undefined){
let data25 = data13.against;
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
if(typeof data26 !== "string"){
const err47 = {instancePath:instancePath+"/suspects/" + i1+"/against/" + i3,schemaPath:"#/properties/suspects/items/properties/against/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.suspects.items.properties.against.items.type,parentSchema:schema11.properties.suspects.items.properties.against.items,data:data26};
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
const err48 = {instancePath:instancePath+"/suspects/" + i1+"/against",schemaPath:"#/properties/suspects/items/properties/against/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.suspects.items.properties.against.type,parentSchema:schema11.properties.suspects.items.properties.against,data:data25};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data13.onlyWhere !== undefined){
let data27 = data13.onlyWhere;
if(typeof data27 !== "string"){
const err49 = {instancePath:instancePath+"/suspects/" + i1+"/onlyWhere",schemaPath:"#/properties/suspects/items/properties/onlyWhere/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.suspects.items.properties.onlyWhere.type,parentSchema:schema11.properties.suspects.items.properties.onlyWhere,data:data27};
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
const err50 = {instancePath:instancePath+"/suspects/" + i1,schemaPath:"#/properties/suspects/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.suspects.items.type,parentSchema:schema11.properties.suspects.items,data:data13};
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
const err51 = {instancePath:instancePath+"/suspects",schemaPath:"#/properties/suspects/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.suspects.type,parentSchema:schema11.properties.suspects,data:data12};
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
const err52 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
