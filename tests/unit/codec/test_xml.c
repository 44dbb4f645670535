/* XML: the tree, and what is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "codec/xml.h"

static void reads_a_tree(void **state)
{
    struct arena a = {NULL, 0};
    const struct xml_element *root = xml_parse(
        &a,
        STR("<?xml version=\"1.0\"?>\n<n:R xmlns:n=\"u\" at=\"1\"><!-- c -->\n <a> x &amp; &#233;"
            "<![CDATA[<y>]]> </a>\n <b/><a>2</a><c><d>3</d> </c></n:R>"),
        "it", NULL);

    (void) state;
    assert_non_null(root);
    assert_string_equal(root->name.p, "R");
    assert_int_equal(root->text.len, 0);
    assert_string_equal(xml_child_text(root, "a").p, " x & \xc3\xa9<y> ");
    assert_int_equal(xml_child_text(root, "b").len, 0);
    assert_string_equal(xml_child(root, STR("b"))->next->text.p, "2");
    assert_string_equal(xml_child_text(xml_child(root, STR("c")), "d").p, "3");
    assert_null(xml_child(root, STR("x")));
    assert_null(xml_child(NULL, STR("x")));
    arena_release(&a);
}

static const struct {
    const char *text, *reason;
} BAD[] = {
    {"", "no element found"},
    {"text", "syntax error"},
    {"<a>", "no element found"},
    {"<a></b>", "mismatched tag"},
    {"<a/><b/>", "junk after document element"},
    {"<!DOCTYPE html><html/>", "document type declaration"},
    {"<!DOCTYPE x [<!ENTITY e \"aaaa\">]><x>&e;</x>", "document type declaration"},
    {"<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>", "document type declaration"},
    {"<a>&e;</a>", "undefined entity"},
    {"<a>\n\x01</a>", "line 2"},
    {"<a>\xff</a>", "invalid token"},
};

static void refuses(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(BAD); i++) {
        struct arena a = {NULL, 0};
        struct error err = {.code = ERROR_NONE};

        assert_null(xml_parse(&a, str_of(BAD[i].text), "the answer", &err));
        if (!strstr(err.message, BAD[i].reason))
            print_error("%s: %s\n", BAD[i].text, err.message);
        assert_non_null(strstr(err.message, BAD[i].reason));
        assert_int_equal(err.code, ERROR_PROTOCOL);
        arena_release(&a);
    }
}

static struct xml_element *parse_nested(struct arena *a, size_t depth)
{
    struct xml_element *root;
    struct buf b;

    buf_init(&b, 1 << 20);
    for (size_t i = 0; i < depth; i++)
        buf_adds(&b, "<a>");
    for (size_t i = 0; i < depth; i++)
        buf_adds(&b, "</a>");
    root = xml_parse(a, buf_str(&b), "it", NULL);
    buf_release(&b);
    return root;
}

static void bounds_depth(void **state)
{
    struct arena a = {NULL, 0};

    (void) state;
    assert_non_null(parse_nested(&a, LIMIT_DEPTH));
    assert_null(parse_nested(&a, LIMIT_DEPTH + 1));
    arena_release(&a);
}

static void escapes(void **state)
{
    struct buf b;

    (void) state;
    buf_init(&b, 1000);
    xml_add_element(&b, STR("e"), (struct str){"<&>\"'\r\n\t\x01\0\xc3\xa9z", 13});
    assert_string_equal(buf_text(&b), "<e>&lt;&amp;&gt;&quot;'&#13;\n\t??\xc3\xa9z</e>");
    buf_release(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_a_tree),
        cmocka_unit_test(refuses),
        cmocka_unit_test(bounds_depth),
        cmocka_unit_test(escapes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
