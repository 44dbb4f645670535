/* AWS::EC2::VPC. API reference: CreateVpc, DescribeVpcs, DescribeVpcAttribute, ModifyVpcAttribute,
 * ModifyVpcTenancy, DeleteVpc. */
#include "resource/types.h"

static const char *const tenancies[] = {"default", "dedicated", "host", NULL};

static const struct property properties[] = {
    P_TEXT("CidrBlock", REPLACES),
    P_BOOL("EnableDnsHostnames", 0, .fallback = "false"),
    P_BOOL("EnableDnsSupport", 0, .fallback = "true"),
    P_TEXT("InstanceTenancy", REPLACES, .allowed = tenancies, .fallback = "\"default\""),
    P_TEXT("Ipv4IpamPoolId", REPLACES | WRITE_ONLY),
    P_INT("Ipv4NetmaskLength", REPLACES | WRITE_ONLY),
    P_TAGS,
    {0},
};

static const char *const one_of[] = {"CidrBlock", "Ipv4IpamPoolId", NULL};

static const struct attribute attributes[] = {
    {"CidrBlock", "CidrBlock"},
    {"CidrBlockAssociations", "CidrBlockAssociationSet.*.AssociationId"},
    {"Ipv6CidrBlocks", "Ipv6CidrBlockAssociationSet.*.Ipv6CidrBlock"},
    {"VpcId", "{id}"},
    {0},
};

static const struct bind create[] = {
    {BIND_PROPERTY, "CidrBlock"},           {BIND_PROPERTY, "InstanceTenancy"},
    {BIND_PROPERTY, "Ipv4IpamPoolId"},      {BIND_PROPERTY, "Ipv4NetmaskLength"},
    {BIND_TAGS, NULL, "TagSpecifications"}, {0},
};

static const char *const on_support[] = {"EnableDnsSupport", NULL};
static const char *const on_hostnames[] = {"EnableDnsHostnames", NULL};
static const char *const on_tenancy[] = {"InstanceTenancy", NULL};

static const struct bind set_support[] = {
    {BIND_ID, NULL, "VpcId"}, {BIND_PROPERTY, "EnableDnsSupport", "EnableDnsSupport.Value"}, {0}};
static const struct bind set_hostnames[] = {
    {BIND_ID, NULL, "VpcId"},
    {BIND_PROPERTY, "EnableDnsHostnames", "EnableDnsHostnames.Value"},
    {0}};
static const struct bind set_tenancy[] = {
    {BIND_ID, NULL, "VpcId"}, {BIND_PROPERTY, "InstanceTenancy"}, {0}};
static const struct bind by_id[] = {{BIND_ID, NULL, "VpcId"}, {0}};

/* One attribute a call; names in the VPC need resolution in it. */
static const struct step updates[] = {
    {"ModifyVpcAttribute", set_support, on_support, .what = "EnableDnsSupport",
     .retry_codes = codes_ec2_not_yet},
    {"ModifyVpcAttribute", set_hostnames, on_hostnames, .what = "EnableDnsHostnames",
     .retry_codes = codes_ec2_not_yet},
    {"ModifyVpcTenancy", set_tenancy, on_tenancy, .what = "InstanceTenancy",
     .retry_codes = codes_ec2_not_yet},
    {0},
};

static const struct step deletes[] = {
    {"DeleteVpc", by_id, .gone_codes = codes_ec2_gone, .retry_codes = codes_ec2_held},
    {0},
};

static const struct read_step reads[] = {
    {ASK_DISCOVER, "DescribeVpcs", "tag:isoctl:stack", .batch = 200, .documents = "Vpcs"},
    {ASK_ID, "DescribeVpcs", "vpc-id", .batch = 200, .documents = "Vpcs"},
    {ASK_OP, "DescribeVpcs", "tag:isoctl:op", .batch = 200, .documents = "Vpcs"},
    {0},
};

static const struct bind ask_support[] = {
    {BIND_ID, NULL, "VpcId"}, {BIND_TEXT, "enableDnsSupport", "Attribute"}, {0}};
static const struct bind ask_hostnames[] = {
    {BIND_ID, NULL, "VpcId"}, {BIND_TEXT, "enableDnsHostnames", "Attribute"}, {0}};

static const struct detail details[] = {
    {"DescribeVpcAttribute", ask_support, "EnableDnsSupport.Value", "EnableDnsSupport",
     "EnableDnsSupport", .absent = codes_ec2_gone},
    {"DescribeVpcAttribute", ask_hostnames, "EnableDnsHostnames.Value", "EnableDnsHostnames",
     "EnableDnsHostnames", .absent = codes_ec2_gone},
    {0},
};

static const struct status_row statuses[] = {
    {"pending", RESOURCE_PENDING}, {"available", RESOURCE_READY}, {0}};

static bool stays(const struct resource_change *c)
{
    return !strcmp(c->property, "InstanceTenancy") && str_is(value_string(c->from), "dedicated") &&
           str_is(value_string(c->to), "default");
}

const struct resource_type type_ec2_vpc = {
    .name = "AWS::EC2::VPC",
    .service = "ec2",
    .properties = properties,
    .attributes = attributes,
    .one_of = one_of,
    .tagging = &tagging_ec2,
    .tag_resource = "vpc",
    .create = {"CreateVpc", create},
    .created = "Vpc",
    .updates = updates,
    .deletes = deletes,
    .reads = reads,
    .details = details,
    .id_path = "VpcId",
    .status_path = "State",
    .statuses = statuses,
    .stays = stays,
    .timeout_ms = 20 * 60 * 1000,
};
