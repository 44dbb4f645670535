/* AWS::IAM::Role: calls, policies one by one, what GetRole and its companions show. */
#include "resource/rows.h"

#define TYPE "AWS::IAM::Role"
#define TRUST                                                                                      \
    "{'Statement':[{'Action':['sts:AssumeRole'],'Effect':'Allow','Principal':{'Service':['ecs-"    \
    "tasks.amazonaws.com']}}]}"
/* The same, as IAM answers it: percent-encoded, with lists of one written as texts. */
#define ENCODED                                                                                    \
    "%7B%22Statement%22%3A%5B%7B%22Action%22%3A%22sts%3AAssumeRole%22%2C%22Effect%22%3A%22Allow%"  \
    "22%2C%22Principal%22%3A"                                                                      \
    "%7B%22Service%22%3A%22ecs-tasks.amazonaws.com%22%7D%7D%5D%7D"
#define ARN "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
#define ROLE(name)                                                                                 \
    "'RoleName':'" name "','Arn':'arn:aws:iam::123456789012:role/" name                            \
    "','RoleId':'AROA1','Path':'/'"

static const struct create_row CREATES[] = {
    {"{'AssumeRolePolicyDocument':" TRUST ",'Path':'/','ManagedPolicyArns':['" ARN "']}",
     "CreateRole "
     "{'AssumeRolePolicyDocument':'{\\\"Statement\\\":[{\\\"Action\\\":[\\\"sts:AssumeRole\\\"],"
     "\\\"Effect\\\":"
     "\\\"Allow\\\",\\\"Principal\\\":{\\\"Service\\\":[\\\"ecs-tasks.amazonaws.com\\\"]}}]}','"
     "Path':'/',"
     "'RoleName':'isolated-VpcStack-Thing-abcdefgh','Tags':" PAIRS("Key", "Value") "}",
     "{'Role':{" ROLE("isolated-VpcStack-Thing-abcdefgh") ",'AssumeRolePolicyDocument':'" ENCODED
                                                          "'}}",
     "isolated-VpcStack-Thing-abcdefgh", "ManagedPolicyArns",
     "AttachRolePolicy {'PolicyArn':'" ARN "','RoleName':'isolated-VpcStack-Thing-abcdefgh'}"},
    {"{'AssumeRolePolicyDocument':{'a':1},'RoleName':'own','Description':'d','MaxSessionDuration':'"
     "7200',"
     "'PermissionsBoundary':'arn:b','Policies':[{'PolicyName':'p','PolicyDocument':{'b':2}}]}",
     "CreateRole "
     "{'AssumeRolePolicyDocument':'{\\\"a\\\":1}','Description':'d','MaxSessionDuration':7200,"
     "'PermissionsBoundary':'arn:b','RoleName':'own','Tags':" PAIRS("Key", "Value") "}",
     "{'Role':{" ROLE("own") "}}", "own", "Policies",
     "PutRolePolicy {'PolicyDocument':'{\\\"b\\\":2}','PolicyName':'p','RoleName':'own'}"},
};

static const struct update_row UPDATES[] = {
    {"another trust", "{'AssumeRolePolicyDocument':{'a':1}}",
     "{'AssumeRolePolicyDocument':{'a':1}}", "{'AssumeRolePolicyDocument':{'a':2}}",
     "AssumeRolePolicyDocument",
     "UpdateAssumeRolePolicy {'PolicyDocument':'{\\\"a\\\":2}','RoleName':'r'}"},
    {"the description stays when the duration goes back",
     "{'AssumeRolePolicyDocument':{},'MaxSessionDuration':7200}",
     "{'AssumeRolePolicyDocument':{},'MaxSessionDuration':7200,'Description':'theirs'}",
     "{'AssumeRolePolicyDocument':{}}", "MaxSessionDuration",
     "UpdateRole {'Description':'theirs','MaxSessionDuration':3600,'RoleName':'r'}"},
    {"one policy for another", "{'AssumeRolePolicyDocument':{},'ManagedPolicyArns':['a/x','a/y']}",
     "{'AssumeRolePolicyDocument':{},'ManagedPolicyArns':['a/y','a/x']}",
     "{'AssumeRolePolicyDocument':{},'ManagedPolicyArns':['a/y','a/z']}", "ManagedPolicyArns",
     "AttachRolePolicy {'PolicyArn':'a/z','RoleName':'r'}; DetachRolePolicy "
     "{'PolicyArn':'a/x','RoleName':'r'}"},
    {"inline policies by name",
     "{'AssumeRolePolicyDocument':{},'Policies':[{'PolicyName':'p','PolicyDocument':{'a':1}},{'"
     "PolicyName':'q',"
     "'PolicyDocument':{'a':1}}]}",
     "{'AssumeRolePolicyDocument':{},'Policies':[{'PolicyName':'p','PolicyDocument':{'a':1}},{'"
     "PolicyName':'q',"
     "'PolicyDocument':{'a':1}}]}",
     "{'AssumeRolePolicyDocument':{},'Policies':[{'PolicyName':'p','PolicyDocument':{'a':2}}]}",
     "Policies",
     "PutRolePolicy {'PolicyDocument':'{\\\"a\\\":2}','PolicyName':'p','RoleName':'r'}; "
     "DeleteRolePolicy {'PolicyName':'q','RoleName':'r'}"},
    {"policies left out of the recipe go",
     "{'AssumeRolePolicyDocument':{},'ManagedPolicyArns':['a/x']}",
     "{'AssumeRolePolicyDocument':{},'ManagedPolicyArns':['a/x']}",
     "{'AssumeRolePolicyDocument':{}}", "ManagedPolicyArns",
     "DetachRolePolicy {'PolicyArn':'a/x','RoleName':'r'}"},
    {"no boundary any more", "{'AssumeRolePolicyDocument':{},'PermissionsBoundary':'b'}",
     "{'AssumeRolePolicyDocument':{},'PermissionsBoundary':'b'}", "{'AssumeRolePolicyDocument':{}}",
     "PermissionsBoundary", "DeleteRolePermissionsBoundary {'RoleName':'r'}"},
    {"a path", "{'AssumeRolePolicyDocument':{},'Path':'/a/'}",
     "{'AssumeRolePolicyDocument':{},'Path':'/a/'}", "{'AssumeRolePolicyDocument':{}}", "Path!",
     NULL},
    {"tags", "{'AssumeRolePolicyDocument':{},'Tags':[{'Key':'a','Value':'1'}]}",
     "{'Tags':[{'Key':'a','Value':'1'}]}",
     "{'AssumeRolePolicyDocument':{},'Tags':[{'Key':'b','Value':'1'}]}", "Tags",
     "TagRole {'RoleName':'r','Tags':[{'Key':'b','Value':'1'}]}; UntagRole "
     "{'RoleName':'r','TagKeys':['a']}"},
};

static const struct delete_row DELETES[] = {
    {"{'AssumeRolePolicyDocument':{}}",
     "{'ManagedPolicyArns':['a/x','a/theirs'],'Policies':[{'PolicyName':'p','PolicyDocument':{}}]}",
     "DetachRolePolicy {'PolicyArn':'a/x','RoleName':'r'}; DetachRolePolicy "
     "{'PolicyArn':'a/theirs','RoleName':'r'}; "
     "DeleteRolePolicy {'PolicyName':'p','RoleName':'r'}; DeleteRole {'RoleName':'r'}"},
    {"{'AssumeRolePolicyDocument':{},'ManagedPolicyArns':['a/x']}", NULL,
     "DetachRolePolicy {'PolicyArn':'a/x','RoleName':'r'}; DeleteRole {'RoleName':'r'}"},
};

static const struct read_row READS[] = {
    {"by id, with all its policies",
     false,
     "r",
     "{'AssumeRolePolicyDocument':" TRUST ",'ManagedPolicyArns':['" ARN
     "'],'Policies':[{'PolicyName':'p',"
     "'PolicyDocument':{'a':1}}],'Description':'d'}",
     {{"GetRole {'RoleName':'r'}",
       "{'Role':{" ROLE("r") ",'Description':'d','AssumeRolePolicyDocument':'" ENCODED
                             "','Tags':" PAIRS("Key", "Value") "}}",
       NULL},
      {"ListAttachedRolePolicies {'RoleName':'r'}",
       "{'AttachedPolicies':[{'PolicyName':'x','PolicyArn':'" ARN "'}]}", NULL},
      {"ListRolePolicies {'RoleName':'r'}", "{'PolicyNames':['p']}", NULL},
      {"GetRolePolicy {'PolicyName':'p','RoleName':'r'}",
       "{'RoleName':'r','PolicyName':'p','PolicyDocument':'%7B%22a%22%3A1%7D'}", NULL}},
     RESOURCE_READY,
     "r",
     "",
     false},
    {"a policy that was detached by hand",
     false,
     "r",
     "{'AssumeRolePolicyDocument':" TRUST ",'ManagedPolicyArns':['" ARN "']}",
     {{"GetRole {'RoleName':'r'}",
       "{'Role':{" ROLE("r") ",'AssumeRolePolicyDocument':'" ENCODED "'}}", NULL},
      {"ListAttachedRolePolicies {'RoleName':'r'}", "{'AttachedPolicies':[]}", NULL},
      {"ListRolePolicies {'RoleName':'r'}", "{'PolicyNames':[]}", NULL}},
     RESOURCE_READY,
     "r",
     "ManagedPolicyArns",
     false},
    {"gone",
     false,
     "r",
     "{'AssumeRolePolicyDocument':{}}",
     {{"GetRole {'RoleName':'r'}", NULL, "NoSuchEntity"},
      {"ListAttachedRolePolicies {'RoleName':'r'}", NULL, "NoSuchEntity"},
      {"ListRolePolicies {'RoleName':'r'}", NULL, "NoSuchEntity"}},
     RESOURCE_GONE,
     NULL,
     NULL,
     false},
    {"somebody else's role of that name",
     false,
     NULL,
     "{'AssumeRolePolicyDocument':{},'RoleName':'own'}",
     {{"GetRole {'RoleName':'own'}", "{'Role':{" ROLE("own") "}}", NULL},
      {"ListAttachedRolePolicies {'RoleName':'own'}", "{'AttachedPolicies':[]}", NULL},
      {"ListRolePolicies {'RoleName':'own'}", "{'PolicyNames':[]}", NULL}},
     RESOURCE_READY,
     "own",
     NULL,
     true},
    {"found by the stack's prefix",
     true,
     NULL,
     NULL,
     {{"ListRoles {}",
       "{'Roles':[{'RoleName':'isolatedly-x'},{'RoleName':'isolated-a'},{'RoleName':'other'}]}",
       NULL},
      {"GetRole {'RoleName':'isolated-a'}",
       "{'Role':{" ROLE("isolated-a") ",'Tags':" PAIRS("Key", "Value") "}}", NULL},
      {"ListAttachedRolePolicies {'RoleName':'isolated-a'}", "{'AttachedPolicies':[]}", NULL},
      {"ListRolePolicies {'RoleName':'isolated-a'}", "{'PolicyNames':[]}", NULL}},
     RESOURCE_READY,
     "isolated-a",
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
