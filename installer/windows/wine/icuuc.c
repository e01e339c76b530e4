/* For tests only, never shipped: the Unicode library that Windows 10 has and Wine 10 lacks.
 *
 * Qt asks it for converters of legacy encodings, which this program does not use; every request fails.
 */
#define EXPORT __declspec(dllexport)
enum { MISSING = 4 }; /* U_FILE_ACCESS_ERROR */

#define NOTHING(name) \
    EXPORT void name(void) {}
NOTHING(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
NOTHING(UCNV_TO_U_CALLBACK_SUBSTITUTE)
NOTHING(ucnv_cbFromUWriteUChars)
NOTHING(ucnv_cbToUWriteUChars)
NOTHING(ucnv_close)
NOTHING(ucnv_fromUnicode)
NOTHING(ucnv_getFromUCallBack)
NOTHING(ucnv_getToUCallBack)
NOTHING(ucnv_reset)
NOTHING(ucnv_setFromUCallBack)
NOTHING(ucnv_setToUCallBack)
NOTHING(ucnv_toUnicode)

EXPORT int ucnv_countAvailable(void) { return 0; }
EXPORT int ucnv_fromUCountPending(void) { return 0; }
EXPORT int ucnv_toUCountPending(void) { return 0; }
EXPORT signed char ucnv_getMaxCharSize(void) { return 4; }
EXPORT const char *ucnv_getAvailableName(int number) {
    (void)number;
    return 0;
}
EXPORT void *ucnv_open(const char *name, int *error) {
    (void)name;
    *error = MISSING;
    return 0;
}
EXPORT const char *ucnv_getName(void *converter, int *error) {
    (void)converter;
    *error = MISSING;
    return 0;
}
EXPORT const char *ucnv_getStandardName(const char *name, const char *standard, int *error) {
    (void)name, (void)standard;
    *error = MISSING;
    return 0;
}
