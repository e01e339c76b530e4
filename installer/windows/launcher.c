/* The program as one executable that loads the Python next to it and can run nothing but the program.
 *
 * Compiled three times: for a console, with WINDOW for no console, and with UNPACK for the installer, which removes
 * that one again. Python starts isolated: its search path is python313._pth and nothing else, no PYTHON* variable is
 * read, and no argument is interpreted by Python itself. There is no python.exe that somebody could be tricked into
 * running other code with.
 */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>

#include <stdlib.h>
#include <wchar.h>

typedef int(__cdecl *py_main_t)(int, wchar_t **);

enum { PATH_LENGTH = 32768, BROKEN = 71 };

static wchar_t PYTHON[] = L"\\python313.dll";
static wchar_t *BEFORE[] = {
    L"-I", L"-S", L"-B", L"-X", L"utf8", L"-c",
#ifdef UNPACK /* arguments: an archive, and the folder to unpack it into */
    L"import lzma, sys, tarfile\n"
    L"with lzma.open(sys.argv[1]) as data, tarfile.open(fileobj=data, mode='r|') as tree:\n"
    L"    tree.extractall(sys.argv[2], filter='data')\n",
#else
    L"import sys\n"
    L"sys.frozen = True\n"
    L"sys.argv[0] = sys.executable\n"
    L"from takeitdown_desktop.__main__ import main\n"
    L"sys.exit(main())\n",
#endif
};
enum { WORDS_BEFORE = sizeof BEFORE / sizeof *BEFORE };

static __attribute__((noreturn)) void stop(const wchar_t *why) {
#if defined UNPACK
    (void)why; /* the installer reports it */
#elif defined WINDOW
    MessageBoxW(NULL, why, L"TID", MB_ICONERROR | MB_OK);
#else
    DWORD written;
    HANDLE error = GetStdHandle(STD_ERROR_HANDLE);
    if (!WriteConsoleW(error, why, (DWORD)wcslen(why), &written, NULL)) {
        for (; *why != 0; why++) { /* a pipe or a file; the sentences are ASCII */
            WriteFile(error, why, 1, &written, NULL);
        }
    }
#endif
    ExitProcess(BROKEN);
}

static py_main_t load_python(void) {
    static wchar_t path[PATH_LENGTH + 64];
    DWORD length = GetModuleFileNameW(NULL, path, PATH_LENGTH);
    wchar_t *slash = length == 0 || length >= PATH_LENGTH ? NULL : wcsrchr(path, L'\\');
    if (slash == NULL) {
        stop(L"The program's own folder can't be found.");
    }
    wcscpy(slash, PYTHON);
    /* Nothing is loaded from the current folder or from PATH. */
    if (!SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS) || !SetDllDirectoryW(L"")) {
        stop(L"This Windows is too old for the program.");
    }
    HMODULE python =
        LoadLibraryExW(path, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    py_main_t run = python == NULL ? NULL : (py_main_t)(void *)GetProcAddress(python, "Py_Main");
    if (run == NULL) {
        stop(L"A part of the program is missing. Install it again.");
    }
    return run;
}

static int run(int argc, wchar_t **argv) {
    py_main_t python = load_python();
    wchar_t **words = calloc((size_t)argc + WORDS_BEFORE + 1, sizeof *words);
    if (words == NULL) {
        stop(L"There is not enough memory.");
    }
    int count = 0;
    words[count++] = argv[0];
    for (int at = 0; at < WORDS_BEFORE; at++) {
        words[count++] = BEFORE[at];
    }
    for (int at = 1; at < argc; at++) {
        words[count++] = argv[at];
    }
    return python(count, words);
}

#if defined WINDOW || defined UNPACK
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, wchar_t *line, int show) {
    (void)instance, (void)before, (void)line, (void)show;
    return run(__argc, __wargv);
}
#else
int wmain(int argc, wchar_t **argv) { return run(argc, argv); }
#endif
