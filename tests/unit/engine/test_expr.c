/* Deferred values: what is known is computed, what is not stays, what is wrong says where. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "codec/json.h"
#include "engine/expr.h"

static const struct value *known(void *ctx, struct str address, struct str attribute)
{
    struct arena *a = ctx;
    if (str_is(address, "VPC") && str_is(attribute, "Ref"))
        return value_text(a, "vpc-1");
    if (str_is(address, "VPC") && str_is(attribute, "CidrBlock"))
        return value_text(a, "10.0.0.0/16");
    if (str_is(address, "Endpoint") && str_is(attribute, "DnsEntries"))
        return value_list_of(a, value_text(a, "z1:name"));
    return NULL;
}

static const struct value *secret_text(void *ctx, struct str name)
{
    return str_is(name, "Password") ? value_text(ctx, "s3cret") : NULL;
}

#define D(list) "{\"$deferred\":[" list "]}"
#define VPC D("\"ref\",\"VPC\"")
#define NEW D("\"ref\",\"New\"")

static const struct {
    const char *given, *expected;
} resolved[] = {
    {"7", "7"},
    {VPC, "\"vpc-1\""},
    {NEW, NEW},
    {D("\"att\",\"VPC\",\"CidrBlock\""), "\"10.0.0.0/16\""},
    {"{\"a\":[1," VPC "],\"b\":" NEW "}", "{\"a\":[1,\"vpc-1\"],\"b\":" NEW "}"},
    {D("\"concat\",\"id=\"," VPC ",1,true,2.5,0.1"), "\"id=vpc-11true2.50.1\""},
    {D("\"concat\",\"id=\"," VPC "," NEW), D("\"concat\",\"id=\",\"vpc-1\"," NEW)},
    {D("\"concat\""), "\"\""},
    {D("\"join\",\",\",[" VPC ",\"b\"]"), "\"vpc-1,b\""},
    {D("\"join\",\",\",[]"), "\"\""},
    {D("\"join\",\",\"," D("\"att\",\"Endpoint\",\"DnsEntries\"")), "\"z1:name\""},
    {D("\"split\",\"-\"," VPC), "[\"vpc\",\"1\"]"},
    {D("\"split\",\"::\",\"a::b::\""), "[\"a\",\"b\",\"\"]"},
    {D("\"select\",1," D(
         "\"split\",\":\"," D("\"select\",0," D("\"att\",\"Endpoint\",\"DnsEntries\"")))),
     "\"name\""},
    {D("\"select\",\"0\",[\"a\"," NEW "]"), "\"a\""},
    {D("\"select\",1,[\"a\"," NEW "]"), NEW},
    {D("\"select\",0," D("\"att\",\"New\",\"List\"")),
     D("\"select\",0," D("\"att\",\"New\",\"List\""))},
    {D("\"base64\",\"hello\""), "\"aGVsbG8=\""},
    {D("\"to_json\",{\"b\":1,\"a\":" VPC "}"), "\"{\\\"a\\\":\\\"vpc-1\\\",\\\"b\\\":1}\""},
    {D("\"cidr\"," D("\"att\",\"VPC\",\"CidrBlock\"") ",2,8"), "[\"10.0.0.0/24\",\"10.0.1.0/24\"]"},
    {D("\"cidr\",\"10.0.0.77/24\",2,7"), "[\"10.0.0.0/25\",\"10.0.0.128/25\"]"},
    {D("\"cidr\",\"10.0.255.0/24\",1"), "[\"10.0.255.0/24\"]"},
    {D("\"cidr\",\"0.0.0.0/0\",2,31"), "[\"0.0.0.0/1\",\"128.0.0.0/1\"]"},
    {D("\"cidr\",\"2001:db8:1234:1a00::/56\",3,64"),
     "[\"2001:db8:1234:1a00::/64\",\"2001:db8:1234:1a01::/64\",\"2001:db8:1234:1a02::/64\"]"},
    {D("\"secret\",\"Password\""), D("\"secret\",\"Password\"")},
};

static struct value *parse(struct arena *a, const char *text)
{
    struct error err;
    struct value *v = json_parse(a, str_of(text), JSON_DEFERRED, "row", &err);
    if (!v)
        fail_msg("%s: %s", text, err.message);
    return v;
}

static void test_resolve(void **unused)
{
    (void) unused;
    for (size_t i = 0; i < ARRAY_LENGTH(resolved); i++) {
        struct arena a = {0};
        struct error err = {0};
        struct expr_scope scope = {known, NULL, &a};
        struct value *v = expr_resolve(&a, parse(&a, resolved[i].given), &scope, &err);
        struct str text = v ? json_text(&a, v, JSON_DEFERRED) : STR("");
        if (!resolved[i].expected ? v != NULL : !str_is(text, resolved[i].expected))
            fail_msg("%s gives %s%s", resolved[i].given, text.p, err.message);
        arena_release(&a);
    }
}

static const struct {
    const char *given, *said;
} refused[] = {
    {"{\"P\":[0," D("\"select\",2,[\"a\"]") "]}",
     "P[1]: select: index 2 is out of range; the list has 1 items"},
    {D("\"select\",-1,[\"a\"]"), "out of range"},
    {D("\"select\",0,\"a\""), "argument 2: found string, expected a list"},
    {D("\"join\",1,[]"), "argument 1: found integer"},
    {D("\"join\",\"\",[[]]"), "expected a list of texts"},
    {D("\"split\",\"\",\"a\""), "not empty"},
    {D("\"concat\",[]"), "expected a text"},
    {D("\"cidr\",\"10.0.0.0\",1,8"), "not an address block"},
    {D("\"cidr\",\"10.0.0.0/33\",1,8"), "not an address block"},
    {D("\"cidr\",\"10.0.0.0/24\",2,8"), "do not fit"},
    {D("\"cidr\",\"10.0.0.0/24\",0,8"), "from 1 to 256"},
    {D("\"cidr\",\"10.0.0.0/24\",1,33"), "from 1 to 32"},
    {D("\"frob\",1"), "operator"},
    {D("\"att\",\"VPC\""), "1 arguments; expected 2 to 2"},
    {D("\"ref\",7"), "address of a resource"},
};

static void test_refuse(void **unused)
{
    (void) unused;
    for (size_t i = 0; i < ARRAY_LENGTH(refused); i++) {
        struct arena a = {0};
        struct error err = {0};
        struct expr_scope scope = {known, NULL, &a};
        struct value *v = expr_resolve(&a, parse(&a, refused[i].given), &scope, &err);
        if (v || err.code != ERROR_INPUT || !strstr(err.message, refused[i].said))
            fail_msg("%s: \"%s\"", refused[i].given, err.message);
        arena_release(&a);
    }
}

static void test_secret_and_sharing(void **unused)
{
    (void) unused;
    struct arena a = {0};
    struct error err;
    struct expr_scope scope = {known, secret_text, &a};
    struct value *v =
        parse(&a, "{\"env\":" D("\"concat\",\"pw=\"," D("\"secret\",\"Password\"")) ",\"x\":[1]}");
    struct value *now = expr_resolve(&a, v, &scope, &err);
    assert_string_equal(value_chars(value_get(now, "env")), "pw=s3cret");
    assert_ptr_equal(value_get(now, "x"), value_get(v, "x"));
    assert_ptr_equal(expr_resolve(&a, now, &scope, &err), now);
    arena_release(&a);
}

static void note_reference(void *ctx, struct str address, struct str attribute)
{
    buf_addf(ctx, "%.*s.%.*s ", STR_ARG(address), STR_ARG(attribute));
}

static void test_references(void **unused)
{
    (void) unused;
    struct arena a = {0};
    struct buf seen;
    buf_init(&seen, 1000);
    expr_references(parse(&a, "[" VPC ",{\"k\":" D("\"join\",\",\",[" NEW
                                                   "," D("\"att\",\"A/B\",\"Arn\"") "]") "}]"),
                    note_reference, &seen);
    assert_string_equal(buf_text(&seen), "VPC.Ref New.Ref A/B.Arn ");
    buf_clear(&seen);
    expr_describe(&seen, parse(&a, D("\"att\",\"A/B\",\"Arn\"")));
    expr_describe(&seen, parse(&a, D("\"concat\",\"x\"")));
    assert_string_equal(buf_text(&seen), "A/B.Arn(known after apply)");
    buf_release(&seen);
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_resolve),
        cmocka_unit_test(test_refuse),
        cmocka_unit_test(test_secret_and_sharing),
        cmocka_unit_test(test_references),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
