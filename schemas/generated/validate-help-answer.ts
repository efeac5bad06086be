// Generated from help-answer.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"help-answer.schema.json","title":"HelpAnswer","description":"What messages mean: `plimsoll help`.","type":"object","additionalProperties":false,"required":["codes"],"properties":{"codes":{"type":"array","items":{"$ref":"#/definitions/explainedCode"}}},"definitions":{"explainedCode":{"title":"ExplainedCode","type":"object","additionalProperties":false,"required":["code","summary"],"properties":{"code":{"type":"string","description":"The code of the message."},"summary":{"type":"string","description":"What it means, in a line."},"page":{"type":"string","description":"The whole page, in Markdown; only where one code was asked for."}}}}};
const schema12 = {"title":"ExplainedCode","type":"object","additionalProperties":false,"required":["code","summary"],"properties":{"code":{"type":"string","description":"The code of the message."},"summary":{"type":"string","description":"What it means, in a line."},"page":{"type":"string","description":"The whole page, in Markdown; only where one code was asked for."}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="help-answer.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.codes === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codes"},message:"must have required property '"+"codes"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "codes")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.codes !== undefined){
let data0 = data.codes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.code === undefined){
const err2 = {instancePath:instancePath+"/codes/" + i0,schemaPath:"#/definitions/explainedCode/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema12.required,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.summary === undefined){
const err3 = {instancePath:instancePath+"/codes/" + i0,schemaPath:"#/definitions/explainedCode/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'",schema:schema12.required,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "code") || (key1 === "summary")) || (key1 === "page"))){
const err4 = {instancePath:instancePath+"/codes/" + i0,schemaPath:"#/definitions/explainedCode/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.code !== undefined){
let data2 = data1.code;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/codes/" + i0+"/code",schemaPath:"#/definitions/explainedCode/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.code.type,parentSchema:schema12.properties.code,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.summary !== undefined){
let data3 = data1.summary;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/codes/" + i0+"/summary",schemaPath:"#/definitions/explainedCode/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.summary.type,parentSchema:schema12.properties.summary,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.page !== undefined){
let data4 = data1.page;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/codes/" + i0+"/page",schemaPath:"#/definitions/explainedCode/properties/page/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.page.type,parentSchema:schema12.properties.page,data:data4};
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
const err8 = {instancePath:instancePath+"/codes/" + i0,schemaPath:"#/definitions/explainedCode/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data1};
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
const err9 = {instancePath:instancePath+"/codes",schemaPath:"#/properties/codes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.codes.type,parentSchema:schema11.properties.codes,data:data0};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
