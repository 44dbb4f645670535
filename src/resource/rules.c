/* Rules of security groups: in the API by protocol and ports with lists of peers, here one by one
 * in CloudFormation's shape. */
#include "resource/descriptor.h"

static const char *const peers[] = {"CidrIp",
                                    "CidrIpv6",
                                    "SourceSecurityGroupId",
                                    "DestinationSecurityGroupId",
                                    "SourcePrefixListId",
                                    "DestinationPrefixListId"};

static const struct {
    const char *number, *name;
} protocols[] = {{"1", "icmp"}, {"6", "tcp"}, {"17", "udp"}, {"58", "icmpv6"}, {"all", "-1"}};

/* IpPermission's lists, the member that names the peer in each, and the peer's name here by
 * direction. */
static const struct {
    const char *list, *member, *ingress, *egress;
} kinds[] = {
    {"IpRanges", "CidrIp", "CidrIp", "CidrIp"},
    {"Ipv6Ranges", "CidrIpv6", "CidrIpv6", "CidrIpv6"},
    {"UserIdGroupPairs", "GroupId", "SourceSecurityGroupId", "DestinationSecurityGroupId"},
    {"PrefixListIds", "PrefixListId", "SourcePrefixListId", "DestinationPrefixListId"},
};

static void put_if(struct arena *a, struct value *map, const char *key, struct value *v)
{
    if (v && v->kind != VALUE_NULL)
        value_put(a, map, key, v);
}

static struct value *rule_of(struct arena *a, const struct value *permission,
                             const struct value *peer, const char *member, const char *name)
{
    struct value *rule = value_map(a);
    put_if(a, rule, "IpProtocol", value_get(permission, "IpProtocol"));
    put_if(a, rule, "FromPort", value_get(permission, "FromPort"));
    put_if(a, rule, "ToPort", value_get(permission, "ToPort"));
    put_if(a, rule, name, value_get(peer, member));
    put_if(a, rule, "Description", value_get(peer, "Description"));
    return rule_canonical(a, rule);
}

struct value *rules_flatten(struct arena *a, const struct value *permissions, bool egress)
{
    struct value *rules = value_list(a);
    for (size_t i = 0; i < value_count(permissions); i++)
        for (size_t k = 0; k < ARRAY_LENGTH(kinds); k++) {
            const struct value *permission = value_at(permissions, i),
                               *list = value_get(permission, kinds[k].list);
            const char *name = egress ? kinds[k].egress : kinds[k].ingress;
            for (size_t j = 0; j < value_count(list); j++)
                value_push(a, rules,
                           rule_of(a, permission, value_at(list, j), kinds[k].member, name));
        }
    return rules;
}

struct value *rule_permission(struct arena *a, const struct value *rule)
{
    struct value *permission = value_map(a);
    put_if(a, permission, "IpProtocol", value_get(rule, "IpProtocol"));
    put_if(a, permission, "FromPort", value_get(rule, "FromPort"));
    put_if(a, permission, "ToPort", value_get(rule, "ToPort"));
    for (size_t k = 0; k < ARRAY_LENGTH(kinds); k++) {
        struct value *peer = value_get(rule, kinds[k].ingress), *entry = value_map(a);
        peer = peer ? peer : value_get(rule, kinds[k].egress);
        if (!peer)
            continue;
        value_put(a, entry, kinds[k].member, peer);
        put_if(a, entry, "Description", value_get(rule, "Description"));
        if (!strcmp(kinds[k].member, "GroupId"))
            put_if(a, entry, "UserId", value_get(rule, "SourceSecurityGroupOwnerId"));
        value_put(a, permission, kinds[k].list, value_list_of(a, entry));
    }
    return permission;
}

static struct str protocol_of(const struct value *rule)
{
    struct str text = value_get_str(rule, "IpProtocol");
    for (size_t i = 0; i < ARRAY_LENGTH(protocols); i++)
        if (str_is(text, protocols[i].number))
            return str_of(protocols[i].name);
    return text;
}

/* Protocol numbers by name; a rule for all protocols has no ports. */
struct value *rule_canonical(struct arena *a, const struct value *rule)
{
    struct value *out = value_map(a);
    struct str protocol = protocol_of(rule);
    for (size_t i = 0; i < value_count(rule); i++) {
        const struct value_member *m = &rule->u.map.members[i];
        bool port = str_is(m->key, "FromPort") || str_is(m->key, "ToPort");
        if (!(port && str_is(protocol, "-1")))
            value_set(a, out, m->key, m->value);
    }
    if (protocol.len)
        value_put_str(a, out, "IpProtocol", protocol);
    return out;
}

bool rule_same(const struct value *a, const struct value *b)
{
    bool all = str_is(protocol_of(a), "-1");
    if (!str_equal(protocol_of(a), protocol_of(b)))
        return false;
    if (!all && (!value_equal(value_get(a, "FromPort"), value_get(b, "FromPort")) ||
                 !value_equal(value_get(a, "ToPort"), value_get(b, "ToPort"))))
        return false;
    for (size_t i = 0; i < ARRAY_LENGTH(peers); i++)
        if (!value_equal(value_get(a, peers[i]), value_get(b, peers[i])))
            return false;
    return true;
}

const struct value *rule_find(const struct value *rules, const struct value *rule)
{
    for (size_t i = 0; i < value_count(rules); i++)
        if (rule_same(value_at(rules, i), rule))
            return value_at(rules, i);
    return NULL;
}
