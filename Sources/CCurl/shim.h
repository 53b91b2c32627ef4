#ifndef REDPAIR_CCURL_SHIM_H
#define REDPAIR_CCURL_SHIM_H
#include <curl/curl.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <string.h>

// curl_easy_setopt and curl_easy_getinfo are variadic, which Swift cannot call: one function for each kind of argument.

static inline CURLcode redpairCurlSetLong(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode redpairCurlSetText(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode redpairCurlSetPointer(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode redpairCurlSetCallback(CURL *handle, CURLoption option, curl_write_callback value) {
    return curl_easy_setopt(handle, option, value);
}

static inline long redpairCurlGetLong(CURL *handle, CURLINFO info) {
    long value = 0;
    return curl_easy_getinfo(handle, info, &value) == CURLE_OK ? value : 0;
}

/// The one certificate that is believed, and the one that came, as SHA-256 of their DER forms.
typedef struct {
    unsigned char expected[32];
    unsigned char found[32];
    int isExpected;
    int isFound;
    int isOld;
} RedpairCertificate;

/// Believes the expected certificate and no other: authorities, names and dates mean nothing on such a box.
static inline int redpairVerifyCertificate(X509_STORE_CTX *store, void *context) {
    RedpairCertificate *certificate = context;
    X509 *leaf = X509_STORE_CTX_get0_cert(store);
    unsigned int length = sizeof certificate->found;
    certificate->isFound = leaf && X509_digest(leaf, EVP_sha256(), certificate->found, &length);
    int isSame = certificate->isFound && certificate->isExpected &&
                 memcmp(certificate->found, certificate->expected, sizeof certificate->found) == 0;
    X509_STORE_CTX_set_error(store, isSame ? X509_V_OK : X509_V_ERR_APPLICATION_VERIFICATION);
    return isSame;
}

static inline CURLcode redpairPrepareTLS(CURL *handle, void *tls, void *context) {
    (void)handle;
    SSL_CTX_set_verify(tls, SSL_VERIFY_PEER, NULL);
    SSL_CTX_set_cert_verify_callback(tls, redpairVerifyCertificate, context);
    // Servers from before RFC 5746 (2010) do not know secure renegotiation, and OpenSSL 3 would turn them away.
    if (((RedpairCertificate *)context)->isOld) SSL_CTX_set_options(tls, SSL_OP_LEGACY_SERVER_CONNECT);
    return CURLE_OK;
}

/// Makes the handshake fail unless the expected certificate comes, before a byte of the request leaves.
static inline CURLcode redpairCurlBelieve(CURL *handle, RedpairCertificate *certificate) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_SSL_CTX_DATA, certificate);
    return code == CURLE_OK ? curl_easy_setopt(handle, CURLOPT_SSL_CTX_FUNCTION, redpairPrepareTLS) : code;
}
#endif
