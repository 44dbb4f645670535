/* Nested properties of AWS::ECS::Service (CloudFormation's provider schema; API reference:
 * CreateService). */
#include "resource/ecs.h"

#include "resource/types.h"

static const char *const stages[] = {"RECONCILE_SERVICE",
                                     "PRE_SCALE_UP",
                                     "POST_SCALE_UP",
                                     "TEST_TRAFFIC_SHIFT",
                                     "POST_TEST_TRAFFIC_SHIFT",
                                     "PRE_PRODUCTION_TRAFFIC_SHIFT",
                                     "PRODUCTION_TRAFFIC_SHIFT",
                                     "POST_PRODUCTION_TRAFFIC_SHIFT",
                                     NULL};
static const char *const rollouts[] = {"ROLLING", "BLUE_GREEN", "LINEAR", "CANARY", NULL};
static const char *const controllers[] = {"ECS", "CODE_DEPLOY", "EXTERNAL", NULL};
static const char *const enablements[] = {"ENABLED", "DISABLED", NULL};
static const char *const constraints[] = {"distinctInstance", "memberOf", NULL};
static const char *const placements[] = {"random", "spread", "binpack", NULL};
static const char *const formats[] = {"TEXT", "JSON", NULL};
static const char *const filesystems[] = {"ext3", "ext4", "xfs", "ntfs", NULL};
static const char *const propagations[] = {"SERVICE", "TASK_DEFINITION", NULL};
static const char *const volume_resources[] = {"volume", NULL};

static const struct property alarm_fields[] = {
    P_TEXTS("AlarmNames", REQUIRED), P_BOOL("Enable", REQUIRED), P_BOOL("Rollback", REQUIRED), {0}};
static const struct property canary_fields[] = {
    P_INT("CanaryBakeTimeInMinutes", 0), P_DOUBLE("CanaryPercent", 0), {0}};
static const struct property breaker_fields[] = {
    P_BOOL("Enable", REQUIRED), P_BOOL("Rollback", REQUIRED), {0}};
static const struct property hook_timeout_fields[] = {
    P_TEXT("Action", 0), P_INT("TimeoutInMinutes", 0), {0}};
static const struct property hook_fields[] = {
    P_MAP("HookDetails", 0),
    P_TEXT("HookTargetArn", 0),
    P_TEXTS("LifecycleStages", REQUIRED, .allowed = stages),
    P_TEXT("RoleArn", 0),
    P_STRUCT("TimeoutConfiguration", 0, hook_timeout_fields),
    {0},
};
static const struct property linear_fields[] = {
    P_INT("StepBakeTimeInMinutes", 0), P_DOUBLE("StepPercent", 0), {0}};

const struct property fields_deployment[] = {
    P_STRUCT("Alarms", 0, alarm_fields,
             .fallback = "{\"AlarmNames\":[],\"Enable\":false,\"Rollback\":false}"),
    P_INT("BakeTimeInMinutes", 0),
    P_STRUCT("CanaryConfiguration", 0, canary_fields),
    P_STRUCT("DeploymentCircuitBreaker", 0, breaker_fields,
             .fallback = "{\"Enable\":false,\"Rollback\":false}"),
    P_LIST_OF("LifecycleHooks", 0, hook_fields, .fallback = "[]"),
    P_STRUCT("LinearConfiguration", 0, linear_fields),
    P_INT("MaximumPercent", 0, .fallback = "200"),
    P_INT("MinimumHealthyPercent", 0, .fallback = "100"),
    P_TEXT("Strategy", 0, .allowed = rollouts, .fallback = "\"ROLLING\""),
    {0},
};

const struct property fields_controller[] = {
    P_TEXT("Type", 0, .allowed = controllers, .fallback = "\"ECS\""), {0}};
const struct property fields_force[] = {
    P_BOOL("EnableForceNewDeployment", REQUIRED), P_TEXT("ForceNewDeploymentNonce", 0), {0}};

static const struct property advanced_fields[] = {P_TEXT("AlternateTargetGroupArn", REQUIRED),
                                                  P_TEXT("ProductionListenerRule", 0),
                                                  P_TEXT("RoleArn", 0),
                                                  P_TEXT("TestListenerRule", 0),
                                                  {0}};
const struct property fields_load_balancer[] = {
    P_STRUCT("AdvancedConfiguration", 0, advanced_fields),
    P_TEXT("ContainerName", 0),
    P_INT("ContainerPort", 0),
    P_TEXT("LoadBalancerName", 0),
    P_TEXT("TargetGroupArn", 0),
    {0},
};

static const struct property awsvpc_fields[] = {
    P_TEXT("AssignPublicIp", 0, .allowed = enablements, .fallback = "\"DISABLED\""),
    P_TEXTS("SecurityGroups", 0),
    P_TEXTS("Subnets", 0),
    {0},
};
const struct property fields_network[] = {P_STRUCT("AwsvpcConfiguration", 0, awsvpc_fields), {0}};
const struct property fields_constraint[] = {
    P_TEXT("Expression", 0), P_TEXT("Type", REQUIRED, .allowed = constraints), {0}};
const struct property fields_placement[] = {
    P_TEXT("Field", 0), P_TEXT("Type", REQUIRED, .allowed = placements), {0}};

static const struct property access_log_fields[] = {
    P_TEXT("Format", REQUIRED, .allowed = formats),
    P_TEXT("IncludeQueryParameters", 0, .allowed = enablements),
    {0}};
static const struct property log_fields[] = {
    P_TEXT("LogDriver", 0), P_MAP("Options", 0), P_SET_OF("SecretOptions", 0, fields_secret), {0}};
static const struct property exact_fields[] = {P_TEXT("Exact", 0), {0}};
static const struct property header_fields[] = {
    P_TEXT("Name", REQUIRED), P_STRUCT("Value", 0, exact_fields), {0}};
static const struct property traffic_fields[] = {P_STRUCT("Header", REQUIRED, header_fields), {0}};
static const struct property alias_fields[] = {P_TEXT("DnsName", 0),
                                               P_INT("Port", REQUIRED),
                                               P_STRUCT("TestTrafficRules", 0, traffic_fields),
                                               {0}};
static const struct property timeout_fields[] = {
    P_INT("IdleTimeoutSeconds", 0), P_INT("PerRequestTimeoutSeconds", 0), {0}};
static const struct property issuer_fields[] = {P_TEXT("AwsPcaAuthorityArn", 0), {0}};
static const struct property tls_fields[] = {
    P_STRUCT("IssuerCertificateAuthority", REQUIRED, issuer_fields),
    P_TEXT("KmsKey", 0),
    P_TEXT("RoleArn", 0),
    {0}};
static const struct property connect_service_fields[] = {
    P_LIST_OF("ClientAliases", 0, alias_fields),
    P_TEXT("DiscoveryName", 0),
    P_INT("IngressPortOverride", 0),
    P_TEXT("PortName", REQUIRED),
    P_STRUCT("Timeout", 0, timeout_fields),
    P_STRUCT("Tls", 0, tls_fields),
    {0},
};
const struct property fields_connect[] = {
    P_STRUCT("AccessLogConfiguration", 0, access_log_fields),
    P_BOOL("Enabled", REQUIRED),
    P_STRUCT("LogConfiguration", 0, log_fields),
    P_TEXT("Namespace", 0),
    P_LIST_OF("Services", 0, connect_service_fields),
    {0},
};

const struct property fields_registry[] = {P_TEXT("ContainerName", 0),
                                           P_INT("ContainerPort", 0),
                                           P_INT("Port", 0),
                                           P_TEXT("RegistryArn", 0),
                                           {0}};

static const struct property volume_tag_fields[] = {
    P_TEXT("PropagateTags", 0, .allowed = propagations),
    P_TEXT("ResourceType", REQUIRED, .allowed = volume_resources),
    P_LIST_OF("Tags", 0, fields_tag),
    {0},
};
static const struct property ebs_fields[] = {
    P_BOOL("Encrypted", 0),
    P_TEXT("FilesystemType", 0, .allowed = filesystems),
    P_INT("Iops", 0),
    P_TEXT("KmsKeyId", 0),
    P_TEXT("RoleArn", REQUIRED),
    P_INT("SizeInGiB", 0),
    P_TEXT("SnapshotId", 0),
    P_LIST_OF("TagSpecifications", 0, volume_tag_fields),
    P_INT("Throughput", 0),
    P_INT("VolumeInitializationRate", 0),
    P_TEXT("VolumeType", 0),
    {0},
};
const struct property fields_volume[] = {
    P_STRUCT("ManagedEBSVolume", 0, ebs_fields), P_TEXT("Name", REQUIRED), {0}};
const struct property fields_lattice[] = {P_TEXT("PortName", REQUIRED),
                                          P_TEXT("RoleArn", REQUIRED),
                                          P_TEXT("TargetGroupArn", REQUIRED),
                                          {0}};
