// Generated from eval-answer.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"eval-answer.schema.json","title":"EvalAnswer","description":"What one expression comes to: `plimsoll eval`.","type":"object","additionalProperties":false,"required":["expression","dimension"],"properties":{"expression":{"type":"string","description":"The expression as it was given."},"dimension":{"type":"string","description":"What it measures, such as money in USDT."},"value":{"type":"string","description":"The value in decimal notation, or yes or no; rounded half even to 18 decimals where it does not end before."},"exact":{"type":"boolean","description":"Whether value is all of it."},"fraction":{"type":"string","description":"The exact value as numerator/denominator, where it is no decimal."},"unit":{"type":"string","description":"The unit of the value, such as USDT."},"cannotDecide":{"type":"string","description":"Why there is no value."}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="eval-answer.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expression === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.dimension === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dimension"},message:"must have required property '"+"dimension"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "expression") || (key0 === "dimension")) || (key0 === "value")) || (key0 === "exact")) || (key0 === "fraction")) || (key0 === "unit")) || (key0 === "cannotDecide"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.expression !== undefined){
let data0 = data.expression;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.expression.type,parentSchema:schema11.properties.expression,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.dimension !== undefined){
let data1 = data.dimension;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/dimension",schemaPath:"#/properties/dimension/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.dimension.type,parentSchema:schema11.properties.dimension,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.value !== undefined){
let data2 = data.value;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.value.type,parentSchema:schema11.properties.value,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.exact !== undefined){
let data3 = data.exact;
if(typeof data3 !== "boolean"){
const err6 = {instancePath:instancePath+"/exact",schemaPath:"#/properties/exact/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.exact.type,parentSchema:schema11.properties.exact,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.fraction !== undefined){
let data4 = data.fraction;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/fraction",schemaPath:"#/properties/fraction/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.fraction.type,parentSchema:schema11.properties.fraction,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.unit !== undefined){
let data5 = data.unit;
if(typeof data5 !== "string"){
const err8 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.unit.type,parentSchema:schema11.properties.unit,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.cannotDecide !== undefined){
let data6 = data.cannotDecide;
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/cannotDecide",schemaPath:"#/properties/cannotDecide/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.cannotDecide.type,parentSchema:schema11.properties.cannotDecide,data:data6};
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
