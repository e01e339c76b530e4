#!/usr/bin/env bash
# Installs the packages of Debian 12 for building (build) and testing (check) packages, for the container (container), for the
# monitoring of an intake (deploy) and for its systemd units (units), in addition to what tools/setup installs.
set -euo pipefail

build=(binutils debootstrap dpkg-dev gcc icu-devtools libc6-dev libexpat1-dev libfuse3-dev liblz4-dev liblzma-dev liblzo2-dev libsquashfuse-dev
    libzstd-dev squashfs-tools xz-utils zlib1g-dev)
check=(appstream clang desktop-file-utils lld llvm shellcheck weston xdotool xvfb)

container=(buildah debootstrap)
deploy=(prometheus)
units=(debootstrap systemd-container)

case ${1:-} in
    build) wanted=("${build[@]}") ;;
    check) wanted=("${build[@]}" "${check[@]}") ;;
    container) wanted=("${container[@]}") ;;
    deploy) wanted=("${deploy[@]}") ;;
    units) wanted=("${units[@]}") ;;
    *) echo "usage: installer/linux/setup.sh build | check | container | deploy | units" >&2; exit 2 ;;
esac
missing=()
for package in "${wanted[@]}"; do
    dpkg-query -W -f '${Status}' "$package" 2> /dev/null | grep -q 'ok installed' || missing+=("$package")
done
[ ${#missing[@]} = 0 ] && exit 0
echo "Installing: ${missing[*]}" >&2
root=()
[ "$(id -u)" = 0 ] || root=(sudo)
"${root[@]}" apt-get -qq update
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "${missing[@]}" > /dev/null
