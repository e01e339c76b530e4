#!/usr/bin/env bash
# Build a signed and notarised disk image for one processor type. Runs on a Mac only; nobody has run it yet.
#
#   installer/macos/build.sh arm64 | x86_64
#
# PYTHON      folder of a relocatable CPython 3.13 for that processor, from its publisher, with its hash already checked
# IDENTITY    "Developer ID Application: NAME (TEAM)", in the keychain
# PROFILE     profile name given to "xcrun notarytool store-credentials"
# DESCRIPTOR, PUBLISHER, NAME, HELP, LANGUAGES   as for make package
set -euo pipefail
cd "$(dirname "$0")/../.."

kind=${1:?arm64 or x86_64}
: "${PYTHON:?}" "${IDENTITY:?}" "${PROFILE:?}"
name=${NAME:-Take It Down Desktop}
version=$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
out=build/package
work=$out/work-macos-$kind
folder="$work/image"
app="$folder/$name.app"
inside="$app/Contents"
packages="$inside/Resources/lib/packages"

case $kind in
    arm64 | x86_64) ;;
    *) echo "arm64 or x86_64" >&2; exit 2 ;;
esac

# Without this clang aims at the builder's own macOS.
MACOSX_DEPLOYMENT_TARGET=$(.venv/bin/python -c 'from installer.macos.macho import OLDEST; print(OLDEST)')
export MACOSX_DEPLOYMENT_TARGET

rm -rf "$work"
mkdir -p "$inside/MacOS" "$inside/Frameworks"

# Everything but Python and the launcher; Linux builds and checks this part, too (tests/packages/long_macos.py).
.venv/bin/python -m installer.macos "$kind" "$inside/Resources" --scratch "$work/scratch" --name "$name" \
    --descriptor "${DESCRIPTOR:-}" --publisher "${PUBLISHER:-}" --help-list "${HELP:-}" --languages "${LANGUAGES:-}"

# Python: its library for the launcher, and its compiled modules. No interpreter is included.
cp "$PYTHON/lib/libpython3.13.dylib" "$inside/Frameworks/"
rsync -a --exclude test --exclude idlelib --exclude tkinter --exclude ensurepip --exclude venv --exclude site-packages \
    "$PYTHON/lib/python3.13" "$inside/Resources/lib/"
mkdir "$inside/Resources/licences/python"
cp "$PYTHON/lib/python3.13/LICENSE.txt" "$inside/Resources/licences/python/"
PYTHONHASHSEED=0 "$PYTHON/bin/python3.13" -I -S -B installer/linux/compile_modules.py "$inside/Resources" \
    'lib/packages/cv2/config*.py' 'lib/packages/takeitdown_intake/store/migrations/env.py' \
    'lib/packages/takeitdown_intake/store/migrations/versions/*.py'
clang -arch "$kind" -O2 -Wall -Wextra -DTREE='"/../Resources"' -DLIBRARY='"/lib/python3.13"' \
    -I"$PYTHON/include/python3.13" -o "$inside/MacOS/takeitdown" installer/linux/launcher.c \
    -L"$inside/Frameworks" -lpython3.13 -Wl,-rpath,@executable_path/../Frameworks
install_name_tool -id @rpath/libpython3.13.dylib "$inside/Frameworks/libpython3.13.dylib"

sed -e "s/@NAME@/$name/" -e "s/@VERSION@/$version/" installer/macos/Info.plist > "$inside/Info.plist"
plutil -lint "$inside/Info.plist" installer/macos/entitlements.plist

# Sign from the inside out, because a signature covers those within.
find "$inside" -type f \( -name '*.so' -o -name '*.dylib' \) -print0 |
    xargs -0 codesign --force --timestamp --options runtime --sign "$IDENTITY"
find "$packages" -type d -name '*.framework' -print0 |
    xargs -0 codesign --force --timestamp --options runtime --sign "$IDENTITY"
.venv/bin/python -m tools.manifest "$inside/Resources" # what "takeitdown verify" compares: signatures are part of it
codesign --force --timestamp --options runtime --entitlements installer/macos/entitlements.plist --sign "$IDENTITY" "$app"
codesign --verify --deep --strict --verbose=2 "$app"

# Before the image is made, the program itself must confirm that its workers are sandboxed.
"$inside/MacOS/takeitdown" verify

image="$out/takeitdown-$version-macos-$kind.dmg"
ln -s /Applications "$folder/Applications"
hdiutil create -volname "$name" -srcfolder "$folder" -ov -format UDZO "$image"
codesign --timestamp --sign "$IDENTITY" "$image"
xcrun notarytool submit "$image" --keychain-profile "$PROFILE" --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature --verbose "$image"
