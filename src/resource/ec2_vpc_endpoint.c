/* AWS::EC2::VPCEndpoint. API reference: CreateVpcEndpoint, DescribeVpcEndpoints, ModifyVpcEndpoint,
 * DeleteVpcEndpoints (which answers 200 with what it could not delete; see answer.c). */
#include "resource/types.h"

static const char *const types[] = {"Interface",      "Gateway",  "GatewayLoadBalancer",
                                    "ServiceNetwork", "Resource", NULL};
static const char *const address_types[] = {"ipv4", "ipv6", "dualstack", "not-specified", NULL};
static const char *const record_types[] = {"ipv4",          "ipv6", "dualstack", "service-defined",
                                           "not-specified", NULL};
static const char *const resolvers[] = {"OnlyInboundResolver", "AllResolvers", "NotSpecified",
                                        NULL};
static const char *const preferences[] = {"VERIFIED_DOMAINS_ONLY", "ALL_DOMAINS",
                                          "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS",
                                          "SPECIFIED_DOMAINS_ONLY", NULL};

static const struct property dns_fields[] = {
    P_TEXT("DnsRecordIpType", 0, .allowed = record_types),
    P_TEXT("PrivateDnsOnlyForInboundResolverEndpoint", 0, .allowed = resolvers),
    P_TEXT("PrivateDnsPreference", REPLACES, .allowed = preferences),
    P_LIST("PrivateDnsSpecifiedDomains", REPLACES, PROPERTY_STRING),
    {0},
};

static const struct property properties[] = {
    P_STRUCT("DnsOptions", KEPT, dns_fields),
    P_TEXT("IpAddressType", KEPT, .allowed = address_types),
    P_JSON("PolicyDocument", 0),
    P_BOOL("PrivateDnsEnabled", 0, .fallback = "false"),
    P_TEXT("ResourceConfigurationArn", REPLACES),
    P_TEXTS("RouteTableIds", 0, .fallback = "[]"),
    P_TEXTS("SecurityGroupIds", KEPT),
    P_TEXT("ServiceName", REPLACES),
    P_TEXT("ServiceNetworkArn", REPLACES),
    P_TEXT("ServiceRegion", REPLACES),
    P_TEXTS("SubnetIds", 0, .fallback = "[]"),
    P_TAGS,
    P_TEXT("VpcEndpointType", REPLACES, .allowed = types, .fallback = "\"Gateway\""),
    P_TEXT("VpcId", REQUIRED | REPLACES),
    {0},
};

static const struct attribute attributes[] = {
    {"CreationTimestamp", "CreationTimestamp"},
    {"DnsEntries", "DnsEntries.*.DnsName"},
    {"Id", "{id}"},
    {"NetworkInterfaceIds", "NetworkInterfaceIds"},
    {0},
};

static const struct shown shown[] = {{"SecurityGroupIds", "Groups.*.GroupId"}, {0}};

static const struct bind create[] = {
    {BIND_DEFAULTED, "VpcEndpointType"},    {BIND_PROPERTY, "VpcId"},
    {BIND_PROPERTY, "ServiceName"},         {BIND_PROPERTY, "PolicyDocument"},
    {BIND_PROPERTY, "RouteTableIds"},       {BIND_PROPERTY, "SubnetIds"},
    {BIND_PROPERTY, "SecurityGroupIds"},    {BIND_PROPERTY, "IpAddressType"},
    {BIND_PROPERTY, "DnsOptions"},          {BIND_PROPERTY, "PrivateDnsEnabled"},
    {BIND_PROPERTY, "ServiceNetworkArn"},   {BIND_PROPERTY, "ResourceConfigurationArn"},
    {BIND_PROPERTY, "ServiceRegion"},       {BIND_TOKEN, NULL, "ClientToken"},
    {BIND_TAGS, NULL, "TagSpecifications"}, {0},
};

static const struct bind modify[] = {
    {BIND_ID, NULL, "VpcEndpointId"},
    {BIND_ADDED, "RouteTableIds", "AddRouteTableIds"},
    {BIND_REMOVED, "RouteTableIds", "RemoveRouteTableIds"},
    {BIND_ADDED, "SubnetIds", "AddSubnetIds"},
    {BIND_REMOVED, "SubnetIds", "RemoveSubnetIds"},
    {BIND_ADDED, "SecurityGroupIds", "AddSecurityGroupIds"},
    {BIND_REMOVED, "SecurityGroupIds", "RemoveSecurityGroupIds"},
    {BIND_PROPERTY, "PolicyDocument"},
    {BIND_PROPERTY, "IpAddressType"},
    {BIND_PROPERTY, "DnsOptions"},
    {BIND_PROPERTY, "PrivateDnsEnabled"},
    {0},
};

static const char *const on_anything[] = {
    "DnsOptions",    "IpAddressType",    "PolicyDocument", "PrivateDnsEnabled",
    "RouteTableIds", "SecurityGroupIds", "SubnetIds",      NULL};
static const struct bind by_id[] = {{BIND_IDS, NULL, "VpcEndpointIds"}, {0}};

static const struct step updates[] = {
    {"ModifyVpcEndpoint", modify, on_anything, .retry_codes = codes_ec2_not_yet}, {0}};
static const struct step deletes[] = {
    {"DeleteVpcEndpoints", by_id, .gone_codes = codes_ec2_gone, .retry_codes = codes_ec2_held},
    {0}};

/* Unset, AWS takes private DNS to be wanted where the service has it; CloudFormation's default is
 * that it is not. */
static void shape(struct making *m, const struct step *step, struct value *input)
{
    struct value *inbound =
        value_path(input, "DnsOptions.PrivateDnsOnlyForInboundResolverEndpoint");
    bool creates = step == &m->resource->type->create;
    if (creates && str_is(value_get_str(input, "VpcEndpointType"), "Interface") &&
        !value_get(input, "PrivateDnsEnabled"))
        value_put_bool(m->arena, input, "PrivateDnsEnabled", false);
    if (!creates && change_of(m->changes, "PolicyDocument") && !value_get(input, "PolicyDocument"))
        value_put_bool(m->arena, input, "ResetPolicy", true);
    if (!inbound)
        return;
    struct value *options = value_get(input, "DnsOptions");
    value_remove(options, STR("PrivateDnsOnlyForInboundResolverEndpoint"));
    if (!str_is(value_string(inbound), "NotSpecified"))
        value_put_bool(m->arena, options, "PrivateDnsOnlyForInboundResolverEndpoint",
                       str_is(value_string(inbound), "OnlyInboundResolver"));
}

/* By tag first, also while waiting; then one by one what lost its tag: emulators know no filter by
 * id, and one id that is gone fails a list of them. */
static const struct read_step reads[] = {
    {ASK_DISCOVER, "DescribeVpcEndpoints", "tag:isoctl:stack", .batch = 200,
     .documents = "VpcEndpoints", .always = true},
    {ASK_ID, "DescribeVpcEndpoints", .member = "VpcEndpointIds", .batch = 1,
     .documents = "VpcEndpoints", .absent = codes_ec2_gone},
    {ASK_OP, "DescribeVpcEndpoints", "tag:isoctl:op", .batch = 200, .documents = "VpcEndpoints"},
    {0},
};

static const struct status_row statuses[] = {{"pendingAcceptance", RESOURCE_PENDING},
                                             {"pending", RESOURCE_PENDING},
                                             {"available", RESOURCE_READY},
                                             {"partial", RESOURCE_PENDING},
                                             {"deleting", RESOURCE_DELETING},
                                             {"deleted", RESOURCE_GONE},
                                             {"rejected", RESOURCE_FAILED},
                                             {"failed", RESOURCE_FAILED},
                                             {"expired", RESOURCE_FAILED},
                                             {0}};

static struct str reason_of(struct arena *a, const struct value *document,
                            enum resource_status status)
{
    struct str said = value_string(path_get(a, document, "LastError.Message"));
    struct str state = value_get_str(document, "State");
    if (!said.len)
        said = value_get_str(document, "FailureReason");
    if (said.len)
        return said;
    if (status == RESOURCE_PENDING && str_equal_nocase(state, STR("pending")))
        return STR("pending: AWS puts its network interfaces into the subnets");
    if (status == RESOURCE_PENDING && str_equal_nocase(state, STR("pendingAcceptance")))
        return STR("waiting for the owner of the service to accept it");
    return state;
}

static void fill(struct arena *a, struct resource *r, const struct value *document,
                 const struct resource *known)
{
    struct value *options = value_get(r->actual, "DnsOptions");
    struct value *inbound = value_get(options, "PrivateDnsOnlyForInboundResolverEndpoint");
    (void) known;
    if (r->status != RESOURCE_READY)
        r->status_reason = reason_of(a, document, r->status);
    if (inbound)
        value_put_text(a, options, "PrivateDnsOnlyForInboundResolverEndpoint",
                       str_is(value_string(inbound), "true") ? "OnlyInboundResolver"
                                                             : "AllResolvers");
}

/* Is it told of in both, and the same? */
static bool share(const struct resource *a, const struct resource *b, const char *property)
{
    const struct value *x = value_get(a->properties, property);
    return x && value_equal(x, value_get(b->properties, property));
}

static bool is_of_type(const struct resource *r, const char *type)
{
    struct str text = value_get_str(r->properties, "VpcEndpointType");
    return text.len ? str_is(text, type) : !strcmp(type, "Gateway");
}

static const char *collides(const struct resource *old, const struct resource *fresh)
{
    if (!share(old, fresh, "VpcId") || !share(old, fresh, "ServiceName"))
        return NULL;
    if (is_of_type(old, "Gateway") && is_of_type(fresh, "Gateway"))
        return "a route table has one gateway endpoint of a service";
    if (value_get_bool(old->properties, "PrivateDnsEnabled", false) &&
        value_get_bool(fresh->properties, "PrivateDnsEnabled", false))
        return "private DNS name of the service";
    return NULL;
}

/* InvalidParameter is said of many things; that the predecessor's name still stands passes. */
static const char *const not_yet[] = {"InvalidVpcId.NotFound",
                                      "InvalidVpcID.NotFound",
                                      "InvalidSubnetId.NotFound",
                                      "InvalidSubnetID.NotFound",
                                      "InvalidRouteTableId.NotFound",
                                      "InvalidRouteTableID.NotFound",
                                      "InvalidSecurityGroupId.NotFound",
                                      "InvalidGroup.NotFound",
                                      "InvalidParameter",
                                      "ConflictingDomainExists",
                                      NULL};
static const char *const not_yet_texts[] = {"not exist", "conflicting DNS domain", NULL};

const struct resource_type type_ec2_vpc_endpoint = {
    .name = "AWS::EC2::VPCEndpoint",
    .service = "ec2",
    .properties = properties,
    .attributes = attributes,
    .tagging = &tagging_ec2,
    .tag_resource = "vpc-endpoint",
    .create = {"CreateVpcEndpoint", create, .retry_codes = not_yet, .retry_texts = not_yet_texts},
    .created = "VpcEndpoint",
    .updates = updates,
    .deletes = deletes,
    .reads = reads,
    .id_path = "VpcEndpointId",
    .shown = shown,
    .status_path = "State",
    .statuses = statuses,
    .timeout_ms = 20 * 60 * 1000,
    .settles = true,
    .settles_deleted = true,
    .shape = shape,
    .fill = fill,
    .collides = collides,
};
