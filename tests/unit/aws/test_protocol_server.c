/* The server's side of the wire protocols: what is understood, what is refused and by which code.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "aws/protocol.h"
#include "codec/json.h"

#define EC2 "Version=2016-11-15&Action="
#define IAM "Version=2010-05-08&Action="

/* target: X-Amz-Target, or NULL. code: what is refused; else operation and value. */
static const struct {
    const char *service, *target, *body, *code, *operation, *value;
} REQUESTS[] = {
    {"ec2", NULL, EC2 "DescribeVpcs", NULL, "DescribeVpcs", "{}"},
    {"ec2", NULL,
     EC2 "DescribeVpcs&Filter.2.Name=b&Filter.1.Name=a&Filter.1.Value.10=z&Filter.1.Value.9=y",
     NULL, "DescribeVpcs",
     "{\"Filters\":[{\"Name\":\"a\",\"Values\":[\"y\",\"z\"]},{\"Name\":\"b\"}]}"},
    {"ec2", NULL, EC2 "ModifyVpcAttribute&VpcId=v&EnableDnsSupport.Value=true", NULL,
     "ModifyVpcAttribute", "{\"VpcId\":\"v\",\"EnableDnsSupport\":{\"Value\":true}}"},
    {"ec2", NULL, EC2 "CreateVpc&CidrBlok=1", "UnknownParameter", NULL, NULL},
    {"ec2", NULL, EC2 "DescribeVpcs&Filter.x.Name=a", "UnknownParameter", NULL, NULL},
    {"ec2", NULL, EC2 "DescribeVpcs&Filter.0.Name=a", "UnknownParameter", NULL, NULL},
    {"ec2", NULL, EC2 "DescribeVpcs&Filter..Name=a", "UnknownParameter", NULL, NULL},
    {"ec2", NULL, EC2 "DescribeVpcs&VpcId=v", "InvalidParameterValue", NULL, NULL},
    {"ec2", NULL, EC2 "DescribeVpcs&MaxResults=many", "InvalidParameterValue", NULL, NULL},
    {"ec2", NULL, EC2 "CreateSubnet&CidrBlock=10.0.0.0%2F24", "MissingParameter", NULL, NULL},
    {"ec2", NULL, EC2 "MakeVpc", "InvalidAction", NULL, NULL},
    {"ec2", NULL, "Version=2016-11-15", "MissingAction", NULL, NULL},
    {"ec2", NULL, "", "MissingAction", NULL, NULL},
    {"ec2", NULL, "Version=2000-01-01&Action=DescribeVpcs", "NoSuchVersion", NULL, NULL},
    {"ec2", NULL, "Action=%zz", "MalformedInput", NULL, NULL},
    {"iam", NULL, IAM "TagRole&RoleName=r&Tags.member.1.Key=k&Tags.member.1.Value=v", NULL,
     "TagRole", "{\"RoleName\":\"r\",\"Tags\":[{\"Key\":\"k\",\"Value\":\"v\"}]}"},
    {"iam", NULL, IAM "TagRole&RoleName=r&Tags=", NULL, "TagRole",
     "{\"RoleName\":\"r\",\"Tags\":[]}"},
    {"iam", NULL, IAM "TagRole&RoleName=r&Tags.1.Key=k", "ValidationError", NULL, NULL},
    {"iam", NULL, IAM "GetRole", "ValidationError", NULL, NULL},
    {"iam", NULL, IAM "GetRole&RoleName=r&X=1", "ValidationError", NULL, NULL},
    {"iam", NULL, IAM "GetAccountSummary", NULL, "GetAccountSummary", "{}"},
    {"ecs", "AmazonEC2ContainerServiceV20141113.DescribeClusters", "{\"clusters\":[\"a\"]}", NULL,
     "DescribeClusters", "{\"clusters\":[\"a\"]}"},
    {"ecs", "AmazonEC2ContainerServiceV20141113.DescribeClusters", "", NULL, "DescribeClusters",
     "{}"},
    {"ecs", "AmazonEC2ContainerServiceV20141113.DescribeStars", "{}", "UnknownOperationException",
     NULL, NULL},
    {"ecs", "Other.DescribeClusters", "{}", "UnknownOperationException", NULL, NULL},
    {"ecs", NULL, "{}", "UnknownOperationException", NULL, NULL},
    {"ecs", "AmazonEC2ContainerServiceV20141113.DescribeClusters", "{", "SerializationException",
     NULL, NULL},
    {"ecs", "AmazonEC2ContainerServiceV20141113.DescribeClusters", "{\"clusters\":\"a\"}",
     "SerializationException", NULL, NULL},
    {"ecs", "AmazonEC2ContainerServiceV20141113.DescribeClusters", "{\"clusters\":[1]}",
     "InvalidParameterException", NULL, NULL},
    {"ecs", "AmazonEC2ContainerServiceV20141113.DescribeClusters", "{\"clusterz\":[]}",
     "InvalidParameterException", NULL, NULL},
    {"ecs", "AmazonEC2ContainerServiceV20141113.DescribeServices", "{}",
     "InvalidParameterException", NULL, NULL},
    {"ssm", "AmazonSSM.GetParameter", "{}", "ValidationException", NULL, NULL},
};

static void reads_requests(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(REQUESTS); i++) {
        struct arena a = {NULL, 0};
        struct error err = {.code = ERROR_NONE};
        struct http_request request = {.method = "POST", .body = str_of(REQUESTS[i].body)};
        struct operation op;
        struct value *v = NULL;
        int result;

        if (REQUESTS[i].target)
            assert_int_equal(http_headers_add(&a, &request.headers, STR("X-Amz-Target"),
                                              str_of(REQUESTS[i].target), NULL),
                             0);
        result = protocol_read_request(&a, service_model_find(str_of(REQUESTS[i].service)),
                                       &request, &op, &v, &err);
        if ((result != 0) != (REQUESTS[i].code != NULL) ||
            (result && strcmp(err.aws_code, REQUESTS[i].code) != 0))
            print_error("%s: %s %s\n", REQUESTS[i].body, err.aws_code, err.message);
        assert_int_equal(result, REQUESTS[i].code ? -1 : 0);
        if (REQUESTS[i].code) {
            assert_string_equal(err.aws_code, REQUESTS[i].code);
            assert_int_equal(err.http_status, 400);
        } else {
            assert_true(str_is(operation_name(op), REQUESTS[i].operation));
            assert_true(value_equal(v, json_parse(&a, str_of(REQUESTS[i].value), 0, "it", NULL)));
        }
        arena_release(&a);
    }
}

static const struct {
    const char *service, *operation, *value, *body; /* body NULL: refused */
} ANSWERS[] = {
    {"ec2", "DescribeVpcs",
     "{\"Vpcs\":[{\"VpcId\":\"v\",\"IsDefault\":true,\"Tags\":[{\"Key\":\"<\",\"Value\":\"\"}]}]}",
     "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<DescribeVpcsResponse "
     "xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\"><requestId>r-1</requestId><vpcSet><item>"
     "<vpcId>v</vpcId><isDefault>true</isDefault><tagSet><item><key>&lt;</key><value></value></"
     "item>"
     "</tagSet></item></vpcSet></DescribeVpcsResponse>\n"},
    {"ec2", "DeleteVpc", "{}",
     "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<DeleteVpcResponse "
     "xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\"><requestId>r-1</requestId>"
     "<return>true</return></DeleteVpcResponse>\n"},
    {"iam", "DeleteRole", "{}",
     "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<DeleteRoleResponse "
     "xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><ResponseMetadata><RequestId>r-1</"
     "RequestId>"
     "</ResponseMetadata></DeleteRoleResponse>\n"},
    {"iam", "ListRoles", "{\"Roles\":{},\"IsTruncated\":false}",
     "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListRolesResponse "
     "xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><ListRolesResult><Roles></Roles>"
     "<IsTruncated>false</IsTruncated></ListRolesResult><ResponseMetadata><RequestId>r-1</"
     "RequestId>"
     "</ResponseMetadata></ListRolesResponse>\n"},
    {"ecs", "DescribeServices", "{\"services\":{},\"failures\":[]}",
     "{\"services\":[],\"failures\":[]}"},
    {"logs", "CreateLogGroup", "{}", ""},
    {"ec2", "DescribeVpcs", "{\"Vpc\":[]}", NULL},
    {"ec2", "DescribeVpcs", "{\"Vpcs\":[{\"IsDefault\":\"no\"}]}", NULL},
};

static void writes_answers(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(ANSWERS); i++) {
        struct arena a = {NULL, 0};
        struct error err = {.code = ERROR_NONE};
        struct http_response response;
        struct operation op;
        int result;

        assert_true(operation_find(service_model_find(str_of(ANSWERS[i].service)),
                                   str_of(ANSWERS[i].operation), &op));
        result =
            protocol_write_response(&a, op, json_parse(&a, str_of(ANSWERS[i].value), 0, "it", NULL),
                                    "r-1", &response, &err);
        assert_int_equal(result, ANSWERS[i].body ? 0 : -1);
        if (!result) {
            assert_int_equal(response.status, 200);
            assert_string_equal(response.body.p, ANSWERS[i].body);
            assert_true(str_is(http_headers_get(&response.headers, "x-amzn-requestid"), "r-1"));
        }
        arena_release(&a);
    }
}

static const struct {
    const char *service;
    int status, written;
    const char *code, *body;
} ERRORS[] = {
    {"ec2", 0, 400, "A.B",
     "<?xml version=\"1.0\" "
     "encoding=\"UTF-8\"?>\n<Response><Errors><Error><Code>A.B</Code><Message>a "
     "&lt; b</Message></Error></Errors><RequestID>r-1</RequestID></Response>\n"},
    {"iam", 404, 404, "NoSuchEntity",
     "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ErrorResponse "
     "xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><Error><Type>Sender</"
     "Type><Code>NoSuchEntity"
     "</Code><Message>a &lt; b</Message></Error><RequestId>r-1</RequestId></ErrorResponse>\n"},
    {"ecs", 0, 400, "ClientException", "{\"__type\":\"ClientException\",\"message\":\"a < b\"}"},
    {"ecs", 0, 500, "", "{\"__type\":\"InternalFailure\",\"message\":\"a < b\"}"},
};

static void writes_errors(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(ERRORS); i++) {
        struct arena a = {NULL, 0};
        struct error failure = {
            .code = ERROR_AWS, .http_status = ERRORS[i].status, .message = "a < b"};
        struct http_response response;

        snprintf(failure.aws_code, sizeof(failure.aws_code), "%s", ERRORS[i].code);
        protocol_write_error(&a, service_model_find(str_of(ERRORS[i].service)), &failure, "r-1",
                             &response);
        assert_int_equal(response.status, ERRORS[i].written);
        assert_string_equal(response.body.p, ERRORS[i].body);
        arena_release(&a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_requests),
        cmocka_unit_test(writes_answers),
        cmocka_unit_test(writes_errors),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
