#include <spawn.h>

/* Glibc 2.29 and 2.34 have these, and show them only to who asks for all that is not POSIX. */
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
