/* What recipes may say of a resource, and the names that are made for it. */
#include "resource/help.h"

static const struct {
    const char *type, *properties, *error;
} REFUSED[] = {
    {"AWS::EC2::VPC", "{}", "Properties.CidrBlock is required, or Ipv4IpamPoolId"},
    {"AWS::EC2::VPC", "{'CidrBlok':'10.0.0.0/16'}",
     "Properties.CidrBlok is no property of AWS::EC2::VPC (did you mean CidrBlock?)"},
    {"AWS::EC2::VPC", "{'CidrBlock':'c','Tags':'x'}", "Properties.Tags must be a list"},
    {"AWS::EC2::VPC", "{'CidrBlock':'c','Tags':[{'Key':'isoctl:stack','Value':'x'}]}", "reserved"},
    {"AWS::EC2::VPC", "{'CidrBlock':'c','Tags':[{'Key':'a','Value':'x'},{'Key':'a','Value':'y'}]}",
     "one key twice"},
    {"AWS::EC2::VPC", "{'CidrBlock':'c','Tags':[{'Key':'a'}]}",
     "Properties.Tags[1].Value is required"},
    {"AWS::EC2::VPC", "{'CidrBlock':'c','EnableDnsSupport':'yes'}",
     "Properties.EnableDnsSupport must be true or false"},
    {"AWS::EC2::VPC", "{'CidrBlock':'c','InstanceTenancy':'shared'}",
     "allowed: default, dedicated, host"},
    {"AWS::EC2::VPC", "{'CidrBlock':['c']}", "Properties.CidrBlock must be a text"},
    {"AWS::EC2::VPCEndpoint", "{'VpcId':'v','PolicyDocument':'{'}",
     "Properties.PolicyDocument holds no JSON document"},
    {"AWS::EC2::SecurityGroup",
     "{'GroupDescription':'d','SecurityGroupIngress':[{'IpProtocol':'tcp'},{'IpProtocol':'tcp','"
     "FromPort':'x'}]}",
     "Properties.SecurityGroupIngress[2].FromPort must be a whole number"},
    {"AWS::EC2::SecurityGroup",
     "{'GroupDescription':'d','SecurityGroupIngress':[{'IpProtocol':'tcp','CidrIP':'c'}]}",
     "(did you mean CidrIp?)"},
    {"AWS::EC2::SecurityGroupIngress", "{'GroupName':'g','IpProtocol':'-1'}",
     "groups are named by GroupId"},
};

static void refuses(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(REFUSED); i++) {
        struct arena a = {0};
        struct error err = {0};
        const struct resource_type *type = resource_type_find(str_of(REFUSED[i].type));
        assert_null(resource_check(&a, type, help_value(&a, REFUSED[i].properties), &err));
        if (!strstr(err.message, REFUSED[i].error))
            fail_msg("%s: said %s, not %s", REFUSED[i].properties, err.message, REFUSED[i].error);
        assert_int_equal(err.code, ERROR_INPUT);
        arena_release(&a);
    }
}

static const struct {
    const char *type, *properties, *checked;
} ACCEPTED[] = {
    {"AWS::EC2::VPC", "{'CidrBlock':'c','EnableDnsSupport':'true'}",
     "{'CidrBlock':'c','EnableDnsSupport':true}"},
    {"AWS::EC2::VPC", "{'CidrBlock':'c','Ipv4NetmaskLength':'16'}",
     "{'CidrBlock':'c','Ipv4NetmaskLength':16}"},
    {"AWS::EC2::VPC", "{'CidrBlock':'c','Tags':{}}", "{'CidrBlock':'c','Tags':[]}"},
    {"AWS::EC2::VPC", "{'CidrBlock':{'$deferred':['ref','X']}}",
     "{'CidrBlock':{'$deferred':['ref','X']}}"},
    {"AWS::EC2::SecurityGroup", "{'GroupDescription':'d','SecurityGroupEgress':{}}",
     "{'GroupDescription':'d','SecurityGroupEgress':[]}"},
    {"AWS::EC2::SecurityGroupIngress", "{'CidrIp':'c','GroupId':'g','IpProtocol':-1}",
     "{'CidrIp':'c','GroupId':'g','IpProtocol':'-1'}"},
};

static void accepts(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(ACCEPTED); i++) {
        struct arena a = {0};
        const struct resource_type *type = resource_type_find(str_of(ACCEPTED[i].type));
        struct value *v = help_properties(&a, type, ACCEPTED[i].properties);
        help_same(&a, ACCEPTED[i].type, help_text(&a, v), ACCEPTED[i].checked);
        arena_release(&a);
    }
}

static const struct {
    const char *type, *stack, *address, *name;
} NAMES[] = {
    {"AWS::EC2::SecurityGroup", "isolated", "VpcStack/Group", "isolated-VpcStack/Group-abcdefgh"},
    {"AWS::EC2::SecurityGroup", "sg-mine", "G", "x-sg-mine-G-abcdefgh"},
    {"AWS::EC2::VPC", "isolated", "VPC", ""},
    {"AWS::IAM::Role", "isolated", "ClusterStack/ECSTaskExecutionRole",
     "isolated-ClusterStack-ECSTaskExecutionRole-abcdefgh"},
    {"AWS::IAM::Role", "a-very-long-name-of-a-stack-that-goes-on",
     "ClusterStack/ECSTaskExecutionRole",
     "a-very-long-name-of-a-stack-STaskExecutionRole-abcdefgh"},
    {"AWS::ECR::Repository", "Isolated", "Repo", "isolated-repo-abcdefgh"},
};

static void names(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(NAMES); i++) {
        struct arena a = {0};
        const struct resource_type *type = resource_type_find(str_of(NAMES[i].type));
        struct str name =
            resource_generate_name(&a, type, str_of(NAMES[i].stack), str_of(NAMES[i].address),
                                   STR("abcdefghij0123456789"));
        if (i == 4) /* shortened in the middle: both ends and the suffix stay */
            assert_true(name.len <= 64 && str_starts(name, "a-very-long-name") &&
                        str_ends(name, "Role-abcdefgh"));
        else
            assert_string_equal(str_dup(&a, name), NAMES[i].name);
        arena_release(&a);
    }
}

/* Sorted, each found by its name, with a way to read, make and delete it. */
static void the_list(void **state)
{
    struct str before = STR("");
    size_t count = 0;
    (void) state;
    for (const struct resource_type *t; (t = resource_type_at(count)); count++) {
        struct str name = str_of(resource_type_name(t));
        assert_true(str_compare(before, name) < 0);
        assert_ptr_equal(resource_type_find(name), t);
        assert_true(resource_timeout_ms(t) > 0);
        assert_true(resource_poll_delay_ms(t, 0, false) <= resource_poll_delay_ms(t, 5, false));
        before = name;
    }
    assert_int_equal(count, 14);
    assert_null(resource_type_find(STR("AWS::EC2::Vpc")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(refuses), cmocka_unit_test(accepts),
                                       cmocka_unit_test(names), cmocka_unit_test(the_list)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
