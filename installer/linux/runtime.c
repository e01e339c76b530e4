/* The runtime at the beginning of an AppImage: it makes the file system image after it available, and runs the program.
 *
 * It tries to mount the image with FUSE (with fusermount3 for users without the right to mount). If that fails, it
 * unpacks the image into a private folder, which it removes at the end, so that nothing has to be installed first.
 * Written against Debian's squashfuse and libfuse 3.
 */
#define FUSE_USE_VERSION 32
#include <squashfuse/ll.h>
#include <squashfuse/squashfuse.h>

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define EXTRACT "--appimage-extract"
#define OFFSET "--appimage-offset"
#define BLOCK 131072
#define BLOCKS_KEPT 32 /* of 1 MB at most (appimage.py); more of them do not make the start faster */
#define FRAGMENTS_KEPT 16

/* Offset of the end of this ELF file, where the file system image begins; 0 if it can't be read. */
static size_t end_of_runtime(const char *path) {
    Elf64_Ehdr header;
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return 0;
    }
    ssize_t got = read(file, &header, sizeof header);
    close(file);
    return got == sizeof header ? header.e_shoff + (size_t)header.e_shentsize * header.e_shnum : 0;
}

static int failed(const char *what, const char *path) {
    fprintf(stderr, "%s %s: %s\n", what, path, strerror(errno));
    return 0;
}

static int write_file(sqfs *fs, sqfs_inode *inode, const char *target) {
    int out = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (out < 0) {
        return failed("Can't write", target);
    }
    static char block[BLOCK];
    sqfs_off_t at = 0;
    int well = 1;
    while (well && at < (sqfs_off_t)inode->xtra.reg.file_size) {
        sqfs_off_t size = BLOCK;
        well = sqfs_read_range(fs, inode, at, &size, block) == SQFS_OK && size > 0 && write(out, block, size) == size;
        at += size;
    }
    if (fchmod(out, inode->base.mode & 0700) != 0 || close(out) != 0 || !well) {
        return failed("Can't write", target);
    }
    return 1;
}

static int write_link(sqfs *fs, sqfs_inode *inode, const char *target) {
    char to[PATH_MAX];
    size_t size = sizeof to;
    if (sqfs_readlink(fs, inode, to, &size) != SQFS_OK || symlink(to, target) != 0) {
        return failed("Can't write", target);
    }
    return 1;
}

static int unpack(const char *image, size_t offset, const char *folder) {
    sqfs fs;
    sqfs_traverse walk;
    sqfs_err error = SQFS_OK;
    if (sqfs_open_image(&fs, image, offset) != SQFS_OK ||
        sqfs_traverse_open(&walk, &fs, sqfs_inode_root(&fs)) != SQFS_OK) {
        return failed("Can't read", image);
    }
    int well = 1;
    while (well && sqfs_traverse_next(&walk, &error)) {
        char target[PATH_MAX];
        sqfs_inode inode;
        if (walk.dir_end) {
            continue;
        }
        if (snprintf(target, sizeof target, "%s/%s", folder, walk.path) >= (int)sizeof target ||
            sqfs_inode_get(&fs, &inode, walk.entry.inode) != SQFS_OK) {
            well = failed("Can't read", image);
        } else if (S_ISDIR(inode.base.mode)) {
            well = mkdir(target, 0700) == 0 || failed("Can't make", target);
        } else if (S_ISREG(inode.base.mode)) {
            well = write_file(&fs, &inode, target);
        } else if (S_ISLNK(inode.base.mode)) {
            well = write_link(&fs, &inode, target);
        }
    }
    sqfs_traverse_close(&walk);
    sqfs_destroy(&fs);
    return well && error == SQFS_OK;
}

/* Make a private folder: in XDG_RUNTIME_DIR, which is in memory, or else among temporary files. */
static int make_folder(char *path, size_t size) {
    const char *places[] = {getenv("XDG_RUNTIME_DIR"), getenv("TMPDIR"), "/tmp"};
    for (size_t at = 0; at < sizeof places / sizeof *places; at++) {
        if (places[at] != NULL && *places[at] == '/' &&
            snprintf(path, size, "%s/tid-XXXXXX", places[at]) < (int)size && mkdtemp(path) != NULL) {
            return 1;
        }
    }
    return failed("Can't make a folder among", "temporary files");
}

static void remove_folder(const char *folder) {
    pid_t child = fork();
    if (child == 0) {
        execl("/bin/rm", "rm", "-rf", "--one-file-system", folder, (char *)NULL);
        _exit(127);
    }
    waitpid(child, NULL, 0);
}

static const struct fuse_lowlevel_ops OPERATIONS = {
    .getattr = sqfs_ll_op_getattr, .opendir = sqfs_ll_op_opendir, .releasedir = sqfs_ll_op_releasedir,
    .readdir = sqfs_ll_op_readdir, .lookup = sqfs_ll_op_lookup,   .open = sqfs_ll_op_open,
    .create = sqfs_ll_op_create,   .release = sqfs_ll_op_release, .read = sqfs_ll_op_read,
    .readlink = sqfs_ll_op_readlink, .forget = sqfs_ll_op_forget, .statfs = stfs_ll_op_statfs,
};

/* Wait until the other end of a pipe is closed, then unmount; the server ends with the mount. */
static void end_with(int alive, const char *folder, pid_t server) {
    char byte;
    while (read(alive, &byte, 1) < 0 && errno == EINTR) {
    }
    int status = -1;
    pid_t child = fork();
    if (child == 0) {
        execlp("fusermount3", "fusermount3", "-u", "-z", "-q", folder, (char *)NULL);
        _exit(1);
    }
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (status != 0 && umount2(folder, MNT_DETACH) != 0) { /* fusermount3 fails without /etc/mtab, for one */
        kill(server, SIGTERM);
    }
    _exit(0);
}

/* Keep more decompressed blocks than squashfuse does, which keeps one of files and three of fragments: libraries are
 * read by turns while they are loaded, and each turn would decompress a block again. */
static int keep_blocks(sqfs *fs) {
    sqfs_cache_destroy(&fs->data_cache);
    sqfs_cache_destroy(&fs->frag_cache);
    return sqfs_block_cache_init(&fs->data_cache, BLOCKS_KEPT) == SQFS_OK &&
           sqfs_block_cache_init(&fs->frag_cache, FRAGMENTS_KEPT) == SQFS_OK;
}

/* Serve the file system until the other end of a pipe is closed, which means that the program has ended. */
static void serve(const char *image, size_t offset, const char *folder, int ready, int alive) {
    setsid();
    int null = open("/dev/null", O_RDWR);
    dup2(null, STDIN_FILENO);
    dup2(null, STDOUT_FILENO); /* readers of the program's output must see end of file when it ends */
    dup2(null, STDERR_FILENO); /* hides fusermount3's complaint if it may not mount; files are unpacked then */
    sqfs_ll *fs = sqfs_ll_open(image, offset);
    char *words[] = {(char *)image, "-oro,nodev,nosuid,noatime", NULL};
    struct fuse_args args = FUSE_ARGS_INIT(2, words);
    sqfs_ll_chan channel;
    memset(&channel, 0, sizeof channel);
    if (fs == NULL || !keep_blocks(&fs->fs) ||
        sqfs_ll_mount(&channel, folder, &args, (struct fuse_lowlevel_ops *)&OPERATIONS, sizeof OPERATIONS, fs) !=
            SQFS_OK) {
        _exit(1);
    }
    pid_t server = getpid();
    if (fork() == 0) {
        close(ready);
        end_with(alive, folder, server);
    }
    close(alive);
    if (write(ready, "1", 1) != 1) {
        _exit(1);
    }
    close(ready);
    fuse_session_loop(channel.session);
    fuse_session_destroy(channel.session);
    rmdir(folder);
    _exit(0);
}

/* Mount the image; returns the file descriptor that keeps it mounted, or -1 if that fails. */
static int mount_files(const char *image, size_t offset, const char *folder) {
    int alive[2];
    int ready[2];
    if (access("/dev/fuse", R_OK | W_OK) != 0 || pipe(alive) != 0 || pipe(ready) != 0) {
        return -1;
    }
    pid_t child = fork();
    if (child == 0) {
        close(alive[1]);
        close(ready[0]);
        serve(image, offset, folder, ready[1], alive[0]);
    }
    close(alive[0]);
    close(ready[1]);
    char byte;
    int well = read(ready[0], &byte, 1) == 1;
    close(ready[0]);
    if (!well) {
        close(alive[1]);
        waitpid(child, NULL, 0);
        return -1;
    }
    fcntl(alive[1], F_SETFD, FD_CLOEXEC);
    return alive[1];
}

static pid_t running;

static void hand_on(int number) {
    if (running > 0) {
        kill(running, number);
    }
}

static int run(const char *folder, const char *image, char **argv) {
    char program[PATH_MAX + 16];
    snprintf(program, sizeof program, "%s/AppRun", folder);
    running = fork();
    if (running == 0) {
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        setenv("APPIMAGE", image, 1);
        execv(program, argv);
        perror(program);
        _exit(127);
    }
    const int passed[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT};
    for (size_t at = 0; at < sizeof passed / sizeof *passed; at++) {
        signal(passed[at], hand_on);
    }
    int status;
    while (waitpid(running, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int main(int argc, char **argv) {
    char image[PATH_MAX];
    char folder[PATH_MAX];
    if (realpath("/proc/self/exe", image) == NULL) {
        return 127;
    }
    size_t offset = end_of_runtime(image);
    if (argc > 1 && strcmp(argv[1], OFFSET) == 0) {
        printf("%zu\n", offset);
        return 0;
    }
    if (argc > 1 && strcmp(argv[1], EXTRACT) == 0) {
        return mkdir("squashfs-root", 0700) == 0 && unpack(image, offset, "squashfs-root") ? 0 : 1;
    }
    if (!make_folder(folder, sizeof folder)) {
        return 127;
    }
    int alive = mount_files(image, offset, folder);
    if (alive < 0 && !unpack(image, offset, folder)) {
        remove_folder(folder);
        return 127;
    }
    int code = run(folder, image, argv);
    if (alive < 0) {
        remove_folder(folder);
    } else {
        close(alive);
    }
    return code;
}
