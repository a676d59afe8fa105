#include "io/sha256.hpp"

#include <writ/io/law_json.hpp>

#include <openssl/evp.h>

#include <array>
#include <stdexcept>

namespace writ {

std::string sha256(std::string_view bytes)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha256(), nullptr) != 1)
        throw std::runtime_error{"OpenSSL has no SHA-256"};
    constexpr std::string_view hex = "0123456789abcdef";
    std::string out;
    for (unsigned i = 0; i < size; ++i) {
        out += hex[digest[i] >> 4U];
        out += hex[digest[i] & 0xFU];
    }
    return out;
}

std::string fingerprint(law const& of) { return "sha256:" + sha256(of.canonical_text()); }

}  // namespace writ
