/* The live status of everything that state knows: read, not changed, not recorded. */
#include "engine/survey.h"

static const char *const status_names[] = {
    [RESOURCE_READY] = "ready",       [RESOURCE_PENDING] = "pending", [RESOURCE_FAILED] = "failed",
    [RESOURCE_DELETING] = "deleting", [RESOURCE_GONE] = "gone",
};

static struct value *row_of(struct arena *a, const struct known *k)
{
    struct value *row = value_map(a);
    enum resource_status status = k->item ? k->item->found.status : RESOURCE_GONE;
    value_put_str(a, row, "address", k->r.address);
    value_put_text(a, row, "type", resource_type_name(k->r.type));
    value_put_str(a, row, "id", k->r.id);
    value_put_text(a, row, "status", k->entry ? status_names[status] : "unresolved");
    if (k->item && k->item->found.status_reason.len)
        value_put_str(a, row, "reason", k->item->found.status_reason);
    else if (!k->entry)
        value_put_text(a, row, "reason",
                       "announced by a run that was cut off; the next plan or run looks it up");
    if (k->entry && k->entry->deposed)
        value_put_bool(a, row, "replaced", true);
    return row;
}

struct value *engine_status(struct engine *e, struct arena *a, struct error *err)
{
    struct arena scratch = {0};
    struct survey survey;
    struct value *rows = NULL;
    survey_init(&survey, e, &scratch);
    if (survey_add_state(&survey, err) || survey_read(&survey, err))
        goto done;
    rows = value_list(a);
    for (size_t i = 0; i < survey.known_count; i++)
        value_push(a, rows, row_of(a, survey.known[i]));
done:
    e->tally_count = 0;
    survey_release(&survey);
    arena_release(&scratch);
    return rows;
}
