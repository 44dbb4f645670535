/* Functions that this code never calls; each has a bounded replacement in base/.
 * Included by base/base.h, so a use does not compile. */
#ifndef ISOCTL_BASE_BANNED_H
#define ISOCTL_BASE_BANNED_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define ISOCTL_BANNED(name, instead) _Static_assert_##name##_is_banned_use_##instead

#undef strcpy
#define strcpy ISOCTL_BANNED(strcpy, buf_append)
#undef strcat
#define strcat ISOCTL_BANNED(strcat, buf_append)
#undef strncpy
#define strncpy ISOCTL_BANNED(strncpy, memcpy)
#undef strncat
#define strncat ISOCTL_BANNED(strncat, buf_append)
#undef strtok
#define strtok ISOCTL_BANNED(strtok, str_split)
#undef sprintf
#define sprintf ISOCTL_BANNED(sprintf, snprintf)
#undef vsprintf
#define vsprintf ISOCTL_BANNED(vsprintf, vsnprintf)
#undef gets
#define gets ISOCTL_BANNED(gets, read)
#undef atoi
#define atoi ISOCTL_BANNED(atoi, str_to_int)
#undef atol
#define atol ISOCTL_BANNED(atol, str_to_int)
#undef atof
#define atof ISOCTL_BANNED(atof, strtod)
#undef gmtime
#define gmtime ISOCTL_BANNED(gmtime, gmtime_r)
#undef localtime
#define localtime ISOCTL_BANNED(localtime, gmtime_r)
#undef asctime
#define asctime ISOCTL_BANNED(asctime, strftime)
#undef ctime
#define ctime ISOCTL_BANNED(ctime, strftime)

#endif
