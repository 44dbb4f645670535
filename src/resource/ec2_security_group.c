/* AWS::EC2::SecurityGroup. API reference: CreateSecurityGroup, DescribeSecurityGroups,
 * AuthorizeSecurityGroupIngress and -Egress, RevokeSecurityGroupIngress and -Egress,
 * UpdateSecurityGroupRuleDescriptionsIngress and -Egress, DeleteSecurityGroup.
 *
 * Which rules are this group's own is law 6: those that its lists name or named last time, and
 * AWS's default egress rule as long as nobody decided on egress. A rule that is a resource of its
 * own, and a rule that somebody else added, is never touched. */
#include "resource/types.h"

#define DEFAULT_EGRESS "[{\"CidrIp\":\"0.0.0.0/0\",\"IpProtocol\":\"-1\"}]"

static const struct property egress_fields[] = {
    P_TEXT("CidrIp", 0),
    P_TEXT("CidrIpv6", 0),
    P_TEXT("Description", 0),
    P_TEXT("DestinationPrefixListId", 0),
    P_TEXT("DestinationSecurityGroupId", 0),
    P_INT("FromPort", 0),
    P_TEXT("IpProtocol", REQUIRED),
    P_INT("ToPort", 0),
    {0},
};

static const struct property ingress_fields[] = {
    P_TEXT("CidrIp", 0),
    P_TEXT("CidrIpv6", 0),
    P_TEXT("Description", 0),
    P_INT("FromPort", 0),
    P_TEXT("IpProtocol", REQUIRED),
    P_TEXT("SourcePrefixListId", 0),
    P_TEXT("SourceSecurityGroupId", 0),
    P_TEXT("SourceSecurityGroupOwnerId", WRITE_ONLY),
    P_INT("ToPort", 0),
    {0},
};

static const struct property properties[] = {
    P_TEXT("GroupDescription", REQUIRED | REPLACES, .api = "Description"),
    P_TEXT("GroupName", REPLACES),
    P_SET_OF("SecurityGroupEgress", 0, egress_fields, .fallback = DEFAULT_EGRESS),
    P_SET_OF("SecurityGroupIngress", 0, ingress_fields, .fallback = "[]"),
    P_TAGS,
    P_TEXT("VpcId", REPLACES),
    {0},
};

static const struct attribute attributes[] = {
    {"GroupId", "{id}"}, {"Id", "{id}"}, {"VpcId", "VpcId"}, {0}};

static const struct shown shown[] = {
    {"SecurityGroupEgress", ""}, {"SecurityGroupIngress", ""}, {0}};

static const struct naming naming = {.property = "GroupName",
                                     .scope = "VpcId",
                                     .letters = " ._:/()#,@[]+=&;{}!$*",
                                     .max = 255,
                                     .avoid = "sg-",
                                     .taken = "explicit GroupName"};

static const struct bind create[] = {
    {BIND_PROPERTY, "GroupDescription", "Description"},
    {BIND_NAME, NULL, "GroupName"},
    {BIND_PROPERTY, "VpcId"},
    {BIND_TAGS, NULL, "TagSpecifications"},
    {0},
};

static const struct bind by_id[] = {{BIND_ID, NULL, "GroupId"}, {0}};

struct direction {
    const char *property, *authorize, *revoke, *describe, *part;
    bool egress;
};

static const struct direction directions[] = {
    {"SecurityGroupIngress", "AuthorizeSecurityGroupIngress", "RevokeSecurityGroupIngress",
     "UpdateSecurityGroupRuleDescriptionsIngress", "AWS::EC2::SecurityGroupIngress", false},
    {"SecurityGroupEgress", "AuthorizeSecurityGroupEgress", "RevokeSecurityGroupEgress",
     "UpdateSecurityGroupRuleDescriptionsEgress", "AWS::EC2::SecurityGroupEgress", true},
};

static bool is_part(const struct resource *part, const struct direction *d)
{
    return !strcmp(part->type->name, d->part);
}

static bool belongs_to_part(const struct resource *r, const struct direction *d,
                            const struct value *rule)
{
    for (size_t i = 0; i < r->part_count; i++) {
        const struct resource *part = r->parts[i];
        if (is_part(part, d) && part->id.len && rule_same(part->properties, rule))
            return true;
    }
    return false;
}

static bool has_parts(const struct resource *r, const struct direction *d)
{
    for (size_t i = 0; i < r->part_count; i++)
        if (is_part(r->parts[i], d))
            return true;
    return false;
}

static bool is_default(const struct value *rule)
{
    struct str cidr = value_get_str(rule, "CidrIp"), cidr6 = value_get_str(rule, "CidrIpv6");
    return str_is(value_get_str(rule, "IpProtocol"), "-1") &&
           (str_is(cidr, "0.0.0.0/0") || str_is(cidr6, "::/0"));
}

static struct value *canonical_rules(struct arena *a, const struct value *rules)
{
    struct value *out = value_list(a);
    if (!value_is(rules, VALUE_LIST))
        return (struct value *) rules;
    for (size_t i = 0; i < value_count(rules); i++) {
        const struct value *rule = value_at(rules, i);
        value_push(a, out,
                   value_is(rule, VALUE_MAP) ? rule_canonical(a, rule) : (struct value *) rule);
    }
    return out;
}

/* Of the rules that AWS shows those which this group's lists may change. */
static struct value *own_rules(struct arena *a, const struct resource *r, const struct direction *d,
                               const struct value *wanted, const struct value *shown_rules)
{
    const struct value *applied = value_get(r->applied, d->property);
    struct value *own = value_list(a);
    for (size_t i = 0; i < value_count(shown_rules); i++) {
        struct value *rule = value_at(shown_rules, i);
        bool undecided = d->egress && !applied && is_default(rule);
        bool named = rule_find(wanted, rule) || rule_find(applied, rule) || undecided;
        if (named && !belongs_to_part(r, d, rule))
            value_push(a, own, rule);
    }
    return own;
}

static void view_direction(struct arena *a, const struct resource *r, const struct direction *d,
                           struct value *desired, struct value *actual)
{
    struct value *wanted = value_get(desired, d->property),
                 *shown_rules = value_get(actual, d->property);
    if (wanted)
        wanted = canonical_rules(a, wanted);
    else if (d->egress && has_parts(r, d))
        wanted = value_list(a);
    if (wanted)
        value_put(a, desired, d->property, wanted);
    if (shown_rules)
        value_put(a, actual, d->property,
                  own_rules(a, r, d, wanted, canonical_rules(a, shown_rules)));
}

static struct value *shallow(struct arena *a, const struct value *map)
{
    struct value *out = value_map(a);
    for (size_t i = 0; i < value_count(map); i++)
        value_set(a, out, map->u.map.members[i].key, map->u.map.members[i].value);
    return out;
}

static void view(struct arena *a, const struct resource *r, struct value **desired,
                 struct value **actual)
{
    *desired = shallow(a, *desired);
    *actual = shallow(a, *actual);
    for (size_t i = 0; i < ARRAY_LENGTH(directions); i++)
        view_direction(a, r, &directions[i], *desired, *actual);
}

static void call_with(struct making *m, const char *operation, struct value *permissions)
{
    static const char *const already[] = {"InvalidPermission.NotFound", NULL};
    bool revoke = !strncmp(operation, "Revoke", 6);
    struct step step = {.operation = operation,
                        .retry_codes = revoke ? NULL : codes_ec2_not_yet,
                        .done_codes = revoke ? already : NULL,
                        .what = "rules"};
    struct value *input = binds_input(m, m->resource->type, by_id);
    if (!value_count(permissions))
        return;
    value_put(m->arena, input, "IpPermissions", permissions);
    calls_add(m, &step, input);
}

static bool described_alike(const struct value *a, const struct value *b)
{
    return str_equal(value_get_str(a, "Description"), value_get_str(b, "Description"));
}

/* New ones first, so that nothing that may stay is interrupted. */
static void update_direction(struct making *m, const struct direction *d)
{
    struct arena *a = m->arena;
    const struct resource_change *c = change_of(m->changes, d->property);
    struct value *added = value_list(a), *removed = value_list(a), *described = value_list(a);
    if (!c)
        return;
    const struct value *to = canonical_rules(a, c->to);
    for (size_t i = 0; i < value_count(to); i++) {
        const struct value *rule = value_at(to, i), *there = rule_find(c->from, rule);
        if (!there)
            value_push(a, added, rule_permission(a, rule));
        else if (!described_alike(rule, there))
            value_push(a, described, rule_permission(a, rule));
    }
    for (size_t i = 0; i < value_count(c->from); i++)
        if (!rule_find(to, value_at(c->from, i)))
            value_push(a, removed, rule_permission(a, value_at(c->from, i)));
    call_with(m, d->authorize, added);
    call_with(m, d->describe, described);
    call_with(m, d->revoke, removed);
}

static void update_rules(struct making *m)
{
    for (size_t i = 0; i < ARRAY_LENGTH(directions); i++)
        update_direction(m, &directions[i]);
}

static const char *const on_rules[] = {"SecurityGroupIngress", "SecurityGroupEgress", NULL};
static const struct step updates[] = {{.on = on_rules, .code = update_rules}, {0}};

static const struct step deletes[] = {
    {"DeleteSecurityGroup", by_id, .gone_codes = codes_ec2_gone, .retry_codes = codes_ec2_held},
    {0},
};

static const struct read_step reads[] = {
    {ASK_DISCOVER, "DescribeSecurityGroups", "tag:isoctl:stack", .batch = 200,
     .documents = "SecurityGroups"},
    {ASK_ID, "DescribeSecurityGroups", "group-id", .batch = 200, .documents = "SecurityGroups"},
    {ASK_OP, "DescribeSecurityGroups", "tag:isoctl:op", .batch = 200,
     .documents = "SecurityGroups"},
    {ASK_NAME, "DescribeSecurityGroups", "group-name", .batch = 200, .documents = "SecurityGroups"},
    {0},
};

static void fill(struct arena *a, struct resource *r, const struct value *document,
                 const struct resource *known)
{
    (void) known;
    if (!value_get(document, "GroupName")) /* the create's answer, which shows no rules */
        return;
    value_put(a, r->actual, "SecurityGroupIngress",
              rules_flatten(a, value_get(document, "IpPermissions"), false));
    value_put(a, r->actual, "SecurityGroupEgress",
              rules_flatten(a, value_get(document, "IpPermissionsEgress"), true));
}

const struct resource_type type_ec2_security_group = {
    .name = "AWS::EC2::SecurityGroup",
    .service = "ec2",
    .properties = properties,
    .attributes = attributes,
    .naming = &naming,
    .tagging = &tagging_ec2,
    .tag_resource = "security-group",
    .create = {"CreateSecurityGroup", create, .retry_codes = codes_ec2_not_yet},
    .created = "",
    .updates = updates,
    .deletes = deletes,
    .reads = reads,
    .id_path = "GroupId",
    .name_path = "GroupName",
    .shown = shown,
    .fill = fill,
    .view = view,
    .timeout_ms = 20 * 60 * 1000,
};
