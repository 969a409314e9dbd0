/*
 * A disk that can fail, for a server under test: loaded before libc (LD_PRELOAD), it stands between SQLite and the kernel.
 *
 * FAULTY_DISK_JOURNAL  a file to which every change of a database file is appended, with what was there before, and
 *                      every sync that has succeeded. Whoever kills the process can undo from it what was not synced.
 * FAULTY_DISK_FAILS    a file that makes changes fail while it exists: with ENOSPC, or with EROFS when it begins with 'r'.
 *
 * A record is: operation ('W' write, 'T' truncate, 'S' synced), 7 bytes of nothing, then as int64 in this machine's
 * order: offset, bytes, size of the file before, length of the path; then the path, the old bytes from the offset (as many as
 * there were, up to the bytes), for 'W' the new ones.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#define REAL(result, name, ...) \
  static result (*real)(__VA_ARGS__); \
  if (!real) real = dlsym(RTLD_NEXT, name)

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

/* Whether the descriptor is a database or its write-ahead log; the shared memory beside it survives no power loss anyway. */
static int is_database(int fd, char *path) {
  char link[32];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  size_t end = (size_t)length;
  return strstr(path, ".sqlite") && (end < 4 || strcmp(path + end - 4, "-shm") != 0);
}

static int failure(void) {
  const char *name = getenv("FAULTY_DISK_FAILS");
  if (!name) return 0;
  int fd = open(name, O_RDONLY);
  if (fd < 0) return 0;
  char first = 0;
  ssize_t got = read(fd, &first, 1);
  close(fd);
  return got == 1 && first == 'r' ? EROFS : ENOSPC;
}

static void record(char operation, int fd, const char *path, const void *bytes, int64_t offset, int64_t count) {
  const char *name = getenv("FAULTY_DISK_JOURNAL");
  if (!name) return;
  static ssize_t (*append)(int, const void *, size_t);
  if (!append) append = dlsym(RTLD_NEXT, "write");
  struct stat before;
  if (fstat(fd, &before) != 0) abort();
  int64_t old = before.st_size - offset;
  if (operation == 'S' || old < 0) old = 0;
  if (operation == 'W' && old > count) old = count;
  int64_t head[5] = {0, offset, count, before.st_size, (int64_t)strlen(path)};
  ((char *)head)[0] = operation;
  int64_t size = (int64_t)sizeof head + head[4] + old + (operation == 'W' ? count : 0);
  char *whole = malloc((size_t)size);
  char *at = whole;
  if (!whole) abort();
  memcpy(at, head, sizeof head);
  at += sizeof head;
  memcpy(at, path, (size_t)head[4]);
  at += head[4];
  if (pread(fd, at, (size_t)old, offset) != old) abort();
  at += old;
  if (operation == 'W') memcpy(at, bytes, (size_t)count);
  int journal = open(name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (journal < 0 || append(journal, whole, (size_t)size) != size) abort();
  close(journal);
  free(whole);
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset) {
  REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
  char path[PATH_MAX];
  if (!is_database(fd, path)) return real(fd, bytes, count, offset);
  int failed = failure();
  if (failed) {
    errno = failed;
    return -1;
  }
  pthread_mutex_lock(&lock);
  record('W', fd, path, bytes, offset, (int64_t)count);
  ssize_t written = real(fd, bytes, count, offset);
  pthread_mutex_unlock(&lock);
  return written;
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset) { return pwrite64(fd, bytes, count, offset); }

ssize_t write(int fd, const void *bytes, size_t count) {
  REAL(ssize_t, "write", int, const void *, size_t);
  char path[PATH_MAX];
  if (!is_database(fd, path)) return real(fd, bytes, count);
  off64_t offset = lseek64(fd, 0, SEEK_CUR);
  ssize_t written = pwrite64(fd, bytes, count, offset);
  if (written > 0) lseek64(fd, offset + written, SEEK_SET);
  return written;
}

int ftruncate64(int fd, off64_t size) {
  REAL(int, "ftruncate64", int, off64_t);
  char path[PATH_MAX];
  if (!is_database(fd, path)) return real(fd, size);
  int failed = failure();
  if (failed) {
    errno = failed;
    return -1;
  }
  pthread_mutex_lock(&lock);
  record('T', fd, path, NULL, size, 0);
  int result = real(fd, size);
  pthread_mutex_unlock(&lock);
  return result;
}

int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

static int synced(int fd, int (*real)(int)) {
  char path[PATH_MAX];
  if (!is_database(fd, path)) return real(fd);
  pthread_mutex_lock(&lock);
  int result = real(fd);
  if (result == 0) record('S', fd, path, NULL, 0, 0);
  pthread_mutex_unlock(&lock);
  return result;
}

int fsync(int fd) {
  REAL(int, "fsync", int);
  return synced(fd, real);
}

int fdatasync(int fd) {
  REAL(int, "fdatasync", int);
  return synced(fd, real);
}
