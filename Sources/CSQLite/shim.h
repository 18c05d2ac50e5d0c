#include <sqlite3.h>

// sqlite3_db_config takes a variable number of arguments, and Swift cannot call such a function.
// After this a name between double quotes that no table knows is a mistake, and no text.
static inline int kring_sqlite_refuse_quoted_texts(sqlite3 *database) {
  int code = sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DDL, 0, (void *)0);
  return code == SQLITE_OK ? sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, (void *)0) : code;
}
