/* One command's settings: overrides, then environment, then the profile in the shared files. */
#include "aws/client.h"

#include "aws/config.h"
#include "aws/credentials.h"
#include "aws/endpoint.h"
#include "aws/model.h"

enum { MAX_ATTEMPTS = 3, MAX_ATTEMPTS_LIMIT = 20 };

struct loader {
    struct aws_settings *settings;
    const struct aws_environment *environment;
    const char *config_path, *credentials_path;
    struct value *config, *credentials;             /* files: maps of sections */
    const struct value *in_config, *in_credentials; /* the profile's sections, or NULL */
    struct error *err;
};

static const char *get(const struct loader *l, const char *name)
{
    return l->environment->get(l->environment->ctx, name);
}

/* A setting of the profile: what the credentials file says stands before the config file. */
static struct str setting(const struct loader *l, const char *key)
{
    struct str text = value_get_str(l->in_credentials, key);
    return text.len ? text : value_get_str(l->in_config, key);
}

static int copy_text(struct loader *l, char *out, size_t size, struct str text, const char *what)
{
    if (text.len >= size)
        return error_set(l->err, ERROR_USAGE, "the %s is longer than %zu characters", what,
                         size - 1);
    if (text.len)
        memcpy(out, text.p, text.len);
    out[text.len] = '\0';
    return 0;
}

static const char *file_path(struct loader *l, const char *variable, const char *in_home)
{
    struct arena *a = &l->settings->arena;
    const char *given = get(l, variable), *home = get(l, "HOME");
    if (given && (given[0] != '~' || given[1] != '/' || !home))
        return arena_printf(a, "%s", given);
    return home ? arena_printf(a, "%s/%s", home, given ? given + 2 : in_home) : NULL;
}

static int load_files(struct loader *l)
{
    struct arena *a = &l->settings->arena;
    l->config_path = file_path(l, "AWS_CONFIG_FILE", ".aws/config");
    l->credentials_path = file_path(l, "AWS_SHARED_CREDENTIALS_FILE", ".aws/credentials");
    l->config = l->config_path ? config_load(a, l->config_path, l->err) : value_map(a);
    if (!l->config)
        return -1;
    l->credentials =
        l->credentials_path ? config_load(a, l->credentials_path, l->err) : value_map(a);
    return l->credentials ? 0 : -1;
}

static const struct value *config_section(const struct loader *l, const char *kind,
                                          const char *name)
{
    char full[200];
    snprintf(full, sizeof(full), "%s %s", kind, name);
    return value_get(l->config, full);
}

static int choose_profile(struct loader *l, const char *explicit_name)
{
    struct aws_settings *s = l->settings;
    const char *name = explicit_name;
    if (!name)
        name = get(l, "AWS_DEFAULT_PROFILE"); /* before AWS_PROFILE, as in the AWS CLI */
    if (!name)
        name = get(l, "AWS_PROFILE");
    bool named = name != NULL;
    if (copy_text(l, s->profile, sizeof(s->profile), str_of(named ? name : "default"),
                  "profile's name"))
        return -1;
    l->in_config = config_section(l, "profile", s->profile);
    if (!l->in_config && !strcmp(s->profile, "default"))
        l->in_config = value_get(l->config, "default");
    l->in_credentials = value_get(l->credentials, s->profile);
    if (!named || l->in_config || l->in_credentials)
        return 0;
    return error_set(l->err, ERROR_CREDENTIALS,
                     "there is no profile %s: neither [profile %s] in %s nor [%s] in %s",
                     s->profile, s->profile, l->config_path ? l->config_path : "~/.aws/config",
                     s->profile, l->credentials_path ? l->credentials_path : "~/.aws/credentials");
}

static int choose_region(struct loader *l, const char *explicit_region)
{
    struct aws_settings *s = l->settings;
    const struct {
        const char *source;
        struct str text;
    } candidates[] = {
        {"--region", str_of(explicit_region)},
        {"AWS_REGION", str_of(get(l, "AWS_REGION"))},
        {"AWS_DEFAULT_REGION", str_of(get(l, "AWS_DEFAULT_REGION"))},
        {NULL, setting(l, "region")},
    };
    size_t i = 0;
    while (i < ARRAY_LENGTH(candidates) && !candidates[i].text.len)
        i++;
    if (i == ARRAY_LENGTH(candidates))
        return 0;
    if (candidates[i].source)
        snprintf(s->region_source, sizeof(s->region_source), "%s", candidates[i].source);
    else
        snprintf(s->region_source, sizeof(s->region_source), "profile %.140s", s->profile);
    struct str region = str_trim(candidates[i].text);
    if (aws_region_is_valid(region))
        return copy_text(l, s->region, sizeof(s->region), region, "region");
    struct buf shown;
    buf_init(&shown, 512);
    buf_add_escaped(&shown, str_slice(region, 0, region.len < 80 ? region.len : 80), false);
    error_set(l->err, ERROR_USAGE,
              "\"%s\" (from %s) is not a region's name; one looks like eu-central-1",
              buf_text(&shown), s->region_source);
    buf_release(&shown);
    return -1;
}

static int choose_limits(struct loader *l)
{
    struct aws_settings *s = l->settings;
    struct str attempts = str_of(get(l, "AWS_MAX_ATTEMPTS"));
    struct str bundle = str_of(get(l, "AWS_CA_BUNDLE"));
    if (!attempts.len)
        attempts = setting(l, "max_attempts");
    if (!bundle.len)
        bundle = setting(l, "ca_bundle");
    int64_t n = MAX_ATTEMPTS;
    if (attempts.len && (!str_to_int(str_trim(attempts), &n) || n < 1))
        return error_set(l->err, ERROR_USAGE,
                         "AWS_MAX_ATTEMPTS (max_attempts of a profile) is a number from 1 to %d",
                         MAX_ATTEMPTS_LIMIT);
    s->max_attempts = (int) (n < MAX_ATTEMPTS_LIMIT ? n : MAX_ATTEMPTS_LIMIT);
    return copy_text(l, s->ca_bundle, sizeof(s->ca_bundle), bundle, "path in AWS_CA_BUNDLE");
}

static int set_endpoint(struct loader *l, const char *service, struct str url, const char *source)
{
    struct arena *a = &l->settings->arena;
    const char *checked = aws_endpoint_check(a, str_trim(url), source, l->err);
    if (!checked)
        return -1;
    value_put_text(a, l->settings->endpoints, service, checked);
    return 0;
}

/* "CloudWatch Logs" -> "CLOUDWATCH_LOGS", or in lower case. */
static char *service_key(struct arena *a, const char *prefix, const char *service_id, bool upper)
{
    char *key = arena_printf(a, "%s%s", prefix, service_id);
    for (char *c = key + strlen(prefix); *c; c++) {
        if (*c == ' ' || *c == '-')
            *c = '_';
        else if (upper && *c >= 'a' && *c <= 'z')
            *c = (char) (*c - ('a' - 'A'));
        else if (!upper && *c >= 'A' && *c <= 'Z')
            *c = (char) (*c + ('a' - 'A'));
    }
    return key;
}

/* The four places in their order: variable of the service, variable of all, then the profile's
 * services section and its endpoint_url. A variable of all hides both places of the profile. */
static int choose_service_endpoint(struct loader *l, const struct service_info *service,
                                   const struct value *services)
{
    struct arena *a = &l->settings->arena;
    const char *variable = service_key(a, "AWS_ENDPOINT_URL_", service->service_id, true);
    const char *key = service_key(a, "", service->service_id, false);
    if (get(l, variable))
        return set_endpoint(l, service->name, str_of(get(l, variable)), variable);
    struct str url = value_get_str(value_get(services, key), "endpoint_url");
    if (!url.len || get(l, "AWS_ENDPOINT_URL"))
        return 0;
    return set_endpoint(l, service->name, url,
                        arena_printf(a, "endpoint_url of %s in %s", key, l->config_path));
}

static bool is_true(struct str text)
{
    return str_equal_nocase(text, STR("true"));
}

static int choose_endpoints(struct loader *l)
{
    struct arena *a = &l->settings->arena;
    struct str name = setting(l, "services"), url = setting(l, "endpoint_url");
    const char *everywhere = get(l, "AWS_ENDPOINT_URL");
    struct str ignore = str_of(get(l, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"));
    l->settings->endpoints = value_map(a);
    if (is_true(ignore.len ? ignore : setting(l, "ignore_configured_endpoint_urls")))
        return 0;
    const struct value *services = name.len ? config_section(l, "services", name.p) : NULL;
    if (name.len && !services)
        return error_set(l->err, ERROR_CREDENTIALS,
                         "profile %s names services = %s, but %s has no [services %s]",
                         l->settings->profile, name.p, l->config_path, name.p);
    for (size_t i = 0; service_model_at(i); i++)
        if (choose_service_endpoint(l, service_model_info(service_model_at(i)), services))
            return -1;
    if (everywhere)
        return set_endpoint(l, "*", str_of(everywhere), "AWS_ENDPOINT_URL");
    if (url.len)
        return set_endpoint(l, "*", url, "endpoint_url of the profile");
    return 0;
}

static int choose_credentials(struct loader *l, bool profile_is_explicit)
{
    struct aws_settings *s = l->settings;
    struct credential_sources sources = {
        .environment = l->environment,
        .skip_environment = profile_is_explicit,
        .profile = s->profile,
        .in_credentials = l->in_credentials,
        .in_config = l->in_config,
        .credentials_path = l->credentials_path,
        .config_path = l->config_path,
    };
    int found = credentials_find(&s->credentials, &sources, l->err);
    s->has_credentials = found > 0;
    return found < 0 ? -1 : 0;
}

/* The parsed files hold secrets: their texts go before the arena does. */
static void wipe_sections(struct value *file)
{
    for (size_t i = 0; file && i < file->u.map.count; i++) {
        struct value *section = file->u.map.members[i].value;
        for (size_t k = 0; k < section->u.map.count; k++) {
            struct value *item = section->u.map.members[k].value;
            if (value_is(item, VALUE_STRING) && item->u.string.len)
                explicit_bzero((char *) item->u.string.p, item->u.string.len);
        }
    }
}

int aws_settings_load(struct aws_settings *s, const struct aws_environment *environment,
                      const char *region, const char *profile, struct error *err)
{
    *s = (struct aws_settings){0};
    struct loader l = {.settings = s, .environment = environment, .err = err};
    bool failed = load_files(&l) || choose_profile(&l, profile) || choose_region(&l, region) ||
                  choose_limits(&l) || choose_endpoints(&l) ||
                  choose_credentials(&l, profile != NULL);
    wipe_sections(l.config);
    wipe_sections(l.credentials);
    if (failed)
        aws_settings_release(s);
    return failed ? -1 : 0;
}

void aws_settings_release(struct aws_settings *s)
{
    explicit_bzero(&s->credentials, sizeof(s->credentials));
    arena_release(&s->arena);
    *s = (struct aws_settings){0};
}
