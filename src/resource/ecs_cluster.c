/* AWS::ECS::Cluster. API reference: CreateCluster, DescribeClusters, ListClusters, UpdateCluster,
 * PutClusterCapacityProviders, DeleteCluster. */
#include "resource/ecs.h"
#include "resource/types.h"

static const char *const loggings[] = {"DEFAULT", "NONE", "OVERRIDE", NULL};

static const struct property log_fields[] = {
    P_BOOL("CloudWatchEncryptionEnabled", 0, .fallback = "false"),
    P_TEXT("CloudWatchLogGroupName", 0),
    P_TEXT("S3BucketName", 0, .api = "s3BucketName"),
    P_BOOL("S3EncryptionEnabled", 0, .api = "s3EncryptionEnabled", .fallback = "false"),
    P_TEXT("S3KeyPrefix", 0, .api = "s3KeyPrefix"),
    {0},
};

static const struct property exec_fields[] = {
    P_TEXT("KmsKeyId", 0),
    P_STRUCT("LogConfiguration", 0, log_fields),
    P_TEXT("Logging", 0, .allowed = loggings),
    {0},
};

static const struct property storage_fields[] = {
    P_TEXT("FargateEphemeralStorageKmsKeyId", 0), P_TEXT("KmsKeyId", 0), {0}};

static const struct property configuration_fields[] = {
    P_STRUCT("ExecuteCommandConfiguration", 0, exec_fields),
    P_STRUCT("ManagedStorageConfiguration", 0, storage_fields),
    {0},
};

static const struct property connect_fields[] = {P_TEXT("Namespace", REQUIRED), {0}};

static const struct property properties[] = {
    P_TEXTS("CapacityProviders", 0, .fallback = "[]"),
    P_TEXT("ClusterName", REPLACES),
    P_SET_OF("ClusterSettings", 0, fields_name_value, .api = "settings",
             .fallback = "[{\"Name\":\"containerInsights\",\"Value\":\"disabled\"}]"),
    P_STRUCT("Configuration", KEPT, configuration_fields),
    P_LIST_OF("DefaultCapacityProviderStrategy", 0, fields_capacity, .fallback = "[]"),
    P_STRUCT("ServiceConnectDefaults", WRITE_ONLY, connect_fields,
             .fallback = "{\"Namespace\":\"\"}"),
    P_TAGS,
    {0},
};

static const struct attribute attributes[] = {{"Arn", "{arn}"}, {0}};
static const struct naming naming = {
    .property = "ClusterName", .letters = "_", .max = 255, .taken = "explicit ClusterName"};

static const struct bind create[] = {
    {BIND_NAME, NULL, "clusterName"},
    {BIND_PROPERTY, "ClusterSettings"},
    {BIND_PROPERTY, "Configuration"},
    {BIND_PROPERTY, "CapacityProviders"},
    {BIND_PROPERTY, "DefaultCapacityProviderStrategy"},
    {BIND_PROPERTY, "ServiceConnectDefaults"},
    {BIND_TAGS, NULL, "tags"},
    {0},
};

static const struct bind update[] = {
    {BIND_ID, NULL, "cluster"},
    {BIND_PROPERTY, "ClusterSettings"},
    {BIND_PROPERTY, "Configuration"},
    {BIND_PROPERTY, "ServiceConnectDefaults"},
    {0},
};

static const struct bind providers[] = {
    {BIND_ID, NULL, "cluster"},
    {BIND_DEFAULTED, "CapacityProviders"},
    {BIND_DEFAULTED, "DefaultCapacityProviderStrategy"},
    {0},
};

static const struct bind by_id[] = {{BIND_ID, NULL, "cluster"}, {0}};
static const char *const on_settings[] = {"ClusterSettings", "Configuration",
                                          "ServiceConnectDefaults", NULL};
static const char *const on_providers[] = {"CapacityProviders", "DefaultCapacityProviderStrategy",
                                           NULL};
static const char *const busy[] = {"UpdateInProgressException", "ResourceInUseException", NULL};
static const char *const held[] = {"ClusterContainsServicesException",
                                   "ClusterContainsTasksException",
                                   "ClusterContainsContainerInstancesException",
                                   "ClusterContainsCapacityProviderException",
                                   "UpdateInProgressException",
                                   NULL};
static const char *const gone[] = {"ClusterNotFoundException", NULL};

static const struct step updates[] = {
    {"UpdateCluster", update, on_settings, .retry_codes = busy},
    {"PutClusterCapacityProviders", providers, on_providers, .retry_codes = busy,
     .what = "capacity providers"},
    {0},
};
static const struct step deletes[] = {
    {"DeleteCluster", by_id, .gone_codes = gone, .retry_codes = held}, {0}};

static const struct bind include[] = {{BIND_TEXTS, "TAGS,SETTINGS,CONFIGURATIONS", "include"}, {0}};
static const struct read_step reads[] = {
    {ASK_DISCOVER, "ListClusters", .keys = "clusterArns", .keys_max = 1000},
    {ASK_ID, "DescribeClusters", .member = "clusters", .batch = 100, .binds = include,
     .documents = "clusters"},
    {ASK_NAME, "DescribeClusters", .member = "clusters", .batch = 100, .binds = include,
     .documents = "clusters"},
    {0},
};

static const struct status_row statuses[] = {
    {"PROVISIONING", RESOURCE_PENDING},    {"ACTIVE", RESOURCE_READY},
    {"DEPROVISIONING", RESOURCE_DELETING}, {"INACTIVE", RESOURCE_GONE},
    {"FAILED", RESOURCE_FAILED},           {0}};

const struct resource_type type_ecs_cluster = {
    .name = "AWS::ECS::Cluster",
    .service = "ecs",
    .spelling = SPELL_CAMEL,
    .properties = properties,
    .attributes = attributes,
    .naming = &naming,
    .tagging = &tagging_ecs,
    .arn = "arn:{partition}:ecs:{region}:{account}:cluster/{id}",
    .create = {"CreateCluster", create},
    .created = "cluster",
    .updates = updates,
    .deletes = deletes,
    .reads = reads,
    .name_path = "clusterName",
    .status_path = "status",
    .statuses = statuses,
    .remedy = ecs_role_remedy,
};
