/* The client's side of the wire protocols: requests as bytes, answers as values, failures as
 * errors. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "aws/protocol.h"
#include "codec/json.h"

static struct operation find(const char *service, const char *name)
{
    struct operation op;

    assert_true(operation_find(service_model_find(str_of(service)), str_of(name), &op));
    return op;
}

static const struct {
    const char *service, *operation, *input, *body;
} REQUESTS[] = {
    {"ec2", "DescribeVpcs", "{}", "Action=DescribeVpcs&Version=2016-11-15"},
    {"ec2", "DescribeVpcs",
     "{\"Filters\":[{\"Name\":\"tag:a\",\"Values\":[\"1\",\"2 "
     "3\"]}],\"DryRun\":false,\"MaxResults\":5}",
     "Action=DescribeVpcs&Version=2016-11-15&Filter.1.Name=tag%3Aa&Filter.1.Value.1=1"
     "&Filter.1.Value.2=2+3&DryRun=false&MaxResults=5"},
    {"ec2", "DescribeVpcs", "{\"VpcIds\":[],\"Filters\":[]}",
     "Action=DescribeVpcs&Version=2016-11-15"},
    {"ec2", "ModifyVpcAttribute", "{\"VpcId\":\"v\",\"EnableDnsSupport\":{\"Value\":true}}",
     "Action=ModifyVpcAttribute&Version=2016-11-15&VpcId=v&EnableDnsSupport.Value=true"},
    {"ec2", "AuthorizeSecurityGroupIngress",
     "{\"GroupId\":\"g\",\"IpPermissions\":[{\"IpProtocol\":\"-1\",\"UserIdGroupPairs\":[{"
     "\"GroupId\":\"h\"}]}]}",
     "Action=AuthorizeSecurityGroupIngress&Version=2016-11-15&GroupId=g&IpPermissions.1.IpProtocol="
     "-1"
     "&IpPermissions.1.Groups.1.GroupId=h"},
    {"iam", "CreateRole",
     "{\"RoleName\":\"r\",\"AssumeRolePolicyDocument\":\"{\\\"a\\\":1}\",\"Tags\":[{\"Key\":\"k\","
     "\"Value\":\"\"}]}",
     "Action=CreateRole&Version=2010-05-08&RoleName=r&AssumeRolePolicyDocument=%7B%22a%22%3A1%7D"
     "&Tags.member.1.Key=k&Tags.member.1.Value="},
    {"iam", "TagRole", "{\"RoleName\":\"r\",\"Tags\":[]}",
     "Action=TagRole&Version=2010-05-08&RoleName=r&Tags="},
    {"sts", "GetCallerIdentity", "{}", "Action=GetCallerIdentity&Version=2011-06-15"},
    {"ecs", "DescribeClusters", "{}", "{}"},
    {"ecs", "DescribeClusters", "{\"clusters\":[\"a\\\"b\"]}", "{\"clusters\":[\"a\\\"b\"]}"},
    {"ecs", "UpdateService", "{\"service\":\"s\",\"desiredCount\":3.0}",
     "{\"service\":\"s\",\"desiredCount\":3}"},
    {"ecr", "UploadLayerPart",
     "{\"repositoryName\":\"r\",\"uploadId\":\"u\",\"partFirstByte\":0,\"partLastByte\":1,"
     "\"layerPartBlob\":\"hi\"}",
     "{\"repositoryName\":\"r\",\"uploadId\":\"u\",\"partFirstByte\":0,\"partLastByte\":1,"
     "\"layerPartBlob\":\"aGk=\"}"},
    {"ec2", "GetConsoleOutput", "{\"InstanceId\":\"\"}",
     "Action=GetConsoleOutput&Version=2016-11-15&InstanceId="},
    {"ec2", "DescribeSpotPriceHistory", "{\"StartTime\":1700000000,\"EndTime\":1700000000.25}",
     "Action=DescribeSpotPriceHistory&Version=2016-11-15&StartTime=2023-11-14T22%3A13%3A20Z"
     "&EndTime=2023-11-14T22%3A13%3A20.250Z"},
    {"ssm", "DescribeAssociationExecutions", "{\"AssociationId\":\"a\",\"Filters\":[]}",
     "{\"AssociationId\":\"a\",\"Filters\":[]}"},
};

static void writes_requests(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(REQUESTS); i++) {
        struct arena a = {NULL, 0};
        struct error err = {.code = ERROR_NONE};
        struct http_request request;
        struct value *input = json_parse(&a, str_of(REQUESTS[i].input), 0, "it", &err);
        int result = protocol_write_request(&a, find(REQUESTS[i].service, REQUESTS[i].operation),
                                            input, NULL, &request, &err);

        if (result)
            print_error("%s: %s\n", REQUESTS[i].input, err.message);
        assert_int_equal(result, 0);
        assert_string_equal(request.body.p, REQUESTS[i].body);
        assert_string_equal(request.method, "POST");
        assert_true(str_is(request.url, "/"));
        arena_release(&a);
    }
}

static void writes_headers(void **state)
{
    struct arena a = {NULL, 0};
    struct http_request request;

    (void) state;
    assert_int_equal(
        protocol_write_request(&a, find("logs", "DescribeLogGroups"), NULL, NULL, &request, NULL),
        0);
    assert_true(
        str_is(http_headers_get(&request.headers, "content-type"), "application/x-amz-json-1.1"));
    assert_true(str_is(http_headers_get(&request.headers, "x-amz-target"),
                       "Logs_20140328.DescribeLogGroups"));
    assert_string_equal(request.body.p, "{}");
    assert_int_equal(
        protocol_write_request(&a, find("ec2", "DescribeVpcs"), NULL, NULL, &request, NULL), 0);
    assert_true(str_is(http_headers_get(&request.headers, "content-type"),
                       "application/x-www-form-urlencoded; charset=utf-8"));
    assert_null(http_headers_get(&request.headers, "x-amz-target").p);
    arena_release(&a);
}

static void fills_idempotency_tokens(void **state)
{
    struct arena a = {NULL, 0};
    struct operation op = find("ec2", "CreateRouteTable");
    struct value *input = value_map(&a);
    struct http_request request;

    (void) state;
    value_put_text(&a, input, "VpcId", "v");
    assert_int_equal(protocol_write_request(&a, op, input, "u-u", &request, NULL), 0);
    assert_non_null(strstr(request.body.p, "&ClientToken=u-u"));
    assert_int_equal(value_count(input), 1);
    value_put_text(&a, input, "ClientToken", "mine");
    assert_int_equal(protocol_write_request(&a, op, input, "u-u", &request, NULL), 0);
    assert_non_null(strstr(request.body.p, "&ClientToken=mine"));
    assert_null(strstr(request.body.p, "u-u"));
    arena_release(&a);
}

static const struct {
    const char *service, *operation, *body, *value;
} ANSWERS[] = {
    {"ec2", "CreateVpc",
     "<CreateVpcResponse "
     "xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\"><requestId>r</requestId>"
     "<vpc><vpcId>vpc-1</vpcId><isDefault>false</isDefault><new><x/></new><tagSet><item><key>a</"
     "key>"
     "<value/></item></tagSet><cidrBlockAssociationSet/></vpc></CreateVpcResponse>",
     "{\"Vpc\":{\"VpcId\":\"vpc-1\",\"IsDefault\":false,\"Tags\":[{\"Key\":\"a\",\"Value\":\"\"}],"
     "\"CidrBlockAssociationSet\":[]}}"},
    {"ec2", "DescribeSubnets",
     "<DescribeSubnetsResponse><subnetSet><item><availableIpAddressCount>251</"
     "availableIpAddressCount>"
     "</item><item><availableIpAddressCount/></item></subnetSet></DescribeSubnetsResponse>",
     "{\"Subnets\":[{\"AvailableIpAddressCount\":251},{}]}"},
    {"ec2", "DescribeVpcEndpoints",
     "<DescribeVpcEndpointsResponse><vpcEndpointSet><item><creationTimestamp>2023-11-14T22:13:20."
     "500Z"
     "</creationTimestamp></item></vpcEndpointSet></DescribeVpcEndpointsResponse>",
     "{\"VpcEndpoints\":[{\"CreationTimestamp\":1700000000.5}]}"},
    {"ec2", "DeleteVpc", "<DeleteVpcResponse><return>true</return></DeleteVpcResponse>", "{}"},
    {"iam", "GetRole",
     "<GetRoleResponse><GetRoleResult><Role><RoleName>r</RoleName><CreateDate>2023-11-14T22:13:20Z"
     "</CreateDate><AssumeRolePolicyDocument>%7B%22a%22%3A1%7D</AssumeRolePolicyDocument>"
     "<Tags><member><Key>k</Key><Value>v</Value></member></Tags></Role></GetRoleResult>"
     "<ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></GetRoleResponse>",
     "{\"Role\":{\"RoleName\":\"r\",\"CreateDate\":1700000000,\"AssumeRolePolicyDocument\":"
     "\"%7B%22a%22%3A1%7D\",\"Tags\":[{\"Key\":\"k\",\"Value\":\"v\"}]}}"},
    {"iam", "GetAccountSummary",
     "<GetAccountSummaryResponse><GetAccountSummaryResult><SummaryMap><entry><key>Users</key>"
     "<value>7</value></entry></SummaryMap></GetAccountSummaryResult></GetAccountSummaryResponse>",
     "{\"SummaryMap\":{\"Users\":7}}"},
    {"iam", "DeleteRole", "<DeleteRoleResponse><ResponseMetadata/></DeleteRoleResponse>", "{}"},
    {"ecs", "DescribeClusters",
     "{\"clusters\":[{\"clusterName\":\"c\",\"status\":null,\"brandNew\":{\"x\":1}}],\"failures\":["
     "]}",
     "{\"clusters\":[{\"clusterName\":\"c\"}],\"failures\":[]}"},
    {"ecs", "DescribeServices", "{\"services\":[{\"createdAt\":1.7E9}]}",
     "{\"services\":[{\"createdAt\":1700000000}]}"},
    {"logs", "CreateLogGroup", "", "{}"},
    {"ecr", "GetAuthorizationToken",
     "{\"authorizationData\":[{\"expiresAt\":1700000000.123,\"authorizationToken\":\"QQ==\"}]}",
     "{\"authorizationData\":[{\"expiresAt\":1700000000.123,\"authorizationToken\":\"QQ==\"}]}"},
};

static void reads_answers(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(ANSWERS); i++) {
        struct arena a = {NULL, 0};
        struct error err = {.code = ERROR_NONE};
        struct http_response response = {.status = 200, .body = str_of(ANSWERS[i].body)};
        struct value *v = NULL, *want = json_parse(&a, str_of(ANSWERS[i].value), 0, "it", NULL);
        int result = protocol_read_response(&a, find(ANSWERS[i].service, ANSWERS[i].operation),
                                            &response, &v, &err);

        if (result || !value_equal(v, want))
            print_error("%s: %s %s\n", ANSWERS[i].operation, err.message, json_text(&a, v, 0).p);
        assert_int_equal(result, 0);
        assert_true(value_equal(v, want));
        arena_release(&a);
    }
}

#define EC2_ERROR(code, message)                                                                   \
    "<?xml version=\"1.0\"?>\n<Response><Errors><Error><Code>" code "</Code><Message>" message     \
    "</Message></Error></Errors><RequestID>req-1</RequestID></Response>"

static const struct {
    const char *service, *operation;
    int status;
    const char *header, *body;
    enum error_code code;
    const char *aws_code, *message, *request_id;
    bool throttled;
} FAILURES[] = {
    {"ec2", "CreateVpc", 400, NULL, EC2_ERROR("InvalidVpc.Range", "The CIDR\n is bad"), ERROR_AWS,
     "InvalidVpc.Range", "InvalidVpc.Range: The CIDR", "req-1", false},
    {"ec2", "CreateVpc", 503, NULL, EC2_ERROR("RequestLimitExceeded", "slow"), ERROR_AWS,
     "RequestLimitExceeded", "slow", "req-1", true},
    {"iam", "GetRole", 404, NULL,
     "<ErrorResponse><Error><Type>Sender</Type><Code>NoSuchEntity</Code><Message>gone</Message></"
     "Error>"
     "<RequestId>req-2</RequestId></ErrorResponse>",
     ERROR_AWS, "NoSuchEntity", "NoSuchEntity: gone", "req-2", false},
    {"ecs", "DescribeServices", 400, NULL,
     "{\"__type\":\"com.amazon.x#ClusterNotFoundException\",\"message\":\"no\"}", ERROR_AWS,
     "ClusterNotFoundException", "no", "", false},
    {"ecs", "DescribeServices", 400, "ServerException:http://x/", "{\"Message\":\"no\"}", ERROR_AWS,
     "ServerException", "no", "", false},
    {"ecs", "DescribeServices", 400, "Throttling", "", ERROR_AWS, "Throttling", "HTTP 400", "",
     true},
    {"ecs", "DescribeServices", 403, NULL,
     EC2_ERROR("SignatureDoesNotMatch", "an XML error from a JSON service"), ERROR_AWS,
     "SignatureDoesNotMatch", "XML error", "req-1", false},
    {"ec2", "CreateVpc", 500, NULL, "<!DOCTYPE HTML>\n<html><h1>Not \x1b[1m here</h1></html>",
     ERROR_PROTOCOL, "", "with an HTML page instead of an AWS document: \"Not \\x1b[1m here\"", "",
     false},
    {"ec2", "CreateVpc", 200, NULL, "<html>hi</html>", ERROR_PROTOCOL, "", "HTML page", "", false},
    {"ecs", "DescribeServices", 200, NULL, "<html>hi</html>", ERROR_PROTOCOL, "", "HTML page", "",
     false},
    {"ec2", "CreateVpc", 200, NULL, "<Other/>", ERROR_PROTOCOL, "", "<Other>", "", false},
    {"ec2", "CreateVpc", 200, NULL, "", ERROR_PROTOCOL, "", "no element found", "", false},
    {"ec2", "CreateVpc", 200, NULL,
     "<CreateVpcResponse><vpc><isDefault>maybe</isDefault></vpc></CreateVpcResponse>",
     ERROR_PROTOCOL, "", "isDefault holds \"maybe\"", "", false},
    {"iam", "GetRole", 200, NULL, "<GetRoleResponse/>", ERROR_PROTOCOL, "", "<GetRoleResult>", "",
     false},
    {"ecs", "DescribeServices", 200, NULL, "{\"services\":{}}", ERROR_PROTOCOL, "", "a list", "",
     false},
    {"ecs", "DescribeServices", 200, NULL, "{\"services\":", ERROR_PROTOCOL, "", "not valid JSON",
     "", false},
    {"ecs", "DescribeServices", 502, NULL, "", ERROR_PROTOCOL, "", "HTTP 502 with no body", "",
     false},
    {"ecs", "DescribeServices", 429, NULL, "busy", ERROR_PROTOCOL, "", "HTTP 429 with a body", "",
     true},
    {"ec2", "CreateVpc", 301, NULL, "", ERROR_PROTOCOL, "", "HTTP 301", "", false},
};

static void reads_failures(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(FAILURES); i++) {
        struct arena a = {NULL, 0};
        struct error err = {.code = ERROR_NONE};
        struct http_response response = {.status = FAILURES[i].status,
                                         .body = str_of(FAILURES[i].body)};
        struct value *v = NULL;

        if (FAILURES[i].header)
            assert_int_equal(http_headers_add(&a, &response.headers, STR("x-amzn-ErrorType"),
                                              str_of(FAILURES[i].header), NULL),
                             0);
        assert_int_equal(protocol_read_response(&a,
                                                find(FAILURES[i].service, FAILURES[i].operation),
                                                &response, &v, &err),
                         -1);
        if (!strstr(err.message, FAILURES[i].message))
            print_error("row %zu: %s\n", i, err.message);
        assert_non_null(strstr(err.message, FAILURES[i].message));
        assert_int_equal(err.code, FAILURES[i].code);
        assert_string_equal(err.aws_code, FAILURES[i].aws_code);
        assert_string_equal(err.request_id, FAILURES[i].request_id);
        assert_int_equal(err.throttled, FAILURES[i].throttled);
        assert_int_equal(err.http_status, FAILURES[i].status);
        assert_null(v);
        arena_release(&a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(writes_requests),          cmocka_unit_test(writes_headers),
        cmocka_unit_test(fills_idempotency_tokens), cmocka_unit_test(reads_answers),
        cmocka_unit_test(reads_failures),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
