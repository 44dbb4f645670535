/* The service models: lookups, and the checks on values. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "aws/model.h"
#include "codec/json.h"

static struct operation find(const char *service, const char *name)
{
    const struct service_model *m = service_model_find(str_of(service));
    struct operation op;

    assert_non_null(m);
    assert_true(operation_find(m, str_of(name), &op));
    return op;
}

static const struct {
    const char *name, *service_id, *prefix, *signing, *target, *version;
    enum service_protocol protocol;
} SERVICES[] = {
    {"ec2", "EC2", "ec2", "ec2", "", "2016-11-15", PROTOCOL_EC2},
    {"ecr", "ECR", "api.ecr", "ecr", "AmazonEC2ContainerRegistry_V20150921", "2015-09-21",
     PROTOCOL_JSON},
    {"ecs", "ECS", "ecs", "ecs", "AmazonEC2ContainerServiceV20141113", "2014-11-13", PROTOCOL_JSON},
    {"iam", "IAM", "iam", "iam", "", "2010-05-08", PROTOCOL_QUERY},
    {"logs", "CloudWatch Logs", "logs", "logs", "Logs_20140328", "2014-03-28", PROTOCOL_JSON},
    {"ssm", "SSM", "ssm", "ssm", "AmazonSSM", "2014-11-06", PROTOCOL_JSON},
    {"sts", "STS", "sts", "sts", "", "2011-06-15", PROTOCOL_QUERY},
};

static void knows_its_services(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(SERVICES); i++) {
        const struct service_info *info =
            service_model_info(service_model_find(str_of(SERVICES[i].name)));

        assert_string_equal(info->service_id, SERVICES[i].service_id);
        assert_string_equal(info->endpoint_prefix, SERVICES[i].prefix);
        assert_string_equal(info->signing_name, SERVICES[i].signing);
        assert_string_equal(info->target_prefix, SERVICES[i].target);
        assert_string_equal(info->api_version, SERVICES[i].version);
        assert_int_equal(info->protocol, SERVICES[i].protocol);
    }
    assert_null(service_model_find(STR("ec")));
    assert_null(service_model_at(ARRAY_LENGTH(SERVICES)));
}

/* Every operation and every member is found by its name, which holds the tables sorted. */
static void finds_everything_by_name(void **state)
{
    size_t operations = 0, members = 0;

    (void) state;
    for (size_t s = 0; service_model_at(s); s++) {
        const struct service_model *m = service_model_at(s);

        for (size_t i = 0; operation_name_at(m, i).p; i++, operations++) {
            struct operation op;
            struct shape shape;

            assert_true(operation_find(m, operation_name_at(m, i), &op));
            assert_int_equal(op.index, i);
            shape = operation_input(op);
            for (size_t k = 0; k < shape_member_count(shape); k++, members++) {
                struct shape_member one = shape_member_at(shape, k, true), found;

                assert_true(shape_member_find(shape, one.name, true, &found));
                assert_true(str_equal(found.wire_name, one.wire_name));
                assert_true(shape_member_find_wire(shape, one.wire_name, true, &found));
                assert_true(str_equal(found.name, one.name));
            }
        }
    }
    assert_true(operations > 1400);
    assert_true(members > 5000);
}

static const struct {
    const char *service, *operation, *member, *request, *response;
    bool required, token;
} MEMBERS[] = {
    {"ec2", "CreateSubnet", "TagSpecifications", "TagSpecification", "TagSpecification", false,
     false},
    {"ec2", "CreateSubnet", "VpcId", "VpcId", "VpcId", true, false},
    {"ec2", "CreateRouteTable", "ClientToken", "ClientToken", "ClientToken", false, true},
    {"ec2", "CreateVpcEndpoint", "SubnetIds", "SubnetId", "SubnetId", false, false},
    {"ec2", "CreateRouteTable", "DryRun", "DryRun", "dryRun", false, false},
    {"iam", "CreateRole", "RoleName", "RoleName", "RoleName", true, false},
    {"ecs", "RunTask", "clientToken", "clientToken", "clientToken", false, true},
};

static void knows_names_on_the_wire(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(MEMBERS); i++) {
        struct shape s = operation_input(find(MEMBERS[i].service, MEMBERS[i].operation));
        struct shape_member member;

        assert_true(shape_member_find(s, str_of(MEMBERS[i].member), true, &member));
        assert_true(str_is(member.wire_name, MEMBERS[i].request));
        assert_int_equal(member.required, MEMBERS[i].required);
        assert_int_equal(member.idempotency_token, MEMBERS[i].token);
        assert_true(shape_member_find(s, str_of(MEMBERS[i].member), false, &member));
        assert_true(str_is(member.wire_name, MEMBERS[i].response));
    }
}

static void knows_pages_and_wrappers(void **state)
{
    struct pagination p;

    (void) state;
    assert_true(operation_pagination(find("ec2", "DescribeVpcs"), &p));
    assert_true(str_is(p.input_token, "NextToken"));
    assert_true(str_is(p.limit_key, "MaxResults"));
    assert_int_equal(p.result_count, 1);
    assert_true(str_is(p.result_keys[0], "Vpcs"));
    assert_true(operation_pagination(find("iam", "ListAttachedRolePolicies"), &p));
    assert_true(str_is(p.output_token, "Marker"));
    assert_true(str_is(p.more_results, "IsTruncated"));
    assert_false(operation_pagination(find("ec2", "CreateVpc"), &p));
    assert_true(str_is(operation_result_wrapper(find("iam", "CreateRole")), "CreateRoleResult"));
    assert_int_equal(operation_result_wrapper(find("ec2", "CreateVpc")).len, 0);
    assert_int_equal(shape_kind(operation_output(find("iam", "DeleteRole"))), SHAPE_NONE);
    assert_int_equal(shape_member_count(operation_output(find("iam", "DeleteRole"))), 0);
}

static const struct {
    const char *service, *operation, *input, *reason; /* NULL: fits */
} INPUTS[] = {
    {"ec2", "CreateSubnet", "{\"VpcId\":\"vpc-1\",\"CidrBlock\":\"10.0.0.0/24\"}", NULL},
    {"ec2", "CreateSubnet", "{\"CidrBlock\":\"10.0.0.0/24\"}", "VpcId is required"},
    {"ec2", "CreateSubnet", "{\"VpcId\":\"vpc-1\",\"CidrBlok\":\"x\"}", "did you mean CidrBlock?"},
    {"ec2", "CreateSubnet", "{\"VpcId\":7}", "VpcId must be a UTF-8 text, got integer"},
    {"ec2", "CreateSubnet", "{\"VpcId\":null}", "must be a UTF-8 text"},
    {"ec2", "CreateSubnet",
     "{\"VpcId\":\"v\",\"TagSpecifications\":[{\"Tags\":[{\"Key\":\"k\"},{\"Key\":1}]}]}",
     "TagSpecifications[1].Tags[2].Key must be"},
    {"ec2", "CreateSubnet", "{\"VpcId\":\"v\",\"TagSpecifications\":{}}", "must be a list"},
    {"ec2", "CreateSubnet", "[]", "must be a map"},
    {"ec2", "DescribeVpcs", "{\"MaxResults\":5.0}", NULL},
    {"ec2", "DescribeVpcs", "{\"MaxResults\":5.5}", "must be an integer"},
    {"ec2", "DescribeVpcs", "{\"MaxResults\":\"5\"}", "must be an integer"},
    {"ec2", "DescribeVpcs", "{\"DryRun\":\"true\"}", "must be true or false"},
    {"logs", "CreateLogGroup", "{\"logGroupName\":\"g\",\"tags\":{\"a\":\"b\"}}", NULL},
    {"logs", "CreateLogGroup", "{\"logGroupName\":\"g\",\"tags\":{\"a\":1}}", "tags.a must be"},
    {"logs", "CreateLogGroup", "{\"logGroupName\":\"g\",\"tags\":[]}", "must be a map"},
    {"sts", "GetCallerIdentity", "{}", NULL},
    {"iam", "GetAccountSummary", "{}", NULL},
    {"iam", "GetAccountSummary", "{\"x\":1}", "takes no members"},
    {"ecs", "ListTaskDefinitions", "{\"familyPrefix\":\"x\\ty\"}", NULL},
};

static void checks_inputs(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(INPUTS); i++) {
        struct arena a = {NULL, 0};
        struct error err = {.code = ERROR_NONE};
        struct shape s = operation_input(find(INPUTS[i].service, INPUTS[i].operation));
        struct value *v = json_parse(&a, str_of(INPUTS[i].input), 0, "it", NULL);
        int result = shape_check(s, v, "the call", &err);

        if ((INPUTS[i].reason && !strstr(err.message, INPUTS[i].reason)) ||
            (result == 0) != !INPUTS[i].reason)
            print_error("%s: %s\n", INPUTS[i].input, err.message);
        assert_int_equal(result, INPUTS[i].reason ? -1 : 0);
        if (INPUTS[i].reason)
            assert_non_null(strstr(err.message, INPUTS[i].reason));
        arena_release(&a);
    }
}

static void refuses_texts_that_no_wire_carries(void **state)
{
    struct arena a = {NULL, 0};
    struct value *v = value_map(&a);
    struct shape s = operation_input(find("ec2", "DescribeVpcs"));

    (void) state;
    value_put_str(&a, v, "NextToken", (struct str){"a\0b", 3});
    assert_int_equal(shape_check(s, v, "it", NULL), -1);
    value_put_str(&a, v, "NextToken", STR("\xff"));
    assert_int_equal(shape_check(s, v, "it", NULL), -1);
    value_put(&a, v, "NextToken", value_deferred(&a, value_list(&a)));
    assert_int_equal(shape_check(s, v, "it", NULL), -1);
    value_put_str(&a, v, "NextToken", STR("ok"));
    assert_int_equal(shape_check(s, v, "it", NULL), 0);
    arena_release(&a);
}

static void is_lenient_to_a_server(void **state)
{
    struct arena a = {NULL, 0};
    struct shape s = operation_output(find("ecs", "DescribeServices"));
    struct value *v = json_parse(&a, STR("{\"services\":{},\"failures\":[]}"), 0, "it", NULL);

    (void) state;
    assert_int_equal(shape_check(s, v, "it", NULL), -1);
    assert_int_equal(shape_check_output(s, v, "it", NULL), 0);
    value_put(&a, v, "nonsense", value_null(&a));
    assert_int_equal(shape_check_output(s, v, "it", NULL), -1);
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(knows_its_services),
        cmocka_unit_test(finds_everything_by_name),
        cmocka_unit_test(knows_names_on_the_wire),
        cmocka_unit_test(knows_pages_and_wrappers),
        cmocka_unit_test(checks_inputs),
        cmocka_unit_test(refuses_texts_that_no_wire_carries),
        cmocka_unit_test(is_lenient_to_a_server),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
