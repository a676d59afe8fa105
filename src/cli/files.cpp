#include "cli/command.hpp"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace writ::cli {

namespace {

/// One byte more than `read_case` takes is enough to know; an endless device must not fill the memory.
constexpr std::size_t bytes_max = std::size_t{64} * 1024 * 1024;

/// A file descriptor that is closed on every way out.
class descriptor {
public:
    explicit descriptor(int number) noexcept : number_(number) {}
    descriptor(descriptor const&) = delete;
    descriptor& operator=(descriptor const&) = delete;
    ~descriptor()
    {
        if (number_ > STDERR_FILENO) ::close(number_);
    }

    [[nodiscard]] int number() const noexcept { return number_; }
    [[nodiscard]] bool is_open() const noexcept { return number_ >= 0; }

    /// Closing can be the first to report that nothing was written.
    [[nodiscard]] bool close_well() noexcept { return ::close(std::exchange(number_, -1)) == 0; }

private:
    int number_;
};

refusal failed(char const* en, char const* zh, int cause)
{
    std::string const why = std::strerror(cause);
    return {.code = refusal_code::malformed, .what = {en + (": " + why), zh + ("：" + why)}};
}

refusal cannot_read(int cause) { return failed("cannot be read", "无法读取", cause); }
refusal cannot_write(int cause) { return failed("cannot be written", "无法写入", cause); }

refusal too_large()
{
    return {.code = refusal_code::malformed,
            .what = {"the file is too large", "文件过大"},
            .expected = {"at most 64 MiB was expected", "应不超过 64 MiB"}};
}

result<std::string> read_from(descriptor const& from)
{
    std::string out;
    std::array<char, 65536> block{};
    for (;;) {
        auto const got = ::read(from.number(), block.data(), block.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return cannot_read(errno);
        if (got == 0) return out;
        out.append(block.data(), static_cast<std::size_t>(got));
        if (out.size() > bytes_max) return too_large();
    }
}

result<void> write_to(int number, std::string_view content)
{
    while (!content.empty()) {
        auto const put = ::write(number, content.data(), content.size());
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) return cannot_write(errno);
        content.remove_prefix(static_cast<std::size_t>(put));
    }
    return {};
}

/// The permissions of the file to be replaced, or those a new file would get.
mode_t mode_for(bool exists, struct stat const& old)
{
    if (exists) return old.st_mode & 07777;
    auto const mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

/// Where a link leads, so that the link stays a link.
std::string followed(std::string const& path)
{
    auto* const real = ::realpath(path.c_str(), nullptr);
    if (real == nullptr) return path;
    std::string out{real};
    std::free(real);
    return out;
}

result<void> fill(descriptor& file, std::string const& content, mode_t mode)
{
    if (auto written = write_to(file.number(), content); !written) return written;
    if (::fchmod(file.number(), mode) != 0 || ::fsync(file.number()) != 0 || !file.close_well())
        return cannot_write(errno);
    return {};
}

/// A reader of `path` sees the old content or the new one, never a part of it.
result<void> replace(std::string const& path, std::string const& content, mode_t mode)
{
    auto fresh = path + ".XXXXXX";
    descriptor file{::mkstemp(fresh.data())};
    if (!file.is_open()) return cannot_write(errno);
    auto filled = fill(file, content, mode);
    if (filled && ::rename(fresh.c_str(), path.c_str()) != 0) filled = cannot_write(errno);
    if (!filled) ::unlink(fresh.c_str());
    return filled;
}

/// A device or a pipe cannot be replaced; it is written through.
result<void> write_through(std::string const& path, std::string const& content)
{
    descriptor const file{::open(path.c_str(), O_WRONLY | O_CLOEXEC)};
    if (!file.is_open()) return cannot_write(errno);
    return write_to(file.number(), content);
}

}  // namespace

result<std::string> read_all(std::string const& path)
{
    if (path == "-") return read_from(descriptor{STDIN_FILENO});
    descriptor const file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    if (!file.is_open()) return cannot_read(errno);
    return read_from(file);
}

result<void> write_all(std::string const& path, std::string const& content)
{
    if (path.empty() || path == "-") {
        std::cout.flush();
        return write_to(STDOUT_FILENO, content);
    }
    auto const target = followed(path);
    struct stat old {};
    bool const exists = ::stat(target.c_str(), &old) == 0;
    if (exists && S_ISDIR(old.st_mode)) return cannot_write(EISDIR);
    if (exists && !S_ISREG(old.st_mode)) return write_through(target, content);
    return replace(target, content, mode_for(exists, old));
}

}  // namespace writ::cli
