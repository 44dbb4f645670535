/* Fields that several types share. */
#include "resource/types.h"

const struct property fields_tag[] = {P_TEXT("Key", 0), P_TEXT("Value", 0), {0}};
const struct property fields_name_value[] = {P_TEXT("Name", 0), P_TEXT("Value", 0), {0}};
const struct property fields_secret[] = {
    P_TEXT("Name", REQUIRED), P_TEXT("ValueFrom", REQUIRED), {0}};
const struct property fields_capacity[] = {P_TEXT("CapacityProvider", 0),
                                           P_INT("Weight", 0, .fallback = "0"),
                                           P_INT("Base", 0, .fallback = "0"),
                                           {0}};
