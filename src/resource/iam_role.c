/* AWS::IAM::Role. API reference: CreateRole, GetRole, UpdateRole, UpdateAssumeRolePolicy,
 * AttachRolePolicy, PutRolePolicy, DeleteRole. Policies come and go one by one; a role is deleted
 * when nothing is attached to it any more. */
#include "resource/types.h"

static const struct property policy[] = {
    P_JSON("PolicyDocument", REQUIRED),
    P_TEXT("PolicyName", REQUIRED),
    {0},
};

static const struct property properties[] = {
    P_JSON("AssumeRolePolicyDocument", REQUIRED),
    P_TEXT("Description", 0, .fallback = "\"\""),
    P_TEXTS("ManagedPolicyArns", 0, .fallback = "[]"),
    P_INT("MaxSessionDuration", 0, .fallback = "3600"),
    P_TEXT("Path", REPLACES, .fallback = "\"/\""),
    P_TEXT("PermissionsBoundary", 0),
    P_SET_OF("Policies", 0, policy, .fallback = "[]"),
    P_TEXT("RoleName", REPLACES),
    P_TAGS,
    {0},
};

static const struct attribute attributes[] = {{"Arn", "Arn"}, {"RoleId", "RoleId"}, {0}};

static const struct naming naming = {
    .property = "RoleName", .max = 64, .letters = "_+=,.@", .taken = "explicit RoleName"};

static const struct shown shown[] = {
    {"ManagedPolicyArns", "Attached.*.PolicyArn"},
    {"PermissionsBoundary", "PermissionsBoundary.PermissionsBoundaryArn"},
    {"Policies", "Inline"},
    {0},
};

static const struct bind create[] = {
    {BIND_NAME, NULL, "RoleName"},  {BIND_PROPERTY, "AssumeRolePolicyDocument"},
    {BIND_PROPERTY, "Description"}, {BIND_PROPERTY, "MaxSessionDuration"},
    {BIND_PROPERTY, "Path"},        {BIND_PROPERTY, "PermissionsBoundary"},
    {BIND_TAGS, NULL, "Tags"},      {0},
};

static const char *const on_trust[] = {"AssumeRolePolicyDocument", NULL};
static const char *const on_role[] = {"Description", "MaxSessionDuration", NULL};
static const char *const on_boundary[] = {"PermissionsBoundary", NULL};
static const char *const on_attached[] = {"ManagedPolicyArns", NULL};
static const char *const on_inline[] = {"Policies", NULL};

static const struct bind by_id[] = {{BIND_ID, NULL, "RoleName"}, {0}};
static const struct bind trust[] = {{BIND_ID, NULL, "RoleName"},
                                    {BIND_PROPERTY, "AssumeRolePolicyDocument", "PolicyDocument"},
                                    {0}};
static const struct bind boundary[] = {
    {BIND_ID, NULL, "RoleName"}, {BIND_PROPERTY, "PermissionsBoundary"}, {0}};
static const struct bind one_arn[] = {
    {BIND_ID, NULL, "RoleName"}, {BIND_EACH, NULL, "PolicyArn"}, {0}};
static const struct bind one_name[] = {
    {BIND_ID, NULL, "RoleName"}, {BIND_EACH, NULL, "PolicyName"}, {0}};

/* Principals and policies made a moment ago are not known everywhere yet. */
static const char *const malformed[] = {"MalformedPolicyDocument", "ConcurrentModification", NULL};
static const char *const malformed_texts[] = {"nvalid principal", "odified", "multiple requests",
                                              NULL};
static const char *const not_yet[] = {"NoSuchEntity", "ConcurrentModification", NULL};
static const char *const changing[] = {"ConcurrentModification", NULL};
static const char *const held[] = {"DeleteConflict", "ConcurrentModification", NULL};
static const char *const gone[] = {"NoSuchEntity", NULL};

static const struct step attach = {
    .operation = "AttachRolePolicy", .binds = one_arn, .retry_codes = not_yet};
static const struct step detach = {.operation = "DetachRolePolicy",
                                   .binds = one_arn,
                                   .retry_codes = changing,
                                   .gone_codes = gone,
                                   .done_codes = gone};
static const struct step put = {
    .operation = "PutRolePolicy", .binds = one_name, .retry_codes = not_yet};
static const struct step take_away = {.operation = "DeleteRolePolicy",
                                      .binds = one_name,
                                      .retry_codes = changing,
                                      .gone_codes = gone,
                                      .done_codes = gone};

/* One call about one policy; `name` is told to people. */
static struct value *add_one(struct making *m, const struct step *step, const struct value *name)
{
    struct making one = *m;
    struct str text = value_string(name), rest = text;
    one.each = name;
    struct value *input = binds_input(&one, m->resource->type, step->binds);
    struct resource_call *call = calls_add(m, step, input);
    while (rest.p)
        text = str_split(rest, '/', &rest);
    call->what = arena_printf(m->arena, "%s %.*s", step->operation, STR_ARG(text));
    return input;
}

static const struct property *property_of(const struct making *m, const char *name)
{
    return property_find(m->resource->type->properties, str_of(name));
}

/* Attached first, so that the role is never without what it keeps needing. */
static void change_attached(struct making *m)
{
    const struct property *p = property_of(m, "ManagedPolicyArns");
    const struct resource_change *c = change_of(m->changes, p->name);
    const struct value *added = set_minus(m->arena, p, c->to, c->from);
    const struct value *lost = set_minus(m->arena, p, c->from, c->to);
    for (size_t i = 0; i < value_count(added); i++)
        add_one(m, &attach, value_at(added, i));
    for (size_t i = 0; i < value_count(lost); i++)
        add_one(m, &detach, value_at(lost, i));
}

static const struct value *named(const struct value *policies, const struct value *name)
{
    for (size_t i = 0; i < value_count(policies); i++)
        if (value_equal(value_get(value_at(policies, i), "PolicyName"), name))
            return value_at(policies, i);
    return NULL;
}

static void change_inline(struct making *m)
{
    const struct property *p = property_of(m, "Policies");
    const struct resource_change *c = change_of(m->changes, p->name);
    const struct value *fresh = set_minus(m->arena, p, c->to, c->from);
    for (size_t i = 0; i < value_count(fresh); i++) {
        const struct value *one = value_at(fresh, i);
        struct value *input = add_one(m, &put, value_get(one, "PolicyName"));
        value_put(m->arena, input, "PolicyDocument",
                  mapping_to_api(m->arena, m->resource->type, &policy[0],
                                 value_get(one, "PolicyDocument")));
    }
    for (size_t i = 0; i < value_count(c->from); i++) {
        const struct value *name = value_get(value_at(c->from, i), "PolicyName");
        if (!named(c->to, name))
            add_one(m, &take_away, name);
    }
}

static const struct value *as_known(const struct making *m, const char *property)
{
    const struct value *actual = value_get(m->resource->actual, property);
    return actual ? actual : value_get(m->desired, property);
}

/* Whoever attached it: a role that holds a policy cannot be deleted. */
static void strip(struct making *m)
{
    const struct value *arns = as_known(m, "ManagedPolicyArns"),
                       *policies = as_known(m, "Policies");
    for (size_t i = 0; i < value_count(arns); i++)
        add_one(m, &detach, value_at(arns, i));
    for (size_t i = 0; i < value_count(policies); i++)
        add_one(m, &take_away, value_get(value_at(policies, i), "PolicyName"));
}

/* UpdateRole takes what it is not told of back to the default: both are told, one as it is. */
static void shape(struct making *m, const struct step *step, struct value *input)
{
    if (strcmp(step->operation, "UpdateRole"))
        return;
    for (size_t i = 0; on_role[i]; i++) {
        const struct resource_change *c = change_of(m->changes, on_role[i]);
        const struct value *v = c ? c->to : as_known(m, on_role[i]);
        if (v)
            value_put(m->arena, input, on_role[i], (struct value *) v);
    }
}

static const struct step updates[] = {
    {.operation = "UpdateAssumeRolePolicy",
     .binds = trust,
     .on = on_trust,
     .retry_codes = malformed,
     .retry_texts = malformed_texts},
    {.operation = "UpdateRole", .binds = by_id, .on = on_role, .retry_codes = changing},
    {.operation = "PutRolePermissionsBoundary",
     .binds = boundary,
     .on = on_boundary,
     .needs = "PermissionsBoundary",
     .retry_codes = not_yet},
    {.operation = "DeleteRolePermissionsBoundary",
     .binds = by_id,
     .on = on_boundary,
     .unless = "PermissionsBoundary",
     .done_codes = gone},
    {.code = change_attached, .on = on_attached},
    {.code = change_inline, .on = on_inline},
    {0},
};

static const struct step deletes[] = {
    {.code = strip},
    {.operation = "DeleteRole", .binds = by_id, .gone_codes = gone, .retry_codes = held},
    {0},
};

enum { DISCOVERED_MAX = 1000 };

/* Lists show no tags: only roles that bear the stack's prefix are looked at. */
static const struct read_step reads[] = {
    {.ask = ASK_DISCOVER,
     .operation = "ListRoles",
     .keys = "Roles.*.RoleName",
     .keys_max = DISCOVERED_MAX,
     .prefixed = true},
    {.ask = ASK_ID,
     .operation = "GetRole",
     .member = "RoleName",
     .documents = "Role",
     .absent = gone},
    {.ask = ASK_NAME,
     .operation = "GetRole",
     .member = "RoleName",
     .documents = "Role",
     .absent = gone},
    {0},
};

static const struct detail details[] = {
    {.operation = "ListAttachedRolePolicies",
     .binds = by_id,
     .from = "AttachedPolicies",
     .as = "Attached",
     .absent = gone},
    {.operation = "ListRolePolicies",
     .binds = by_id,
     .from = "PolicyNames",
     .as = "InlineNames",
     .absent = gone},
    {.operation = "GetRolePolicy",
     .binds = one_name,
     .from = "",
     .as = "Inline",
     .each = "InlineNames",
     .absent = gone},
    {0},
};

const struct resource_type type_iam_role = {
    .name = "AWS::IAM::Role",
    .service = "iam",
    .properties = properties,
    .attributes = attributes,
    .naming = &naming,
    .create = {.operation = "CreateRole",
               .binds = create,
               .retry_codes = malformed,
               .retry_texts = malformed_texts},
    .created = "Role",
    .tagging = &tagging_iam,
    .id_path = "RoleName",
    .name_path = "RoleName",
    .shown = shown,
    .reads = reads,
    .details = details,
    .updates = updates,
    .deletes = deletes,
    .shape = shape,
};
