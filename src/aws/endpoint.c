/* Endpoint hosts: one table of partitions and one rule per global service. */
#include "aws/endpoint.h"

#include "codec/uri.h"
#include "http/transport.h"

static const struct partition {
    const char *name, *region_prefix, *dns_suffix;
    const char *iam_host, *iam_region; /* IAM is global: one region of a partition signs */
} partitions[] = {
    {"aws-cn", "cn-", "amazonaws.com.cn", "iam.cn-north-1.amazonaws.com.cn", "cn-north-1"},
    {"aws-us-gov", "us-gov-", "amazonaws.com", "iam.us-gov.amazonaws.com", "us-gov-west-1"},
    {"aws-iso", "us-iso-", "c2s.ic.gov", "iam.us-iso-east-1.c2s.ic.gov", "us-iso-east-1"},
    {"aws-iso-b", "us-isob-", "sc2s.sgov.gov", "iam.us-isob-east-1.sc2s.sgov.gov",
     "us-isob-east-1"},
    {"aws-iso-e", "eu-isoe-", "cloud.adc-e.uk", "iam.eu-isoe-west-1.cloud.adc-e.uk",
     "eu-isoe-west-1"},
    {"aws-iso-f", "us-isof-", "csp.hci.ic.gov", "iam.us-isof-south-1.csp.hci.ic.gov",
     "us-isof-south-1"},
    {"aws-eusc", "eusc-", "amazonaws.eu", "iam.eusc-de-east-1.amazonaws.eu", "eusc-de-east-1"},
    {"aws", "", "amazonaws.com", "iam.amazonaws.com", "us-east-1"},
};

static const struct partition *find_partition(struct str region)
{
    size_t i = 0;
    while (!str_starts(region, partitions[i].region_prefix))
        i++; /* the last row's prefix is empty */
    return &partitions[i];
}

const char *aws_partition_of(struct str region)
{
    return find_partition(region)->name;
}

bool aws_region_is_valid(struct str region)
{
    for (size_t i = 0; i < region.len; i++) {
        char c = region.p[i];
        bool alnum = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        bool inner = i > 0 && i + 1 < region.len;
        if (!alnum && !(c == '-' && inner))
            return false;
    }
    return region.len > 0 && region.len < 64;
}

void aws_endpoint_resolve(struct arena *a, const struct service_info *service, struct str region,
                          const char *configured, struct aws_endpoint *out)
{
    const struct partition *partition = find_partition(region);
    bool is_global = !strcmp(service->name, "iam");
    out->signing_region = is_global ? partition->iam_region : str_dup(a, region);
    if (configured)
        out->url = configured;
    else if (is_global)
        out->url = arena_printf(a, "https://%s", partition->iam_host);
    else
        out->url = arena_printf(a, "https://%s.%.*s.%s", service->endpoint_prefix, STR_ARG(region),
                                partition->dns_suffix);
}

const char *aws_endpoint_check(struct arena *a, struct str url, const char *source,
                               struct error *err)
{
    struct uri uri;
    struct error why = {0};
    if (uri_parse(&uri, url, source, &why) || transport_check_url(url, source, &why)) {
        error_set(err, ERROR_USAGE, "%s", why.message);
        return NULL;
    }
    if (uri.query.len) {
        error_set(err, ERROR_USAGE, "%s: an endpoint URL has no query", source);
        return NULL;
    }
    while (str_ends(url, "/"))
        url = str_slice(url, 0, url.len - 1);
    return str_dup(a, url);
}
