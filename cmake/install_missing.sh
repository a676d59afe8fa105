# Sourced by tests/run.sh and examples/run.sh:  install_missing PACKAGE...
#
# Installs the Debian packages that are not there yet, says which, and asks nothing. When all are
# there it does nothing, so that a prepared machine needs neither the network nor root.

install_missing() {
    if ! command -v dpkg-query >/dev/null 2>&1; then
        echo "not a Debian system: install the equivalents of these yourself: $*" >&2
        return 0
    fi

    missing=''
    for package in "$@"; do
        status=$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null) || status=''
        case $status in
            *' ok installed') ;;
            *) missing="$missing $package" ;;
        esac
    done
    [ -n "$missing" ] || return 0

    echo "installing:$missing"
    if [ "$(id -u)" -eq 0 ]; then
        as_root='env'
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root='sudo -n env'
    else
        echo "cannot install them: not root, and no sudo that works without a password." >&2
        echo "As root, run once:  apt-get update && apt-get install -y$missing" >&2
        return 1
    fi
    # unquoted on purpose: each of the two is a list of words
    $as_root DEBIAN_FRONTEND=noninteractive apt-get update -q &&
        $as_root DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing
}

# What the libraries and the command need.
writ_packages='build-essential cmake ninja-build ccache libboost1.81-dev rapidjson-dev libssl-dev libcli11-dev'
