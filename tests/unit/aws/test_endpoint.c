/* Hosts and signing regions in every partition, and names that must not become part of a URL. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "aws/endpoint.h"

static const struct {
    const char *service, *region, *url, *signing_region, *partition;
} rows[] = {
    {"ec2", "eu-central-1", "https://ec2.eu-central-1.amazonaws.com", "eu-central-1", "aws"},
    {"ecs", "us-east-1", "https://ecs.us-east-1.amazonaws.com", "us-east-1", "aws"},
    {"logs", "il-central-1", "https://logs.il-central-1.amazonaws.com", "il-central-1", "aws"},
    {"ecr", "us-west-2", "https://api.ecr.us-west-2.amazonaws.com", "us-west-2", "aws"},
    {"ssm", "ap-south-1", "https://ssm.ap-south-1.amazonaws.com", "ap-south-1", "aws"},
    {"sts", "eu-west-1", "https://sts.eu-west-1.amazonaws.com", "eu-west-1", "aws"},
    {"iam", "eu-west-1", "https://iam.amazonaws.com", "us-east-1", "aws"},
    {"iam", "cn-northwest-1", "https://iam.cn-north-1.amazonaws.com.cn", "cn-north-1", "aws-cn"},
    {"iam", "us-gov-east-1", "https://iam.us-gov.amazonaws.com", "us-gov-west-1", "aws-us-gov"},
    {"iam", "us-iso-west-1", "https://iam.us-iso-east-1.c2s.ic.gov", "us-iso-east-1", "aws-iso"},
    {"iam", "us-isob-east-1", "https://iam.us-isob-east-1.sc2s.sgov.gov", "us-isob-east-1",
     "aws-iso-b"},
    {"iam", "eu-isoe-west-1", "https://iam.eu-isoe-west-1.cloud.adc-e.uk", "eu-isoe-west-1",
     "aws-iso-e"},
    {"iam", "us-isof-east-1", "https://iam.us-isof-south-1.csp.hci.ic.gov", "us-isof-south-1",
     "aws-iso-f"},
    {"iam", "eusc-de-east-1", "https://iam.eusc-de-east-1.amazonaws.eu", "eusc-de-east-1",
     "aws-eusc"},
    {"ec2", "cn-north-1", "https://ec2.cn-north-1.amazonaws.com.cn", "cn-north-1", "aws-cn"},
    {"ec2", "us-gov-west-1", "https://ec2.us-gov-west-1.amazonaws.com", "us-gov-west-1",
     "aws-us-gov"},
    {"ecr", "us-isob-east-1", "https://api.ecr.us-isob-east-1.sc2s.sgov.gov", "us-isob-east-1",
     "aws-iso-b"},
};

static void test_resolve(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
        struct arena a = {0};
        struct aws_endpoint endpoint;
        const struct service_model *model = service_model_find(str_of(rows[i].service));
        assert_non_null(model);
        aws_endpoint_resolve(&a, service_model_info(model), str_of(rows[i].region), NULL,
                             &endpoint);
        assert_string_equal(endpoint.url, rows[i].url);
        assert_string_equal(endpoint.signing_region, rows[i].signing_region);
        assert_string_equal(aws_partition_of(str_of(rows[i].region)), rows[i].partition);
        aws_endpoint_resolve(&a, service_model_info(model), str_of(rows[i].region),
                             "http://localhost:1", &endpoint);
        assert_string_equal(endpoint.url, "http://localhost:1");
        assert_string_equal(endpoint.signing_region, rows[i].signing_region);
        arena_release(&a);
    }
}

static const struct {
    const char *region;
    bool ok;
} regions[] = {
    {"us-east-1", true},
    {"us-esat-1", true},
    {"eusc-de-east-1", true},
    {"us-esat-1/x", false},
    {"", false},
    {"-us", false},
    {"us-", false},
    {"us.east.1", false},
    {"us-east-1.evil.com#", false},
    {"US-EAST-1", false},
    {"us east", false},
    {"u@s", false},
    {"us-east-1\n", false},
    {"a123456789012345678901234567890123456789012345678901234567890123", false},
};

static void test_regions(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(regions); i++)
        assert_int_equal(aws_region_is_valid(str_of(regions[i].region)), regions[i].ok);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_resolve),
        cmocka_unit_test(test_regions),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
