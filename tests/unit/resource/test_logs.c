/* AWS::Logs::LogGroup: calls, and reading by prefix, which shows more than was asked for. */
#include "resource/rows.h"

#define TYPE "AWS::Logs::LogGroup"
#define ARN "arn:aws:logs:us-east-1:123456789012:log-group:"

static const struct create_row CREATES[] = {
    {"{}", "CreateLogGroup {'logGroupName':'isolated-VpcStack-Thing-abcdefgh','tags':" TAG_MAP "}",
     "{}", "isolated-VpcStack-Thing-abcdefgh", "", NULL},
    {"{'LogGroupName':'own','RetentionInDays':'30','KmsKeyId':'k','LogGroupClass':'STANDARD'}",
     "CreateLogGroup "
     "{'kmsKeyId':'k','logGroupClass':'STANDARD','logGroupName':'own','tags':" TAG_MAP "}",
     "{}", "own", "RetentionInDays",
     "PutRetentionPolicy {'logGroupName':'own','retentionInDays':30}"},
};

static const struct update_row UPDATES[] = {
    {"kept for ever again", "{'RetentionInDays':30}", "{'RetentionInDays':30}", "{}",
     "RetentionInDays", "DeleteRetentionPolicy {'logGroupName':'g'}"},
    {"changed by hand", "{'RetentionInDays':30}", "{'RetentionInDays':7}", "{'RetentionInDays':30}",
     "RetentionInDays", "PutRetentionPolicy {'logGroupName':'g','retentionInDays':30}"},
    {"another key", "{'KmsKeyId':'a'}", "{'KmsKeyId':'a'}", "{'KmsKeyId':'b'}", "KmsKeyId",
     "AssociateKmsKey {'kmsKeyId':'b','logGroupName':'g'}"},
    {"no key any more", "{'KmsKeyId':'a'}", "{'KmsKeyId':'a'}", "{}", "KmsKeyId",
     "DisassociateKmsKey {'logGroupName':'g'}"},
    {"protection", "{}", "{}", "{'DeletionProtectionEnabled':true}", "DeletionProtectionEnabled",
     "PutLogGroupDeletionProtection {'deletionProtectionEnabled':true,'logGroupIdentifier':'g'}"},
    {"data protection", "{}", "{}", "{'DataProtectionPolicy':{'a':1}}", "DataProtectionPolicy",
     "PutDataProtectionPolicy {'logGroupIdentifier':'g','policyDocument':'{\\\"a\\\":1}'}"},
    {"tags by an ARN without star", "{'Tags':[{'Key':'a','Value':'1'}]}",
     "{'Tags':[{'Key':'a','Value':'1'}]}", "{'Tags':[{'Key':'b','Value':'2'}]}", "Tags",
     "TagResource {'resourceArn':'" ARN "g','tags':{'b':'2'}}; UntagResource {'resourceArn':'" ARN
     "g','tagKeys':['a']}"},
    {"the class is fixed", "{'LogGroupClass':'STANDARD'}", "{'LogGroupClass':'STANDARD'}",
     "{'LogGroupClass':'INFREQUENT_ACCESS'}", "LogGroupClass!", NULL},
    {"not shown, not compared", "{'LogGroupClass':'STANDARD'}", "{}",
     "{'LogGroupClass':'STANDARD'}", "", NULL},
};

static const struct delete_row DELETES[] = {{"{}", NULL, "DeleteLogGroup {'logGroupName':'g'}"}};

static const struct read_row READS[] = {
    {"by name, among others that go on",
     false,
     "g",
     "{'RetentionInDays':30}",
     {{"DescribeLogGroups {'logGroupNamePrefix':'g'}",
       "{'logGroups':[{'logGroupName':'g2','arn':'" ARN "g2:*'},{'logGroupName':'g','arn':'" ARN
       "g:*','retentionInDays':30}]}",
       NULL},
      {"ListTagsForResource {'resourceArn':'" ARN "g'}", "{'tags':" TAG_MAP "}", NULL}},
     RESOURCE_READY,
     "g",
     "",
     false},
    {"gone, though another goes on from its name",
     true,
     "g",
     "{}",
     {{"DescribeLogGroups {'logGroupNamePrefix':'isolated-'}", "{'logGroups':[]}", NULL},
      {"DescribeLogGroups {'logGroupNamePrefix':'g'}",
       "{'logGroups':[{'logGroupName':'g2','arn':'" ARN "g2:*'}]}", NULL},
      {"ListTagsForResource {'resourceArn':'" ARN "g'}", NULL, "ResourceNotFoundException"},
      {"ListTagsForResource {'resourceArn':'" ARN "g2'}", "{'tags':{}}", NULL}},
     RESOURCE_READY,
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
    rows_update(TYPE, "g", UPDATES, ARRAY_LENGTH(UPDATES));
}

static void deletes(void **state)
{
    (void) state;
    rows_delete(TYPE, "g", DELETES, ARRAY_LENGTH(DELETES));
}

static void reads(void **state)
{
    (void) state;
    rows_read(TYPE, READS, ARRAY_LENGTH(READS));
}

/* CloudFormation's attribute ends in a star. */
static void arn(void **state)
{
    struct arena a = {0};
    struct error err = {0};
    struct resource r = rows_resource(&a, TYPE, "{'LogGroupName':'own'}");
    (void) state;
    assert_int_equal(resource_created(&a, &help_context, &r, help_value(&a, "{}"), &err), 0);
    assert_string_equal(value_chars(value_get(r.attributes, "Arn")), ARN "own:*");
    arena_release(&a);
}

static void refusals(void **state)
{
    static const char *const rows[][2] = {
        {"{'RetentionInDays':2}", "RetentionInDays may not be 2"},
        {"{'FieldIndexPolicies':[]}", "FieldIndexPolicies is not supported"},
        {"{'RetentionInDay':3}", "did you mean RetentionInDays?"},
    };
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
        struct arena a = {0};
        struct error err = {0};
        assert_null(
            resource_check(&a, resource_type_find(STR(TYPE)), help_value(&a, rows[i][0]), &err));
        if (!strstr(err.message, rows[i][1]))
            fail_msg("%s", err.message);
        arena_release(&a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(creates), cmocka_unit_test(updates),
                                       cmocka_unit_test(deletes), cmocka_unit_test(reads),
                                       cmocka_unit_test(arn),     cmocka_unit_test(refusals)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
