/* The program as one executable with an own Python inside, which can do nothing but run the program.
 *
 * Python starts isolated: it reads no PYTHON* variable, no site-packages, no sitecustomize and no .pth file, puts
 * neither the current folder nor a script's on its search path, and writes no compiled files. Its search path is
 * the program's own folder and nothing else (docs/adr/0016-no-code-from-around.md). There is no other Python here
 * that somebody could be talked into starting with words of their own.
 */
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LIBRARY "/lib/python3.11"

static const wchar_t *const START =
    L"import sys\n"
    L"sys.frozen = True\n"
    L"from takeitdown_desktop.__main__ import main\n"
    L"sys.exit(main())\n";

static const char *const PLACES[] = {LIBRARY, LIBRARY "/lib-dynload", "/lib/packages"};

/* The folder that this executable lies in, with links followed. */
static int find_home(char home[PATH_MAX]) {
    ssize_t length = readlink("/proc/self/exe", home, PATH_MAX - 1);
    if (length <= 0) {
        return 0;
    }
    home[length] = '\0';
    char *slash = strrchr(home, '/');
    if (slash == NULL) {
        return 0;
    }
    *slash = '\0';
    return 1;
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
    if (!find_home(home) || realpath("/proc/self/exe", executable) == NULL) {
        fprintf(stderr, "takeitdown: /proc is needed to find the program's own files.\n");
        return 127;
    }
    PyStatus status = start_python(argc, argv, home, executable);
    if (PyStatus_Exception(status)) {
        Py_ExitStatusException(status);
    }
    return Py_RunMain();
}
