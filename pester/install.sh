#!/bin/sh
# install.sh POWERSHELL_VERSION PESTER_VERSION: brings both into the image. A base image that carries one of them keeps it,
# and nothing is downloaded for it.
set -eu
powershell=$1
pester=$2

if [ "$(pwsh -NoLogo -NoProfile -Command '"$($PSVersionTable.PSVersion)"' 2>/dev/null)" != "$powershell" ]; then
    apt-get update
    apt-get install --yes --no-install-recommends ca-certificates curl libicu72 libssl3
    rm -rf /var/lib/apt/lists/*
    archive="powershell-$powershell-linux-$(dpkg --print-architecture | sed s/amd64/x64/).tar.gz"
    release="https://github.com/PowerShell/PowerShell/releases/download/v$powershell"
    cd "$(mktemp -d)"
    curl --fail --silent --show-error --location --remote-name "$release/$archive"
    curl --fail --silent --show-error --location --remote-name "$release/hashes.sha256"
    tr -d '\r' <hashes.sha256 | grep -i "$archive" | sha256sum --check -
    mkdir -p /opt/powershell
    tar -xzf "$archive" -C /opt/powershell
    chmod +x /opt/powershell/pwsh
    ln -sf /opt/powershell/pwsh /usr/local/bin/pwsh
fi

if ! pwsh -NoLogo -NoProfile -Command "exit [int] -not (Get-Module -ListAvailable -Name Pester | Where-Object Version -eq '$pester')"; then
    pwsh -NoLogo -NoProfile -Command "Install-PSResource -Name Pester -Version '$pester' -Scope AllUsers -TrustRepository -ErrorAction Stop"
fi
