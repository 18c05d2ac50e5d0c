#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

// libcurl sets its options by functions that take whatever comes, which Swift does not call: one name for each type.

static inline CURLcode curl_set_text(CURL *curl, CURLoption option, const char *value) {
  return curl_easy_setopt(curl, option, value);
}

static inline CURLcode curl_set_number(CURL *curl, CURLoption option, long value) {
  return curl_easy_setopt(curl, option, value);
}

static inline CURLcode curl_set_list(CURL *curl, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(curl, option, value);
}

static inline CURLcode curl_set_reader(CURL *curl, curl_read_callback read, void *from) {
  CURLcode code = curl_easy_setopt(curl, CURLOPT_READFUNCTION, read);
  return code == CURLE_OK ? curl_easy_setopt(curl, CURLOPT_READDATA, from) : code;
}

static inline CURLcode curl_set_watch(CURL *curl, curl_xferinfo_callback watch, void *about) {
  CURLcode code = curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, watch);
  if (code == CURLE_OK) code = curl_easy_setopt(curl, CURLOPT_XFERINFODATA, about);
  return code == CURLE_OK ? curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L) : code;
}

static inline CURLcode curl_get_number(CURL *curl, CURLINFO info, long *value) {
  return curl_easy_getinfo(curl, info, value);
}
