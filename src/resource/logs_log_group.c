/* AWS::Logs::LogGroup. API reference: CreateLogGroup, DescribeLogGroups, PutRetentionPolicy,
 * AssociateKmsKey, DeleteLogGroup. */
#include "resource/types.h"

static const char *const allowed_class[] = {"STANDARD", "INFREQUENT_ACCESS", "DELIVERY", NULL};
static const char *const allowed_days[] = {
    "1",   "3",   "5",   "7",    "14",   "30",   "60",   "90",   "120",  "150",  "180", "365",
    "400", "545", "731", "1096", "1827", "2192", "2557", "2922", "3288", "3653", NULL};

static const struct property properties[] = {
    P_BOOL("BearerTokenAuthenticationEnabled", 0),
    P_JSON("DataProtectionPolicy", 0),
    P_BOOL("DeletionProtectionEnabled", 0, .fallback = "false"),
    {.name = "FieldIndexPolicies", .kind = PROPERTY_LIST, .of = PROPERTY_JSON},
    P_TEXT("KmsKeyId", 0),
    P_TEXT("LogGroupClass", REPLACES, .allowed = allowed_class, .fallback = "\"STANDARD\""),
    P_TEXT("LogGroupName", REPLACES),
    P_JSON("ResourcePolicyDocument", 0),
    P_INT("RetentionInDays", 0, .allowed = allowed_days),
    P_TAGS,
    {0},
};

#define LATER "this version does not apply it; set it with the AWS CLI, or leave it out"
static const struct unsupported unsupported[] = {{"BearerTokenAuthenticationEnabled", LATER},
                                                 {"FieldIndexPolicies", LATER},
                                                 {"ResourcePolicyDocument", LATER},
                                                 {0}};

static const struct attribute attributes[] = {{"Arn", "{arn}"}, {0}};

static const struct naming naming = {
    .property = "LogGroupName", .max = 512, .letters = "_.", .taken = "explicit LogGroupName"};

static const struct shown shown[] = {{"DataProtectionPolicy", "DataProtection"}, {0}};

static const struct bind create[] = {
    {BIND_NAME, NULL, "logGroupName"}, {BIND_PROPERTY, "DeletionProtectionEnabled"},
    {BIND_PROPERTY, "KmsKeyId"},       {BIND_PROPERTY, "LogGroupClass"},
    {BIND_TAGS, NULL, "tags"},         {0},
};

static const char *const on_retention[] = {"RetentionInDays", NULL};
static const char *const on_key[] = {"KmsKeyId", NULL};
static const char *const on_data[] = {"DataProtectionPolicy", NULL};
static const char *const on_protection[] = {"DeletionProtectionEnabled", NULL};

static const struct bind by_name[] = {{BIND_ID, NULL, "logGroupName"}, {0}};
static const struct bind by_identifier[] = {{BIND_ID, NULL, "logGroupIdentifier"}, {0}};
static const struct bind by_arn[] = {{BIND_ARN, NULL, "resourceArn"}, {0}};
static const struct bind retention[] = {
    {BIND_ID, NULL, "logGroupName"}, {BIND_PROPERTY, "RetentionInDays"}, {0}};
static const struct bind key[] = {
    {BIND_ID, NULL, "logGroupName"}, {BIND_PROPERTY, "KmsKeyId"}, {0}};
static const struct bind data[] = {{BIND_ID, NULL, "logGroupIdentifier"},
                                   {BIND_PROPERTY, "DataProtectionPolicy", "policyDocument"},
                                   {0}};
static const struct bind protection[] = {
    {BIND_ID, NULL, "logGroupIdentifier"}, {BIND_PROPERTY, "DeletionProtectionEnabled"}, {0}};

static const char *const busy[] = {"OperationAbortedException", "ServiceUnavailableException",
                                   NULL};
static const char *const not_yet[] = {"OperationAbortedException", "ServiceUnavailableException",
                                      "ResourceNotFoundException", NULL};
static const char *const gone[] = {"ResourceNotFoundException", NULL};

#define CHANGE(name, input, changed, ...)                                                          \
    {                                                                                              \
        .operation = name, .binds = input, .on = changed, .retry_codes = not_yet, __VA_ARGS__      \
    }
static const struct step updates[] = {
    CHANGE("PutRetentionPolicy", retention, on_retention, .needs = "RetentionInDays"),
    CHANGE("DeleteRetentionPolicy", by_name, on_retention, .unless = "RetentionInDays"),
    CHANGE("AssociateKmsKey", key, on_key, .needs = "KmsKeyId"),
    CHANGE("DisassociateKmsKey", by_name, on_key, .unless = "KmsKeyId"),
    CHANGE("PutDataProtectionPolicy", data, on_data, .needs = "DataProtectionPolicy"),
    CHANGE("DeleteDataProtectionPolicy", by_identifier, on_data, .unless = "DataProtectionPolicy"),
    CHANGE("PutLogGroupDeletionProtection", protection, on_protection),
    {0},
};

static const struct step deletes[] = {
    {.operation = "DeleteLogGroup", .binds = by_name, .gone_codes = gone, .retry_codes = busy},
    {0},
};

/* CloudFormation's ARN of a log group ends in ":*"; the one that tags go by does not. */
static void fill(struct arena *a, struct resource *found, const struct value *document,
                 const struct resource *known)
{
    struct str arn = value_get_str(found->attributes, "Arn");
    (void) document, (void) known;
    value_put_text(a, found->attributes, "Arn", arena_printf(a, "%.*s:*", STR_ARG(arn)));
}

/* DescribeLogGroups knows prefixes only. */
static const struct read_step reads[] = {
    {.ask = ASK_DISCOVER,
     .operation = "DescribeLogGroups",
     .member = "logGroupNamePrefix",
     .documents = "logGroups"},
    {.ask = ASK_ID,
     .operation = "DescribeLogGroups",
     .member = "logGroupNamePrefix",
     .documents = "logGroups"},
    {.ask = ASK_NAME,
     .operation = "DescribeLogGroups",
     .member = "logGroupNamePrefix",
     .documents = "logGroups"},
    {0},
};

static const struct detail details[] = {
    {.operation = "ListTagsForResource",
     .binds = by_arn,
     .from = "tags",
     .as = "tags",
     .absent = gone},
    {.operation = "GetDataProtectionPolicy",
     .binds = by_identifier,
     .from = "policyDocument",
     .as = "DataProtection",
     .property = "DataProtectionPolicy",
     .absent = gone},
    {0},
};

const struct resource_type type_logs_log_group = {
    .name = "AWS::Logs::LogGroup",
    .service = "logs",
    .spelling = SPELL_CAMEL,
    .properties = properties,
    .attributes = attributes,
    .unsupported = unsupported,
    .naming = &naming,
    .arn = "arn:{partition}:logs:{region}:{account}:log-group:{id}",
    .create = {.operation = "CreateLogGroup", .binds = create, .retry_codes = busy},
    .created = "",
    .tagging = &tagging_logs,
    .name_path = "logGroupName",
    .shown = shown,
    .reads = reads,
    .details = details,
    .updates = updates,
    .deletes = deletes,
    .fill = fill,
};
