/* The end of a destroy: AWS is asked by tag whether anything of this stack is left. */
#include "engine/leftover.h"

#include "engine/survey.h"

static struct map deleted_ids(const struct plan *plan)
{
    struct map ids = {0};
    for (size_t i = 0; i < plan->count; i++)
        map_set(&ids, plan->steps[i].id, (void *) &plan->steps[i]);
    return ids;
}

static int report(const struct survey *s, const struct plan *plan, struct error *err)
{
    struct map deleted = deleted_ids(plan);
    size_t left = 0;
    const struct resource *first = NULL;
    for (size_t i = 0; i < s->stray_count; i++) {
        const struct resource *found = &s->strays[i]->found;
        if (found->status == RESOURCE_DELETING || map_has(&deleted, found->id))
            continue;
        first = first ? first : found;
        left++;
    }
    map_release(&deleted);
    if (!left)
        return 0;
    return error_set(
        err, ERROR_PARTIAL,
        "all that the state knew is deleted, but %zu more %s this stack's tag, among them "
        "%s %.*s; run destroy again to delete %s",
        left, left == 1 ? "resource carries" : "resources carry", resource_type_name(first->type),
        STR_ARG(first->id), left == 1 ? "it" : "them");
}

int leftover_check(struct engine *e, const struct plan *plan, struct error *err)
{
    struct arena scratch = {0};
    struct survey survey;
    survey_init(&survey, e, &scratch);
    for (size_t i = 0; i < plan->count; i++)
        if (plan->steps[i].action == PLAN_DELETE)
            survey_discover(&survey, resource_type_find(plan->steps[i].type));
    int result = survey_read(&survey, err);
    if (!result)
        result = report(&survey, plan, err);
    survey_release(&survey);
    arena_release(&scratch);
    return result;
}
