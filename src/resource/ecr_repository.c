/* AWS::ECR::Repository. API reference: CreateRepository, DescribeRepositories, PutLifecyclePolicy,
 * SetRepositoryPolicy, PutImageTagMutability, PutImageScanningConfiguration, DeleteRepository. */
#include "resource/types.h"

static const char *const allowed_mutability[] = {"MUTABLE", "IMMUTABLE", "MUTABLE_WITH_EXCLUSION",
                                                 "IMMUTABLE_WITH_EXCLUSION", NULL};
static const char *const allowed_encryption[] = {"AES256", "KMS", "KMS_DSSE", NULL};

static const struct property encryption[] = {
    P_TEXT("EncryptionType", REQUIRED, .allowed = allowed_encryption),
    P_TEXT("KmsKey", 0),
    {0},
};

static const struct property scanning[] = {P_BOOL("ScanOnPush", 0, .fallback = "false"), {0}};

static const struct property exclusion[] = {
    P_TEXT("ImageTagMutabilityExclusionFilterType", REQUIRED, .api = "filterType"),
    P_TEXT("ImageTagMutabilityExclusionFilterValue", REQUIRED, .api = "filter"),
    {0},
};

static const struct property lifecycle[] = {
    P_JSON("LifecyclePolicyText", 0), P_TEXT("RegistryId", 0), {0}};

static const struct property properties[] = {
    P_BOOL("EmptyOnDelete", WRITE_ONLY, .fallback = "false"),
    P_STRUCT("EncryptionConfiguration", REPLACES, encryption,
             .fallback = "{\"EncryptionType\":\"AES256\"}"),
    P_STRUCT("ImageScanningConfiguration", 0, scanning, .fallback = "{\"ScanOnPush\":false}"),
    P_TEXT("ImageTagMutability", 0, .allowed = allowed_mutability, .fallback = "\"MUTABLE\""),
    P_LIST_OF("ImageTagMutabilityExclusionFilters", 0, exclusion, .fallback = "[]"),
    P_STRUCT("LifecyclePolicy", 0, lifecycle),
    P_TEXT("RepositoryName", REPLACES),
    P_JSON("RepositoryPolicyText", 0),
    P_TAGS,
    {0},
};

static const struct attribute attributes[] = {
    {"Arn", "repositoryArn"}, {"RepositoryUri", "repositoryUri"}, {0}};

static const struct naming naming = {.property = "RepositoryName",
                                     .max = 256,
                                     .letters = "_.",
                                     .lower = true,
                                     .taken = "explicit RepositoryName"};

static const struct bind create[] = {
    {BIND_NAME, NULL, "repositoryName"},
    {BIND_NOTHING, "EmptyOnDelete"},
    {BIND_PROPERTY, "EncryptionConfiguration"},
    {BIND_PROPERTY, "ImageScanningConfiguration"},
    {BIND_PROPERTY, "ImageTagMutability"},
    {BIND_PROPERTY, "ImageTagMutabilityExclusionFilters"},
    {BIND_TAGS, NULL, "tags"},
    {0},
};

static const char *const on_mutability[] = {"ImageTagMutability",
                                            "ImageTagMutabilityExclusionFilters", NULL};
static const char *const on_scanning[] = {"ImageScanningConfiguration", NULL};
static const char *const on_lifecycle[] = {"LifecyclePolicy", NULL};
static const char *const on_policy[] = {"RepositoryPolicyText", NULL};

static const struct bind by_name[] = {{BIND_ID, NULL, "repositoryName"}, {0}};
static const struct bind by_arn[] = {{BIND_ARN, NULL, "resourceArn"}, {0}};
static const struct bind mutability[] = {{BIND_ID, NULL, "repositoryName"},
                                         {BIND_DEFAULTED, "ImageTagMutability"},
                                         {BIND_ALWAYS, "ImageTagMutabilityExclusionFilters"},
                                         {0}};
static const struct bind scan[] = {
    {BIND_ID, NULL, "repositoryName"}, {BIND_DEFAULTED, "ImageScanningConfiguration"}, {0}};
static const struct bind put_lifecycle[] = {
    {BIND_ID, NULL, "repositoryName"},
    {BIND_ALWAYS, "LifecyclePolicy.RegistryId", "registryId"},
    {BIND_ALWAYS, "LifecyclePolicy.LifecyclePolicyText", "lifecyclePolicyText"},
    {0}};
static const struct bind set_policy[] = {
    {BIND_ID, NULL, "repositoryName"}, {BIND_ALWAYS, "RepositoryPolicyText", "policyText"}, {0}};
static const struct bind destroy[] = {
    {BIND_ID, NULL, "repositoryName"}, {BIND_ALWAYS, "EmptyOnDelete", "force"}, {0}};

static const char *const gone[] = {"RepositoryNotFoundException", NULL};
static const char *const not_yet[] = {"RepositoryNotFoundException", NULL};
/* A policy may name roles that were made a moment ago. */
static const char *const policy_not_yet[] = {"RepositoryNotFoundException",
                                             "InvalidParameterException", NULL};
static const char *const policy_texts[] = {"rincipal", "does not exist", NULL};
static const char *const no_lifecycle[] = {"LifecyclePolicyNotFoundException",
                                           "RepositoryNotFoundException", NULL};
static const char *const no_policy[] = {"RepositoryPolicyNotFoundException",
                                        "RepositoryNotFoundException", NULL};

#define LIFECYCLE_TEXT "LifecyclePolicy.LifecyclePolicyText"
static const struct step updates[] = {
    {.operation = "PutImageTagMutability",
     .binds = mutability,
     .on = on_mutability,
     .retry_codes = not_yet},
    {.operation = "PutImageScanningConfiguration",
     .binds = scan,
     .on = on_scanning,
     .retry_codes = not_yet},
    {.operation = "PutLifecyclePolicy",
     .binds = put_lifecycle,
     .on = on_lifecycle,
     .needs = LIFECYCLE_TEXT,
     .retry_codes = not_yet},
    {.operation = "DeleteLifecyclePolicy",
     .binds = by_name,
     .on = on_lifecycle,
     .unless = LIFECYCLE_TEXT,
     .done_codes = no_lifecycle},
    {.operation = "SetRepositoryPolicy",
     .binds = set_policy,
     .on = on_policy,
     .needs = "RepositoryPolicyText",
     .retry_codes = policy_not_yet,
     .retry_texts = policy_texts},
    {.operation = "DeleteRepositoryPolicy",
     .binds = by_name,
     .on = on_policy,
     .unless = "RepositoryPolicyText",
     .done_codes = no_policy},
    {0},
};

static const struct step deletes[] = {
    {.operation = "DeleteRepository", .binds = destroy, .gone_codes = gone},
    {0},
};

/* A policy that was set and is gone shows as an empty one, not as a member that AWS does not show.
 */
static void fill(struct arena *a, struct resource *found, const struct value *document,
                 const struct resource *known)
{
    static const char *const policies[] = {"LifecyclePolicy", "RepositoryPolicyText"};
    (void) document;
    for (size_t i = 0; known && i < ARRAY_LENGTH(policies); i++)
        if (!value_get(found->actual, policies[i]) && value_get(known->properties, policies[i]))
            value_put(a, found->actual, policies[i], value_map(a));
}

/* By name one at a time: a missing one fails the whole call. */
static const struct read_step reads[] = {
    {.ask = ASK_DISCOVER,
     .operation = "DescribeRepositories",
     .keys = "repositories.*.repositoryName",
     .keys_max = 1000,
     .prefixed = true},
    {.ask = ASK_ID,
     .operation = "DescribeRepositories",
     .member = "repositoryNames",
     .batch = 1,
     .documents = "repositories",
     .absent = gone},
    {.ask = ASK_NAME,
     .operation = "DescribeRepositories",
     .member = "repositoryNames",
     .batch = 1,
     .documents = "repositories",
     .absent = gone},
    {0},
};

static const struct detail details[] = {
    {.operation = "ListTagsForResource",
     .binds = by_arn,
     .from = "tags",
     .as = "tags",
     .absent = gone},
    {.operation = "GetLifecyclePolicy",
     .binds = by_name,
     .from = "",
     .as = "lifecyclePolicy",
     .property = "LifecyclePolicy",
     .absent = no_lifecycle},
    {.operation = "GetRepositoryPolicy",
     .binds = by_name,
     .from = "policyText",
     .as = "repositoryPolicyText",
     .property = "RepositoryPolicyText",
     .absent = no_policy},
    {0},
};

const struct resource_type type_ecr_repository = {
    .name = "AWS::ECR::Repository",
    .service = "ecr",
    .spelling = SPELL_CAMEL,
    .properties = properties,
    .attributes = attributes,
    .naming = &naming,
    .arn = "arn:{partition}:ecr:{region}:{account}:repository/{id}",
    .create = {.operation = "CreateRepository", .binds = create},
    .created = "repository",
    .tagging = &tagging_ecr,
    .id_path = "repositoryName",
    .name_path = "repositoryName",
    .reads = reads,
    .details = details,
    .updates = updates,
    .deletes = deletes,
    .fill = fill,
};
