/* AWS::ECS::Service. API reference: CreateService, DescribeServices, ListServices, UpdateService,
 * DeleteService. */
#include "resource/types.h"

#include "resource/ecs.h"

static const char *const rebalancings[] = {"ENABLED", "DISABLED", NULL};
static const char *const launch_types[] = {"EC2", "FARGATE", "EXTERNAL", NULL};
static const char *const propagations[] = {"SERVICE", "TASK_DEFINITION", "NONE", NULL};
static const char *const strategies[] = {"REPLICA", "DAEMON", NULL};

static const struct property properties[] = {
    P_TEXT("AvailabilityZoneRebalancing", KEPT, .allowed = rebalancings),
    P_SET_OF("CapacityProviderStrategy", 0, fields_capacity, .fallback = "[]"),
    P_ROLE("Cluster", REPLACES, .fallback = "\"default\""),
    P_STRUCT("DeploymentConfiguration", 0, fields_deployment,
             .fallback = "{\"MaximumPercent\":200,\"MinimumHealthyPercent\":100,"
                         "\"DeploymentCircuitBreaker\":{\"Enable\":false,\"Rollback\":false}}"),
    P_STRUCT("DeploymentController", KEPT, fields_controller),
    P_INT("DesiredCount", KEPT, .fallback = "1"),
    P_BOOL("EnableECSManagedTags", 0, .fallback = "false"),
    P_BOOL("EnableExecuteCommand", 0, .fallback = "false"),
    P_STRUCT("ForceNewDeployment", WRITE_ONLY | KEPT, fields_force),
    P_INT("HealthCheckGracePeriodSeconds", 0, .fallback = "0"),
    P_TEXT("LaunchType", REPLACES, .allowed = launch_types),
    P_SET_OF("LoadBalancers", 0, fields_load_balancer, .fallback = "[]"),
    P_STRUCT("NetworkConfiguration", KEPT, fields_network),
    P_SET_OF("PlacementConstraints", 0, fields_constraint, .fallback = "[]"),
    P_LIST_OF("PlacementStrategies", 0, fields_placement, .api = "placementStrategy",
              .fallback = "[]"),
    P_TEXT("PlatformVersion", WRITE_ONLY, .fallback = "\"LATEST\""),
    P_TEXT("PropagateTags", 0, .allowed = propagations, .fallback = "\"NONE\""),
    P_ROLE("Role", REPLACES, .api = "role"),
    P_TEXT("SchedulingStrategy", REPLACES, .allowed = strategies, .fallback = "\"REPLICA\""),
    P_STRUCT("ServiceConnectConfiguration", WRITE_ONLY, fields_connect,
             .fallback = "{\"Enabled\":false}"),
    P_TEXT("ServiceName", REPLACES),
    P_SET_OF("ServiceRegistries", 0, fields_registry, .fallback = "[]"),
    P_TAGS,
    P_ROLE("TaskDefinition", KEPT),
    P_SET_OF("VolumeConfigurations", WRITE_ONLY, fields_volume, .fallback = "[]"),
    P_SET_OF("VpcLatticeConfigurations", WRITE_ONLY, fields_lattice, .fallback = "[]"),
    {0},
};

static const struct attribute attributes[] = {{"Name", "serviceName"}, {"ServiceArn", "{id}"}, {0}};
static const struct shown shown[] = {{"Cluster", "clusterArn"}, {"Role", "roleArn"}, {0}};
static const struct naming naming = {.property = "ServiceName",
                                     .scope = "Cluster",
                                     .letters = "_",
                                     .max = 255,
                                     .taken = "explicit ServiceName"};

static const struct bind create[] = {
    {BIND_NAME, NULL, "serviceName"},
    {BIND_PROPERTY, "AvailabilityZoneRebalancing"},
    {BIND_PROPERTY, "CapacityProviderStrategy"},
    {BIND_PROPERTY, "Cluster"},
    {BIND_PROPERTY, "DeploymentConfiguration"},
    {BIND_PROPERTY, "DeploymentController"},
    {BIND_DEFAULTED, "DesiredCount"},
    {BIND_PROPERTY, "EnableECSManagedTags"},
    {BIND_PROPERTY, "EnableExecuteCommand"},
    {BIND_NOTHING, "ForceNewDeployment"},
    {BIND_PROPERTY, "HealthCheckGracePeriodSeconds"},
    {BIND_PROPERTY, "LaunchType"},
    {BIND_PROPERTY, "LoadBalancers"},
    {BIND_PROPERTY, "NetworkConfiguration"},
    {BIND_PROPERTY, "PlacementConstraints"},
    {BIND_PROPERTY, "PlacementStrategies"},
    {BIND_PROPERTY, "PlatformVersion"},
    {BIND_PROPERTY, "PropagateTags"},
    {BIND_PROPERTY, "Role"},
    {BIND_PROPERTY, "SchedulingStrategy"},
    {BIND_PROPERTY, "ServiceConnectConfiguration"},
    {BIND_PROPERTY, "ServiceRegistries"},
    {BIND_PROPERTY, "TaskDefinition"},
    {BIND_PROPERTY, "VolumeConfigurations"},
    {BIND_PROPERTY, "VpcLatticeConfigurations"},
    {BIND_TOKEN, NULL, "clientToken"},
    {BIND_TAGS, NULL, "tags"},
    {0},
};

static const struct bind update[] = {
    {BIND_ACTUAL, "Cluster"},
    {BIND_ID, NULL, "service"},
    {BIND_PROPERTY, "AvailabilityZoneRebalancing"},
    {BIND_PROPERTY, "CapacityProviderStrategy"},
    {BIND_PROPERTY, "DeploymentConfiguration"},
    {BIND_PROPERTY, "DeploymentController"},
    {BIND_PROPERTY, "DesiredCount"},
    {BIND_PROPERTY, "EnableECSManagedTags"},
    {BIND_PROPERTY, "EnableExecuteCommand"},
    {BIND_PROPERTY, "HealthCheckGracePeriodSeconds"},
    {BIND_PROPERTY, "LoadBalancers"},
    {BIND_PROPERTY, "NetworkConfiguration"},
    {BIND_PROPERTY, "PlacementConstraints"},
    {BIND_PROPERTY, "PlacementStrategies"},
    {BIND_PROPERTY, "PlatformVersion"},
    {BIND_PROPERTY, "PropagateTags"},
    {BIND_PROPERTY, "ServiceConnectConfiguration"},
    {BIND_PROPERTY, "ServiceRegistries"},
    {BIND_PROPERTY, "TaskDefinition"},
    {BIND_PROPERTY, "VolumeConfigurations"},
    {BIND_PROPERTY, "VpcLatticeConfigurations"},
    {0},
};

static const char *const on_anything[] = {"AvailabilityZoneRebalancing",
                                          "CapacityProviderStrategy",
                                          "DeploymentConfiguration",
                                          "DeploymentController",
                                          "DesiredCount",
                                          "EnableECSManagedTags",
                                          "EnableExecuteCommand",
                                          "ForceNewDeployment",
                                          "HealthCheckGracePeriodSeconds",
                                          "LoadBalancers",
                                          "NetworkConfiguration",
                                          "PlacementConstraints",
                                          "PlacementStrategies",
                                          "PlatformVersion",
                                          "PropagateTags",
                                          "ServiceConnectConfiguration",
                                          "ServiceRegistries",
                                          "TaskDefinition",
                                          "VolumeConfigurations",
                                          "VpcLatticeConfigurations",
                                          NULL};

/* A change of ForceNewDeployment is a value that holds true, or a structure that says so. A daemon
 * runs once an instance: without a count of its own it is given none. */
static void shape(struct making *m, const struct step *step, struct value *input)
{
    const struct resource_change *c = change_of(m->changes, "ForceNewDeployment");
    bool daemon = str_is(value_get_str(m->desired, "SchedulingStrategy"), "DAEMON");
    bool forced = c && (value_is(c->to, VALUE_BOOL)
                            ? c->to->u.boolean
                            : value_get_bool(c->to, "EnableForceNewDeployment", false));
    if (forced)
        value_put_bool(m->arena, input, "forceNewDeployment", true);
    if (daemon && !strcmp(step->operation, "CreateService") &&
        !value_get(m->desired, "DesiredCount"))
        value_remove(input, STR("desiredCount"));
}

/* Leaving a launch type for a capacity provider strategy needs no new service. */
static bool stays(const struct resource_change *change)
{
    return !strcmp(change->property, "LaunchType") && !change->to;
}

static const struct bind delete[] = {
    {BIND_ACTUAL, "Cluster"}, {BIND_ID, NULL, "service"}, {BIND_TRUE, NULL, "force"}, {0}};

/* What was made a moment ago (cluster, roles, load balancer) is not known everywhere yet; a service
 * of the same name may still be draining. */
static const char *const not_yet[] = {"InvalidParameterException", "ClusterNotFoundException",
                                      "ClientException", NULL};
static const char *const not_yet_texts[] = {
    "verify that the ECS service role being passed has the proper permissions",
    "does not have an associated load balancer",
    "Unable to assume role",
    "raining",
    "luster not found",
    NULL};
static const char *const gone[] = {"ServiceNotFoundException", "ServiceNotActiveException",
                                   "ClusterNotFoundException", NULL};
static const char *const busy[] = {"InvalidParameterException", "UpdateInProgressException", NULL};
static const char *const busy_texts[] = {"deployments are active", "in progress", NULL};

static const struct step updates[] = {
    {"UpdateService", update, on_anything, .retry_codes = not_yet, .retry_texts = not_yet_texts},
    {0}};
static const struct step deletes[] = {
    {"DeleteService", delete, .gone_codes = gone, .retry_codes = busy, .retry_texts = busy_texts},
    {0}};

static const struct bind include[] = {{BIND_TEXTS, "TAGS", "include"}, {0}};
static const struct read_step reads[] = {
    {ASK_DISCOVER, "ListServices", .group = "cluster", .keys = "serviceArns", .keys_max = 5000,
     .absent = gone},
    {ASK_ID, "DescribeServices", .member = "services", .batch = 10, .group = "cluster",
     .binds = include, .documents = "services", .absent = gone},
    {ASK_NAME, "DescribeServices", .member = "services", .batch = 10, .group = "cluster",
     .binds = include, .documents = "services", .absent = gone},
    {0},
};

/* arn:aws:ecs:REGION:ACCOUNT:service/CLUSTER/NAME; older ones do not name the cluster. */
static struct str group_of(const struct resource *known)
{
    struct str id = known->id, rest = id, tail;
    ptrdiff_t at = str_find_str(id, STR(":service/"));
    if (at >= 0) {
        rest = str_slice(id, (size_t) at + strlen(":service/"), id.len);
        struct str cluster = str_split(rest, '/', &tail);
        if (tail.p)
            return cluster;
    }
    const struct value *cluster = value_get(known->properties, "Cluster");
    return cluster ? value_string(cluster) : STR("default"); /* empty: not known yet */
}

static const struct value *primary_of(const struct value *document)
{
    const struct value *deployments = value_get(document, "deployments");
    for (size_t i = 0; i < value_count(deployments); i++)
        if (str_is(value_get_str(value_at(deployments, i), "status"), "PRIMARY"))
            return value_at(deployments, i);
    return NULL;
}

static struct str last_event(const struct value *document)
{
    return value_get_str(value_at(value_get(document, "events"), 0), "message");
}

/* ECS went back to an older task definition: said by its events, seen by which one runs. */
static bool was_rolled_back(struct arena *a, const struct resource *r, const struct value *document,
                            const struct resource *known)
{
    static const char *const words[] = {"rolling back", "deployment failed", "circuit breaker"};
    const struct value *wanted = known ? value_get(known->properties, "TaskDefinition") : NULL;
    const struct property *p = property_find(properties, STR("TaskDefinition"));
    const struct value *events = value_get(document, "events");
    if (!value_is(wanted, VALUE_STRING) ||
        property_equal(a, p, wanted, value_get(r->actual, "TaskDefinition"), NULL, true))
        return false;
    for (size_t i = 0; i < value_count(events) && i < 5; i++)
        for (size_t k = 0; k < ARRAY_LENGTH(words); k++)
            if (str_find_str(value_get_str(value_at(events, i), "message"), str_of(words[k])) >= 0)
                return true;
    return false;
}

static void fail(struct arena *a, struct resource *r, const char *what, struct str why)
{
    r->status = RESOURCE_FAILED;
    r->status_reason = str_of(arena_printf(a, "%s%s%.*s", what, why.len ? ": " : "", STR_ARG(why)));
}

static void fill_active(struct arena *a, struct resource *r, const struct value *document,
                        const struct resource *known)
{
    const struct value *primary = primary_of(document);
    struct str state = value_get_str(primary, "rolloutState"), event = last_event(document);
    int64_t running = value_get_int(document, "runningCount", 0),
            wanted = value_get_int(document, "desiredCount", 0);
    size_t deployments = value_count(value_get(document, "deployments"));
    if (str_is(state, "FAILED")) {
        struct str why = value_get_str(primary, "rolloutStateReason");
        fail(a, r, "the deployment failed", event.len ? event : why);
    } else if (was_rolled_back(a, r, document, known)) {
        fail(a, r, "the deployment failed and was rolled back", event);
    } else if (deployments <= 1 && running == wanted &&
               (!state.len || str_is(state, "COMPLETED"))) {
        r->status = RESOURCE_READY;
        r->status_reason = STR("");
    } else {
        r->status = RESOURCE_PENDING;
        r->status_reason =
            str_of(arena_printf(a, "%" PRId64 " of %" PRId64 " tasks running%s%.*s", running,
                                wanted, event.len ? "; " : "", STR_ARG(event)));
    }
}

static void fill(struct arena *a, struct resource *r, const struct value *document,
                 const struct resource *known)
{
    struct str status = value_get_str(document, "status");
    if (str_is(status, "INACTIVE")) {
        r->status = RESOURCE_GONE;
    } else if (str_is(status, "DRAINING")) {
        r->status = RESOURCE_DELETING;
        r->status_reason = str_of(arena_printf(a, "draining: %" PRId64 " tasks still running",
                                               value_get_int(document, "runningCount", 0)));
    } else {
        fill_active(a, r, document, known);
    }
}

/* A fresh account has no role by which ECS attaches network interfaces. */
bool ecs_role_remedy(struct arena *a, const struct error *aws_error, struct resource_call *out)
{
    static const char *const done[] = {"InvalidInput", "EntityAlreadyExists", NULL};
    bool role = strstr(aws_error->message, "service linked role") ||
                strstr(aws_error->message, "service-linked role");
    if (!role)
        return false;
    struct value *input = value_map(a);
    value_put_text(a, input, "AWSServiceName", "ecs.amazonaws.com");
    *out = (struct resource_call){
        .service = "iam",
        .operation = "CreateServiceLinkedRole",
        .input = input,
        .done_codes = done,
        .what = "creating the service-linked role of ECS, which this account lacks"};
    return true;
}

const struct resource_type type_ecs_service = {
    .name = "AWS::ECS::Service",
    .service = "ecs",
    .spelling = SPELL_CAMEL,
    .properties = properties,
    .attributes = attributes,
    .naming = &naming,
    .tagging = &tagging_ecs,
    .parent = "AWS::ECS::Cluster",
    .create = {"CreateService", create, .retry_codes = not_yet, .retry_texts = not_yet_texts},
    .created = "service",
    .updates = updates,
    .deletes = deletes,
    .reads = reads,
    .id_path = "serviceArn",
    .name_path = "serviceName",
    .shown = shown,
    .timeout_ms = 20 * 60 * 1000,
    .settles = true,
    .settles_deleted = true,
    .shape = shape,
    .fill = fill,
    .stays = stays,
    .group_of = group_of,
    .remedy = ecs_role_remedy,
};
