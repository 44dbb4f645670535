/* The client of one account and region: services found once, calls started, waited for, given up.
 */
#include "aws/client_internal.h"

static struct service_slot *find_slot(struct aws_client *client, const char *service)
{
    for (size_t i = 0; i < client->slot_count; i++)
        if (!strcmp(client->slots[i].info->name, service))
            return &client->slots[i];
    return NULL;
}

static const char *configured_url(const struct aws_settings *settings,
                                  const struct service_info *service)
{
    const char *const keys[] = {service->name, service->service_id, "*"};
    for (size_t i = 0; i < ARRAY_LENGTH(keys); i++) {
        struct str url = value_get_str(settings->endpoints, keys[i]);
        if (url.len)
            return url.p;
    }
    return NULL;
}

static void init_slots(struct aws_client *client)
{
    struct str region = str_of(client->options.settings->region);
    int64_t now_ms = loop_now_ms(client->options.loop);
    while (service_model_at(client->slot_count))
        client->slot_count++;
    client->slots = ARENA_ARRAY(&client->arena, struct service_slot, client->slot_count);
    for (size_t i = 0; i < client->slot_count; i++) {
        struct service_slot *slot = &client->slots[i];
        slot->info = service_model_info(service_model_at(i));
        aws_endpoint_resolve(&client->arena, slot->info, region,
                             configured_url(client->options.settings, slot->info), &slot->endpoint);
        rate_bucket_init(&slot->reads, slot->info->name, true, now_ms);
        rate_bucket_init(&slot->changes, slot->info->name, false, now_ms);
    }
}

static int check_settings(const struct aws_settings *s, struct error *err)
{
    const char *profile = s->profile[0] ? s->profile : "default";
    if (!s->has_credentials)
        return error_set(err, ERROR_CREDENTIALS,
                         "no AWS credentials: neither in the environment (AWS_ACCESS_KEY_ID, "
                         "AWS_SECRET_ACCESS_KEY) nor in profile %s of ~/.aws/credentials and "
                         "~/.aws/config; set them, choose another profile with --profile, or try "
                         "--sim, which needs none",
                         profile);
    if (!s->region[0])
        return error_set(err, ERROR_USAGE,
                         "no region: use --region, set AWS_REGION, or set region in profile %s of "
                         "~/.aws/config",
                         profile);
    return 0;
}

struct aws_client *aws_client_new(const struct aws_client_options *options, struct error *err)
{
    if (check_settings(options->settings, err))
        return NULL;
    struct aws_client *client = xcalloc(1, sizeof(*client));
    client->options = *options;
    retry_quota_init(&client->quota);
    init_slots(client);
    return client;
}

void aws_client_free(struct aws_client *client)
{
    if (!client)
        return;
    for (struct call *call = client->calls, *next; call; call = next) {
        next = call->next;
        if (call->timer)
            loop_cancel(client->options.loop, call->timer);
        if (call->in_flight)
            transport_forget(client->options.loop->transport, call);
        call_free(call);
    }
    for (size_t i = 0; i < client->slot_count; i++)
        sigv4_key_wipe(&client->slots[i].key);
    arena_release(&client->arena);
    free(client);
}

const char *aws_client_region(const struct aws_client *client)
{
    return client->options.settings->region;
}

const char *aws_client_partition(const struct aws_client *client)
{
    return aws_partition_of(str_of(client->options.settings->region));
}

const char *aws_client_endpoint(const struct aws_client *client, const char *service)
{
    const struct service_model *model = service_model_find(str_of(service));
    const char *url =
        model ? configured_url(client->options.settings, service_model_info(model)) : NULL;
    return url ? url : "";
}

static struct str operation_candidate(const void *ctx, size_t i)
{
    return operation_name_at(ctx, i);
}

static int find_operation(const struct aws_call *spec, struct operation *out, struct error *err)
{
    const struct service_model *model = service_model_find(str_of(spec->service));
    struct str name = str_of(spec->operation);
    if (!model)
        return error_set(err, ERROR_INPUT, "there is no model of the AWS service \"%s\"",
                         spec->service);
    if (operation_find(model, name, out))
        return 0;
    struct str near = str_nearest(name, operation_candidate, model);
    if (near.p)
        return error_set(err, ERROR_INPUT, "%s has no operation %s (did you mean %.*s?)",
                         spec->service, spec->operation, STR_ARG(near));
    return error_set(err, ERROR_INPUT, "%s has no operation %s", spec->service, spec->operation);
}

struct call *call_new(struct aws_client *client, const struct aws_call *spec, struct error *err)
{
    struct operation operation;
    if (find_operation(spec, &operation, err))
        return NULL;
    struct call *call = xcalloc(1, sizeof(*call));
    call->client = client;
    call->slot = find_slot(client, spec->service);
    call->operation = operation;
    call->operation_name = str_dup(&call->memory, operation_name(operation));
    call->all_pages = spec->all_pages && operation_pagination(operation, &call->pages);
    call->once = spec->once;
    call->out = spec->arena;
    call->input = spec->input ? value_copy(&call->memory, spec->input) : value_map(&call->memory);
    if (call_serialise(call, err)) {
        call_free(call);
        return NULL;
    }
    return call;
}

int aws_call_start(struct aws_client *client, const struct aws_call *spec, aws_done *done,
                   void *ctx, struct error *err)
{
    struct call *call = call_new(client, spec, err);
    if (!call)
        return -1;
    call_begin(call, done, ctx);
    return 0;
}

struct waiting {
    bool done;
    struct value *output;
    struct error *err;
};

static void stop_waiting(void *ctx, struct value *output, const struct error *err)
{
    struct waiting *w = ctx;
    w->done = true;
    w->output = output;
    if (err && w->err)
        *w->err = *err;
}

int aws_call_wait(struct aws_client *client, const struct aws_call *spec, struct value **output,
                  struct error *err)
{
    struct waiting w = {.err = err};
    struct call *call = call_new(client, spec, err);
    if (!call)
        return -1;
    call_begin(call, stop_waiting, &w);
    while (!w.done)
        if (loop_step(client->options.loop, err)) {
            if (!w.done)
                call_abandon(call);
            return -1;
        }
    *output = w.output;
    return w.output ? 0 : -1;
}
