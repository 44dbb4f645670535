/* XML by expat into a tree of elements; and the escaping for what we write.
 *
 * Only elements without children keep their text: AWS's answers have no mixed content, and so the
 * blanks between elements cost nothing. */
#include "codec/xml.h"

#include <expat.h>

struct reader {
    struct arena *arena;
    XML_Parser parser;
    struct xml_element *open[LIMIT_DEPTH]; /* from the root to the innermost */
    size_t depth, elements;
    struct xml_element *root;
    struct buf text; /* of the innermost element, so far */
    const char *problem;
};

static void stop(struct reader *r, const char *problem)
{
    if (!r->problem)
        r->problem = problem;
    XML_StopParser(r->parser, XML_FALSE);
}

static struct str local_name(const char *name)
{
    const char *colon = strrchr(name, ':');

    return str_of(colon ? colon + 1 : name);
}

static void link_child(struct xml_element *parent, struct xml_element *child)
{
    if (parent->last)
        parent->last->next = child;
    else
        parent->first = child;
    parent->last = child;
}

static void XMLCALL on_start(void *ctx, const char *name, const char **attributes)
{
    struct reader *r = ctx;
    struct xml_element *e;

    (void) attributes;
    if (r->problem)
        return;
    if (r->depth == LIMIT_DEPTH || ++r->elements > LIMIT_XML_ELEMENTS) {
        stop(r, "it has too many elements or levels");
        return;
    }
    e = ARENA_NEW(r->arena, struct xml_element);
    e->name = str_copy(r->arena, local_name(name));
    e->text = STR("");
    if (r->depth)
        link_child(r->open[r->depth - 1], e);
    else
        r->root = e;
    r->open[r->depth++] = e;
    buf_clear(&r->text);
}

static void XMLCALL on_end(void *ctx, const char *name)
{
    struct reader *r = ctx;
    struct xml_element *e;

    (void) name;
    if (r->problem)
        return;
    e = r->open[--r->depth];
    if (!e->first && r->text.len)
        e->text = str_copy(r->arena, buf_str(&r->text));
    buf_clear(&r->text);
}

static void XMLCALL on_text(void *ctx, const char *text, int len)
{
    struct reader *r = ctx;

    if (!r->problem)
        buf_append(&r->text, text, (size_t) len);
}

static void XMLCALL on_doctype(void *ctx, const char *name, const char *system_id,
                               const char *public_id, int has_subset)
{
    (void) name, (void) system_id, (void) public_id, (void) has_subset;
    stop(ctx, "it has a document type declaration");
}

struct xml_element *xml_parse(struct arena *a, struct str text, const char *what, struct error *err)
{
    struct reader r = {.arena = a, .parser = XML_ParserCreate(NULL)};
    struct xml_element *result = NULL;

    buf_init(&r.text, LIMIT_HTTP_RESPONSE);
    if (!r.parser || text.len > LIMIT_HTTP_RESPONSE) {
        error_set(err, ERROR_PROTOCOL, "%s is too large to be read as XML", what);
        goto done;
    }
    XML_SetUserData(r.parser, &r);
    XML_SetElementHandler(r.parser, on_start, on_end);
    XML_SetCharacterDataHandler(r.parser, on_text);
    XML_SetStartDoctypeDeclHandler(r.parser, on_doctype);
    if (XML_Parse(r.parser, text.p ? text.p : "", (int) text.len, 1) == XML_STATUS_OK &&
        !r.problem) {
        result = r.root;
        goto done;
    }
    error_set(err, ERROR_PROTOCOL, "%s is not the XML that was due: %s at line %lu", what,
              r.problem ? r.problem : XML_ErrorString(XML_GetErrorCode(r.parser)),
              (unsigned long) XML_GetCurrentLineNumber(r.parser));
done:
    if (r.parser)
        XML_ParserFree(r.parser);
    buf_release(&r.text);
    return result;
}

const struct xml_element *xml_child(const struct xml_element *e, struct str name)
{
    for (e = e ? e->first : NULL; e; e = e->next)
        if (str_equal(e->name, name))
            return e;
    return NULL;
}

struct str xml_child_text(const struct xml_element *e, const char *name)
{
    const struct xml_element *child = xml_child(e, str_of(name));

    return child ? child->text : STR("");
}

static const char *entity(unsigned char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\r':
        return "&#13;";
    case '\t':
    case '\n':
        return NULL;
    default:
        return c < 0x20 ? "?" : NULL;
    }
}

void xml_escape(struct buf *out, struct str s)
{
    size_t start = 0;

    for (size_t i = 0; i < s.len; i++) {
        const char *instead = entity((unsigned char) s.p[i]);

        if (!instead)
            continue;
        buf_append(out, s.p + start, i - start);
        buf_adds(out, instead);
        start = i + 1;
    }
    if (start < s.len)
        buf_append(out, s.p + start, s.len - start);
}

void xml_add_element(struct buf *out, struct str name, struct str text)
{
    buf_addc(out, '<');
    buf_add(out, name);
    buf_addc(out, '>');
    xml_escape(out, text);
    buf_adds(out, "</");
    buf_add(out, name);
    buf_addc(out, '>');
}
