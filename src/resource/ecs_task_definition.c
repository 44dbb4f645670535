/* AWS::ECS::TaskDefinition: every change is a new revision of its family. API reference:
 * RegisterTaskDefinition, DescribeTaskDefinition, ListTaskDefinitions, DeregisterTaskDefinition,
 * DeleteTaskDefinitions. */
#include "resource/types.h"

static const char *const conditions[] = {"START", "COMPLETE", "SUCCESS", "HEALTHY", NULL};
static const char *const file_types[] = {"s3", NULL};
static const char *const firelens_types[] = {"fluentd", "fluentbit", NULL};
static const char *const protocols[] = {"tcp", "udp", NULL};
static const char *const app_protocols[] = {"http", "http2", "grpc", NULL};
static const char *const requirements[] = {"GPU", "InferenceAccelerator", NULL};
static const char *const consistencies[] = {"enabled", "disabled", NULL};
static const char *const permissions[] = {"read", "write", "mknod", NULL};
static const char *const ulimits[] = {
    "core",   "cpu",   "data", "fsize",  "locks",  "memlock",    "msgqueue", "nice",
    "nofile", "nproc", "rss",  "rtprio", "rttime", "sigpending", "stack",    NULL};
static const char *const ipc_modes[] = {"host", "task", "none", NULL};
static const char *const pid_modes[] = {"host", "task", NULL};
static const char *const network_modes[] = {"awsvpc", "bridge", "host", "none", NULL};
static const char *const constraints[] = {"memberOf", NULL};
static const char *const proxies[] = {"APPMESH", NULL};
static const char *const scopes[] = {"task", "shared", NULL};
static const char *const enablements[] = {"ENABLED", "DISABLED", NULL};
static const char *const architectures[] = {"X86_64", "ARM64", NULL};

static const struct property depends_fields[] = {
    P_TEXT("Condition", 0, .allowed = conditions), P_TEXT("ContainerName", 0), {0}};
static const struct property env_file_fields[] = {
    P_TEXT("Type", 0, .allowed = file_types), P_TEXT("Value", 0), {0}};
static const struct property host_fields[] = {P_TEXT("Hostname", 0), P_TEXT("IpAddress", 0), {0}};
static const struct property firelens_fields[] = {
    P_MAP("Options", 0), P_TEXT("Type", 0, .allowed = firelens_types), {0}};
static const struct property health_fields[] = {
    P_LIST("Command", 0, PROPERTY_STRING), P_INT("Interval", 0, .fallback = "30"),
    P_INT("Retries", 0, .fallback = "3"),  P_INT("StartPeriod", 0, .fallback = "0"),
    P_INT("Timeout", 0, .fallback = "5"),  {0},
};
static const struct property capability_fields[] = {P_TEXTS("Add", 0), P_TEXTS("Drop", 0), {0}};
static const struct property device_fields[] = {P_TEXT("ContainerPath", 0),
                                                P_TEXT("HostPath", 0),
                                                P_TEXTS("Permissions", 0, .allowed = permissions),
                                                {0}};
static const struct property tmpfs_fields[] = {
    P_TEXT("ContainerPath", 0), P_TEXTS("MountOptions", 0), P_INT("Size", REQUIRED), {0}};
static const struct property linux_fields[] = {
    P_STRUCT("Capabilities", 0, capability_fields),
    P_SET_OF("Devices", 0, device_fields),
    P_BOOL("InitProcessEnabled", 0, .fallback = "false"),
    P_INT("MaxSwap", 0),
    P_INT("SharedMemorySize", 0),
    P_INT("Swappiness", 0),
    P_SET_OF("Tmpfs", 0, tmpfs_fields),
    {0},
};
static const struct property log_fields[] = {P_TEXT("LogDriver", REQUIRED),
                                             P_MAP("Options", 0),
                                             P_SET_OF("SecretOptions", 0, fields_secret),
                                             {0}};
static const struct property mount_fields[] = {P_TEXT("ContainerPath", 0),
                                               P_BOOL("ReadOnly", 0, .fallback = "false"),
                                               P_TEXT("SourceVolume", 0),
                                               {0}};
static const struct property port_fields[] = {
    P_TEXT("AppProtocol", 0, .allowed = app_protocols),
    P_INT("ContainerPort", 0),
    P_TEXT("ContainerPortRange", 0),
    P_INT("HostPort", 0),
    P_TEXT("Name", 0),
    P_TEXT("Protocol", 0, .allowed = protocols, .fallback = "\"tcp\""),
    {0},
};
static const struct property repository_fields[] = {P_TEXT("CredentialsParameter", 0), {0}};
static const struct property requirement_fields[] = {
    P_TEXT("Type", REQUIRED, .allowed = requirements), P_TEXT("Value", REQUIRED), {0}};
static const struct property restart_fields[] = {
    P_BOOL("Enabled", 0),
    {.name = "IgnoredExitCodes", .kind = PROPERTY_SET, .of = PROPERTY_INTEGER},
    P_INT("RestartAttemptPeriod", 0),
    {0},
};
static const struct property control_fields[] = {P_TEXT("Namespace", 0), P_TEXT("Value", 0), {0}};
static const struct property ulimit_fields[] = {P_INT("HardLimit", REQUIRED),
                                                P_TEXT("Name", REQUIRED, .allowed = ulimits),
                                                P_INT("SoftLimit", REQUIRED),
                                                {0}};
static const struct property volumes_from_fields[] = {
    P_BOOL("ReadOnly", 0, .fallback = "false"), P_TEXT("SourceContainer", 0), {0}};

static const struct property container_fields[] = {
    P_LIST("Command", 0, PROPERTY_STRING),
    P_INT("Cpu", 0, .fallback = "0"),
    P_TEXTS("CredentialSpecs", 0),
    P_SET_OF("DependsOn", 0, depends_fields),
    P_BOOL("DisableNetworking", 0, .fallback = "false"),
    P_TEXTS("DnsSearchDomains", 0),
    P_TEXTS("DnsServers", 0),
    P_MAP("DockerLabels", 0),
    P_TEXTS("DockerSecurityOptions", 0),
    P_LIST("EntryPoint", 0, PROPERTY_STRING),
    P_SET_OF("Environment", 0, fields_name_value),
    P_LIST_OF("EnvironmentFiles", 0, env_file_fields),
    P_BOOL("Essential", 0, .fallback = "true"),
    P_SET_OF("ExtraHosts", 0, host_fields),
    P_STRUCT("FirelensConfiguration", 0, firelens_fields),
    P_STRUCT("HealthCheck", 0, health_fields),
    P_TEXT("Hostname", 0),
    P_TEXT("Image", REQUIRED),
    P_BOOL("Interactive", 0, .fallback = "false"),
    P_TEXTS("Links", 0),
    P_STRUCT("LinuxParameters", 0, linux_fields),
    P_STRUCT("LogConfiguration", 0, log_fields),
    P_INT("Memory", 0),
    P_INT("MemoryReservation", 0),
    P_LIST_OF("MountPoints", 0, mount_fields),
    P_TEXT("Name", REQUIRED),
    P_SET_OF("PortMappings", 0, port_fields),
    P_BOOL("Privileged", 0, .fallback = "false"),
    P_BOOL("PseudoTerminal", 0, .fallback = "false"),
    P_BOOL("ReadonlyRootFilesystem", 0, .fallback = "false"),
    P_STRUCT("RepositoryCredentials", 0, repository_fields),
    P_SET_OF("ResourceRequirements", 0, requirement_fields),
    P_STRUCT("RestartPolicy", 0, restart_fields),
    P_SET_OF("Secrets", 0, fields_secret),
    P_INT("StartTimeout", 0),
    P_INT("StopTimeout", 0),
    P_SET_OF("SystemControls", 0, control_fields),
    P_SET_OF("Ulimits", 0, ulimit_fields),
    P_TEXT("User", 0),
    P_TEXT("VersionConsistency", 0, .allowed = consistencies, .fallback = "\"enabled\""),
    P_SET_OF("VolumesFrom", 0, volumes_from_fields),
    P_TEXT("WorkingDirectory", 0),
    {0},
};

static const struct property docker_volume_fields[] = {P_BOOL("Autoprovision", 0),
                                                       P_TEXT("Driver", 0),
                                                       P_MAP("DriverOpts", 0),
                                                       P_MAP("Labels", 0),
                                                       P_TEXT("Scope", 0, .allowed = scopes),
                                                       {0}};
static const struct property efs_auth_fields[] = {
    P_TEXT("AccessPointId", 0), P_TEXT("IAM", 0, .api = "iam", .allowed = enablements), {0}};
static const struct property efs_fields[] = {
    P_STRUCT("AuthorizationConfig", 0, efs_auth_fields),
    P_TEXT("FilesystemId", REQUIRED, .api = "fileSystemId"),
    P_TEXT("RootDirectory", 0, .fallback = "\"/\""),
    P_TEXT("TransitEncryption", 0, .allowed = enablements, .fallback = "\"DISABLED\""),
    P_INT("TransitEncryptionPort", 0),
    {0},
};
static const struct property fsx_auth_fields[] = {
    P_TEXT("CredentialsParameter", REQUIRED), P_TEXT("Domain", REQUIRED), {0}};
static const struct property fsx_fields[] = {P_STRUCT("AuthorizationConfig", 0, fsx_auth_fields),
                                             P_TEXT("FileSystemId", REQUIRED),
                                             P_TEXT("RootDirectory", REQUIRED),
                                             {0}};
static const struct property volume_host_fields[] = {P_TEXT("SourcePath", 0), {0}};
static const struct property s3_files_fields[] = {P_TEXT("AccessPointArn", 0),
                                                  P_TEXT("FileSystemArn", REQUIRED),
                                                  P_TEXT("RootDirectory", 0),
                                                  P_INT("TransitEncryptionPort", 0),
                                                  {0}};
static const struct property volume_fields[] = {
    P_BOOL("ConfiguredAtLaunch", 0, .fallback = "false"),
    P_STRUCT("DockerVolumeConfiguration", 0, docker_volume_fields),
    P_STRUCT("EFSVolumeConfiguration", 0, efs_fields, .api = "efsVolumeConfiguration"),
    P_STRUCT("FSxWindowsFileServerVolumeConfiguration", 0, fsx_fields,
             .api = "fsxWindowsFileServerVolumeConfiguration"),
    P_STRUCT("Host", 0, volume_host_fields),
    P_TEXT("Name", 0),
    P_STRUCT("S3FilesVolumeConfiguration", 0, s3_files_fields, .api = "s3filesVolumeConfiguration"),
    {0},
};

static const struct property storage_fields[] = {P_INT("SizeInGiB", 0), {0}};
static const struct property accelerator_fields[] = {
    P_TEXT("DeviceName", 0), P_TEXT("DeviceType", 0), {0}};
static const struct property constraint_fields[] = {
    P_TEXT("Expression", 0), P_TEXT("Type", REQUIRED, .allowed = constraints), {0}};
static const struct property proxy_fields[] = {
    P_TEXT("ContainerName", REQUIRED),
    P_SET_OF("ProxyConfigurationProperties", 0, fields_name_value, .api = "properties"),
    P_TEXT("Type", 0, .allowed = proxies, .fallback = "\"APPMESH\""),
    {0},
};
static const struct property platform_fields[] = {
    P_TEXT("CpuArchitecture", 0, .allowed = architectures),
    P_TEXT("OperatingSystemFamily", 0),
    {0}};

static const struct property properties[] = {
    P_SET_OF("ContainerDefinitions", REPLACES, container_fields),
    P_TEXT("Cpu", REPLACES),
    P_BOOL("EnableFaultInjection", REPLACES, .fallback = "false"),
    P_STRUCT("EphemeralStorage", REPLACES, storage_fields),
    P_ROLE("ExecutionRoleArn", REPLACES),
    P_TEXT("Family", REPLACES),
    P_SET_OF("InferenceAccelerators", REPLACES, accelerator_fields),
    P_TEXT("IpcMode", REPLACES, .allowed = ipc_modes),
    P_TEXT("Memory", REPLACES),
    P_TEXT("NetworkMode", REPLACES, .allowed = network_modes),
    P_TEXT("PidMode", REPLACES, .allowed = pid_modes),
    P_SET_OF("PlacementConstraints", REPLACES, constraint_fields),
    P_STRUCT("ProxyConfiguration", REPLACES, proxy_fields),
    P_TEXTS("RequiresCompatibilities", REPLACES),
    P_STRUCT("RuntimePlatform", REPLACES, platform_fields),
    P_TAGS,
    P_ROLE("TaskRoleArn", REPLACES),
    P_SET_OF("Volumes", REPLACES, volume_fields),
    {0},
};

static const struct attribute attributes[] = {{"TaskDefinitionArn", "{id}"}, {0}};
static const struct naming naming = {
    .property = "Family", .letters = "_", .max = 255, .versioned = true};

static const struct bind create[] = {
    {BIND_NAME, NULL, "family"},
    {BIND_PROPERTY, "ContainerDefinitions"},
    {BIND_PROPERTY, "Cpu"},
    {BIND_PROPERTY, "EnableFaultInjection"},
    {BIND_PROPERTY, "EphemeralStorage"},
    {BIND_PROPERTY, "ExecutionRoleArn"},
    {BIND_PROPERTY, "InferenceAccelerators"},
    {BIND_PROPERTY, "IpcMode"},
    {BIND_PROPERTY, "Memory"},
    {BIND_PROPERTY, "NetworkMode"},
    {BIND_PROPERTY, "PidMode"},
    {BIND_PROPERTY, "PlacementConstraints"},
    {BIND_PROPERTY, "ProxyConfiguration"},
    {BIND_PROPERTY, "RequiresCompatibilities"},
    {BIND_PROPERTY, "RuntimePlatform"},
    {BIND_PROPERTY, "TaskRoleArn"},
    {BIND_PROPERTY, "Volumes"},
    {BIND_TAGS, NULL, "tags"},
    {0},
};

static const struct bind deregister[] = {{BIND_ID, NULL, "taskDefinition"}, {0}};
static const struct bind delete[] = {{BIND_IDS, NULL, "taskDefinitions"}, {0}};
/* AWS tells by its message alone that a revision is not there, or not active any more. */
static const char *const gone[] = {"ClientException", "InvalidParameterException", "MISSING", NULL};
static const struct step updates[] = {{0}};
static const struct step deletes[] = {
    {"DeregisterTaskDefinition", deregister, .gone_codes = gone},
    {"DeleteTaskDefinitions", delete, .gone_codes = gone},
    {0},
};

static const struct bind include[] = {{BIND_TEXTS, "TAGS", "include"}, {0}};
static const struct bind newest[] = {
    {BIND_TEXT, "DESC", "sort"}, {BIND_TEXT, "ACTIVE", "status"}, {0}};
static const struct bind active[] = {{BIND_TEXT, "ACTIVE", "status"}, {0}};

/* Revisions carry the tags; of families that we do not know the latest is looked at. */
static const struct read_step reads[] = {
    {ASK_DISCOVER, "ListTaskDefinitionFamilies", .binds = active, .keys = "families",
     .keys_max = 100},
    {ASK_ID, "DescribeTaskDefinition", .member = "taskDefinition", .binds = include,
     .documents = "", .absent = gone},
    {ASK_NAME, "ListTaskDefinitions", .member = "familyPrefix", .binds = newest,
     .keys = "taskDefinitionArns", .keys_max = 10},
    {0},
};

static const struct status_row statuses[] = {{"ACTIVE", RESOURCE_READY},
                                             {"INACTIVE", RESOURCE_GONE},
                                             {"DELETE_IN_PROGRESS", RESOURCE_GONE},
                                             {0}};

/* ".5 vCPU" and "1 GB" are written by AWS as 512 and 1024. */
static struct value *units(struct arena *a, struct value *v)
{
    static const char *const unit_names[] = {"vcpu", "gb"};
    struct str text = str_trim(value_string(v));
    for (size_t i = 0; i < ARRAY_LENGTH(unit_names); i++) {
        size_t len = strlen(unit_names[i]);
        double number;
        if (text.len <= len ||
            !str_equal_nocase(str_slice(text, text.len - len, text.len), str_of(unit_names[i])))
            continue;
        if (str_to_double(str_trim(str_slice(text, 0, text.len - len)), &number) && number > 0 &&
            number < 1e6)
            return value_textf(a, "%.0f", number * 1024);
    }
    return v;
}

static struct value *measured(struct arena *a, const struct value *given)
{
    struct value *out = value_map(a);
    for (size_t i = 0; i < value_count(given); i++) {
        const struct value_member *m = &given->u.map.members[i];
        bool measure = str_is(m->key, "Cpu") || str_is(m->key, "Memory");
        value_set(a, out, m->key, measure ? units(a, m->value) : m->value);
    }
    return out;
}

static void view(struct arena *a, const struct resource *r, struct value **desired,
                 struct value **actual)
{
    (void) r;
    *desired = measured(a, *desired);
    *actual = measured(a, *actual);
}

const struct resource_type type_ecs_task_definition = {
    .name = "AWS::ECS::TaskDefinition",
    .service = "ecs",
    .spelling = SPELL_CAMEL,
    .properties = properties,
    .attributes = attributes,
    .naming = &naming,
    .tagging = &tagging_ecs,
    .create = {"RegisterTaskDefinition", create},
    .created = "",
    .updates = updates,
    .deletes = deletes,
    .reads = reads,
    .body = "taskDefinition",
    .id_path = "taskDefinition.taskDefinitionArn",
    .name_path = "taskDefinition.family",
    .status_path = "taskDefinition.status",
    .statuses = statuses,
    .view = view,
};
