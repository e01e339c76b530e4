/* The program as one executable with Python linked in, which can run nothing but the program.
 *
 * Python starts isolated: it reads no PYTHON* variable, no site-packages, no sitecustomize and no .pth file, puts
 * neither the current folder nor a script's on its search path, and writes no compiled files. Its search path is
 * the program's own folder and nothing else (docs/adr/0016-no-code-from-around.md). The package has no general
 * interpreter that somebody could be tricked into running other code with.
 */
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#ifdef __APPLE__
#include <mach-o/dyld.h>
#endif

#ifndef LIBRARY
#define LIBRARY "/lib/python3.11"
#endif
#ifndef TREE /* from the launcher's folder to the tree's */
#define TREE ""
#endif

static const wchar_t *const START =
    L"import sys\n"
    L"sys.frozen = True\n"
    L"from takeitdown_desktop.__main__ import main\n"
    L"sys.exit(main())\n";

static const char *const PLACES[] = {LIBRARY, LIBRARY "/lib-dynload", "/lib/packages"};

/* The path of this executable, with symbolic links resolved. */
static int find_executable(char executable[PATH_MAX]) {
#ifdef __APPLE__ /* never compiled yet */
    char named[PATH_MAX];
    uint32_t size = sizeof named;
    return _NSGetExecutablePath(named, &size) == 0 && realpath(named, executable) != NULL;
#else
    return realpath("/proc/self/exe", executable) != NULL;
#endif
}

/* The folder of the tree that this executable belongs to. */
static int find_home(const char *executable, char home[PATH_MAX]) {
    char named[PATH_MAX + sizeof TREE];
    const char *slash = strrchr(executable, '/');
    if (slash == NULL) {
        return 0;
    }
    snprintf(named, sizeof named, "%.*s%s", (int)(slash - executable), executable, TREE);
    return realpath(named, home) != NULL;
}

static PyStatus add_place(PyConfig *config, const char *home, const char *inner) {
    char path[PATH_MAX + 64];
    snprintf(path, sizeof path, "%s%s", home, inner);
    wchar_t *wide = Py_DecodeLocale(path, NULL);
    if (wide == NULL) {
        return PyStatus_NoMemory();
    }
    PyStatus status = PyWideStringList_Append(&config->module_search_paths, wide);
    PyMem_RawFree(wide);
    return status;
}

static PyStatus set_places(PyConfig *config, const char *home, const char *executable) {
    config->module_search_paths_set = 1;
    PyStatus status = PyStatus_Ok();
    for (size_t at = 0; at < sizeof PLACES / sizeof *PLACES && !PyStatus_Exception(status); at++) {
        status = add_place(config, home, PLACES[at]);
    }
    wchar_t **const homes[] = {&config->prefix, &config->base_prefix, &config->exec_prefix,
                               &config->base_exec_prefix, &config->home};
    for (size_t at = 0; at < sizeof homes / sizeof *homes && !PyStatus_Exception(status); at++) {
        status = PyConfig_SetBytesString(config, homes[at], home);
    }
    if (!PyStatus_Exception(status)) {
        status = PyConfig_SetBytesString(config, &config->executable, executable);
    }
    if (!PyStatus_Exception(status)) {
        status = PyConfig_SetBytesString(config, &config->base_executable, executable);
    }
    return status;
}

static PyStatus start_python(int argc, char **argv, const char *home, const char *executable) {
    PyPreConfig early;
    PyPreConfig_InitPythonConfig(&early);
    early.isolated = 1;
    early.use_environment = 0;
    early.parse_argv = 0;
    PyStatus status = Py_PreInitialize(&early);
    if (PyStatus_Exception(status)) {
        return status;
    }
    PyConfig config;
    PyConfig_InitPythonConfig(&config);
    config.isolated = 1;
    config.use_environment = 0;
    config.parse_argv = 0;
    config.site_import = 0;
    config.user_site_directory = 0;
    config.safe_path = 1;
    config.write_bytecode = 0;
    config.pathconfig_warnings = 0;
    status = set_places(&config, home, executable);
    if (!PyStatus_Exception(status)) {
        status = PyConfig_SetBytesArgv(&config, argc, argv);
    }
    if (!PyStatus_Exception(status)) {
        status = PyConfig_SetString(&config, &config.run_command, START);
    }
    if (!PyStatus_Exception(status)) {
        status = Py_InitializeFromConfig(&config);
    }
    PyConfig_Clear(&config);
    return status;
}

int main(int argc, char **argv) {
    char home[PATH_MAX];
    char executable[PATH_MAX];
    if (!find_executable(executable) || !find_home(executable, home)) {
        fprintf(stderr, "takeitdown: can't find the program's own files; is /proc there?\n");
        return 127;
    }
    PyStatus status = start_python(argc, argv, home, executable);
    if (PyStatus_Exception(status)) {
        Py_ExitStatusException(status);
    }
    return Py_RunMain();
}
