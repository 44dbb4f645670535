/* Pagination: follow the token, join the lists. */
#include "aws/client_internal.h"

static struct value *get_path(struct call *call, const struct value *page, struct str path)
{
    return path.len ? value_path(page, str_dup(&call->memory, path)) : NULL;
}

/* Later pages' items go to the end of the first page's list. */
static void join_list(struct call *call, const struct value *page, struct str key)
{
    struct value *more = get_path(call, page, key);
    struct value *list = get_path(call, call->joined, key);
    if (!value_is(more, VALUE_LIST))
        return;
    if (!value_is(list, VALUE_LIST)) {
        value_set(call->out, call->joined, key, more);
        return;
    }
    for (size_t i = 0; i < value_count(more); i++)
        value_push(call->out, list, value_at(more, i));
}

static bool is_last(struct call *call, const struct value *page, struct str token)
{
    struct value *more = get_path(call, page, call->pages.more_results);
    return token.len == 0 || (value_is(more, VALUE_BOOL) && !more->u.boolean);
}

static void finish_pages(struct call *call, struct value **output)
{
    if (call->joined == *output && !call->page_token.len)
        return;
    value_remove(call->joined, call->pages.output_token);
    if (call->pages.more_results.len)
        value_remove(call->joined, call->pages.more_results);
    *output = call->joined;
}

int pages_add(struct call *call, struct value **output, struct error *err)
{
    const struct pagination *pages = &call->pages;
    if (!call->all_pages)
        return 0;
    struct value *page = *output;
    struct str token = value_string(get_path(call, page, pages->output_token));
    if (!call->joined)
        call->joined = page;
    else
        for (size_t i = 0; i < pages->result_count; i++)
            join_list(call, page, pages->result_keys[i]);
    if (is_last(call, page, token)) {
        finish_pages(call, output);
        return 0;
    }
    if (call->page_token.len && str_equal(token, call->page_token))
        return error_set(err, ERROR_PROTOCOL,
                         "%s:%s answered the same page token twice; its list has no end",
                         call->slot->info->name, call->operation_name);
    call->page_token = str_copy(&call->memory, token);
    value_set(&call->memory, call->input, pages->input_token, value_str(&call->memory, token));
    return 1;
}
