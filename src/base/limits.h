/* Every maximum in one place. Tests may build with smaller ones (-DISOCTL_TINY_LIMITS). */
#ifndef ISOCTL_BASE_LIMITS_H
#define ISOCTL_BASE_LIMITS_H

enum {
    LIMIT_HTTP_RESPONSE = 64 << 20, /* one answer's body */
    LIMIT_HTTP_REQUEST = 16 << 20,  /* one request's body */
    LIMIT_HTTP_HEADERS = 64 << 10,  /* all headers of one message */
    LIMIT_HTTP_HEADER_COUNT = 128,
    LIMIT_URL = 16 << 10,
    LIMIT_DEPTH = 64,                /* nesting of any document */
    LIMIT_JSON_DOCUMENT = 256 << 20, /* state files may be large */
    LIMIT_XML_ELEMENTS = 4 << 20,
    LIMIT_CONFIG_FILE = 1 << 20,     /* ~/.aws/config and credentials */
    LIMIT_RECIPE_FILE = 4 << 20,     /* one Lua source */
    LIMIT_RECIPE_FILES = 1000,       /* sources read by one evaluation */
    LIMIT_RECIPE_MEMORY = 512 << 20, /* bytes the Lua allocator hands out */
    LIMIT_RECIPE_SECONDS = 20,       /* processor seconds of the child */
    LIMIT_RECIPE_READS = 1000,       /* facts and read-only calls of one evaluation */
    LIMIT_FRAME = 256 << 20,         /* one message of the child protocol */
    LIMIT_RESOURCES = 100000,        /* of one stack */
    LIMIT_LOGICAL_ID = 255,
    LIMIT_STACK_NAME = 128,
    LIMIT_JOURNAL_RECORD = 16 << 20,
};

#endif
