/* AWS::ECR::Repository: calls, policies that are documents of their own, one call a name. */
#include "resource/rows.h"

#define TYPE "AWS::ECR::Repository"
#define ARN "arn:aws:ecr:us-east-1:123456789012:repository/"
#define REPOSITORY(name)                                                                           \
    "'repositoryName':'" name "','repositoryArn':'" ARN name "','repositoryUri':'host/" name "'"

static const struct create_row CREATES[] = {
    {"{}",
     "CreateRepository {'repositoryName':'isolated-vpcstack-thing-abcdefgh','tags':" PAIRS(
         "Key", "Value") "}",
     "{'repository':{" REPOSITORY(
         "isolated-vpcstack-thing-abcdefgh") ",'imageTagMutability':'MUTABLE','"
                                             "imageScanningConfiguration':{'scanOnPush':false},"
                                             "'encryptionConfiguration':{'encryptionType':'AES256'}"
                                             "}}",
     "isolated-vpcstack-thing-abcdefgh", "", NULL},
    {"{'RepositoryName':'r','ImageTagMutability':'IMMUTABLE','ImageScanningConfiguration':{'"
     "ScanOnPush':true},"
     "'EncryptionConfiguration':{'EncryptionType':'KMS'},'LifecyclePolicy':{'LifecyclePolicyText':'"
     "{\\\"rules\\\":[]}'},"
     "'RepositoryPolicyText':{'a':1},'EmptyOnDelete':true}",
     "CreateRepository "
     "{'encryptionConfiguration':{'encryptionType':'KMS'},'imageScanningConfiguration':{'"
     "scanOnPush':true},"
     "'imageTagMutability':'IMMUTABLE','repositoryName':'r','tags':" PAIRS("Key", "Value") "}",
     "{'repository':{" REPOSITORY(
         "r") ",'encryptionConfiguration':{'encryptionType':'KMS','kmsKey':'default'}}}",
     "r", "LifecyclePolicy RepositoryPolicyText",
     "PutLifecyclePolicy {'lifecyclePolicyText':'{\\\"rules\\\":[]}','repositoryName':'r'}; "
     "SetRepositoryPolicy {'policyText':'{\\\"a\\\":1}','repositoryName':'r'}"},
};

static const struct update_row UPDATES[] = {
    {"mutability back to its default", "{'ImageTagMutability':'IMMUTABLE'}",
     "{'ImageTagMutability':'IMMUTABLE'}", "{}", "ImageTagMutability",
     "PutImageTagMutability {'imageTagMutability':'MUTABLE','repositoryName':'r'}"},
    {"scanning", "{}", "{'ImageScanningConfiguration':{'ScanOnPush':false}}",
     "{'ImageScanningConfiguration':{'ScanOnPush':true}}", "ImageScanningConfiguration",
     "PutImageScanningConfiguration "
     "{'imageScanningConfiguration':{'scanOnPush':true},'repositoryName':'r'}"},
    {"no lifecycle any more", "{'LifecyclePolicy':{'LifecyclePolicyText':'{}'}}",
     "{'LifecyclePolicy':{'LifecyclePolicyText':{}}}", "{}", "LifecyclePolicy",
     "DeleteLifecyclePolicy {'repositoryName':'r'}"},
    {"no policy any more", "{'RepositoryPolicyText':{'a':1}}", "{'RepositoryPolicyText':{'a':1}}",
     "{}", "RepositoryPolicyText", "DeleteRepositoryPolicy {'repositoryName':'r'}"},
    {"what only a delete needs is recorded without a call", "{}", "{}", "{'EmptyOnDelete':true}",
     "EmptyOnDelete", ""},
    {"encryption is fixed", "{'EncryptionConfiguration':{'EncryptionType':'AES256'}}",
     "{'EncryptionConfiguration':{'EncryptionType':'AES256'}}",
     "{'EncryptionConfiguration':{'EncryptionType':'KMS'}}", "EncryptionConfiguration!", NULL},
    {"tags", "{'Tags':[{'Key':'a','Value':'1'}]}", "{'Tags':[{'Key':'a','Value':'1'}]}",
     "{'Tags':[]}", "Tags", "UntagResource {'resourceArn':'" ARN "r','tagKeys':['a']}"},
};

static const struct delete_row DELETES[] = {
    {"{}", NULL, "DeleteRepository {'repositoryName':'r'}"},
    {"{'EmptyOnDelete':true}", NULL, "DeleteRepository {'force':true,'repositoryName':'r'}"},
};

static const struct read_row READS[] = {
    {"by id, with the policies that the recipe sets",
     false,
     "r",
     "{'LifecyclePolicy':{'LifecyclePolicyText':{'rules':[1]}},'RepositoryPolicyText':{'a':['b']}}",
     {{"DescribeRepositories {'repositoryNames':['r']}", "{'repositories':[{" REPOSITORY("r") "}]}",
       NULL},
      {"ListTagsForResource {'resourceArn':'" ARN "r'}", "{'tags':" PAIRS("Key", "Value") "}",
       NULL},
      {"GetLifecyclePolicy {'repositoryName':'r'}",
       "{'registryId':'1','repositoryName':'r','lifecyclePolicyText':'{\\\"rules\\\":[1]}'}", NULL},
      {"GetRepositoryPolicy {'repositoryName':'r'}",
       "{'repositoryName':'r','policyText':'{\\\"a\\\":\\\"b\\\"}'}", NULL}},
     RESOURCE_READY,
     "r",
     "",
     false},
    {"a policy that was deleted by hand",
     false,
     "r",
     "{'RepositoryPolicyText':{'a':['b']}}",
     {{"DescribeRepositories {'repositoryNames':['r']}", "{'repositories':[{" REPOSITORY("r") "}]}",
       NULL},
      {"ListTagsForResource {'resourceArn':'" ARN "r'}", "{'tags':[]}", NULL},
      {"GetRepositoryPolicy {'repositoryName':'r'}", NULL, "RepositoryPolicyNotFoundException"}},
     RESOURCE_READY,
     "r",
     "RepositoryPolicyText",
     false},
    {"gone",
     false,
     "r",
     "{}",
     {{"DescribeRepositories {'repositoryNames':['r']}", NULL, "RepositoryNotFoundException"},
      {"ListTagsForResource {'resourceArn':'" ARN "r'}", NULL, "RepositoryNotFoundException"}},
     RESOURCE_GONE,
     NULL,
     NULL,
     false},
};

static void creates(void **state)
{
    (void) state;
    rows_create(TYPE, CREATES, ARRAY_LENGTH(CREATES));
}

static void updates(void **state)
{
    (void) state;
    rows_update(TYPE, "r", UPDATES, ARRAY_LENGTH(UPDATES));
}

static void deletes(void **state)
{
    (void) state;
    rows_delete(TYPE, "r", DELETES, ARRAY_LENGTH(DELETES));
}

static void reads(void **state)
{
    (void) state;
    rows_read(TYPE, READS, ARRAY_LENGTH(READS));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(creates), cmocka_unit_test(updates),
                                       cmocka_unit_test(deletes), cmocka_unit_test(reads)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
