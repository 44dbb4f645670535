/* Runs a fuzz target without libFuzzer: over every seed of a folder, whole, cut at each of some
 * places and with bytes changed, deterministically, so that the targets are exercised in every test
 * run. Usage: fuzz_x FOLDER. */
#include <dirent.h>

#include "base/base.h"
#include "base/clock.h"
#include "base/store.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MUTATIONS = 400 };

static void run_copy(const char *bytes, size_t len)
{
    /* An exact heap copy, so that the sanitizer sees a read past its end. */
    uint8_t *copy = xmalloc(len);
    if (len)
        memcpy(copy, bytes, len);
    LLVMFuzzerTestOneInput(copy, len);
    free(copy);
}

static void mutate(struct random_source *random, struct str seed)
{
    char *bytes = xmalloc(seed.len + 1);
    for (int i = 0; i < MUTATIONS && seed.len; i++) {
        memcpy(bytes, seed.p, seed.len);
        size_t changes = 1 + (size_t) (random_unit(random) * 4);
        for (size_t c = 0; c < changes; c++)
            random_fill(random, bytes + (size_t) (random_unit(random) * (double) seed.len), 1);
        size_t len = random_unit(random) < 0.5 ? seed.len
                                               : (size_t) (random_unit(random) * (double) seed.len);
        run_copy(bytes, len);
    }
    free(bytes);
}

static int replay(const char *folder, const char *name, struct random_source *random)
{
    struct error err;
    struct buf path, content;
    buf_init(&path, 4096);
    buf_init(&content, 16 << 20);
    buf_addf(&path, "%s/%s", folder, name);
    int rc = store_read_file(store_posix(), buf_text(&path), &content, &err);
    if (rc == 1) {
        run_copy(content.p ? content.p : "", content.len);
        mutate(random, buf_str(&content));
    }
    buf_release(&content);
    buf_release(&path);
    return rc == 1;
}

int main(int argc, char **argv)
{
    DIR *dir = argc == 2 ? opendir(argv[1]) : NULL;
    if (!dir) {
        fprintf(stderr, "usage: %s FOLDER-OF-SEEDS\n", argv[0]);
        return 3;
    }
    struct random_seeded random;
    random_seeded_init(&random, 1);
    int count = 0;
    for (struct dirent *e; (e = readdir(dir));)
        if (e->d_name[0] != '.')
            count += replay(argv[1], e->d_name, &random.base);
    closedir(dir);
    printf("%d seeds\n", count);
    return count ? 0 : 1;
}
