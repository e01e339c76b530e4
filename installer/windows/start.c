/* What a person finds on a stick: starts the window in the folder "program" next to it, with the same arguments. */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>

#include <stdio.h>
#include <wchar.h>

enum { PATH_LENGTH = 32768, BROKEN = 71 };

static const wchar_t WINDOW[] = L"\\program\\tid.exe";

static int stop(const wchar_t *why) {
    MessageBoxW(NULL, why, L"TID", MB_ICONERROR | MB_OK);
    return BROKEN;
}

int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, wchar_t *arguments, int show) {
    static wchar_t path[PATH_LENGTH + sizeof WINDOW], line[2 * PATH_LENGTH];
    (void)instance, (void)before, (void)show;
    DWORD length = GetModuleFileNameW(NULL, path, PATH_LENGTH);
    wchar_t *slash = length == 0 || length >= PATH_LENGTH ? NULL : wcsrchr(path, L'\\');
    if (slash == NULL) {
        return stop(L"The program's own folder can't be found.");
    }
    wcscpy(slash, WINDOW);
    if (_snwprintf(line, sizeof line / sizeof *line - 1, L"\"%ls\" %ls", path, arguments) < 0) {
        return stop(L"The file's path is too long.");
    }
    STARTUPINFOW how = {.cb = sizeof how};
    PROCESS_INFORMATION process;
    if (!CreateProcessW(path, line, NULL, NULL, FALSE, 0, NULL, NULL, &how, &process)) {
        return stop(L"A part of the program is missing. Copy the whole folder again.");
    }
    AllowSetForegroundWindow(process.dwProcessId);
    CloseHandle(process.hThread);
    CloseHandle(process.hProcess);
    return 0;
}
