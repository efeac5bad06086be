// Generated from test-answer.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"test-answer.schema.json","title":"TestAnswer","description":"What came of the examples in policies: `plimsoll test`.","type":"object","additionalProperties":false,"required":["passed","policies"],"properties":{"passed":{"type":"boolean","description":"Whether all examples of all policies passed."},"policies":{"type":"array","items":{"$ref":"#/definitions/testedPolicy"}}},"definitions":{"testedPolicy":{"title":"TestedPolicy","type":"object","additionalProperties":false,"required":["policy","files","examples","clauses","boundaries"],"properties":{"policy":{"$ref":"common.schema.json#/definitions/policyReference"},"files":{"type":"array","items":{"type":"string"},"description":"The version, and the overlays worked into it."},"examples":{"type":"array","items":{"$ref":"#/definitions/testedExample"}},"clauses":{"$ref":"#/definitions/coveredClauses"},"boundaries":{"type":"array","items":{"$ref":"#/definitions/coveredBoundary"},"description":"Every comparison, and on which sides of it examples were."},"offers":{"type":"array","items":{"$ref":"#/definitions/offeredExample"},"description":"With `--offer`: examples that would try more."},"notOffered":{"type":"array","items":{"$ref":"#/definitions/untriedSide"},"description":"With `--offer`: what no example tries and none was found for."},"noAccount":{"type":"boolean","description":"With `--offer`: whether the examples name no account that one could begin with."}}},"untriedSide":{"title":"UntriedSide","type":"object","additionalProperties":false,"required":["clause","path","condition","what"],"properties":{"clause":{"type":"string","description":"The id of the clause."},"condition":{"type":"string","description":"The comparison."},"path":{"type":"string","description":"Where in the clause the comparison stands."},"what":{"type":"string","enum":["holds","fails","equal"],"description":"What no example shows of it."}}},"offeredExample":{"title":"OfferedExample","description":"An example that was found and run, and passes.","type":"object","additionalProperties":false,"required":["clause","condition","what","text"],"properties":{"clause":{"type":"string","description":"The id of the clause that it is about."},"condition":{"type":"string","description":"The comparison."},"what":{"type":"string","description":"holds, fails or equal: what no example shows of it yet."},"text":{"type":"string","description":"The example, as it stands in a policy's examples."}}},"testedExample":{"title":"TestedExample","type":"object","additionalProperties":false,"required":["title","passed","checks"],"properties":{"title":{"type":"string","description":"The example's title."},"passed":{"type":"boolean","description":"Whether it ran to its end and every claim held."},"mistake":{"type":"string","description":"Why it could not be run to its end."},"checks":{"type":"array","items":{"$ref":"#/definitions/testedClaim"}}}},"testedClaim":{"title":"TestedClaim","type":"object","additionalProperties":false,"required":["text","expected","actual","passed"],"properties":{"text":{"type":"string","description":"What the claim is about."},"expected":{"type":"string","description":"What the example claims."},"actual":{"type":"string","description":"What the engine answers."},"passed":{"type":"boolean","description":"Whether they agree."}}},"coveredClauses":{"title":"CoveredClauses","type":"object","additionalProperties":false,"required":["covered","missed"],"properties":{"covered":{"type":"array","items":{"type":"string"},"description":"Ids of clauses that took part in an answer."},"missed":{"type":"array","items":{"type":"string"},"description":"Ids of clauses that no example reaches."}}},"coveredBoundary":{"title":"CoveredBoundary","type":"object","additionalProperties":false,"required":["clause","path","operator","below","equal","above","held","failed"],"properties":{"clause":{"type":"string","description":"The id of the clause."},"path":{"type":"string","description":"Where the comparison stands in the clause."},"operator":{"type":"string","description":"Such as `<`."},"below":{"type":"boolean","description":"Whether the left side was less in some example."},"equal":{"type":"boolean","description":"Whether both sides were equal in some example."},"above":{"type":"boolean","description":"Whether the left side was more in some example."},"held":{"type":"boolean","description":"Whether the comparison held in some example."},"failed":{"type":"boolean","description":"Whether it did not hold in some example."}}}}};
const schema12 = {"title":"TestedPolicy","type":"object","additionalProperties":false,"required":["policy","files","examples","clauses","boundaries"],"properties":{"policy":{"$ref":"common.schema.json#/definitions/policyReference"},"files":{"type":"array","items":{"type":"string"},"description":"The version, and the overlays worked into it."},"examples":{"type":"array","items":{"$ref":"#/definitions/testedExample"}},"clauses":{"$ref":"#/definitions/coveredClauses"},"boundaries":{"type":"array","items":{"$ref":"#/definitions/coveredBoundary"},"description":"Every comparison, and on which sides of it examples were."},"offers":{"type":"array","items":{"$ref":"#/definitions/offeredExample"},"description":"With `--offer`: examples that would try more."},"notOffered":{"type":"array","items":{"$ref":"#/definitions/untriedSide"},"description":"With `--offer`: what no example tries and none was found for."},"noAccount":{"type":"boolean","description":"With `--offer`: whether the examples name no account that one could begin with."}}};
const schema14 = {"title":"PolicyReference","description":"Which policy answered.","type":"object","additionalProperties":false,"required":["id","version","digest"],"properties":{"id":{"type":"string","description":"The policy's name, such as reference.futures."},"version":{"type":"string","description":"The version in force, with its overlays."},"digest":{"type":"string","description":"`sha256:` and the SHA-256 of the canonical JSON of the policy's meaning, in lower case hexadecimal; empty where no version is in force."}}};
const schema17 = {"title":"CoveredClauses","type":"object","additionalProperties":false,"required":["covered","missed"],"properties":{"covered":{"type":"array","items":{"type":"string"},"description":"Ids of clauses that took part in an answer."},"missed":{"type":"array","items":{"type":"string"},"description":"Ids of clauses that no example reaches."}}};
const schema18 = {"title":"CoveredBoundary","type":"object","additionalProperties":false,"required":["clause","path","operator","below","equal","above","held","failed"],"properties":{"clause":{"type":"string","description":"The id of the clause."},"path":{"type":"string","description":"Where the comparison stands in the clause."},"operator":{"type":"string","description":"Such as `<`."},"below":{"type":"boolean","description":"Whether the left side was less in some example."},"equal":{"type":"boolean","description":"Whether both sides were equal in some example."},"above":{"type":"boolean","description":"Whether the left side was more in some example."},"held":{"type":"boolean","description":"Whether the comparison held in some example."},"failed":{"type":"boolean","description":"Whether it did not hold in some example."}}};
const schema19 = {"title":"OfferedExample","description":"An example that was found and run, and passes.","type":"object","additionalProperties":false,"required":["clause","condition","what","text"],"properties":{"clause":{"type":"string","description":"The id of the clause that it is about."},"condition":{"type":"string","description":"The comparison."},"what":{"type":"string","description":"holds, fails or equal: what no example shows of it yet."},"text":{"type":"string","description":"The example, as it stands in a policy's examples."}}};
const schema20 = {"title":"UntriedSide","type":"object","additionalProperties":false,"required":["clause","path","condition","what"],"properties":{"clause":{"type":"string","description":"The id of the clause."},"condition":{"type":"string","description":"The comparison."},"path":{"type":"string","description":"Where in the clause the comparison stands."},"what":{"type":"string","enum":["holds","fails","equal"],"description":"What no example shows of it."}}};
const schema15 = {"title":"TestedExample","type":"object","additionalProperties":false,"required":["title","passed","checks"],"properties":{"title":{"type":"string","description":"The example's title."},"passed":{"type":"boolean","description":"Whether it ran to its end and every claim held."},"mistake":{"type":"string","description":"Why it could not be run to its end."},"checks":{"type":"array","items":{"$ref":"#/definitions/testedClaim"}}}};
const schema16 = {"title":"TestedClaim","type":"object","additionalProperties":false,"required":["text","expected","actual","passed"],"properties":{"text":{"type":"string","description":"What the claim is about."},"expected":{"type":"string","description":"What the example claims."},"actual":{"type":"string","description":"What the engine answers."},"passed":{"type":"boolean","description":"Whether they agree."}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.passed === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "passed"},message:"must have required property '"+"passed"+"'",schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.checks === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checks"},message:"must have required property '"+"checks"+"'",schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "passed")) || (key0 === "mistake")) || (key0 === "checks"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.title.type,parentSchema:schema15.properties.title,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.passed !== undefined){
let data1 = data.passed;
if(typeof data1 !== "boolean"){
const err5 = {instancePath:instancePath+"/passed",schemaPath:"#/properties/passed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema15.properties.passed.type,parentSchema:schema15.properties.passed,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.mistake !== undefined){
let data2 = data.mistake;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/mistake",schemaPath:"#/properties/mistake/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.mistake.type,parentSchema:schema15.properties.mistake,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.checks !== undefined){
let data3 = data.checks;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.text === undefined){
const err7 = {instancePath:instancePath+"/checks/" + i0,schemaPath:"#/definitions/testedClaim/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema16.required,parentSchema:schema16,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4.expected === undefined){
const err8 = {instancePath:instancePath+"/checks/" + i0,schemaPath:"#/definitions/testedClaim/required",keyword:"required",params:{missingProperty: "expected"},message:"must have required property '"+"expected"+"'",schema:schema16.required,parentSchema:schema16,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4.actual === undefined){
const err9 = {instancePath:instancePath+"/checks/" + i0,schemaPath:"#/definitions/testedClaim/required",keyword:"required",params:{missingProperty: "actual"},message:"must have required property '"+"actual"+"'",schema:schema16.required,parentSchema:schema16,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.passed === undefined){
const err10 = {instancePath:instancePath+"/checks/" + i0,schemaPath:"#/definitions/testedClaim/required",keyword:"required",params:{missingProperty: "passed"},message:"must have required property '"+"passed"+"'",schema:schema16.required,parentSchema:schema16,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data4){
if(!((((key1 === "text") || (key1 === "expected")) || (key1 === "actual")) || (key1 === "passed"))){
const err11 = {instancePath:instancePath+"/checks/" + i0,schemaPath:"#/definitions/testedClaim/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema16,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.text !== undefined){
let data5 = data4.text;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/checks/" + i0+"/text",schemaPath:"#/definitions/testedClaim/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.text.type,parentSchema:schema16.properties.text,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.expected !== undefined){
let data6 = data4.expected;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/checks/" + i0+"/expected",schemaPath:"#/definitions/testedClaim/properties/expected/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.expected.type,parentSchema:schema16.properties.expected,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.actual !== undefined){
let data7 = data4.actual;
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/checks/" + i0+"/actual",schemaPath:"#/definitions/testedClaim/properties/actual/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.actual.type,parentSchema:schema16.properties.actual,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.passed !== undefined){
let data8 = data4.passed;
if(typeof data8 !== "boolean"){
const err15 = {instancePath:instancePath+"/checks/" + i0+"/passed",schemaPath:"#/definitions/testedClaim/properties/passed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema16.properties.passed.type,parentSchema:schema16.properties.passed,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/checks/" + i0,schemaPath:"#/definitions/testedClaim/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data:data4};
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
const err17 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.checks.type,parentSchema:schema15.properties.checks,data:data3};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.policy === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy"},message:"must have required property '"+"policy"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.files === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.examples === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "examples"},message:"must have required property '"+"examples"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.clauses === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clauses"},message:"must have required property '"+"clauses"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.boundaries === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "boundaries"},message:"must have required property '"+"boundaries"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "policy") || (key0 === "files")) || (key0 === "examples")) || (key0 === "clauses")) || (key0 === "boundaries")) || (key0 === "offers")) || (key0 === "notOffered")) || (key0 === "noAccount"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data};
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
const err6 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema14.required,parentSchema:schema14,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.version === undefined){
const err7 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema14.required,parentSchema:schema14,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data0.digest === undefined){
const err8 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema14.required,parentSchema:schema14,data:data0};
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
const err9 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data:data0};
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
const err10 = {instancePath:instancePath+"/policy/id",schemaPath:"common.schema.json#/definitions/policyReference/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.id.type,parentSchema:schema14.properties.id,data:data1};
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
const err11 = {instancePath:instancePath+"/policy/version",schemaPath:"common.schema.json#/definitions/policyReference/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.version.type,parentSchema:schema14.properties.version,data:data2};
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
const err12 = {instancePath:instancePath+"/policy/digest",schemaPath:"common.schema.json#/definitions/policyReference/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.digest.type,parentSchema:schema14.properties.digest,data:data3};
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
const err13 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.files !== undefined){
let data4 = data.files;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.files.items.type,parentSchema:schema12.properties.files.items,data:data5};
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
const err15 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.files.type,parentSchema:schema12.properties.files,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.examples !== undefined){
let data6 = data.examples;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate13(data6[i1], {instancePath:instancePath+"/examples/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate13.errors : append(vErrors, validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.examples.type,parentSchema:schema12.properties.examples,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.clauses !== undefined){
let data8 = data.clauses;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.covered === undefined){
const err17 = {instancePath:instancePath+"/clauses",schemaPath:"#/definitions/coveredClauses/required",keyword:"required",params:{missingProperty: "covered"},message:"must have required property '"+"covered"+"'",schema:schema17.required,parentSchema:schema17,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8.missed === undefined){
const err18 = {instancePath:instancePath+"/clauses",schemaPath:"#/definitions/coveredClauses/required",keyword:"required",params:{missingProperty: "missed"},message:"must have required property '"+"missed"+"'",schema:schema17.required,parentSchema:schema17,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data8){
if(!((key2 === "covered") || (key2 === "missed"))){
const err19 = {instancePath:instancePath+"/clauses",schemaPath:"#/definitions/coveredClauses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.covered !== undefined){
let data9 = data8.covered;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(typeof data10 !== "string"){
const err20 = {instancePath:instancePath+"/clauses/covered/" + i2,schemaPath:"#/definitions/coveredClauses/properties/covered/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.covered.items.type,parentSchema:schema17.properties.covered.items,data:data10};
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
const err21 = {instancePath:instancePath+"/clauses/covered",schemaPath:"#/definitions/coveredClauses/properties/covered/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.properties.covered.type,parentSchema:schema17.properties.covered,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.missed !== undefined){
let data11 = data8.missed;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(typeof data12 !== "string"){
const err22 = {instancePath:instancePath+"/clauses/missed/" + i3,schemaPath:"#/definitions/coveredClauses/properties/missed/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.missed.items.type,parentSchema:schema17.properties.missed.items,data:data12};
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
const err23 = {instancePath:instancePath+"/clauses/missed",schemaPath:"#/definitions/coveredClauses/properties/missed/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.properties.missed.type,parentSchema:schema17.properties.missed,data:data11};
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
const err24 = {instancePath:instancePath+"/clauses",schemaPath:"#/definitions/coveredClauses/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.boundaries !== undefined){
let data13 = data.boundaries;
if(Array.isArray(data13)){
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
let data14 = data13[i4];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.clause === undefined){
const err25 = {instancePath:instancePath+"/boundaries/" + i4,schemaPath:"#/definitions/coveredBoundary/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'",schema:schema18.required,parentSchema:schema18,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data14.path === undefined){
const err26 = {instancePath:instancePath+"/boundaries/" + i4,schemaPath:"#/definitions/coveredBoundary/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema18.required,parentSchema:schema18,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data14.operator === undefined){
const err27 = {instancePath:instancePath+"/boundaries/" + i4,schemaPath:"#/definitions/coveredBoundary/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",schema:schema18.required,parentSchema:schema18,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data14.below === undefined){
const err28 = {instancePath:instancePath+"/boundaries/" + i4,schemaPath:"#/definitions/coveredBoundary/required",keyword:"required",params:{missingProperty: "below"},message:"must have required property '"+"below"+"'",schema:schema18.required,parentSchema:schema18,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data14.equal === undefined){
const err29 = {instancePath:instancePath+"/boundaries/" + i4,schemaPath:"#/definitions/coveredBoundary/required",keyword:"required",params:{missingProperty: "equal"},message:"must have required property '"+"equal"+"'",schema:schema18.required,parentSchema:schema18,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data14.above === undefined){
const err30 = {instancePath:instancePath+"/boundaries/" + i4,schemaPath:"#/definitions/coveredBoundary/required",keyword:"required",params:{missingProperty: "above"},message:"must have required property '"+"above"+"'",schema:schema18.required,parentSchema:schema18,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data14.held === undefined){
const err31 = {instancePath:instancePath+"/boundaries/" + i4,schemaPath:"#/definitions/coveredBoundary/required",keyword:"required",params:{missingProperty: "held"},message:"must have required property '"+"held"+"'",schema:schema18.required,parentSchema:schema18,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data14.failed === undefined){
const err32 = {instancePath:instancePath+"/boundaries/" + i4,schemaPath:"#/definitions/coveredBoundary/required",keyword:"required",params:{missingProperty: "failed"},message:"must have required property '"+"failed"+"'",schema:schema18.required,parentSchema:schema18,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key3 in data14){
if(!((((((((key3 === "clause") || (key3 === "path")) || (key3 === "operator")) || (key3 === "below")) || (key3 === "equal")) || (key3 === "above")) || (key3 === "held")) || (key3 === "failed"))){
const err33 = {instancePath:instancePath+"/boundaries/" + i4,schemaPath:"#/definitions/coveredBoundary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema18,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data14.clause !== undefined){
let data15 = data14.clause;
if(typeof data15 !== "string"){
const err34 = {instancePath:instancePath+"/boundaries/" + i4+"/clause",schemaPath:"#/definitions/coveredBoundary/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.clause.type,parentSchema:schema18.properties.clause,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data14.path !== undefined){
let data16 = data14.path;
if(typeof data16 !== "string"){
const err35 = {instancePath:instancePath+"/boundaries/" + i4+"/path",schemaPath:"#/definitions/coveredBoundary/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.path.type,parentSchema:schema18.properties.path,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data14.operator !== undefined){
let data17 = data14.operator;
if(typeof data17 !== "string"){
const err36 = {instancePath:instancePath+"/boundaries/" + i4+"/operator",schemaPath:"#/definitions/coveredBoundary/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.operator.type,parentSchema:schema18.properties.operator,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data14.below !== undefined){
let data18 = data14.below;
if(typeof data18 !== "boolean"){
const err37 = {instancePath:instancePath+"/boundaries/" + i4+"/below",schemaPath:"#/definitions/coveredBoundary/properties/below/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema18.properties.below.type,parentSchema:schema18.properties.below,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data14.equal !== undefined){
let data19 = data14.equal;
if(typeof data19 !== "boolean"){
const err38 = {instancePath:instancePath+"/boundaries/" + i4+"/equal",schemaPath:"#/definitions/coveredBoundary/properties/equal/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema18.properties.equal.type,parentSchema:schema18.properties.equal,data:data19};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data14.above !== undefined){
let data20 = data14.above;
if(typeof data20 !== "boolean"){
const err39 = {instancePath:instancePath+"/boundaries/" + i4+"/above",schemaPath:"#/definitions/coveredBoundary/properties/above/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema18.properties.above.type,parentSchema:schema18.properties.above,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data14.held !== undefined){
let data21 = data14.held;
if(typeof data21 !== "boolean"){
const err40 = {instancePath:instancePath+"/boundaries/" + i4+"/held",schemaPath:"#/definitions/coveredBoundary/properties/held/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema18.properties.held.type,parentSchema:schema18.properties.held,data:data21};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data14.failed !== undefined){
let data22 = data14.failed;
if(typeof data22 !== "boolean"){
const err41 = {instancePath:instancePath+"/boundaries/" + i4+"/failed",schemaPath:"#/definitions/coveredBoundary/properties/failed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema18.properties.failed.type,parentSchema:schema18.properties.failed,data:data22};
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
const err42 = {instancePath:instancePath+"/boundaries/" + i4,schemaPath:"#/definitions/coveredBoundary/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.type,parentSchema:schema18,data:data14};
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
const err43 = {instancePath:instancePath+"/boundaries",schemaPath:"#/properties/boundaries/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.boundaries.type,parentSchema:schema12.properties.boundaries,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.offers !== undefined){
let data23 = data.offers;
if(Array.isArray(data23)){
const len5 = data23.length;
for(let i5=0; i5<len5; i5++){
let data24 = data23[i5];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.clause === undefined){
const err44 = {instancePath:instancePath+"/offers/" + i5,schemaPath:"#/definitions/offeredExample/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'",schema:schema19.required,parentSchema:schema19,data:data24};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data24.condition === undefined){
const err45 = {instancePath:instancePath+"/offers/" + i5,schemaPath:"#/definitions/offeredExample/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'",schema:schema19.required,parentSchema:schema19,data:data24};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data24.what === undefined){
const err46 = {instancePath:instancePath+"/offers/" + i5,schemaPath:"#/definitions/offeredExample/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema19.required,parentSchema:schema19,data:data24};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data24.text === undefined){
const err47 = {instancePath:instancePath+"/offers/" + i5,schemaPath:"#/definitions/offeredExample/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema19.required,parentSchema:schema19,data:data24};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key4 in data24){
if(!((((key4 === "clause") || (key4 === "condition")) || (key4 === "what")) || (key4 === "text"))){
const err48 = {instancePath:instancePath+"/offers/" + i5,schemaPath:"#/definitions/offeredExample/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data:data24};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data24.clause !== undefined){
let data25 = data24.clause;
if(typeof data25 !== "string"){
const err49 = {instancePath:instancePath+"/offers/" + i5+"/clause",schemaPath:"#/definitions/offeredExample/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.clause.type,parentSchema:schema19.properties.clause,data:data25};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data24.condition !== undefined){
let data26 = data24.condition;
if(typeof data26 !== "string"){
const err50 = {instancePath:instancePath+"/offers/" + i5+"/condition",schemaPath:"#/definitions/offeredExample/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.condition.type,parentSchema:schema19.properties.condition,data:data26};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data24.what !== undefined){
let data27 = data24.what;
if(typeof data27 !== "string"){
const err51 = {instancePath:instancePath+"/offers/" + i5+"/what",schemaPath:"#/definitions/offeredExample/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.what.type,parentSchema:schema19.properties.what,data:data27};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data24.text !== undefined){
let data28 = data24.text;
if(typeof data28 !== "string"){
const err52 = {instancePath:instancePath+"/offers/" + i5+"/text",schemaPath:"#/definitions/offeredExample/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.text.type,parentSchema:schema19.properties.text,data:data28};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/offers/" + i5,schemaPath:"#/definitions/offeredExample/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data:data24};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/offers",schemaPath:"#/properties/offers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.offers.type,parentSchema:schema12.properties.offers,data:data23};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.notOffered !== undefined){
let data29 = data.notOffered;
if(Array.isArray(data29)){
const len6 = data29.length;
for(let i6=0; i6<len6; i6++){
let data30 = data29[i6];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.clause === undefined){
const err55 = {instancePath:instancePath+"/notOffered/" + i6,schemaPath:"#/definitions/untriedSide/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'",schema:schema20.required,parentSchema:schema20,data:data30};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data30.path === undefined){
const err56 = {instancePath:instancePath+"/notOffered/" + i6,schemaPath:"#/definitions/untriedSide/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema20.required,parentSchema:schema20,data:data30};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data30.condition === undefined){
const err57 = {instancePath:instancePath+"/notOffered/" + i6,schemaPath:"#/definitions/untriedSide/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'",schema:schema20.required,parentSchema:schema20,data:data30};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data30.what === undefined){
const err58 = {instancePath:instancePath+"/notOffered/" + i6,schemaPath:"#/definitions/untriedSide/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema20.required,parentSchema:schema20,data:data30};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key5 in data30){
if(!((((key5 === "clause") || (key5 === "condition")) || (key5 === "path")) || (key5 === "what"))){
const err59 = {instancePath:instancePath+"/notOffered/" + i6,schemaPath:"#/definitions/untriedSide/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data:data30};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data30.clause !== undefined){
let data31 = data30.clause;
if(typeof data31 !== "string"){
const err60 = {instancePath:instancePath+"/notOffered/" + i6+"/clause",schemaPath:"#/definitions/untriedSide/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.clause.type,parentSchema:schema20.properties.clause,data:data31};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data30.condition !== undefined){
let data32 = data30.condition;
if(typeof data32 !== "string"){
const err61 = {instancePath:instancePath+"/notOffered/" + i6+"/condition",schemaPath:"#/definitions/untriedSide/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.condition.type,parentSchema:schema20.properties.condition,data:data32};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data30.path !== undefined){
let data33 = data30.path;
if(typeof data33 !== "string"){
const err62 = {instancePath:instancePath+"/notOffered/" + i6+"/path",schemaPath:"#/definitions/untriedSide/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.path.type,parentSchema:schema20.properties.path,data:data33};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data30.what !== undefined){
let data34 = data30.what;
if(typeof data34 !== "string"){
const err63 = {instancePath:instancePath+"/notOffered/" + i6+"/what",schemaPath:"#/definitions/untriedSide/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.what.type,parentSchema:schema20.properties.what,data:data34};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!(((data34 === "holds") || (data34 === "fails")) || (data34 === "equal"))){
const err64 = {instancePath:instancePath+"/notOffered/" + i6+"/what",schemaPath:"#/definitions/untriedSide/properties/what/enum",keyword:"enum",params:{allowedValues: schema20.properties.what.enum},message:"must be equal to one of the allowed values",schema:schema20.properties.what.enum,parentSchema:schema20.properties.what,data:data34};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/notOffered/" + i6,schemaPath:"#/definitions/untriedSide/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data:data30};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/notOffered",schemaPath:"#/properties/notOffered/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.notOffered.type,parentSchema:schema12.properties.notOffered,data:data29};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.noAccount !== undefined){
let data35 = data.noAccount;
if(typeof data35 !== "boolean"){
const err67 = {instancePath:instancePath+"/noAccount",schemaPath:"#/properties/noAccount/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema12.properties.noAccount.type,parentSchema:schema12.properties.noAccount,data:data35};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="test-answer.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.passed === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "passed"},message:"must have required property '"+"passed"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.policies === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policies"},message:"must have required property '"+"policies"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "passed") || (key0 === "policies"))){
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
if(data.passed !== undefined){
let data0 = data.passed;
if(typeof data0 !== "boolean"){
const err3 = {instancePath:instancePath+"/passed",schemaPath:"#/properties/passed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.passed.type,parentSchema:schema11.properties.passed,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.policies !== undefined){
let data1 = data.policies;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data1[i0], {instancePath:instancePath+"/policies/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : append(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.policies.type,parentSchema:schema11.properties.policies,data:data1};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
