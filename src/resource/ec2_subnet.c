/* AWS::EC2::Subnet. API reference: CreateSubnet, DescribeSubnets, ModifySubnetAttribute (one
 * attribute a call), DeleteSubnet. */
#include "resource/types.h"

static const char *const hostname_types[] = {"ip-name", "resource-name", NULL};

static const struct property launch_fields[] = {
    P_BOOL("EnableResourceNameDnsAAAARecord", 0, .fallback = "false"),
    P_BOOL("EnableResourceNameDnsARecord", 0, .fallback = "false"),
    P_TEXT("HostnameType", 0, .allowed = hostname_types, .fallback = "\"ip-name\""),
    {0},
};

static const struct property properties[] = {
    P_BOOL("AssignIpv6AddressOnCreation", 0, .fallback = "false"),
    P_TEXT("AvailabilityZone", REPLACES),
    P_TEXT("AvailabilityZoneId", REPLACES),
    P_TEXT("CidrBlock", REPLACES),
    P_BOOL("EnableDns64", 0, .fallback = "false"),
    P_INT("EnableLniAtDeviceIndex", KEPT),
    P_TEXT("Ipv4IpamPoolId", REPLACES | WRITE_ONLY),
    P_INT("Ipv4NetmaskLength", REPLACES | WRITE_ONLY),
    P_TEXT("Ipv6CidrBlock", REPLACES),
    P_TEXT("Ipv6IpamPoolId", REPLACES | WRITE_ONLY),
    P_BOOL("Ipv6Native", REPLACES, .fallback = "false"),
    P_INT("Ipv6NetmaskLength", REPLACES | WRITE_ONLY),
    P_BOOL("MapPublicIpOnLaunch", 0, .fallback = "false"),
    P_TEXT("OutpostArn", REPLACES),
    P_STRUCT("PrivateDnsNameOptionsOnLaunch", 0, launch_fields,
             .fallback = "{\"HostnameType\":\"ip-name\"}"),
    P_TAGS,
    P_TEXT("VpcId", REQUIRED | REPLACES),
    {0},
};

static const struct attribute attributes[] = {
    {"AvailabilityZone", "AvailabilityZone"},
    {"AvailabilityZoneId", "AvailabilityZoneId"},
    {"CidrBlock", "CidrBlock"},
    {"Ipv6CidrBlocks", "Ipv6CidrBlockAssociationSet.*.Ipv6CidrBlock"},
    {"OutpostArn", "OutpostArn"},
    {"SubnetId", "{id}"},
    {"VpcId", "VpcId"},
    {0},
};

static const struct shown shown[] = {
    {"Ipv6CidrBlock", "Ipv6CidrBlockAssociationSet.0.Ipv6CidrBlock"}, {0}};

static const struct bind create[] = {
    {BIND_PROPERTY, "AvailabilityZone"},
    {BIND_PROPERTY, "AvailabilityZoneId"},
    {BIND_PROPERTY, "CidrBlock"},
    {BIND_PROPERTY, "Ipv4IpamPoolId"},
    {BIND_PROPERTY, "Ipv4NetmaskLength"},
    {BIND_PROPERTY, "Ipv6CidrBlock"},
    {BIND_PROPERTY, "Ipv6IpamPoolId"},
    {BIND_PROPERTY, "Ipv6Native"},
    {BIND_PROPERTY, "Ipv6NetmaskLength"},
    {BIND_PROPERTY, "OutpostArn"},
    {BIND_PROPERTY, "VpcId"},
    {BIND_TAGS, NULL, "TagSpecifications"},
    {0},
};

#define OPTIONS "PrivateDnsNameOptionsOnLaunch"
static const char *const on_ipv6[] = {"AssignIpv6AddressOnCreation", NULL};
static const char *const on_dns64[] = {"EnableDns64", NULL};
static const char *const on_lni[] = {"EnableLniAtDeviceIndex", NULL};
static const char *const on_public[] = {"MapPublicIpOnLaunch", NULL};
static const char *const on_options[] = {OPTIONS, NULL};

#define SET(source, member)                                                                        \
    {                                                                                              \
        {BIND_ID, NULL, "SubnetId"}, {BIND_PROPERTY, source, member},                              \
        {                                                                                          \
            0                                                                                      \
        }                                                                                          \
    }
static const struct bind set_ipv6[] =
    SET("AssignIpv6AddressOnCreation", "AssignIpv6AddressOnCreation.Value");
static const struct bind set_dns64[] = SET("EnableDns64", "EnableDns64.Value");
static const struct bind set_lni[] = SET("EnableLniAtDeviceIndex", "EnableLniAtDeviceIndex");
static const struct bind set_public[] = SET("MapPublicIpOnLaunch", "MapPublicIpOnLaunch.Value");
static const struct bind set_hostname[] =
    SET(OPTIONS ".HostnameType", "PrivateDnsHostnameTypeOnLaunch");
static const struct bind set_a[] =
    SET(OPTIONS ".EnableResourceNameDnsARecord", "EnableResourceNameDnsARecordOnLaunch.Value");
static const struct bind set_aaaa[] = SET(OPTIONS ".EnableResourceNameDnsAAAARecord",
                                          "EnableResourceNameDnsAAAARecordOnLaunch.Value");
static const struct bind by_id[] = {{BIND_ID, NULL, "SubnetId"}, {0}};

#define MODIFY(binds, on, ...)                                                                     \
    {                                                                                              \
        "ModifySubnetAttribute", binds, on, .retry_codes = codes_ec2_not_yet, __VA_ARGS__          \
    }
static const struct step updates[] = {
    MODIFY(set_dns64, on_dns64, .what = "EnableDns64"),
    MODIFY(set_ipv6, on_ipv6, .what = "AssignIpv6AddressOnCreation"),
    MODIFY(set_lni, on_lni, .what = "EnableLniAtDeviceIndex", .needs = "EnableLniAtDeviceIndex"),
    MODIFY(set_public, on_public, .what = "MapPublicIpOnLaunch"),
    MODIFY(set_hostname, on_options, .what = "HostnameType", .needs = OPTIONS ".HostnameType"),
    MODIFY(set_a, on_options, .what = "EnableResourceNameDnsARecord",
           .needs = OPTIONS ".EnableResourceNameDnsARecord"),
    MODIFY(set_aaaa, on_options, .what = "EnableResourceNameDnsAAAARecord",
           .needs = OPTIONS ".EnableResourceNameDnsAAAARecord"),
    {0},
};

static const struct step deletes[] = {
    {"DeleteSubnet", by_id, .gone_codes = codes_ec2_gone, .retry_codes = codes_ec2_held},
    {0},
};

static const struct read_step reads[] = {
    {ASK_DISCOVER, "DescribeSubnets", "tag:isoctl:stack", .batch = 200, .documents = "Subnets"},
    {ASK_ID, "DescribeSubnets", "subnet-id", .batch = 200, .documents = "Subnets"},
    {ASK_OP, "DescribeSubnets", "tag:isoctl:op", .batch = 200, .documents = "Subnets"},
    {0},
};

static const struct status_row statuses[] = {{"pending", RESOURCE_PENDING},
                                             {"available", RESOURCE_READY},
                                             {"unavailable", RESOURCE_PENDING},
                                             {"failed", RESOURCE_FAILED},
                                             {"failed-insufficient-capacity", RESOURCE_FAILED},
                                             {0}};

struct block {
    uint64_t address;
    int64_t bits;
};

/* An IPv4 CIDR block; false: it is none (not known yet, IPv6). */
static bool block_of(struct str text, struct block *out)
{
    struct str rest = text, dotted = str_split(rest, '/', &rest);
    *out = (struct block){0};
    if (!rest.p || !str_to_int(rest, &out->bits) || out->bits < 0 || out->bits > 32)
        return false;
    while (dotted.p) {
        int64_t octet;
        if (!str_to_int(str_split(dotted, '.', &dotted), &octet) || octet < 0 || octet > 255)
            return false;
        out->address = out->address << 8 | (uint64_t) octet;
    }
    return true;
}

static const char *collides(const struct resource *old, const struct resource *fresh)
{
    struct block a, b;
    if (!value_equal(value_get(old->properties, "VpcId"), value_get(fresh->properties, "VpcId")))
        return NULL;
    if (!block_of(value_get_str(old->properties, "CidrBlock"), &a) ||
        !block_of(value_get_str(fresh->properties, "CidrBlock"), &b))
        return NULL;
    int64_t shift = 32 - (a.bits < b.bits ? a.bits : b.bits);
    return a.address >> shift == b.address >> shift ? "overlapping CidrBlock in one VPC" : NULL;
}

static const char *const not_yet[] = {"InvalidVpcID.NotFound", "InvalidVpcId.NotFound", NULL};

const struct resource_type type_ec2_subnet = {
    .name = "AWS::EC2::Subnet",
    .service = "ec2",
    .properties = properties,
    .attributes = attributes,
    .tagging = &tagging_ec2,
    .tag_resource = "subnet",
    .create = {"CreateSubnet", create, .retry_codes = not_yet},
    .created = "Subnet",
    .updates = updates,
    .deletes = deletes,
    .reads = reads,
    .id_path = "SubnetId",
    .shown = shown,
    .status_path = "State",
    .statuses = statuses,
    .collides = collides,
    .timeout_ms = 20 * 60 * 1000,
};
