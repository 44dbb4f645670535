/* Law 6: which rules of a security group are its own. */
#include "resource/help.h"

#define ALL "{'IpProtocol':'-1','CidrIp':'0.0.0.0/0'}"
#define HTTPS "{'IpProtocol':'tcp','FromPort':443,'ToPort':443,'CidrIp':'10.0.0.0/16'}"
#define THEIRS "{'IpProtocol':'udp','FromPort':53,'ToPort':53,'CidrIp':'10.0.0.2/32'}"
#define GROUP(more) "{'GroupDescription':'d'" more "}"

static const struct {
    const char *what, *desired, *applied, *actual, *part_type, *part, *calls;
} CASES[] = {
    {"nobody decided: AWS's default stays", GROUP(""), GROUP(""),
     "{'SecurityGroupEgress':[" ALL "]}", NULL, NULL, ""},
    {"an empty list: nothing may leave", GROUP(",'SecurityGroupEgress':[]"), NULL,
     "{'SecurityGroupEgress':[" ALL "]}", NULL, NULL,
     "RevokeSecurityGroupEgress "
     "{'GroupId':'sg-1','IpPermissions':[{'IpProtocol':'-1','IpRanges':[{'CidrIp':"
     "'0.0.0.0/0'}]}]}"},
    {"an empty list, already so", GROUP(",'SecurityGroupEgress':[]"),
     GROUP(",'SecurityGroupEgress':[]"), "{'SecurityGroupEgress':[]}", NULL, NULL, ""},
    {"a list: exactly these", GROUP(",'SecurityGroupEgress':[" HTTPS "]"), NULL,
     "{'SecurityGroupEgress':[" ALL "]}", NULL, NULL,
     "AuthorizeSecurityGroupEgress "
     "{'GroupId':'sg-1','IpPermissions':[{'FromPort':443,'IpProtocol':'tcp','IpRanges':"
     "[{'CidrIp':'10.0.0.0/16'}],'ToPort':443}]}; "
     "RevokeSecurityGroupEgress "
     "{'GroupId':'sg-1','IpPermissions':[{'IpProtocol':'-1','IpRanges':[{'CidrIp':"
     "'0.0.0.0/0'}]}]}"},
    {"a rule resource beside no list: the default goes", GROUP(""), NULL,
     "{'SecurityGroupEgress':[" ALL "]}", "AWS::EC2::SecurityGroupEgress",
     "{'GroupId':'sg-1','IpProtocol':'tcp','FromPort':443,'ToPort':443,'CidrIp':'10.0.0.0/16'}",
     "RevokeSecurityGroupEgress "
     "{'GroupId':'sg-1','IpPermissions':[{'IpProtocol':'-1','IpRanges':[{'CidrIp':"
     "'0.0.0.0/0'}]}]}"},
    {"rules of others stay", GROUP(",'SecurityGroupIngress':[" HTTPS "]"),
     GROUP(",'SecurityGroupIngress':[" HTTPS "]"),
     "{'SecurityGroupIngress':[" HTTPS "," THEIRS "]}", NULL, NULL, ""},
    {"a rule that is a resource of its own stays", GROUP(",'SecurityGroupIngress':[]"),
     GROUP(",'SecurityGroupIngress':[" HTTPS "]"), "{'SecurityGroupIngress':[" HTTPS "]}",
     "AWS::EC2::SecurityGroupIngress",
     "{'GroupId':'sg-1','IpProtocol':'6','FromPort':443,'ToPort':443,'CidrIp':'10.0.0.0/16'}", ""},
    {"one that went away comes back", GROUP(",'SecurityGroupIngress':[" HTTPS "]"),
     GROUP(",'SecurityGroupIngress':[" HTTPS "]"), "{'SecurityGroupIngress':[" THEIRS "]}", NULL,
     NULL,
     "AuthorizeSecurityGroupIngress "
     "{'GroupId':'sg-1','IpPermissions':[{'FromPort':443,'IpProtocol':'tcp','IpRanges':"
     "[{'CidrIp':'10.0.0.0/16'}],'ToPort':443}]}"},
    {"the list taken out of the recipe: its rules go", GROUP(""),
     GROUP(",'SecurityGroupIngress':[" HTTPS "]"),
     "{'SecurityGroupIngress':[" HTTPS "," THEIRS "]}", NULL, NULL,
     "RevokeSecurityGroupIngress "
     "{'GroupId':'sg-1','IpPermissions':[{'FromPort':443,'IpProtocol':'tcp','IpRanges':"
     "[{'CidrIp':'10.0.0.0/16'}],'ToPort':443}]}"},
    {"egress taken out of the recipe: the default comes back", GROUP(""),
     GROUP(",'SecurityGroupEgress':[" HTTPS "]"), "{'SecurityGroupEgress':[" HTTPS "]}", NULL, NULL,
     "AuthorizeSecurityGroupEgress "
     "{'GroupId':'sg-1','IpPermissions':[{'IpProtocol':'-1','IpRanges':[{'CidrIp':"
     "'0.0.0.0/0'}]}]}; "
     "RevokeSecurityGroupEgress "
     "{'GroupId':'sg-1','IpPermissions':[{'FromPort':443,'IpProtocol':'tcp','IpRanges':"
     "[{'CidrIp':'10.0.0.0/16'}],'ToPort':443}]}"},
    {"protocols by number are the same",
     GROUP(",'SecurityGroupIngress':[{'IpProtocol':'6','FromPort':443,'ToPort':443,"
           "'CidrIp':'10.0.0.0/16'}]"),
     NULL, "{'SecurityGroupIngress':[" HTTPS "]}", NULL, NULL, ""},
    {"only the description",
     GROUP(
         ",'SecurityGroupIngress':[{'Description':'new','IpProtocol':'-1','CidrIp':'10.0.0.0/8'}]"),
     GROUP(
         ",'SecurityGroupIngress':[{'Description':'old','IpProtocol':'-1','CidrIp':'10.0.0.0/8'}]"),
     "{'SecurityGroupIngress':[{'Description':'old','IpProtocol':'-1','CidrIp':'10.0.0.0/8'}]}",
     NULL, NULL,
     "UpdateSecurityGroupRuleDescriptionsIngress "
     "{'GroupId':'sg-1','IpPermissions':[{'IpProtocol':'-1','IpRanges':"
     "[{'CidrIp':'10.0.0.0/8','Description':'new'}]}]}"},
};

static void law_six(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(CASES); i++) {
        struct arena a = {0};
        struct error err = {0};
        struct resource_changes changes;
        struct resource_calls calls = {0};
        struct resource r = help_resource(&a, "AWS::EC2::SecurityGroup", CASES[i].desired),
                        part = {0}, *parts = &part;
        r.id = STR("sg-1");
        r.applied = CASES[i].applied ? help_properties(&a, r.type, CASES[i].applied) : NULL;
        r.actual = help_value(&a, CASES[i].actual);
        if (CASES[i].part) {
            part = help_resource(&a, CASES[i].part_type, CASES[i].part);
            part.id = STR("sgr-1");
            r.parts = &parts;
            r.part_count = 1;
        }
        resource_diff(&a, &help_context, &r, NULL, &changes);
        if (resource_update_calls(&a, &help_context, &r, &changes, &calls, &err))
            fail_msg("%s: %s", CASES[i].what, err.message);
        help_same(&a, CASES[i].what, help_calls(&a, calls.items, calls.count), CASES[i].calls);
        arena_release(&a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(law_six)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
