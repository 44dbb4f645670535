/* AWS::EC2::SecurityGroupIngress and AWS::EC2::SecurityGroupEgress: one rule each, with tags of its
 * own. API reference: AuthorizeSecurityGroupIngress and -Egress, DescribeSecurityGroupRules,
 * RevokeSecurityGroupIngress and -Egress. */
#include "resource/types.h"

static const struct property ingress_properties[] = {
    P_TEXT("CidrIp", REPLACES),
    P_TEXT("CidrIpv6", REPLACES),
    P_TEXT("Description", 0, .fallback = "\"\""),
    P_INT("FromPort", REPLACES),
    P_TEXT("GroupId", REQUIRED | REPLACES),
    P_TEXT("GroupName", REPLACES),
    P_TEXT("IpProtocol", REQUIRED | REPLACES),
    P_TEXT("SourcePrefixListId", REPLACES),
    P_TEXT("SourceSecurityGroupId", REPLACES),
    P_TEXT("SourceSecurityGroupName", REPLACES),
    P_TEXT("SourceSecurityGroupOwnerId", REPLACES | WRITE_ONLY),
    P_INT("ToPort", REPLACES),
    {0},
};

static const struct property egress_properties[] = {
    P_TEXT("CidrIp", REPLACES),
    P_TEXT("CidrIpv6", REPLACES),
    P_TEXT("Description", 0, .fallback = "\"\""),
    P_TEXT("DestinationPrefixListId", REPLACES),
    P_TEXT("DestinationSecurityGroupId", REPLACES),
    P_INT("FromPort", REPLACES),
    P_TEXT("GroupId", REQUIRED | REPLACES),
    P_TEXT("IpProtocol", REQUIRED | REPLACES),
    P_INT("ToPort", REPLACES),
    {0},
};

static const char *const ingress_sources[] = {"CidrIp", "CidrIpv6", "SourceSecurityGroupId",
                                              "SourcePrefixListId", NULL};
static const char *const egress_targets[] = {"CidrIp", "CidrIpv6", "DestinationSecurityGroupId",
                                             "DestinationPrefixListId", NULL};

static const struct unsupported unsupported[] = {
    {"GroupName", "groups are named by GroupId"},
    {"SourceSecurityGroupName", "groups are named by SourceSecurityGroupId"},
    {0},
};

static const struct attribute attributes[] = {{"Id", "{id}"}, {0}};

static const struct shown shown[] = {
    {"CidrIp", "CidrIpv4"},
    {"SourcePrefixListId", "PrefixListId"},
    {"SourceSecurityGroupId", "ReferencedGroupInfo.GroupId"},
    {"DestinationPrefixListId", "PrefixListId"},
    {"DestinationSecurityGroupId", "ReferencedGroupInfo.GroupId"},
    {0},
};

static const struct bind create[] = {
    {BIND_PROPERTY, "GroupId"},
    {BIND_TAGS, NULL, "TagSpecifications"},
    {BIND_NOTHING, "CidrIp"},
    {BIND_NOTHING, "CidrIpv6"},
    {BIND_NOTHING, "Description"},
    {BIND_NOTHING, "FromPort"},
    {BIND_NOTHING, "IpProtocol"},
    {BIND_NOTHING, "SourcePrefixListId"},
    {BIND_NOTHING, "SourceSecurityGroupId"},
    {BIND_NOTHING, "SourceSecurityGroupOwnerId"},
    {BIND_NOTHING, "DestinationPrefixListId"},
    {BIND_NOTHING, "DestinationSecurityGroupId"},
    {BIND_NOTHING, "ToPort"},
    {0},
};

static const struct bind by_group[] = {{BIND_ACTUAL, "GroupId"}, {0}};
static const struct bind by_rule[] = {
    {BIND_ACTUAL, "GroupId"}, {BIND_IDS, NULL, "SecurityGroupRuleIds"}, {0}};
static const char *const on_description[] = {"Description", NULL};

/* The rule itself, as AWS's list of permissions. */
static void shape(struct making *m, const struct step *step, struct value *input)
{
    (void) step;
    value_put(m->arena, input, "IpPermissions",
              value_list_of(m->arena, rule_permission(m->arena, m->desired)));
}

static const struct step update_ingress[] = {
    {"UpdateSecurityGroupRuleDescriptionsIngress", by_group, on_description, .what = "Description"},
    {0}};
static const struct step update_egress[] = {
    {"UpdateSecurityGroupRuleDescriptionsEgress", by_group, on_description, .what = "Description"},
    {0}};

static void delete_rule(struct making *m, const char *operation)
{
    const struct step step = {.operation = operation, .gone_codes = codes_ec2_gone};
    calls_add(m, &step, binds_input(m, m->resource->type, by_rule));
}

static void delete_ingress(struct making *m)
{
    delete_rule(m, "RevokeSecurityGroupIngress");
}

static void delete_egress(struct making *m)
{
    delete_rule(m, "RevokeSecurityGroupEgress");
}

static const struct step ingress_deletes[] = {{.code = delete_ingress}, {0}};
static const struct step egress_deletes[] = {{.code = delete_egress}, {0}};

static const struct read_step reads[] = {
    {ASK_DISCOVER, "DescribeSecurityGroupRules", "tag:isoctl:stack", .batch = 200,
     .documents = "SecurityGroupRules"},
    {ASK_ID, "DescribeSecurityGroupRules", "security-group-rule-id", .batch = 200,
     .documents = "SecurityGroupRules"},
    {ASK_OP, "DescribeSecurityGroupRules", "tag:isoctl:op", .batch = 200,
     .documents = "SecurityGroupRules"},
    {ASK_PROPERTY, "DescribeSecurityGroupRules", "group-id", .batch = 200, .property = "GroupId",
     .documents = "SecurityGroupRules"},
    {0},
};

static bool is_ingress(const struct value *document)
{
    return !value_get_bool(document, "IsEgress", false);
}

static bool is_egress(const struct value *document)
{
    return value_get_bool(document, "IsEgress", false);
}

static void view(struct arena *a, const struct resource *r, struct value **desired,
                 struct value **actual)
{
    (void) r;
    *desired = rule_canonical(a, *desired);
    *actual = *actual ? rule_canonical(a, *actual) : NULL;
}

static bool same(const struct resource *known, const struct resource *found)
{
    return value_equal(value_get(known->properties, "GroupId"),
                       value_get(found->actual, "GroupId")) &&
           rule_same(known->properties, found->actual);
}

static const char *collides(const struct resource *old, const struct resource *fresh)
{
    bool one = value_equal(value_get(old->properties, "GroupId"),
                           value_get(fresh->properties, "GroupId")) &&
               rule_same(old->properties, fresh->properties);
    return one ? "a group has an equal rule only once" : NULL;
}

const struct resource_type type_ec2_security_group_ingress = {
    .name = "AWS::EC2::SecurityGroupIngress",
    .service = "ec2",
    .properties = ingress_properties,
    .one_of = ingress_sources,
    .attributes = attributes,
    .unsupported = unsupported,
    .tagging = &tagging_ec2,
    .tag_resource = "security-group-rule",
    .owner_property = "GroupId",
    .owner_type = "AWS::EC2::SecurityGroup",
    .create = {"AuthorizeSecurityGroupIngress", create, .retry_codes = codes_ec2_not_yet},
    .created = "SecurityGroupRules.0",
    .updates = update_ingress,
    .deletes = ingress_deletes,
    .reads = reads,
    .id_path = "SecurityGroupRuleId",
    .shown = shown,
    .shape = shape,
    .is_one = is_ingress,
    .view = view,
    .same = same,
    .collides = collides,
};

const struct resource_type type_ec2_security_group_egress = {
    .name = "AWS::EC2::SecurityGroupEgress",
    .service = "ec2",
    .properties = egress_properties,
    .one_of = egress_targets,
    .attributes = attributes,
    .tagging = &tagging_ec2,
    .tag_resource = "security-group-rule",
    .owner_property = "GroupId",
    .owner_type = "AWS::EC2::SecurityGroup",
    .create = {"AuthorizeSecurityGroupEgress", create, .retry_codes = codes_ec2_not_yet},
    .created = "SecurityGroupRules.0",
    .updates = update_egress,
    .deletes = egress_deletes,
    .reads = reads,
    .id_path = "SecurityGroupRuleId",
    .shown = shown,
    .shape = shape,
    .is_one = is_egress,
    .view = view,
    .same = same,
    .collides = collides,
};
