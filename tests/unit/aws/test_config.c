/* The shared files' dialect, and what environment and profiles come to together. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>

#include "aws/client.h"
#include "aws/config.h"

static const struct {
    const char *text, *section, *path, *value; /* value NULL: not there */
} good[] = {
    {"[default]\nregion = eu-central-1\n", "default", "region", "eu-central-1"},
    {"[default]\r\nregion=eu-central-1\r\n", "default", "region", "eu-central-1"},
    {"\xef\xbb\xbf[default]\nregion: x\n", "default", "region", "x"},
    {"# c\n; c\n\n[ profile \"my dev\" ] # c\nREGION = x", "profile my dev", "region", "x"},
    {"[a]\nx = 1 # one\ny = a#b\nz = # none\n", "a", "x", "1"},
    {"[a]\nx = 1 # one\ny = a#b\nz = # none\n", "a", "y", "a#b"},
    {"[a]\nx = 1 # one\ny = a#b\nz = # none\n", "a", "z", ""},
    {"[a]\nsecret = a=b==\n", "a", "secret", "a=b=="},
    {"[a]\nurl = http://127.0.0.1:5000\n", "a", "url", "http://127.0.0.1:5000"},
    {"[services s]\nec2 =\n  endpoint_url = http://x\n  other = y\necs =\n", "services s",
     "ec2.endpoint_url", "http://x"},
    {"[a]\nx = 1\n[b]\ny = 2\n[a]\nx = 3\n", "a", "x", "3"},
    {"[a]\nx = 1\n  more\n", "a", "x", "1\nmore"},
    {"[a]\n  x = 1\n", "a", "x", "1"},
    {"", "a", "x", NULL},
};

static void test_good_files(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(good); i++) {
        struct arena a = {0};
        struct error err = {0};
        struct value *v = config_parse(&a, str_of(good[i].text), "config", &err);
        assert_string_equal(err.message, "");
        assert_non_null(v);
        struct value *found = value_path(value_get(v, good[i].section), good[i].path);
        if (good[i].value)
            assert_string_equal(value_chars(found), good[i].value);
        assert_true((found != NULL) == (good[i].value != NULL));
        arena_release(&a);
    }
}

static const struct {
    struct str text;
    const char *says;
} bad[] = {
    {STR("region = x\n"), "config:1: a setting before"},
    {STR("[default\n"), "config:1: a section header without"},
    {STR("[]\n"), "config:1: a section without a name"},
    {STR("[a] x\n"), "config:1: text after"},
    {STR("[a]\n\nhello hunter2\n"), "config:3: expected"},
    {STR("[a]\n= x\n"), "config:2: expected"},
    {STR("[a]\nec2 =\n  hunter2\n"), "config:3: expected"},
    {STR("[a]\nx = \0y\n"), "config:2: a zero byte"},
};

static void test_bad_files(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(bad); i++) {
        struct arena a = {0};
        struct error err = {0};
        assert_null(config_parse(&a, bad[i].text, "config", &err));
        if (!strstr(err.message, bad[i].says))
            fail_msg("\"%s\" does not say \"%s\"", err.message, bad[i].says);
        assert_null(strstr(err.message, "hunter2"));
        assert_int_equal(err.code, ERROR_CREDENTIALS);
        arena_release(&a);
    }
}

#define CONFIG                                                                                     \
    "[default]\nregion = us-west-2\nmax_attempts = 7\n"                                            \
    "[profile dev]\nregion = eu-west-1\nendpoint_url = https://all.example/\nservices = lab\n"     \
    "ca_bundle = /etc/ca.pem\n"                                                                    \
    "[services lab]\nec2 =\n  endpoint_url = http://localhost:1\n"                                 \
    "cloudwatch_logs =\n  endpoint_url = http://localhost:2\n"                                     \
    "[profile keys]\naws_access_key_id = AKIACONFIG\naws_secret_access_key = s\n"                  \
    "[profile role]\nrole_arn = arn:aws:iam::1:role/x\nsource_profile = dev\n"                     \
    "[profile sso]\nsso_session = corp\n"                                                          \
    "[profile login]\nlogin_session = arn\n"                                                       \
    "[profile process]\ncredential_process = /bin/keys\naws_access_key_id = "                      \
    "A\naws_secret_access_key = s\n"                                                               \
    "[profile half]\naws_access_key_id = AKIAHALF\n"                                               \
    "[profile lost]\nservices = nowhere\n"                                                         \
    "[profile badregion]\nregion = us-esat-1/x\n"
#define CREDENTIALS                                                                                \
    "[default]\naws_access_key_id = AKIADEFAULT\naws_secret_access_key = secret1\n"                \
    "[dev]\naws_access_key_id = AKIADEV\naws_secret_access_key = secret2\naws_session_token = "    \
    "token2\n"                                                                                     \
    "[process2]\naws_access_key_id = AKIAPROC\naws_secret_access_key = s\ncredential_process = "   \
    "x\n"                                                                                          \
    "[blank]\naws_access_key_id = AKIA BLANK\naws_secret_access_key = s\n"

struct settings_row {
    const char *environment; /* NAME=value;... */
    const char *region, *profile;
    const char *want_region, *want_source, *want_key, *want_token; /* NULL key: none */
    const char *says;                                              /* not NULL: an error */
};

static const struct settings_row rows[] = {
    {"", NULL, NULL, "us-west-2", "profile default", "AKIADEFAULT", "", NULL},
    {"AWS_PROFILE=dev", NULL, NULL, "eu-west-1", "profile dev", "AKIADEV", "token2", NULL},
    {"AWS_PROFILE=dev;AWS_DEFAULT_PROFILE=keys;AWS_REGION=x", NULL, NULL, "x", "AWS_REGION",
     "AKIACONFIG", "", NULL},
    {"AWS_PROFILE=dev", "ap-south-1", NULL, "ap-south-1", "--region", "AKIADEV", "token2", NULL},
    {"AWS_REGION=eu-north-1;AWS_DEFAULT_REGION=x", NULL, NULL, "eu-north-1", "AWS_REGION",
     "AKIADEFAULT", "", NULL},
    {"AWS_DEFAULT_REGION=sa-east-1", NULL, NULL, "sa-east-1", "AWS_DEFAULT_REGION", "AKIADEFAULT",
     "", NULL},
    {"AWS_ACCESS_KEY_ID=AKIAENV;AWS_SECRET_ACCESS_KEY=s;AWS_SESSION_TOKEN=t", NULL, NULL,
     "us-west-2", "profile default", "AKIAENV", "t", NULL},
    {"AWS_ACCESS_KEY_ID=AKIAENV;AWS_SECRET_ACCESS_KEY=s;AWS_PROFILE=dev", NULL, NULL, "eu-west-1",
     "profile dev", "AKIAENV", "", NULL},
    /* An explicit profile switches the environment's keys off. */
    {"AWS_ACCESS_KEY_ID=AKIAENV;AWS_SECRET_ACCESS_KEY=s", NULL, "dev", "eu-west-1", "profile dev",
     "AKIADEV", "token2", NULL},
    {"", NULL, "process2", "", "", "AKIAPROC", "", NULL},
    {"AWS_CONFIG_FILE=/none;AWS_SHARED_CREDENTIALS_FILE=/none", NULL, NULL, "", "", NULL, "", NULL},
    {"AWS_CONFIG_FILE=/none;AWS_SHARED_CREDENTIALS_FILE=/none;AWS_CONTAINER_CREDENTIALS_FULL_URI=x",
     NULL, NULL, NULL, NULL, NULL, NULL, "AWS_CONTAINER_CREDENTIALS_FULL_URI stands for the role"},
    {"AWS_ACCESS_KEY_ID=AKIAENV", NULL, NULL, NULL, NULL, NULL, NULL, "no secret access key"},
    {"AWS_SECRET_ACCESS_KEY=s", NULL, NULL, NULL, NULL, NULL, NULL, "no access key id"},
    {"AWS_PROFILE=nobody", NULL, NULL, NULL, NULL, NULL, NULL, "there is no profile nobody"},
    {"", NULL, "role", NULL, NULL, NULL, NULL, "an assumed role (role_arn, source_profile)"},
    {"", NULL, "sso", NULL, NULL, NULL, NULL, "IAM Identity Center"},
    {"", NULL, "login", NULL, NULL, NULL, NULL, "a console login"},
    {"", NULL, "process", NULL, NULL, NULL, NULL, "an external program"},
    {"", NULL, "half", NULL, NULL, NULL, NULL, "no secret access key"},
    {"", NULL, "blank", NULL, NULL, NULL, NULL, "holds a blank"},
    {"", NULL, "lost", NULL, NULL, NULL, NULL, "has no [services nowhere]"},
    {"", NULL, "badregion", NULL, NULL, NULL, NULL, "is not a region's name"},
    {"", "us east", NULL, NULL, NULL, NULL, NULL, "\"us east\" (from --region)"},
    {"AWS_MAX_ATTEMPTS=many", NULL, NULL, NULL, NULL, NULL, NULL, "AWS_MAX_ATTEMPTS"},
    {"AWS_MAX_ATTEMPTS=0", NULL, NULL, NULL, NULL, NULL, NULL, "AWS_MAX_ATTEMPTS"},
    {"AWS_ENDPOINT_URL=http://example.com", NULL, NULL, NULL, NULL, NULL, NULL,
     "AWS_ENDPOINT_URL: http is used only for this machine"},
    {"AWS_ENDPOINT_URL_EC2=example.com", NULL, NULL, NULL, NULL, NULL, NULL,
     "AWS_ENDPOINT_URL_EC2"},
    {"AWS_ENDPOINT_URL=https://u:p@example.com", NULL, NULL, NULL, NULL, NULL, NULL,
     "AWS_ENDPOINT_URL"},
};

struct world {
    char home[64];
    struct arena arena;
    struct value *variables;
};

static const char *get_variable(void *ctx, const char *name)
{
    struct world *w = ctx;
    struct str text = value_get_str(w->variables, name);
    return text.len ? text.p : NULL;
}

static void set_variables(struct world *w, const char *text)
{
    w->variables = value_map(&w->arena);
    value_put_text(&w->arena, w->variables, "HOME", w->home);
    struct str rest = str_of(text), value;
    while (rest.p) {
        struct str name = str_split(str_split(rest, ';', &rest), '=', &value);
        value_set(&w->arena, w->variables, name, value_str(&w->arena, value));
    }
}

static void write_file(struct world *w, const char *name, const char *text)
{
    FILE *f = fopen(arena_printf(&w->arena, "%s/.aws/%s", w->home, name), "w");
    assert_non_null(f);
    assert_true(fputs(text, f) >= 0);
    assert_int_equal(fclose(f), 0);
}

static int setup(void **state)
{
    struct world *w = xcalloc(1, sizeof(*w));
    snprintf(w->home, sizeof(w->home), "/tmp/isoctl-test-config-XXXXXX");
    assert_non_null(mkdtemp(w->home));
    assert_int_equal(mkdir(arena_printf(&w->arena, "%s/.aws", w->home), 0700), 0);
    write_file(w, "config", CONFIG);
    write_file(w, "credentials", CREDENTIALS);
    *state = w;
    return 0;
}

static int teardown(void **state)
{
    struct world *w = *state;
    unlink(arena_printf(&w->arena, "%s/.aws/config", w->home));
    unlink(arena_printf(&w->arena, "%s/.aws/credentials", w->home));
    rmdir(arena_printf(&w->arena, "%s/.aws", w->home));
    rmdir(w->home);
    arena_release(&w->arena);
    free(w);
    return 0;
}

static void check_row(struct world *w, const struct settings_row *row)
{
    struct aws_environment environment = {get_variable, w};
    struct aws_settings s;
    struct error err = {0};
    set_variables(w, row->environment);
    int rc = aws_settings_load(&s, &environment, row->region, row->profile, &err);
    if (row->says) {
        assert_int_equal(rc, -1);
        if (!strstr(err.message, row->says))
            fail_msg("\"%s\" does not say \"%s\"", err.message, row->says);
        assert_true(err.code == ERROR_CREDENTIALS || err.code == ERROR_USAGE);
        return;
    }
    assert_string_equal(err.message, "");
    assert_int_equal(rc, 0);
    assert_string_equal(s.region, row->want_region);
    assert_string_equal(s.region_source, row->want_source);
    assert_int_equal(s.has_credentials, row->want_key != NULL);
    assert_string_equal(s.credentials.access_key_id, row->want_key ? row->want_key : "");
    assert_string_equal(s.credentials.session_token, row->want_token);
    aws_settings_release(&s);
}

static void test_settings(void **state)
{
    for (size_t i = 0; i < ARRAY_LENGTH(rows); i++)
        check_row(*state, &rows[i]);
}

static const struct {
    const char *environment, *service, *url;
} endpoints[] = {
    {"AWS_PROFILE=dev", "*", "https://all.example"},
    {"AWS_PROFILE=dev", "ec2", "http://localhost:1"},
    {"AWS_PROFILE=dev", "logs", "http://localhost:2"},
    {"AWS_PROFILE=dev", "ecs", ""},
    {"AWS_PROFILE=dev;AWS_ENDPOINT_URL=http://localhost:9/", "*", "http://localhost:9"},
    {"AWS_PROFILE=dev;AWS_ENDPOINT_URL=http://localhost:9/", "ec2", ""},
    {"AWS_ENDPOINT_URL_CLOUDWATCH_LOGS=http://localhost:9/x/", "logs", "http://localhost:9/x"},
    {"AWS_PROFILE=dev;AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true", "ec2", ""},
    {"AWS_PROFILE=dev;AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true", "*", ""},
    {"", "*", ""},
};

static void test_endpoints(void **state)
{
    struct world *w = *state;
    struct aws_environment environment = {get_variable, w};
    for (size_t i = 0; i < ARRAY_LENGTH(endpoints); i++) {
        struct aws_settings s;
        set_variables(w, endpoints[i].environment);
        assert_int_equal(aws_settings_load(&s, &environment, NULL, NULL, NULL), 0);
        assert_string_equal(value_chars(value_get(s.endpoints, endpoints[i].service)),
                            endpoints[i].url);
        aws_settings_release(&s);
    }
}

static void test_other_settings(void **state)
{
    struct world *w = *state;
    struct aws_environment environment = {get_variable, w};
    struct aws_settings s;
    set_variables(w, "");
    assert_int_equal(aws_settings_load(&s, &environment, NULL, NULL, NULL), 0);
    assert_int_equal(s.max_attempts, 7);
    assert_string_equal(s.profile, "default");
    aws_settings_release(&s);
    set_variables(w, "AWS_PROFILE=dev");
    assert_int_equal(aws_settings_load(&s, &environment, NULL, NULL, NULL), 0);
    assert_int_equal(s.max_attempts, 3);
    assert_string_equal(s.ca_bundle, "/etc/ca.pem");
    assert_non_null(strstr(s.credentials.source, "profile dev ("));
    aws_settings_release(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_good_files),
        cmocka_unit_test(test_bad_files),
        cmocka_unit_test_setup_teardown(test_settings, setup, teardown),
        cmocka_unit_test_setup_teardown(test_endpoints, setup, teardown),
        cmocka_unit_test_setup_teardown(test_other_settings, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
