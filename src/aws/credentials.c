/* The credential chain: environment, then what the profile says, in the AWS CLI's order. */
#include "aws/credentials.h"

/* What one source says; NULL for what it does not. */
struct triple {
    const char *id, *secret, *token;
};

static bool is_printable(const char *text, const char *refused)
{
    for (const char *c = text; *c; c++)
        if (*c <= ' ' || *c > '~' || strchr(refused, *c))
            return false;
    return true;
}

static int store_field(char *out, size_t size, const char *value, const char *refused,
                       const char *what, const char *source, struct error *err)
{
    if (strlen(value) >= size)
        return error_set(err, ERROR_CREDENTIALS, "the %s of the %s is longer than %zu characters",
                         what, source, size - 1);
    if (!is_printable(value, refused))
        return error_set(err, ERROR_CREDENTIALS,
                         "the %s of the %s holds a blank or another character that none can hold; "
                         "copy it again",
                         what, source);
    memcpy(out, value, strlen(value) + 1);
    return 0;
}

/* 1 complete, 0 nothing there, -1 half a pair. */
static int store_triple(struct aws_credentials *out, const struct triple *t, const char *source,
                        struct error *err)
{
    if (!t->id && !t->secret)
        return 0;
    if (!t->id || !t->secret)
        return error_set(err, ERROR_CREDENTIALS, "the %s has %s but no %s; set both", source,
                         t->id ? "an access key id" : "a secret access key",
                         t->id ? "secret access key" : "access key id");
    if (store_field(out->access_key_id, sizeof(out->access_key_id), t->id, "/,=", "access key id",
                    source, err) ||
        store_field(out->secret_access_key, sizeof(out->secret_access_key), t->secret, "",
                    "secret access key", source, err) ||
        store_field(out->session_token, sizeof(out->session_token), t->token ? t->token : "", "",
                    "session token", source, err))
        return -1;
    snprintf(out->source, sizeof(out->source), "%s", source);
    return 1;
}

static const char *get(const struct credential_sources *s, const char *name)
{
    return s->environment->get(s->environment->ctx, name);
}

static int from_environment(struct aws_credentials *out, const struct credential_sources *s,
                            struct error *err)
{
    if (s->skip_environment)
        return 0;
    struct triple t = {get(s, "AWS_ACCESS_KEY_ID"), get(s, "AWS_SECRET_ACCESS_KEY"),
                       get(s, "AWS_SESSION_TOKEN")};
    if (!t.token)
        t.token = get(s, "AWS_SECURITY_TOKEN");
    return store_triple(out, &t, "environment (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY)", err);
}

static const char *setting(const struct value *section, const char *key)
{
    struct str text = value_get_str(section, key);
    return text.len ? text.p : NULL;
}

static int from_section(struct aws_credentials *out, const struct credential_sources *s,
                        const struct value *section, const char *path, struct error *err)
{
    struct triple t = {setting(section, "aws_access_key_id"),
                       setting(section, "aws_secret_access_key"),
                       setting(section, "aws_session_token")};
    if (!t.token)
        t.token = setting(section, "aws_security_token");
    char source[160];
    snprintf(source, sizeof(source), "profile %s (%s)", s->profile, path);
    return store_triple(out, &t, source, err);
}

static int refuse_kind(const struct credential_sources *s, const char *kind, struct error *err)
{
    return error_set(
        err, ERROR_CREDENTIALS,
        "profile %s uses %s, which this version of isoctl does not support; use a "
        "profile with static keys, or set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and "
        "AWS_SESSION_TOKEN (\"aws configure export-credentials --format env\" prints "
        "them)",
        s->profile, kind);
}

/* Settings of a profile that stand for a kind of credentials; `with` must be there too. */
struct kind {
    const char *key, *with, *name;
};

static const struct kind before_static_keys[] = {
    {"role_arn", "source_profile", "an assumed role (role_arn, source_profile)"},
    {"role_arn", "credential_source", "an assumed role (role_arn, credential_source)"},
    {"role_arn", "web_identity_token_file", "a web identity (web_identity_token_file)"},
    {"sso_session", NULL, "IAM Identity Center (sso_session)"},
    {"sso_start_url", NULL, "IAM Identity Center (sso_start_url)"},
};

static const struct kind before_config_keys[] = {
    {"login_session", NULL, "a console login (login_session)"},
    {"credential_process", NULL, "an external program (credential_process)"},
};

static bool profile_has(const struct credential_sources *s, const char *key)
{
    return setting(s->in_credentials, key) || setting(s->in_config, key);
}

static const char *unsupported_kind(const struct credential_sources *s, const struct kind *kinds,
                                    size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (profile_has(s, kinds[i].key) && (!kinds[i].with || profile_has(s, kinds[i].with)))
            return kinds[i].name;
    return NULL;
}

static int from_profile(struct aws_credentials *out, const struct credential_sources *s,
                        struct error *err)
{
    const char *kind = unsupported_kind(s, before_static_keys, ARRAY_LENGTH(before_static_keys));
    if (kind)
        return refuse_kind(s, kind, err);
    int found = from_section(out, s, s->in_credentials, s->credentials_path, err);
    if (found)
        return found;
    kind = unsupported_kind(s, before_config_keys, ARRAY_LENGTH(before_config_keys));
    if (kind)
        return refuse_kind(s, kind, err);
    return from_section(out, s, s->in_config, s->config_path, err);
}

/* Credentials of the place where isoctl runs, announced by a variable. */
static int from_surroundings(const struct credential_sources *s, struct error *err)
{
    static const struct {
        const char *variable, *name;
    } kinds[] = {
        {"AWS_WEB_IDENTITY_TOKEN_FILE", "a web identity"},
        {"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "the role of an ECS task"},
        {"AWS_CONTAINER_CREDENTIALS_FULL_URI", "the role of a container"},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(kinds); i++)
        if (get(s, kinds[i].variable))
            return error_set(err, ERROR_CREDENTIALS,
                             "%s stands for %s, which this version of isoctl does not support; set "
                             "AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN",
                             kinds[i].variable, kinds[i].name);
    return 0;
}

int credentials_find(struct aws_credentials *out, const struct credential_sources *s,
                     struct error *err)
{
    int found = from_environment(out, s, err);
    if (!found)
        found = from_profile(out, s, err);
    return found ? found : from_surroundings(s, err);
}
