// Generated from formats-answer.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"formats-answer.schema.json","title":"FormatsAnswer","description":"What can be imported: `plimsoll import list`.","type":"array","items":{"$ref":"#/definitions/importFormat"},"definitions":{"importFormat":{"title":"ListedFormat","type":"object","additionalProperties":false,"required":["format","title","documents"],"properties":{"format":{"type":"string","description":"The name to give."},"title":{"type":"string","description":"What it is."},"documents":{"type":"array","items":{"type":"string"},"description":"The requests whose answers are understood."}}}}};
const schema12 = {"title":"ListedFormat","type":"object","additionalProperties":false,"required":["format","title","documents"],"properties":{"format":{"type":"string","description":"The name to give."},"title":{"type":"string","description":"What it is."},"documents":{"type":"array","items":{"type":"string"},"description":"The requests whose answers are understood."}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="formats-answer.schema.json" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.format === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/importFormat/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema12.required,parentSchema:schema12,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.title === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/importFormat/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema12.required,parentSchema:schema12,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.documents === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/importFormat/required",keyword:"required",params:{missingProperty: "documents"},message:"must have required property '"+"documents"+"'",schema:schema12.required,parentSchema:schema12,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!(((key0 === "format") || (key0 === "title")) || (key0 === "documents"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/importFormat/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.format !== undefined){
let data1 = data0.format;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/" + i0+"/format",schemaPath:"#/definitions/importFormat/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.format.type,parentSchema:schema12.properties.format,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.title !== undefined){
let data2 = data0.title;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/definitions/importFormat/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.title.type,parentSchema:schema12.properties.title,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.documents !== undefined){
let data3 = data0.documents;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/" + i0+"/documents/" + i1,schemaPath:"#/definitions/importFormat/properties/documents/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.documents.items.type,parentSchema:schema12.properties.documents.items,data:data4};
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
const err7 = {instancePath:instancePath+"/" + i0+"/documents",schemaPath:"#/definitions/importFormat/properties/documents/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.documents.type,parentSchema:schema12.properties.documents,data:data3};
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
const err8 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/importFormat/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data0};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
