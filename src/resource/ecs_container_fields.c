/* What the definition of a container may say (AWS::ECS::TaskDefinition ContainerDefinition; API
 * reference: ContainerDefinition). */
#include "resource/ecs.h"

static const char *const allowed_condition[] = {"COMPLETE", "HEALTHY", "START", "SUCCESS", NULL};
static const char *const allowed_app_protocol[] = {"http", "http2", "grpc", NULL};
static const char *const allowed_protocol[] = {"tcp", "udp", NULL};

static const struct property dependency[] = {
    P_TEXT("Condition", 0, .allowed = allowed_condition),
    P_TEXT("ContainerName", 0),
    {0},
};

static const struct property environment_file[] = {
    P_TEXT("Type", 0),
    P_TEXT("Value", 0),
    {0},
};

static const struct property host_entry[] = {
    P_TEXT("Hostname", 0),
    P_TEXT("IpAddress", 0),
    {0},
};

static const struct property firelens_configuration[] = {
    P_MAP("Options", 0),
    P_TEXT("Type", 0),
    {0},
};

static const struct property health_check[] = {
    P_LIST("Command", 0, PROPERTY_STRING),
    P_INT("Interval", 0),
    P_INT("Retries", 0),
    P_INT("StartPeriod", 0),
    P_INT("Timeout", 0),
    {0},
};

static const struct property kernel_capabilities[] = {
    P_TEXTS("Add", 0),
    P_TEXTS("Drop", 0),
    {0},
};

static const struct property device[] = {
    P_TEXT("ContainerPath", 0),
    P_TEXT("HostPath", 0),
    P_TEXTS("Permissions", 0),
    {0},
};

static const struct property tmpfs[] = {
    P_TEXT("ContainerPath", 0),
    P_TEXTS("MountOptions", 0),
    P_INT("Size", REQUIRED),
    {0},
};

static const struct property linux_parameters[] = {
    P_STRUCT("Capabilities", 0, kernel_capabilities),
    P_SET_OF("Devices", 0, device),
    P_BOOL("InitProcessEnabled", 0),
    P_INT("MaxSwap", 0),
    P_INT("SharedMemorySize", 0),
    P_INT("Swappiness", 0),
    P_SET_OF("Tmpfs", 0, tmpfs),
    {0},
};

static const struct property log_configuration[] = {
    P_TEXT("LogDriver", REQUIRED),
    P_MAP("Options", 0),
    P_SET_OF("SecretOptions", 0, fields_secret),
    {0},
};

static const struct property mount_point[] = {
    P_TEXT("ContainerPath", 0),
    P_BOOL("ReadOnly", 0),
    P_TEXT("SourceVolume", 0),
    {0},
};

static const struct property port_mapping[] = {
    P_TEXT("AppProtocol", 0, .allowed = allowed_app_protocol),
    P_INT("ContainerPort", 0),
    P_TEXT("ContainerPortRange", 0),
    P_INT("HostPort", 0),
    P_TEXT("Name", 0),
    P_TEXT("Protocol", 0, .allowed = allowed_protocol, .fallback = "\"tcp\""),
    {0},
};

static const struct property repository_credentials[] = {
    P_TEXT("CredentialsParameter", 0),
    {0},
};

static const struct property resource_requirement[] = {
    P_TEXT("Type", REQUIRED),
    P_TEXT("Value", REQUIRED),
    {0},
};

static const struct property restart_policy[] = {
    P_BOOL("Enabled", 0),
    {.name = "IgnoredExitCodes", .kind = PROPERTY_SET, .of = PROPERTY_INTEGER},
    P_INT("RestartAttemptPeriod", 0),
    {0},
};

static const struct property system_control[] = {
    P_TEXT("Namespace", 0),
    P_TEXT("Value", 0),
    {0},
};

static const struct property ulimit[] = {
    P_INT("HardLimit", REQUIRED),
    P_TEXT("Name", REQUIRED),
    P_INT("SoftLimit", REQUIRED),
    {0},
};

static const struct property volume_from[] = {
    P_BOOL("ReadOnly", 0),
    P_TEXT("SourceContainer", 0),
    {0},
};

const struct property fields_container[] = {
    P_LIST("Command", 0, PROPERTY_STRING),
    P_INT("Cpu", 0, .fallback = "0"),
    P_TEXTS("CredentialSpecs", 0),
    P_SET_OF("DependsOn", 0, dependency),
    P_BOOL("DisableNetworking", 0),
    P_LIST("DnsSearchDomains", 0, PROPERTY_STRING),
    P_LIST("DnsServers", 0, PROPERTY_STRING),
    P_MAP("DockerLabels", 0),
    P_LIST("DockerSecurityOptions", 0, PROPERTY_STRING),
    P_LIST("EntryPoint", 0, PROPERTY_STRING),
    P_SET_OF("Environment", 0, fields_name_value),
    P_SET_OF("EnvironmentFiles", 0, environment_file),
    P_BOOL("Essential", 0, .fallback = "true"),
    P_SET_OF("ExtraHosts", 0, host_entry),
    P_STRUCT("FirelensConfiguration", 0, firelens_configuration),
    P_STRUCT("HealthCheck", 0, health_check),
    P_TEXT("Hostname", 0),
    P_TEXT("Image", REQUIRED),
    P_BOOL("Interactive", 0),
    P_LIST("Links", 0, PROPERTY_STRING),
    P_STRUCT("LinuxParameters", 0, linux_parameters),
    P_STRUCT("LogConfiguration", 0, log_configuration),
    P_INT("Memory", 0),
    P_INT("MemoryReservation", 0),
    P_SET_OF("MountPoints", 0, mount_point),
    P_TEXT("Name", REQUIRED),
    P_SET_OF("PortMappings", 0, port_mapping),
    P_BOOL("Privileged", 0),
    P_BOOL("PseudoTerminal", 0),
    P_BOOL("ReadonlyRootFilesystem", 0),
    P_STRUCT("RepositoryCredentials", 0, repository_credentials),
    P_SET_OF("ResourceRequirements", 0, resource_requirement),
    P_STRUCT("RestartPolicy", 0, restart_policy),
    P_SET_OF("Secrets", 0, fields_secret),
    P_INT("StartTimeout", 0),
    P_INT("StopTimeout", 0),
    P_SET_OF("SystemControls", 0, system_control),
    P_SET_OF("Ulimits", 0, ulimit),
    P_TEXT("User", 0),
    P_TEXT("VersionConsistency", 0),
    P_SET_OF("VolumesFrom", 0, volume_from),
    P_TEXT("WorkingDirectory", 0),
    {0},
};
