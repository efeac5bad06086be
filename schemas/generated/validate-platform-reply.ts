// Generated from platform-reply.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"platform-reply.schema.json","title":"PlatformReply","description":"What a platform answers to one question: decisions and numbers, or why it has none. Fields that are not known here are ignored.","type":"object","additionalProperties":true,"properties":{"seq":{"description":"The number of the message that this answers.","type":"integer"},"decisions":{"description":"Words by path.","type":"object","additionalProperties":{"type":"string"}},"numbers":{"description":"Decimals in strings by path; none where there is none.","type":"object","additionalProperties":{"type":"string"}},"rules":{"description":"Ids of the clauses that applied.","type":"array","items":{"type":"string"}},"skipped":{"description":"It has chosen not to answer.","type":"boolean"},"reason":{"description":"Why it has not.","type":"string"},"issueUrl":{"description":"Where that is reported.","type":"string"},"unsupported":{"description":"What of the question it does not know.","type":"array","items":{"type":"string"}},"errored":{"description":"It failed.","type":"boolean"},"message":{"description":"How it failed.","type":"string"},"traceback":{"description":"Where it failed.","type":"string"}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="platform-reply.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.seq !== undefined){
let data0 = data.seq;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.seq.type,parentSchema:schema11.properties.seq,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.decisions !== undefined){
let data1 = data.decisions;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
let data2 = data1[key0];
if(typeof data2 !== "string"){
const err1 = {instancePath:instancePath+"/decisions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/decisions/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.decisions.additionalProperties.type,parentSchema:schema11.properties.decisions.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.decisions.type,parentSchema:schema11.properties.decisions,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.numbers !== undefined){
let data3 = data.numbers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
if(typeof data4 !== "string"){
const err3 = {instancePath:instancePath+"/numbers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/numbers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.numbers.additionalProperties.type,parentSchema:schema11.properties.numbers.additionalProperties,data:data4};
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
const err4 = {instancePath:instancePath+"/numbers",schemaPath:"#/properties/numbers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.numbers.type,parentSchema:schema11.properties.numbers,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.rules !== undefined){
let data5 = data.rules;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err5 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.rules.items.type,parentSchema:schema11.properties.rules.items,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.rules.type,parentSchema:schema11.properties.rules,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.skipped !== undefined){
let data7 = data.skipped;
if(typeof data7 !== "boolean"){
const err7 = {instancePath:instancePath+"/skipped",schemaPath:"#/properties/skipped/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.skipped.type,parentSchema:schema11.properties.skipped,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.reason !== undefined){
let data8 = data.reason;
if(typeof data8 !== "string"){
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reason.type,parentSchema:schema11.properties.reason,data:data8};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.issueUrl !== undefined){
let data9 = data.issueUrl;
if(typeof data9 !== "string"){
const err9 = {instancePath:instancePath+"/issueUrl",schemaPath:"#/properties/issueUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.issueUrl.type,parentSchema:schema11.properties.issueUrl,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.unsupported !== undefined){
let data10 = data.unsupported;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 !== "string"){
const err10 = {instancePath:instancePath+"/unsupported/" + i1,schemaPath:"#/properties/unsupported/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.unsupported.items.type,parentSchema:schema11.properties.unsupported.items,data:data11};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/unsupported",schemaPath:"#/properties/unsupported/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.unsupported.type,parentSchema:schema11.properties.unsupported,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.errored !== undefined){
let data12 = data.errored;
if(typeof data12 !== "boolean"){
const err12 = {instancePath:instancePath+"/errored",schemaPath:"#/properties/errored/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.errored.type,parentSchema:schema11.properties.errored,data:data12};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.message !== undefined){
let data13 = data.message;
if(typeof data13 !== "string"){
const err13 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.message.type,parentSchema:schema11.properties.message,data:data13};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.traceback !== undefined){
let data14 = data.traceback;
if(typeof data14 !== "string"){
const err14 = {instancePath:instancePath+"/traceback",schemaPath:"#/properties/traceback/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.traceback.type,parentSchema:schema11.properties.traceback,data:data14};
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
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
