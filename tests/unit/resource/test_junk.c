/* Answers that are not what was due: refused or read as nothing, never a crash or an endless read.
 */
#include "resource/help.h"

static const char *const JUNK[] = {
    "{}",
    "[]",
    "7",
    "{'Vpcs':7,'Subnets':{},'RouteTables':[7,{'Associations':7},{'Associations':[[],{}]}],"
    "'SecurityGroups':[{}],'SecurityGroupRules':['x'],'VpcEndpoints':[null],'clusterArns':{},"
    "'serviceArns':[7],'families':[{}],'Roles':['r'],'logGroups':[[]],'repositories':7}",
    "{'Vpcs':[{'VpcId':7,'Tags':7}],'Subnets':[{'SubnetId':'s','Tags':[7,{'Key':7}],'State':{}}],"
    "'RouteTables':[{'RouteTableId':'r','Tags':{}}],"
    "'SecurityGroups':[{'GroupId':'g','GroupName':'n','IpPermissions':[7,{'IpRanges':7},{'IpRanges'"
    ":[7]"
    ",'UserIdGroupPairs':[{}]}],'IpPermissionsEgress':'x'}],"
    "'SecurityGroupRules':[{'SecurityGroupRuleId':'sgr','ReferencedGroupInfo':[]}],"
    "'VpcEndpoints':[{'VpcEndpointId':'v','State':7,'Groups':'x','DnsOptions':[],'PolicyDocument':'"
    "%'}],"
    "'clusterArns':['isolated-x'],'clusters':[{'clusterName':7},{'clusterName':'isolated-x','tags':"
    "7,"
    "'settings':{}}],'serviceArns':['isolated-y'],'services':[{'serviceArn':'isolated-y','"
    "deployments':7,"
    "'status':[],'networkConfiguration':7}],'families':['isolated-f'],'taskDefinitionArns':['x:1'],"
    "'taskDefinition':{'taskDefinitionArn':'x:1','containerDefinitions':{}},'tags':7,"
    "'Roles':[{'RoleName':'isolated-r'}],'Role':{'RoleName':'isolated-r','AssumeRolePolicyDocument'"
    ":'%zz',"
    "'Tags':'x'},'AttachedPolicies':[7],'PolicyNames':[{}],'logGroups':[{'logGroupName':'isolated-"
    "l',"
    "'retentionInDays':'x'}],'repositories':[{'repositoryName':'isolated-r','"
    "imageScanningConfiguration':7}],"
    "'lifecyclePolicyText':'{','policyText':7}",
};

/* A reader ends however it is answered. */
static void readers(void **state)
{
    enum { ROUNDS_MAX = 20 };
    (void) state;
    for (size_t i = 0; resource_type_at(i); i++)
        for (size_t k = 0; k < ARRAY_LENGTH(JUNK); k++) {
            struct arena a = {0};
            struct error err = {0};
            const struct resource_call *calls;
            struct resource_query query = {.context = &help_context,
                                           .discover = true,
                                           .parents = help_value(&a, "['isolated-x']")};
            struct resource_reader *r = resource_reader_new(&a, resource_type_at(i), &query);
            size_t rounds = 0, count;
            bool failed = false;
            while (!failed && (count = resource_reader_round(r, &calls))) {
                assert_true(rounds++ < ROUNDS_MAX);
                for (size_t c = 0; !failed && c < count; c++)
                    failed = resource_reader_answer(r, c, help_value(&a, JUNK[k]), NULL, &err);
            }
            arena_release(&a);
        }
}

static void creates(void **state)
{
    (void) state;
    for (size_t i = 0; resource_type_at(i); i++)
        for (size_t k = 0; k < ARRAY_LENGTH(JUNK); k++) {
            struct arena a = {0};
            struct error err = {0};
            struct resource r = {.type = resource_type_at(i),
                                 .address = STR("A"),
                                 .op_id = STR("op"),
                                 .properties = value_map(&a)};
            bool named = resource_type_name_property(r.type);
            if (resource_created(&a, &help_context, &r, help_value(&a, JUNK[k]), &err))
                assert_true(err.message[0]);
            else
                assert_true(named || r.id.len);
            arena_release(&a);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(readers), cmocka_unit_test(creates)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
